// An unknown id as a literal. With C++20 it does not compile even where nothing asks for a constant.
// expect any: no_row_has_this_id
#include <constplan/guangdong/literals.hpp>

using namespace constplan::guangdong::literals;

bool is_disclosed() { return "building-materials/foshan/main-business-revenue/2025"_target.is_disclosed(); }
#ifdef MISTAKE
#if __cplusplus > 201703L
bool is_also_disclosed() { return "building-materials/foshan/main-business-revenu/2025"_target.is_disclosed(); }
#else
static_assert("building-materials/foshan/main-business-revenu/2025"_target.is_disclosed());
#endif
#endif
