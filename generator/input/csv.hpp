// A CSV file as RFC 4180 has it, but UTF-8, and every field still knows where it stood.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "diagnostics.hpp"

namespace constplan::generator {

/// The most that one string literal may have (MSVC), whose text a field becomes.
inline constexpr std::size_t most_bytes_in_a_field = 16'380;

struct field {
  std::string_view text;
  std::size_t offset;  // of the field's first byte in the file
};

/// The texts of a file's fields, which outlive the file where somebody still reads them.
struct csv_texts {
  std::string bytes;
  std::deque<std::string> unescaped;
};

class csv_file {
 public:
  /// Reads `bytes`, the content of the file at `path`. Whatever breaks the format is an error, and so is a character
  /// that no field may hold; records with such errors are left out. A header with one leaves the file without records.
  csv_file(std::string path, std::string bytes, diagnostics& errors);
  /// A file that is missing: no header, no records and no error.
  explicit csv_file(std::string path)
      : path_{std::move(path)}, texts_{std::make_shared<csv_texts>()}, is_missing_{true} {}

  const std::string& path() const { return path_; }
  bool is_missing() const { return is_missing_; }
  /// The first record.
  const std::vector<field>& header() const { return header_; }
  /// How many records follow the header.
  std::size_t size() const { return header_.empty() ? 0 : fields_.size() / header_.size(); }
  /// Whether none was left out.
  bool has_all_records() const { return has_all_records_; }
  /// What the fields refer to.
  std::shared_ptr<const csv_texts> texts() const { return texts_; }
  const field& at(std::size_t record, std::size_t column) const { return fields_[record * header_.size() + column]; }
  position position_of(std::size_t offset) const;
  /// Where the byte `index` of the field's text stands.
  position position_in(const field& f, std::size_t index) const;

 private:
  std::vector<std::size_t> refuse_characters(diagnostics& errors);
  std::string_view line_from(std::size_t offset) const;
  bool is_separated_by(char separator, std::string_view line) const;
  void report_separator(std::size_t at, diagnostics& errors);
  void read_records(const std::vector<std::size_t>& refused, diagnostics& errors);
  void take_record(const std::vector<field>& record, diagnostics& errors);
  field read_field(std::size_t& at, diagnostics& errors);
  field read_quoted(std::size_t& at, diagnostics& errors);
  std::size_t line_end_length(std::size_t at) const;
  std::size_t end_of_field(std::size_t at) const;
  std::string_view bytes() const { return texts_->bytes; }

  std::string path_;
  std::shared_ptr<csv_texts> texts_;
  std::size_t first_ = 0;    // where the first line begins: after a byte order mark
  std::size_t columns_ = 0;  // as the commas of the first line have it
  bool has_reported_separator_ = false;
  std::vector<field> header_;
  std::vector<field> fields_;
  bool has_all_records_ = true;
  bool is_missing_ = false;

  // Filled when the first position is asked for, so that many positions cost no more than one way through the file.
  mutable std::vector<std::size_t> line_starts_;
  struct column_at {
    std::size_t offset;
    std::size_t column;
  };
  mutable column_at last_{0, 1};
};

/// The file at `path`, read whole. Throws usage_error if it cannot be.
csv_file read_csv(const std::string& path, diagnostics& errors);

}  // namespace constplan::generator
