// A view of a temporary text would dangle.
// expect GNU: use of deleted function
// expect Clang: deleted
#include <constplan/format.hpp>
#include <constplan/literals.hpp>

using namespace constplan::literals;

#ifdef MISTAKE
std::string_view words() { return format(5_yi_yuan, constplan::text_style::english); }
#else
constplan::short_text words() { return format(5_yi_yuan, constplan::text_style::english); }
#endif
