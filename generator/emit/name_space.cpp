#include "name_space.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "../input/diagnostics.hpp"
#include "../input/usage_error.hpp"
#include "../model/identifier.hpp"
#include "../model/schema.hpp"
#include "library_text.hpp"

namespace constplan::generator {
namespace {

[[noreturn]] void refuse(const std::string& name_space, const std::string& why) {
  throw usage_error{"--namespace " + in_quotes(name_space) + why};
}

bool is_of_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; }

bool has_word(std::string_view line, std::string_view word) {
  for (std::size_t at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || !is_of_word(line[at - 1])) && (end == line.size() || !is_of_word(line[end]))) return true;
  }
  return false;
}

// Whether the library has `name` in its own namespace, whose declarations are not indented.
bool is_used_by_library(std::string_view name) {
  for (const embedded_file& header : library_headers) {
    for (std::string_view rest = header.text; !rest.empty();) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      const bool is_code = !line.empty() && line[0] != ' ' && line[0] != '#' && line[0] != '/';
      if (is_code && has_word(line.substr(0, line.find("//")), name)) return true;
    }
  }
  return false;
}

std::vector<std::string> parts_of(const std::string& name_space) {
  std::vector<std::string> parts;
  for (std::size_t at = 0;;) {
    const std::size_t end = name_space.find("::", at);
    parts.push_back(name_space.substr(at, end - at));
    if (end == std::string::npos) return parts;
    at = end + 2;
  }
}

bool is_name(const std::string& part) {
  return !part.empty() && part[0] >= 'a' && part[0] <= 'z' && std::all_of(part.begin(), part.end(), is_of_word) &&
         part.find("__") == std::string::npos;
}

}  // namespace

void check_name_space(const std::string& name) {
  const std::vector<std::string> parts = parts_of(name);
  if (!std::all_of(parts.begin(), parts.end(), is_name)) refuse(name, " is not names in lower case joined by ::");
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::string_view meaning = other_meaning(parts[i]);
    if (!meaning.empty()) refuse(name, ": " + parts[i] + " is " + std::string{meaning} + "; choose another name");
    const bool is_library = parts[i] == "constplan" && (i > 0 || parts.size() == 1);
    if (parts[i] == "std" || is_library) refuse(name, ": " + parts[i] + " is taken; choose another name");
  }
  if (parts[0] == "constplan" && is_used_by_library(parts[1])) {
    refuse(name, ": " + parts[1] + " is a name in the library; choose another");
  }
  // The headers write rows as name::target, and have a directory and a namespace called columns.
  const std::string& last = parts.back();
  for (const table& t : schema()) {
    const std::string row{t.row};
    if (last == row || last == row + "_id" || last == t.row_base || last == "columns") {
      refuse(name, ": " + last + " is a name in the headers; choose another");
    }
  }
}

}  // namespace constplan::generator
