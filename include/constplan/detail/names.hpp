// Rows found by their names.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "../filtered.hpp"
#include "../row.hpp"
#include "../table.hpp"
#include "word_list.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

// The byte, or of the letters A to Z that of a to z.
constexpr int folded(char c) noexcept {
  const int byte = static_cast<unsigned char>(c);
  return byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte;
}

constexpr bool is_same_name(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (folded(a.data()[i]) != folded(b.data()[i])) return false;
  }
  return true;
}

/// `name` without the word for what it names.
constexpr std::string_view short_name(std::string_view name) noexcept {
  std::string_view endings = "市|省|区|县|镇|街道|产业集群| city| province| industrial cluster| cluster"sv;
  while (!endings.empty()) {
    const std::string_view ending = take_item(endings, '|');
    if (name.size() <= ending.size()) continue;
    const std::size_t rest = name.size() - ending.size();
    if (is_same_name({name.data() + rest, ending.size()}, ending)) return {name.data(), rest};
  }
  return name;
}

/// How a text and a name are compared.
enum class name_match : std::uint8_t { whole, beginning, anywhere };

/// Whether one of a row's names matches a text.
struct name_query {
  std::string_view text;
  name_match how;

  constexpr bool matches(std::string_view name) const noexcept {
    if (how == name_match::whole) return is_same_name(name, text) || is_same_name(short_name(name), short_name(text));
    if (name.size() < text.size()) return false;
    const std::size_t last = how == name_match::beginning ? 0 : name.size() - text.size();
    for (std::size_t at = 0; at <= last; ++at) {
      if (is_same_name({name.data() + at, text.size()}, text)) return true;
    }
    return false;
  }
  template <class Row>
  constexpr bool operator()(const Row& row) const noexcept {
    return row_access::has_name(row, [this](std::string_view name) { return matches(name); });
  }
};

template <class Row>
using rows_by_name = filtered<table<Row>, name_query>;

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
