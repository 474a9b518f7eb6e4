// expect any: no_row_has_this_id
// expect any: advanced-materials/main-bussiness-revenue/2025
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

#ifdef MISTAKE
static_assert(gd::targets.at("advanced-materials/main-bussiness-revenue/2025").value() == 28000_yi_yuan);
#else
static_assert(gd::targets.at("advanced-materials/main-business-revenue/2025").value() == 28000_yi_yuan);
#endif
