// The whole data set, checked while compiling.
#include <constplan/guangdong/invariants.hpp>
