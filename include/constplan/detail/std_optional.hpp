// Declares std::optional without <optional>, which would double the time that a program takes to compile. It has to be
// named, because std's own comparison of a std::optional with any other type would be as good a match as constplan's.
// A program that uses one includes <optional> itself.
#pragma once

#include <string_view>  // defines the macros of the standard library in use

#include "config.hpp"

// NOLINTBEGIN(cert-dcl58-cpp)
#if defined(_LIBCPP_BEGIN_NAMESPACE_STD)
_LIBCPP_BEGIN_NAMESPACE_STD
#elif defined(_GLIBCXX_BEGIN_NAMESPACE_VERSION)
namespace std _GLIBCXX_VISIBILITY(default) {
  _GLIBCXX_BEGIN_NAMESPACE_VERSION
#else
namespace std {
#endif

template <class T>
class optional;
struct nullopt_t;

#if defined(_LIBCPP_END_NAMESPACE_STD)
_LIBCPP_END_NAMESPACE_STD
#elif defined(_GLIBCXX_END_NAMESPACE_VERSION)
  _GLIBCXX_END_NAMESPACE_VERSION
}
#else
}
#endif
// NOLINTEND(cert-dcl58-cpp)
