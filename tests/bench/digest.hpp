// The sum of everything that a contestant holds: equal sums, equal data. The order of rows and columns does not matter.
#pragma once

#include <charconv>
#include <constplan/date.hpp>
#include <constplan/enumeration.hpp>
#include <constplan/quantity.hpp>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace constplan::bench {

class digest {
 public:
  /// A cell. What is absent counts as empty text.
  template <class Value>
  void operator()(std::string_view column, const Value& value) {
    hash_ = 0xCBF29CE484222325U;
    add(column);
    add("=");
    add(value);
    row_ += hash_;
  }
  void end_row() {
    sum_ += (row_ ^ (row_ >> 32)) * 0x9E3779B97F4A7C15U;
    row_ = 0;
  }
  std::uint64_t sum() const { return sum_; }

 private:
  void add(std::string_view text) {
    for (const char c : text) hash_ = (hash_ ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  }
  void add(const char* text) { add(std::string_view{text}); }
  void add(std::nullptr_t) {}
  void add(bool flag) { add_number(flag ? 1 : 0); }
  void add(int number) { add_number(number); }
  void add(std::int64_t number) { add_number(number); }
  void add(quantity q) { add_number(q.amount()); }
  void add(date d) { add_number(d.year() * 10'000 + d.month() * 100 + d.day()); }
  void add_number(std::int64_t number) {
    char digits[24];
    add({digits, static_cast<std::size_t>(std::to_chars(digits, digits + sizeof digits, number).ptr - digits)});
  }
  template <class Optional>
  auto add(const Optional& value) -> decltype(value.has_value(), void()) {
    if (value.has_value()) add(*value);
  }
  template <class Enum>
  auto add(Enum value) -> decltype(name(value), void()) {
    add(name(value));
  }
  // constplan's rows and lists of rows.
  template <class Row>
  auto add(const Row& row) -> decltype(row.id(), void()) {
    add(row.id());
  }
  template <class Rows>
  auto add(const Rows& rows) -> decltype((*rows.begin()).id(), void()) {
    std::string_view separator;
    for (const auto row : rows) {
      add(separator);
      add(row);
      separator = " ";
    }
  }
  // The same as pointers.
  template <class Row>
  auto add(const Row* row) -> decltype(row->id, void()) {
    if (row) add(row->id);
  }
  template <class Row>
  auto add(const Row* const* rows) -> decltype((*rows)->id, void()) {
    std::string_view separator;
    for (; *rows; ++rows) {
      add(separator);
      add(*rows);
      separator = " ";
    }
  }

  std::uint64_t hash_ = 0;
  std::uint64_t row_ = 0;
  std::uint64_t sum_ = 0;
};

/// All cells of rows that have visit().
template <class Rows>
void walk_rows(const Rows& rows, digest& into) {
  for (const auto& row : rows) {
    row.visit(into);
    into.end_row();
  }
}

}  // namespace constplan::bench
