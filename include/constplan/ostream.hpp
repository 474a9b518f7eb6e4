// Rows, quantities, dates and enumerators on output streams, for logs and for the messages of tests. Not for firmware:
// this header alone brings the standard library's streams.
#pragma once

#include <ostream>

#include "date.hpp"
#include "enumeration.hpp"
#include "format.hpp"
#include "optional.hpp"
#include "relation.hpp"
#include "row.hpp"
#include "total.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// A row's id: building-materials/foshan.
template <class Row, class Key>
std::ostream& operator<<(std::ostream& out, const row<Row, Key>& r) {
  return out << static_cast<const Row&>(r).id();
}

/// What format() gives.
template <std::size_t Capacity>
std::ostream& operator<<(std::ostream& out, const fixed_text<Capacity>& text) {
  return out << text.view();
}

/// CNY 2.8 trillion.
inline std::ostream& operator<<(std::ostream& out, quantity q) { return out << format(q, text_style::english); }

/// 2023-12-29.
inline std::ostream& operator<<(std::ostream& out, date d) { return out << format(d); }

/// at_least. The ids of rows have an operator of their own, beside them.
template <class Enum>
auto operator<<(std::ostream& out, Enum value) -> decltype(out << constplan::name(value)) {
  return out << constplan::name(value);
}

/// none
inline std::ostream& operator<<(std::ostream& out, nullopt_t) { return out << "none"; }

/// The value, or none.
template <class T>
auto operator<<(std::ostream& out, const optional<T>& value) -> decltype(out << *value) {
  return value ? out << *value : out << nullopt;
}

/// The ids of the rows, separated by spaces.
template <class Row>
std::ostream& operator<<(std::ostream& out, const relation<Row>& rows) {
  const char* separator = "";
  for (const Row r : rows) {
    out << separator << r;
    separator = " ";
  }
  return out;
}

/// The sum, or the reason why there is none: different_units.
inline std::ostream& operator<<(std::ostream& out, const total_result& total) {
  return total.value ? out << *total.value : out << total.error;
}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
