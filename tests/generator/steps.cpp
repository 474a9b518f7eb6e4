// Many errors cost no more than their number. Steps are counted, not timed, so that the result is the same on every
// run: the parts under test are compiled here with -fsanitize-coverage=trace-pc, which calls the function below in
// every block.
#include "diff/difference.hpp"
#include "input/csv.hpp"
#include "small_data.hpp"

using namespace constplan::generator;

namespace {

std::size_t steps = 0;

}  // namespace

extern "C" void __sanitizer_cov_trace_pc() { ++steps; }  // NOLINT(bugprone-reserved-identifier)

// Eight times as many errors take eight times as many steps, and some more to sort them. Searching the file, or all
// ids, for each of them would take 64 times as many.
TEST_CASE("errors in a CSV file take steps in proportion to their number") {
  const auto steps_for = [](std::size_t count) {
    std::string bytes = "a,b\n";
    for (std::size_t i = 0; i < count; ++i) bytes += "only one field\n";
    for (std::size_t i = 0; i < count; ++i) bytes += "a\"b,";
    const std::size_t before = steps;
    diagnostics errors;
    const csv_file file{"t.csv", bytes, errors};
    CHECK(errors.count() == 2 * count);
    return steps - before;
  };
  const std::size_t few = steps_for(1'000);
  CHECK(few > 1'000);
  CHECK(steps_for(8'000) < 10 * few);
}

TEST_CASE("unknown ids take steps in proportion to their number") {
  const auto steps_for = [](int count) {
    const small_data data;
    std::string agencies = "id,name_zh,name_en,note\n";
    std::string rows = "id,measure,agency,role,ordinal,section\n";
    for (int i = 0; i < count; ++i) {
      const std::string n = std::to_string(10'000 + i);
      agencies += "agency-" + n + ",茶,Tea,n\n";
      rows += "r" + n + ",tea/task/1,office-" + n + ",lead,1,一\n";
    }
    write_file(data.path("agencies.csv"), agencies);
    write_file(data.path("responsibilities.csv"), rows);
    const std::size_t before = steps;
    diagnostics errors;
    load(data.directory(), errors);
    CHECK(errors.count() == static_cast<std::size_t>(count) + 2);  // and the two issuers
    return steps - before;
  };
  const std::size_t few = steps_for(1'000);
  CHECK(few > 1'000);
  CHECK(steps_for(8'000) < 10 * few);
}

// All rows of a table are renamed, half of them with another note as well, and each row of another refers to one.
TEST_CASE("differences take steps in proportion to the number of rows") {
  const auto steps_for = [](int count) {
    std::string files[2][2];
    for (const int side : {0, 1}) {
      const std::string prefix = side == 0 ? "old-" : "new-";
      files[side][0] = "id,name_zh,name_en,note\n";
      files[side][1] = "id,measure,agency,role,ordinal,section\n";
      for (int i = 0; i < count; ++i) {
        const std::string n = std::to_string(10'000 + i);
        const std::string note = side == 1 && i % 2 == 0 ? "Another note." : "";
        files[side][0] += prefix + n + ",茶" + n + ",Tea " + n + ',' + note + '\n';
        files[side][1] += "r" + n + ",tea/task/1," + prefix + n + ",lead,1,一\n";
      }
    }
    const std::size_t before = steps;
    diagnostics errors;
    const auto old_tables =
        text_tables({{"a.csv", "agencies", files[0][0]}, {"r.csv", "responsibilities", files[0][1]}}, errors);
    const auto new_tables =
        text_tables({{"a.csv", "agencies", files[1][0]}, {"r.csv", "responsibilities", files[1][1]}}, errors);
    const summary found = summary_of(compare(old_tables, new_tables));
    CHECK_FALSE(errors.any());
    CHECK(found.rows.renamed == static_cast<std::size_t>(count));
    CHECK(found.changed_cells == static_cast<std::size_t>(count) / 2);
    return steps - before;
  };
  const std::size_t few = steps_for(1'000);
  CHECK(few > 1'000);
  CHECK(steps_for(8'000) < 10 * few);
}
