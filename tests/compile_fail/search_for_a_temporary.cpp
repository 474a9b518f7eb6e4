// The range that a search returns refers to the text, which would be destroyed.
// expect GNU: use of deleted function
// expect Clang: invokes a deleted function
#include <constplan/guangdong.hpp>
#include <string>

namespace gd = constplan::guangdong;

std::string name_of_a_city() { return "Foshan"; }

int main() {
  const std::string name = name_of_a_city();
#ifdef MISTAKE
  return gd::cities_named(name_of_a_city()).empty() ? 1 : 0;
#else
  return gd::cities_named(name).empty() ? 1 : 0;
#endif
}
