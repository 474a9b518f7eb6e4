// Headers of two versions meet in a file.
// expect any: headers of two versions of constplan
#ifdef MISTAKE
#define CONSTPLAN_VERSION 100
#endif
#include <constplan/version.hpp>
