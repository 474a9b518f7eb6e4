// Figures checked while compiling, and nothing else.
// expect reads: nothing
// expect bytes: 0
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

static_assert(verify(gd::targets.at("advanced-materials/main-business-revenue/2025"), 28000_yi_yuan));
static_assert(gd::targets_of(gd::cluster_id::building_materials_foshan).size() > 0);

extern "C" void use() {}
