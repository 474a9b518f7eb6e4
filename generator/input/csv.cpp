#include "csv.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

#include "utf8.hpp"

namespace constplan::generator {

csv_file::csv_file(std::string path, std::string bytes, diagnostics& errors)
    : path_{std::move(path)}, bytes_{std::make_unique<const std::string>(std::move(bytes))} {
  const std::size_t errors_before = errors.count();
  check_encoding(errors);
  if (errors.count() == errors_before) read_records(errors);
}

position csv_file::position_of(std::size_t offset) const {
  const std::string_view before = bytes().substr(0, offset);
  const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  return {path_, line, count_characters(before.substr(line_start)) + 1};
}

void csv_file::check_encoding(diagnostics& errors) const {
  if (bytes().empty()) {
    errors.error({path_, 1, 1}, "the file is empty; its first line must name the columns");
    return;
  }
  if (bytes().substr(0, 3) == "\xEF\xBB\xBF") {
    errors.error({path_, 1, 1}, "the file begins with a byte order mark; save it as UTF-8 without one");
    return;
  }
  for (std::size_t at = 0; at < bytes().size();) {
    const std::size_t length = utf8_length(bytes().substr(at));
    if (length == 0) {
      errors.error(position_of(at), "this byte is not UTF-8");
      return;
    }
    if (bytes()[at] == '\r') {
      errors.error(position_of(at), "carriage return; lines must end with LF alone");
      return;
    }
    at += length;
  }
}

void csv_file::read_records(diagnostics& errors) {
  std::size_t at = 0;
  while (at < bytes().size()) {
    std::vector<field> record{read_field(at, errors)};
    while (at < bytes().size() && bytes()[at] == ',') record.push_back(read_field(++at, errors));
    if (at < bytes().size()) ++at;  // the line end
    if (header_.empty()) {
      header_ = std::move(record);
    } else if (record.size() == header_.size()) {
      fields_.insert(fields_.end(), record.begin(), record.end());
    } else {
      errors.error(position_of(record.front().offset), "this record has " + std::to_string(record.size()) +
                                                           " fields, but the header names " +
                                                           std::to_string(header_.size()));
    }
  }
}

// Leaves `at` at the comma, the line end or the end of the file that follows the field.
field csv_file::read_field(std::size_t& at, diagnostics& errors) {
  if (at < bytes().size() && bytes()[at] == '"') return read_quoted(at, errors);
  const std::size_t first = at;
  at = std::min(bytes().find_first_of(",\n", at), bytes().size());
  const std::string_view text = bytes().substr(first, at - first);
  const std::size_t quote = text.find('"');
  if (quote != std::string_view::npos) {
    errors.error(position_of(first + quote), "quote inside a field that does not begin with one");
  }
  return {text, first};
}

field csv_file::read_quoted(std::size_t& at, diagnostics& errors) {
  const std::size_t opening = at;
  std::string text;
  for (++at;;) {
    const std::size_t quote = bytes().find('"', at);
    if (quote == std::string_view::npos) {
      errors.error(position_of(opening), "this quote is never closed");
      at = bytes().size();
      return {{}, opening};
    }
    text += bytes().substr(at, quote - at);
    at = quote + 1;
    if (at >= bytes().size() || bytes()[at] != '"') break;
    text += '"';
    ++at;
  }
  if (at < bytes().size() && bytes()[at] != ',' && bytes()[at] != '\n') {
    errors.error(position_of(at), "text after the closing quote; expected a comma or the end of the line");
    at = std::min(bytes().find_first_of(",\n", at), bytes().size());
  }
  return {unescaped_.emplace_back(std::move(text)), opening};
}

csv_file read_csv(const std::string& path, diagnostics& errors) {
  if (!std::filesystem::is_regular_file(path)) throw usage_error{path + ": no such file"};
  std::ifstream in{path, std::ios::binary};
  std::string bytes{std::istreambuf_iterator<char>{in}, {}};
  if (!in) throw usage_error{path + ": cannot be read"};
  return {path, std::move(bytes), errors};
}

}  // namespace constplan::generator
