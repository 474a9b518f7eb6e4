#include "csv.hpp"

#include <algorithm>
#include <utility>

#include "character.hpp"
#include "file.hpp"
#include "text.hpp"
#include "utf8.hpp"

namespace constplan::generator {
csv_file::csv_file(std::string path, std::string bytes, diagnostics& errors)
    : path_{std::move(path)}, texts_{std::make_shared<csv_texts>(csv_texts{std::move(bytes), {}})} {
  if (starts_with(this->bytes(), byte_order_mark)) {
    errors.error({path_, 1, 1}, "the file begins with a byte order mark; save it as UTF-8 without one");
    first_ = byte_order_mark.size();
  }
  if (first_ == this->bytes().size()) {
    errors.error({path_, 1, 1}, "the file is empty; its first line must name the columns");
    has_all_records_ = false;
    return;
  }
  const std::string_view first_line = line_from(first_);
  columns_ = static_cast<std::size_t>(std::count(first_line.begin(), first_line.end(), ',')) + 1;
  const std::size_t separator = first_line.find_first_of("\t;");
  if (columns_ == 1 && separator != std::string_view::npos) {
    report_separator(first_ + separator, errors);
    has_all_records_ = false;
    return;
  }
  read_records(refuse_characters(errors), errors);
}

std::string_view csv_file::line_from(std::size_t offset) const {
  return bytes().substr(offset, bytes().find('\n', offset) - offset);
}

bool csv_file::is_separated_by(char separator, std::string_view line) const {
  const auto has_all = [&](char c) {
    return static_cast<std::size_t>(std::count(line.begin(), line.end(), c)) + 1 == columns_;
  };
  return columns_ > 1 && has_all(separator) && !has_all(',');
}

// Once: a file with one such line usually has many.
void csv_file::report_separator(std::size_t at, diagnostics& errors) {
  if (has_reported_separator_) return;
  has_reported_separator_ = true;
  errors.error(position_of(at), std::string{bytes()[at] == '\t' ? "tab" : "semicolon"} +
                                    " in place of a comma; save the file with commas between the fields");
}

position csv_file::position_of(std::size_t offset) const {
  if (line_starts_.empty()) {
    line_starts_.push_back(first_);
    for (std::size_t at = first_; (at = bytes().find('\n', at)) != std::string_view::npos;) {
      line_starts_.push_back(++at);
    }
  }
  const auto next = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
  const std::size_t start = *(next - 1);
  if (last_.offset < start || last_.offset > offset) last_ = {start, 1};
  last_ = {offset, last_.column + count_characters(bytes().substr(last_.offset, offset - last_.offset))};
  return {path_, static_cast<std::size_t>(next - line_starts_.begin()), last_.column};
}

position csv_file::position_in(const field& f, std::size_t index) const {
  if (bytes().substr(f.offset, 1) != "\"") return position_of(f.offset + index);
  std::size_t at = f.offset + 1;
  for (; index > 0; --index) at += bytes()[at] == '"' ? 2 : 1;
  return position_of(at);
}

// The offsets of what no field may hold. Of several of a kind in one line, reports the first.
std::vector<std::size_t> csv_file::refuse_characters(diagnostics& errors) {
  std::vector<std::size_t> refused;
  std::u32string reported;
  std::size_t line_start = first_;
  const auto refuse = [&](std::size_t at, std::string message) {
    refused.push_back(at);
    errors.error(position_of(at), std::move(message));
  };
  for (std::size_t at = first_; at < bytes().size();) {
    if (bytes()[at] >= ' ' && bytes()[at] < '\x7F') {  // nearly all of them
      ++at;
      continue;
    }
    const std::string_view rest = bytes().substr(at);
    const std::size_t length = utf8_length(rest);
    if (length == 0) {
      refuse(at, "byte 0x" + in_hexadecimal(static_cast<unsigned char>(rest[0]), 2) + " is not UTF-8" +
                     std::string{utf8_defect(rest)} + "; save the file as UTF-8");
      at = std::min(bytes().find('\n', at), bytes().size());  // columns of what follows would be guesses
      continue;
    }
    const objection found = objection_to(bytes(), at);
    if (rest[0] == '\n') {
      reported.clear();
      line_start = at + 1;
    }
    if (!found.message.empty() && reported.find(code_point_of(rest)) == std::u32string::npos) {
      reported += code_point_of(rest);
      if (rest[0] == '\t' && is_separated_by('\t', line_from(line_start))) {
        refused.push_back(at);
        report_separator(at, errors);
      } else {
        refuse(at, found.message);
      }
    } else if (rest[0] == '\r' && rest.substr(1, 1) != "\n") {
      refuse(at, "carriage return without a line feed; end lines with LF or CRLF");
    }
    at += std::max(length, found.length);
  }
  return refused;
}

void csv_file::read_records(const std::vector<std::size_t>& refused, diagnostics& errors) {
  auto next_refused = refused.begin();
  std::string_view first_line_end;
  bool is_mixed = false;
  std::vector<field> record;
  for (std::size_t at = first_; at < bytes().size();) {
    const std::size_t start = at;
    const std::size_t errors_before = errors.count();
    record.assign(1, read_field(at, errors));
    while (at < bytes().size() && bytes()[at] == ',') record.push_back(read_field(++at, errors));
    bool is_sound = errors.count() == errors_before;
    const std::string_view line_end = bytes().substr(at, line_end_length(at));
    if (first_line_end.empty() && line_end != "\r") first_line_end = line_end;
    const bool is_odd = !line_end.empty() && line_end != "\r" && line_end != first_line_end;
    if (is_odd && !is_mixed) {
      errors.error(position_of(at), std::string{"this line ends with "} + (line_end == "\n" ? "LF" : "CRLF") +
                                        ", those before it with " + (line_end == "\n" ? "CRLF" : "LF") +
                                        "; end all alike");
    }
    is_mixed = is_mixed || is_odd;
    at += line_end.size();
    for (; next_refused != refused.end() && *next_refused < at; ++next_refused) is_sound = false;
    if (record.size() == 1 && start + line_end.size() == at) {
      errors.error(position_of(start), "blank line; remove it");
    } else if (is_sound) {
      take_record(record, errors);
    } else {
      has_all_records_ = false;
      if (header_.empty()) return;
    }
  }
}

void csv_file::take_record(const std::vector<field>& record, diagnostics& errors) {
  if (header_.empty()) {
    header_ = record;
    const auto lines = static_cast<std::size_t>(std::count(bytes().begin(), bytes().end(), '\n'));
    fields_.reserve(std::min(lines * header_.size(), bytes().size()));  // a wide header may have few records
  } else if (record.size() == header_.size()) {
    fields_.insert(fields_.end(), record.begin(), record.end());
  } else if (is_separated_by(';', line_from(record.front().offset))) {
    has_all_records_ = false;
    report_separator(bytes().find(';', record.front().offset), errors);
  } else {
    has_all_records_ = false;
    const bool ends_with_comma = record.size() == header_.size() + 1 && record.back().text.empty();
    errors.error(position_of(record.front().offset),
                 "this record has " + counted(record.size(), "field") + ", but the header names " +
                     std::to_string(header_.size()) +
                     (record.size() > header_.size() ? "; a text with a comma stands in quotes" : "") +
                     (ends_with_comma ? ", and none behind the last field" : ""));
  }
}

// Leaves `at` at the comma, the line end or the end of the file that follows the field.
field csv_file::read_field(std::size_t& at, diagnostics& errors) {
  const std::size_t first = at;
  const bool is_quoted = at < bytes().size() && bytes()[at] == '"';
  if (!is_quoted) at = end_of_field(at);
  const field read = is_quoted ? read_quoted(at, errors) : field{bytes().substr(first, at - first), first};
  const std::size_t quote = is_quoted ? std::string_view::npos : read.text.find('"');
  if (quote != std::string_view::npos) {
    errors.error(
        position_of(first + quote),
        "quote inside a field that does not begin with one; put the field in quotes, and write this one twice");
  }
  if (read.text.size() > most_bytes_in_a_field) {
    errors.error(position_of(first), "this field has " + counted(read.text.size(), "byte") + "; it may have " +
                                         std::to_string(most_bytes_in_a_field) +
                                         ", as many as every compiler takes in one string");
  }
  return read;
}

field csv_file::read_quoted(std::size_t& at, diagnostics& errors) {
  const std::size_t opening = at;
  std::string text;
  // The lines that follow are read as if the field had ended with its own.
  const auto unclosed = [&]() -> field {
    errors.error(position_of(opening), "this quote is not closed; put one at the end of the field");
    const std::string_view line = line_from(opening);
    at = opening + line.size() - (ends_with(line, "\r") ? 1 : 0);
    return {{}, opening};
  };
  for (++at;;) {
    const std::size_t quote = bytes().find('"', at);
    if (quote == std::string_view::npos) return unclosed();
    text += bytes().substr(at, quote - at);
    at = quote + 1;
    if (at >= bytes().size() || bytes()[at] != '"') break;
    text += '"';
    ++at;
  }
  const std::size_t end = end_of_field(at);
  if (at != end) {
    // This quote is more likely the opening one of another field.
    if (text.find('\n') != std::string::npos) return unclosed();
    errors.error(position_of(at), "text after the closing quote; expected a comma or the end of the line");
    at = end;
  }
  return {texts_->unescaped.emplace_back(std::move(text)), opening};
}

// Of a carriage return alone, which was refused before, 1.
std::size_t csv_file::line_end_length(std::size_t at) const {
  if (at == bytes().size()) return 0;
  return bytes().substr(at, 2) == "\r\n" ? 2 : 1;
}

std::size_t csv_file::end_of_field(std::size_t at) const {
  const auto ends = [](char c) { return c == ',' || c == '\n' || c == '\r'; };  // find_first_of() is far slower
  while (at < bytes().size() && !ends(bytes()[at])) ++at;
  return at;
}

csv_file read_csv(const std::string& path, diagnostics& errors) { return {path, bytes_of_file(path), errors}; }

}  // namespace constplan::generator
