// The fingerprint of the rows of the small data set: when it changes, and when it does not.
#include "emit/fingerprint.hpp"

#include "slice/slice.hpp"
#include "small_data.hpp"

using namespace constplan::generator;

namespace {

std::uint64_t fingerprint_after(const small_data& data, const selection& part = {}) {
  diagnostics errors;
  const data_set read = slice(load(data.directory(), errors).take(), part);
  REQUIRE_FALSE(errors.any());
  return fingerprint_of_rows(read);
}

// One number, whatever the machine: the rows are hashed byte by byte.
constexpr std::uint64_t of_small_data = 0xE841453406FC5BD6;

}  // namespace

TEST_CASE("the fingerprint of the small data set is the same on every machine") {
  CHECK(fingerprint_after({}) == of_small_data);
}

TEST_CASE("equal rows have equal fingerprints, however the files write them") {
  small_data data;
  SECTION("columns in another order") {
    data.replace("metrics.csv", "id,name_zh,name_en,unit", "id,name_en,name_zh,unit");
    data.replace("metrics.csv", "收入,Revenue", "Revenue,收入")
        .replace("metrics.csv", "合格率,Pass rate", "Pass rate,合格率");
    data.replace("metrics.csv", "茶园数,Tea gardens", "Tea gardens,茶园数");
  }
  SECTION("an optional column that is empty") {
    data.replace("metrics.csv", "name_en,unit\n", "name_en,unit,is_unspecified\n");
    data.replace("metrics.csv", "yuan\n", "yuan,\n").replace("metrics.csv", "million\n", "million,false\n");
    data.replace("metrics.csv", "count\n", "count,\n");
  }
  SECTION("quotes") { data.replace("metrics.csv", "Tea gardens", "\"Tea gardens\""); }
  SECTION("the same amount") { data.replace("targets.csv", ",50,,亿元", ",50.0,,亿元"); }
  SECTION("another version") { data.replace("data_set.csv", "1.2.0", "1.3.0"); }
  SECTION("what no program sees") { data.replace("exceptions.csv", "date", "ordinal"); }
  CHECK(fingerprint_after(data) == of_small_data);
}

TEST_CASE("other rows have another fingerprint") {
  small_data data;
  SECTION("a text") { data.replace("metrics.csv", "Tea gardens", "Gardens"); }
  SECTION("an id") { data.replace("targets.csv", "\ntea/oolong/pass-rate/2030", "\ntea/oolong/pass/2030"); }
  SECTION("a base unit") { data.replace("metrics.csv", "茶园数,Tea gardens,count", "茶园数,Tea gardens,person"); }
  SECTION("a flag") {
    data.replace("metrics.csv", "name_en,unit\n", "name_en,unit,is_unspecified\n");
    data.replace("metrics.csv", "yuan\n", "yuan,\n").replace("metrics.csv", "million\n", "million,true\n");
    data.replace("metrics.csv", "count\n", "count,\n");
  }
  SECTION("an order") {
    data.replace("agencies.csv", "tea-board,茶叶局,Tea Board,\ntea-office,茶叶办公室,Tea Office,\n",
                 "tea-office,茶叶办公室,Tea Office,\ntea-board,茶叶局,Tea Board,\n");
  }
  CHECK(fingerprint_after(data) != of_small_data);
}

TEST_CASE("a text in another column has another fingerprint") {
  small_data first;
  small_data second;
  for (small_data* const data : {&first, &second}) {
    data->replace("agencies.csv", "name_en,note", "name_en,short_name_zh,other_names_zh,note");
    data->replace("agencies.csv", "Tea Office,", "Tea Office,,,");
  }
  first.replace("agencies.csv", "Tea Board,", "Tea Board,茶局,,");
  second.replace("agencies.csv", "Tea Board,", "Tea Board,,茶局,");
  CHECK(fingerprint_after(first) != fingerprint_after(second));
}

TEST_CASE("a slice has a fingerprint of its own") {
  selection part;
  part.tables = {{"cities"}};
  CHECK(fingerprint_after({}, part) != of_small_data);
  selection columns;
  columns.columns = {{"cities.name_zh"}};
  CHECK(fingerprint_after({}, columns) != of_small_data);
}
