// expect any: the_source_blanks_the_figure
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;
using namespace constplan::literals;

constexpr gd::target pass_rate = gd::targets.at("textile-apparel/spot-check-pass-rate/2025");
#ifdef MISTAKE
static_assert(verify(pass_rate, 95_percent));
#else
static_assert(!pass_rate.is_disclosed());
#endif
