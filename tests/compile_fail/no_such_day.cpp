// expect any: there_is_no_such_day
#include <constplan/date.hpp>

using constplan::date;

static_assert(date{2024, 2, 29}.day() == 29 && date{2000, 2, 29}.day() == 29 && date{9999, 12, 31}.month() == 12);
#ifdef MISTAKE
static_assert(date{2023, 2, 29}.day() == 29);
#else
static_assert(date{2023, 2, 28}.day() == 28);
#endif
