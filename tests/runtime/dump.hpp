// Prints tables as JSON, laid out as constplan-gen export does it. To be included after the data set, which may be a
// single header.
#pragma once

#include <iomanip>
#include <iostream>
#include <string_view>

namespace dump {

inline void quote(std::string_view text) {
  std::cout << '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') std::cout << '\\';
    std::cout << c;
  }
  std::cout << '"';
}

inline void print(std::string_view text) {
  if (text.empty()) {
    std::cout << "null";
  } else {
    quote(text);
  }
}
inline void print(bool flag) { std::cout << (flag ? "true" : "false"); }
inline void print(int number) { std::cout << number; }
inline void print(constplan::quantity q) { std::cout << q.amount(); }
inline void print(constplan::date d) {
  std::cout << '"' << d.year() << '-' << std::setfill('0') << std::setw(2) << d.month() << '-' << std::setw(2)
            << d.day() << '"';
}

template <class Row>
auto print(const Row& row) -> decltype(row.id(), void()) {
  quote(row.id());
}

template <class Enum>
auto print(Enum value) -> decltype(name(value), void()) {
  quote(name(value));
}

template <class T>
void print(const constplan::optional<T>& value) {
  if (value) {
    print(*value);
  } else {
    std::cout << "null";
  }
}

template <class Row>
void print(constplan::relation<Row> rows) {
  std::cout << '[';
  bool is_first = true;
  for (const Row row : rows) {
    std::cout << (is_first ? "" : ", ");
    print(row);
    is_first = false;
  }
  std::cout << ']';
}

template <class Row>
void print_table(std::string_view name, constplan::table<Row> rows, bool is_last = false) {
  std::cout << "  \"" << name << "\": [";
  for (const Row row : rows) {
    std::cout << (row.index() == 0 ? "\n    {" : ",\n    {");
    bool is_first = true;
    row.visit([&](std::string_view column, const auto& value) {
      std::cout << (is_first ? "\"" : ", \"") << column << "\": ";
      print(value);
      is_first = false;
    });
    std::cout << '}';
  }
  std::cout << (rows.empty() ? "]" : "\n  ]") << (is_last ? "\n" : ",\n");
}

}  // namespace dump
