// What std::visit needs to handle each alternative of a variant where the variant is used. An alternative that no
// function accepts fails to compile.
#pragma once

#include <type_traits>

namespace constplan::generator {

template <class... Functions>
struct overloaded : Functions... {
  using Functions::operator()...;
};
template <class... Functions>
overloaded(Functions...) -> overloaded<Functions...>;

/// The parameter of a function for several alternatives, which needs none of their members.
template <class... Alternatives>
struct either {
  template <class T, class = std::enable_if_t<(std::is_same_v<T, Alternatives> || ...)>>
  either(const T& /*alternative*/) {}
};

}  // namespace constplan::generator
