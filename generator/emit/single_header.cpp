#include "single_header.hpp"

#include <filesystem>
#include <map>
#include <set>
#include <sstream>
#include <string_view>

#include "../input/character.hpp"
#include "library_text.hpp"
#include "render.hpp"

namespace constplan::generator {
namespace {

constexpr std::string_view library = "constplan/";

// Puts headers one behind the other, each after those that it includes.
class amalgamation {
 public:
  void offer(const std::string& path, std::string_view text) { texts_.emplace(normal(path), text); }

  /// The header and what it includes, without those that were added before.
  std::string add(const std::string& header) {
    const std::string path = normal(header);
    if (!added_.insert(path).second) return {};
    std::string before;
    std::string own;
    std::istringstream lines{std::string{texts_.at(path)}};
    for (std::string line; std::getline(lines, line);) {
      const std::string included = included_by(line);
      if (included.empty()) {
        if (line != "#pragma once") own += line + '\n';
      } else if (line[include_.size()] == '"') {
        before += add((std::filesystem::path{path}.parent_path() / included).string());
      } else if (texts_.count(included) > 0) {
        before += add(included);
      } else {
        standard_.insert(included);
      }
    }
    return before + "\n// ---- " + path + "\n" + without_repeated_blank_lines(own);
  }

  std::string standard_includes() const {
    std::string text;
    for (const std::string& name : standard_) text += "#include <" + name + ">\n";
    return text;
  }

 private:
  static std::string normal(const std::filesystem::path& path) { return path.lexically_normal().generic_string(); }

  // What stands between the quotes or angles of an #include.
  static std::string included_by(const std::string& line) {
    if (line.compare(0, include_.size(), include_) != 0) return {};
    const std::size_t first = include_.size() + 1;
    return line.substr(first, line.find_first_of("\">", first) - first);
  }

  static std::string without_repeated_blank_lines(const std::string& text) {
    std::string kept;
    for (const char c : text) {
      const bool is_repeated = c == '\n' && kept.size() > 1 && kept.compare(kept.size() - 2, 2, "\n\n") == 0;
      if (!is_repeated) kept += c;
    }
    return kept;
  }

  static constexpr std::string_view include_ = "#include ";
  std::map<std::string, std::string_view> texts_;
  std::set<std::string> added_;
  std::set<std::string> standard_;
};

std::string in_comment(std::string_view text) {
  std::istringstream lines{std::string{text}};
  std::string comment;
  for (std::string line; std::getline(lines, line);) comment += (line.empty() ? "//" : "// ") + line + '\n';
  return comment;
}

// What brings more of the standard library than every program has, or wants.
bool is_left_out(std::string_view header) {
  return header == "ostream.hpp" || header == "ranges.hpp" || header == "std_format.hpp";
}

}  // namespace

output_file to_single_header(const std::vector<output_file>& headers, const std::string& path) {
  amalgamation all;
  for (const embedded_file& header : library_headers) all.offer(std::string{library}.append(header.name), header.text);
  for (const output_file& header : headers) all.offer(header.path, header.content);
  std::string vocabulary;
  for (const embedded_file& header : library_headers) {
    if (!is_left_out(header.name)) vocabulary += all.add(std::string{library}.append(header.name));
  }
  std::string data;
  for (const output_file& header : headers) {
    if (std::filesystem::path{header.path}.filename() != "invariants.hpp") data += all.add(header.path);
  }
  return {path, render(R"(// $name$: a data set and the constplan library in one header. $made_by$.
//
$license$#pragma once

$includes$
// Several such headers in one program share the first one's library.
#ifndef CONSTPLAN_IN_SINGLE_HEADER
#ifdef CONSTPLAN_CONSTEVAL
#error "a single header already contains constplan: include it or <constplan/...>, not both"
#endif
$vocabulary$
#define CONSTPLAN_IN_SINGLE_HEADER
#endif
$data$)",
                       {{"name", printable(std::filesystem::path{path}.filename().string())},
                        {"made_by", made_by},
                        {"license", in_comment(license_text)},
                        {"includes", all.standard_includes()},
                        {"vocabulary", vocabulary},
                        {"data", data}})};
}

}  // namespace constplan::generator
