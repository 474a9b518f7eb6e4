#include "fingerprint.hpp"

#include "../input/text.hpp"

namespace constplan::generator {
namespace {

// FNV-1a with 64 bits.
constexpr std::uint64_t offset_basis = 0xCBF29CE484222325U;

std::uint64_t hash(std::string_view text, std::uint64_t before = offset_basis) {
  constexpr std::uint64_t prime = 0x100000001B3U;
  for (const char c : text) before = (before ^ static_cast<unsigned char>(c)) * prime;
  return before;
}

}  // namespace

std::uint64_t fingerprint_of(std::string_view text) { return hash(text); }

std::uint64_t fingerprint_of_ids(const table_data& t) {
  std::uint64_t all = offset_basis;
  for (std::size_t row = 0; row < t.size(); ++row) all = hash("\n", hash(t.id(row), all));
  return all;
}

std::string fingerprint_literal(std::uint64_t fingerprint) { return "0x" + in_hexadecimal(fingerprint, 16); }

}  // namespace constplan::generator
