// A CSV file as RFC 4180 has it, but UTF-8 and with LF alone, and every field still knows where it stood.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics.hpp"

namespace constplan::generator {

struct field {
  std::string_view text;
  std::size_t offset;  // of the field's first byte in the file
};

class csv_file {
 public:
  /// Reads `bytes`, the content of the file at `path`. Whatever breaks the format is an error; records that do not have
  /// as many fields as the header are left out.
  csv_file(std::string path, std::string bytes, diagnostics& errors);

  const std::string& path() const { return path_; }
  /// The first record.
  const std::vector<field>& header() const { return header_; }
  /// How many records follow the header.
  std::size_t size() const { return header_.empty() ? 0 : fields_.size() / header_.size(); }
  const field& at(std::size_t record, std::size_t column) const { return fields_[record * header_.size() + column]; }
  position position_of(std::size_t offset) const;

 private:
  void check_encoding(diagnostics& errors) const;
  void read_records(diagnostics& errors);
  field read_field(std::size_t& at, diagnostics& errors);
  field read_quoted(std::size_t& at, diagnostics& errors);
  std::string_view bytes() const { return *bytes_; }

  std::string path_;
  std::unique_ptr<const std::string> bytes_;  // fields point into it, wherever this object is moved
  std::vector<field> header_;
  std::vector<field> fields_;
  std::deque<std::string> unescaped_;
};

/// The file at `path`, read whole.
csv_file read_csv(const std::string& path, diagnostics& errors);

}  // namespace constplan::generator
