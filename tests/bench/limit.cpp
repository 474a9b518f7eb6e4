// The least bytes that each column can take as plain arrays: for texts their bytes, for numbers the narrowest integers,
// each value once with a code a row where that is less, and nothing for a column with one value. Offsets, padding and
// ends of strings, which real arrays need besides, are not counted. Prints `table column bytes` for every column, and
// `table ids rows`.
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "../every_table.hpp"

namespace {

std::size_t width_of(std::size_t different_values) {
  return different_values <= 0x100 ? 1 : different_values <= 0x1'0000 ? 2 : different_values <= 0x1'0000'0000 ? 4 : 8;
}

// What one column holds, as text and as numbers; `width` is what one number needs.
class column {
 public:
  void add(std::string_view text) { add_value(std::string{text}, text.size()); }
  void add(bool flag) { add_number(flag ? 1 : 0); }
  void add(int number) { add_number(number); }
  void add(constplan::date d) { add_number(d.year() * 10'000 + d.month() * 100 + d.day()); }
  void add(constplan::quantity q) { add_number(q.amount()); }
  template <class Row>
  auto add(const Row& row) -> decltype(row.index(), void()) {
    add_number(static_cast<std::int64_t>(row.index()));
  }
  template <class Enum>
  auto add(Enum value) -> decltype(name(value), void()) {
    add_number(static_cast<std::int64_t>(value));
  }
  template <class T>
  void add(const constplan::optional<T>& value) {
    if (value) {
      add(*value);
    } else {
      add_number(-1);
    }
  }
  template <class Row>
  void add(constplan::relation<Row> rows) {
    for (const Row row : rows) add(row);
  }

  std::size_t least_bytes() const {
    if (bytes_of_.size() <= 1) return 0;
    const std::size_t width = width_of(static_cast<std::size_t>(largest_) + 2);
    std::size_t plain = is_number_ ? rows_ * width : text_bytes_;
    std::size_t once = bytes_of_.size() * width;
    if (!is_number_) {
      once = 0;
      for (const auto& [value, bytes] : bytes_of_) once += bytes;
    }
    return std::min(plain, once + rows_ * width_of(bytes_of_.size()));
  }

 private:
  void add_number(std::int64_t number) {
    is_number_ = true;
    largest_ = std::max(largest_, number);
    add_value(std::to_string(number), 0);
  }
  void add_value(const std::string& value, std::size_t bytes) {
    ++rows_;
    text_bytes_ += bytes;
    bytes_of_.emplace(value, bytes);
  }

  bool is_number_ = false;
  std::size_t rows_ = 0;
  std::size_t text_bytes_ = 0;
  std::int64_t largest_ = 0;
  std::map<std::string, std::size_t> bytes_of_;
};

}  // namespace

int main() {
  visit_tables([](const char* table, auto rows) {
    std::printf("%s ids %zu\n", table, rows.size());
    std::vector<std::pair<std::string, column>> columns;
    for (const auto row : rows) {
      std::size_t c = 0;
      row.visit([&](const char* name, const auto& value) {
        if (row.index() == 0) columns.emplace_back(name, column{});
        columns[c++].second.add(value);
      });
    }
    for (const auto& [name, values] : columns) std::printf("%s %s %zu\n", table, name.c_str(), values.least_bytes());
  });
}
