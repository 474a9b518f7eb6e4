// expect GNU: 'fosan' is not a member of '[a-z0-9_:]*city_id'; did you mean 'foshan'\?
// expect Clang: no member named 'fosan' in '[a-z0-9_:]*city_id'
#include <constplan/guangdong.hpp>

namespace gd = constplan::guangdong;

#ifdef MISTAKE
static_assert(gd::cities[gd::city_id::fosan].code() == 440600);
#else
static_assert(gd::cities[gd::city_id::foshan].code() == 440600);
#endif
