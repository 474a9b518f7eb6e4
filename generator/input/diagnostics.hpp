// What is wrong with the data, told as a compiler tells it: file:line:column: error: message.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace constplan::generator {

/// The program was called wrongly, or a file it needs cannot be read or written. Ends the program with status 2.
struct usage_error : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Lines and columns count from 1, columns in characters.
struct position {
  std::string file;
  std::size_t line;
  std::size_t column;
};

/// How messages show text from the input.
inline std::string in_quotes(std::string_view text) { return "'" + std::string{text} + "'"; }

/// `1 row`, `2 rows`.
inline std::string counted(std::size_t count, const std::string& noun) {
  return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

/// Gathers the errors of one run, so that all of them are told at once.
class diagnostics {
 public:
  void error(position where, std::string message);
  bool any() const { return !errors_.empty(); }
  std::size_t count() const { return errors_.size(); }
  /// Sorted by file, line and column.
  void print(std::ostream& out) const;

 private:
  struct entry {
    position where;
    std::string message;
  };
  std::vector<entry> errors_;
};

}  // namespace constplan::generator
