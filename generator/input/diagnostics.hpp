// What is wrong with the data, told as a compiler tells it: file:line:column: error: message.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace constplan::generator {

/// Lines and columns count from 1, columns in characters.
struct position {
  std::string file;
  std::size_t line;
  std::size_t column;
};

inline std::string to_string(const position& where) {
  return where.file + ':' + std::to_string(where.line) + ':' + std::to_string(where.column);
}

/// How messages show text from the input: printable, and of a long text only the beginning.
std::string in_quotes(std::string_view text);

/// `1 row`, `2 rows`.
inline std::string counted(std::size_t count, const std::string& noun) {
  return std::to_string(count) + ' ' + noun + (count == 1 ? "" : "s");
}

/// Whether the standard error stream shows colours: it is a terminal, and the environment does not say NO_COLOR.
bool has_colours();

/// Gathers the errors of one run, so that all of them are told at once.
class diagnostics {
 public:
  void error(position where, std::string message);
  bool any() const { return !errors_.empty(); }
  std::size_t count() const { return errors_.size(); }
  /// The first `most_printed`, sorted by file, line and column, and how many more there are.
  void print(std::ostream& out, bool in_colour = false) const;

  static constexpr std::size_t most_printed = 100;

 private:
  struct entry {
    position where;
    std::string message;
  };
  std::vector<entry> errors_;
};

}  // namespace constplan::generator
