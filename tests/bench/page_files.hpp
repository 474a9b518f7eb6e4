// Files that a report writes, whole or between two markers.
#pragma once

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

namespace constplan::bench {

inline void write(const std::string& file, const std::string& text) {
  std::ofstream out{file};
  out << text;
}

inline std::string read(const std::string& file) {
  std::ifstream in{file};
  return {std::istreambuf_iterator<char>{in}, {}};
}

// Replaces what is between <!-- marker --> and <!-- /marker -->. Without these lines, stops the program.
inline void replace_block(const std::string& file, const std::string& marker, const std::string& block) {
  const std::string begin = "<!-- " + marker + " -->\n";
  const std::string end = "<!-- /" + marker + " -->";
  std::string text = read(file);
  const std::size_t from = text.find(begin);
  const std::size_t to = text.find(end);
  if (from == std::string::npos || to == std::string::npos) {
    std::cerr << file << ": no line <!-- " << marker << " --> followed by " << end << "; add both\n";
    std::exit(1);
  }
  write(file, text.replace(from + begin.size(), to - from - begin.size(), block));
}

}  // namespace constplan::bench
