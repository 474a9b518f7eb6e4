// One function for each way to stop a program at run time; see check_trap.sh.
#include <constplan/arithmetic.hpp>
#include <constplan/format.hpp>
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;

extern "C" {

int value_of_an_optional(const constplan::optional<int>& value) { return *value; }

std::size_t row_of_an_id(const char* id, std::size_t size) { return gd::clusters.at({id, size}).index(); }

std::size_t row_of_a_relation(gd::plan_id plan, std::size_t n) { return gd::targets_of(plan)[n].index(); }

std::int64_t sum(const constplan::quantity& a, const constplan::quantity& b) { return (a + b).amount(); }

void append(constplan::short_text& text, const char* bytes, std::size_t size) { text.append({bytes, size}); }
}
