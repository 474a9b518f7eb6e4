// expect GNU: no match for 'operator==' \(operand types are 'constplan::quantity' and 'int'\)
// expect Clang: invalid operands to binary expression \('constplan::quantity' and 'int'\)
#include <constplan/literals.hpp>

using namespace constplan::literals;

#ifdef MISTAKE
static_assert(1_yuan == 1);
#else
static_assert(1_yuan == 1_yuan);
#endif
