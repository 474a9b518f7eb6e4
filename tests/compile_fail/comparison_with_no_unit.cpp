// expect GNU: no match for 'operator==' \(operand types are 'constplan::(v[0-9_]+::)?quantity' and 'int'\)
// expect Clang: invalid operands to binary expression \('constplan::(v[0-9_]+::)?quantity' and 'int'\)
#include <constplan/literals.hpp>

using namespace constplan::literals;

#ifdef MISTAKE
static_assert(1_yuan == 1);
#else
static_assert(1_yuan == 1_yuan);
#endif
