// Less and greater refuse different units as equality does.
// expect any: quantities_have_different_units
#include <constplan/literals.hpp>

using namespace constplan::literals;

#ifdef MISTAKE
static_assert(!(5_count < 5_rank));
#else
static_assert(!(5_count < 5_count));
#endif
