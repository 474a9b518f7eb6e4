// A place by a name that a person typed, with or without the places above it.
// expect reads: cities::(name_zh|name_en|other_names_zh|parent)
// expect code: 2800
#include <constplan/guangdong/cities.hpp>
#include <cstddef>

#include "use.hpp"

extern "C" void use(const char* text, std::size_t size) {
  const auto found = constplan::guangdong::cities_named({text, size});
  for (const auto place : found) keep(place);
}
