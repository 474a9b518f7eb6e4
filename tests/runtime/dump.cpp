// Prints the whole data set as JSON, laid out as constplan-gen export does it, from the compiled library alone.
#include <iomanip>
#include <iostream>
#include <type_traits>

#include "../every_table.hpp"

namespace {

void quote(std::string_view text) {
  std::cout << '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') std::cout << '\\';
    std::cout << c;
  }
  std::cout << '"';
}

void print(std::string_view text) {
  if (text.empty()) {
    std::cout << "null";
  } else {
    quote(text);
  }
}
void print(bool flag) { std::cout << (flag ? "true" : "false"); }
void print(int number) { std::cout << number; }
void print(constplan::quantity q) { std::cout << q.amount(); }
void print(constplan::date d) {
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
void print_table(std::string_view name, constplan::table<Row> rows, bool is_first_table) {
  std::cout << (is_first_table ? "\n  \"" : ",\n  \"") << name << "\": [";
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
  std::cout << (rows.empty() ? "]" : "\n  ]");
}

}  // namespace

int main() {
  std::cout << "{";
  bool is_first = true;
  visit_tables([&](std::string_view name, auto rows) {
    print_table(name, rows, is_first);
    is_first = false;
  });
  std::cout << "\n}\n";
}
