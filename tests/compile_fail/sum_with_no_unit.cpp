// expect GNU: no match for 'operator\+' \(operand types are '[a-z0-9_:]*quantity' and 'int'\)
// expect Clang: invalid operands to binary expression \('[a-z0-9_:]*quantity' and 'int'\)
#include <constplan/arithmetic.hpp>
#include <constplan/literals.hpp>

using namespace constplan::literals;

#ifdef MISTAKE
static_assert((1_yuan + 1).amount() == 2);
#else
static_assert((1_yuan + 1_yuan).amount() == 2);
#endif
