// expect any: where.predicate. requires a function of a row that returns a bool
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;

#ifdef MISTAKE
constexpr auto revenues = gd::targets.where(gd::metric_id::main_business_revenue);
#else
constexpr auto revenues = gd::targets.where(&gd::target::metric, gd::metric_id::main_business_revenue);
#endif
static_assert(!revenues.empty());
