#include "fingerprint.hpp"

#include <map>

#include "../input/text.hpp"
#include "cell.hpp"

namespace constplan::generator {
namespace {

// FNV-1a with 64 bits.
constexpr std::uint64_t offset_basis = 0xCBF29CE484222325U;

std::uint64_t hash(std::string_view text, std::uint64_t before = offset_basis) {
  constexpr std::uint64_t prime = 0x100000001B3U;
  for (const char c : text) before = (before ^ static_cast<unsigned char>(c)) * prime;
  return before;
}

// No text contains these.
constexpr std::string_view end_of_part = "\x1F";
constexpr std::string_view end_of_row = "\x1E";

std::uint64_t hash_of_rows(const data_set& data, const table_data& t, std::uint64_t before) {
  std::map<std::string_view, std::size_t> columns;
  for (std::size_t c = 0; c < t.columns().size(); ++c) columns.emplace(t.schema().columns[c].name, c);
  for (std::size_t row = 0; row < t.size(); ++row) {
    for (const auto& [name, c] : columns) {
      const std::optional<std::string> value = exported_cell(data, t, c, row);
      // An absent column of flags is false everywhere.
      const bool is_empty = !value || (t.schema().columns[c].is<flag_cells>() && *value == "false");
      if (is_empty) continue;
      before = hash(end_of_part, hash(*value, hash(end_of_part, hash(name, before))));
    }
    before = hash(end_of_row, before);
  }
  return before;
}

}  // namespace

std::uint64_t fingerprint_of(std::string_view text) { return hash(text); }

std::uint64_t fingerprint_of_ids(const table_data& t) {
  std::uint64_t all = offset_basis;
  for (std::size_t row = 0; row < t.size(); ++row) all = hash("\n", hash(t.id(row), all));
  return all;
}

std::uint64_t fingerprint_of_rows(const data_set& data) {
  std::map<std::string_view, const table_data*> tables;
  for (const table_data& t : data.tables()) {
    if (t.schema().is_published() && t.size() > 0) tables.emplace(t.schema().name, &t);
  }
  std::uint64_t all = offset_basis;
  for (const auto& [name, t] : tables) all = hash_of_rows(data, *t, hash(end_of_row, hash(name, all)));
  return all;
}

std::string fingerprint_literal(std::uint64_t fingerprint) { return "0x" + in_hexadecimal(fingerprint, 16); }

}  // namespace constplan::generator
