// Rows, quantities, dates and enumerators for std::format, with the options of text ("{:>20}"). For C++20 libraries
// that have <format>; nothing is declared elsewhere.
#pragma once

#include <version>

// libc++ has it, behind a switch, before it says so.
#if defined(__cpp_lib_format) || (__cplusplus > 201703L && defined(_LIBCPP_VERSION) && \
                                  !defined(_LIBCPP_HAS_NO_INCOMPLETE_FORMAT) && __has_include(<format>))
#define CONSTPLAN_HAS_STD_FORMAT
#endif

#ifdef CONSTPLAN_HAS_STD_FORMAT
#include <concepts>
#include <format>
#include <type_traits>

#include "date.hpp"
#include "enumeration.hpp"
#include "format.hpp"
#include "row.hpp"

namespace constplan::detail {

// Whichever name() there is: constplan's for its own enumerations, a data set's for those of its rows.
template <class Enum>
constexpr auto name_of(Enum value) noexcept -> decltype(name(value)) {
  return name(value);
}

}  // namespace constplan::detail

/// A row's id: building-materials/foshan.
template <class Row>
requires std::is_base_of_v<constplan::row<Row, typename Row::key_type>, Row>
struct std::formatter<Row, char> : std::formatter<std::string_view, char> {
  auto format(const Row& row, auto& context) const {
    return std::formatter<std::string_view, char>::format(row.id(), context);
  }
};

/// CNY 2.8 trillion.
template <>
struct std::formatter<constplan::quantity, char> : std::formatter<std::string_view, char> {
  auto format(constplan::quantity q, auto& context) const {
    const constplan::short_text text = constplan::format(q, constplan::text_style::english);
    return std::formatter<std::string_view, char>::format(text, context);
  }
};

/// 2023-12-29.
template <>
struct std::formatter<constplan::date, char> : std::formatter<std::string_view, char> {
  auto format(constplan::date d, auto& context) const {
    const constplan::short_text text = constplan::format(d);
    return std::formatter<std::string_view, char>::format(text, context);
  }
};

/// at_least; of a row's enumerator, the row's id.
template <class Enum>
requires std::is_enum_v<Enum> && requires(Enum e) {
  { constplan::detail::name_of(e) } -> std::same_as<std::string_view>;
}
struct std::formatter<Enum, char> : std::formatter<std::string_view, char> {
  auto format(Enum value, auto& context) const {
    return std::formatter<std::string_view, char>::format(constplan::detail::name_of(value), context);
  }
};
#endif
