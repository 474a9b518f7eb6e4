// How much of the small original the small data set has.
#include <sstream>

#include "audit/audit.hpp"
#include "catch.hpp"
#include "small_data.hpp"

using namespace constplan::generator;

namespace {

std::string coverage(const small_data& data) {
  diagnostics errors;
  const loaded_data loaded = load(data.directory(), errors);
  REQUIRE_FALSE(errors.any());
  std::ostringstream out;
  audit_coverage(loaded, read_originals(loaded, SMALL_SOURCES), out);
  return out.str();
}

}  // namespace

TEST_CASE("the audit shows which passages of an original no row has") {
  CHECK(coverage(small_data{})
            .find("tea-plan: 178 characters, 37.0% in no row. The longest passages:\n"
                  "  9 in '': 2028—2030年\n"
                  "  8 in '二/（一）': 力争比2027年\n"
                  "  7 in '二/（二）': 超1亿元的茶园\n") == 0);

  // A run of a row counts in the row's section alone.
  const std::string passage = "\n  4 in '二/（二）': 茶园增加\n";
  const std::string row = "茶园增加,More tea gardens,2030,plan_period,";
  CHECK(coverage(small_data{}).find(passage) == std::string::npos);
  const std::string elsewhere = coverage(small_data{}.replace("statements.csv", row + "二/（二）", row + "三/2"));
  CHECK(elsewhere.find("tea-plan: 178 characters, 39.3% in no row.") == 0);
  CHECK(elsewhere.find(passage) != std::string::npos);
}
