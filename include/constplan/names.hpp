// Rows found by their names, in whichever language, by binary search.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "enumeration.hpp"
#include "relation.hpp"

namespace constplan {

/// Below 0, 0 or above 0: the order of names, byte by byte, the letters A to Z as a to z.
constexpr int compare_names(std::string_view a, std::string_view b) noexcept {
  const auto folded = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte;
  };
  const std::size_t shorter = a.size() < b.size() ? a.size() : b.size();
  for (std::size_t i = 0; i < shorter; ++i) {
    if (const int difference = folded(a.data()[i]) - folded(b.data()[i]); difference != 0) return difference;
  }
  return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

/// `name` without 市, 省 or 产业集群, City, Province, industrial cluster or cluster at its end.
constexpr std::string_view short_name(std::string_view name) noexcept {
  std::size_t rest = name.size();
  const auto take_off = [&](std::string_view ending) {
    if (rest < name.size() || name.size() <= ending.size()) return;
    const std::size_t first = name.size() - ending.size();
    if (compare_names({name.data() + first, ending.size()}, ending) == 0) rest = first;
  };
  take_off("市"sv);
  take_off("省"sv);
  take_off("产业集群"sv);
  take_off(" city"sv);
  take_off(" province"sv);
  take_off(" industrial cluster"sv);
  take_off(" cluster"sv);
  return {name.data(), rest};
}

enum class name_match : std::uint8_t {
  beginning,   ///< the name begins with the text
  short_name,  ///< their short names are the same
};

/// Below 0, 0 or above 0, as the name stands before those that match `text`, among them or behind them.
constexpr int compare_names(std::string_view name, std::string_view text, name_match how) noexcept {
  if (how == name_match::short_name) return compare_names(short_name(name), text);
  return compare_names({name.data(), name.size() < text.size() ? name.size() : text.size()}, text);
}

/// The rows whose name, got by `Name`, matches `text`; `order` has all rows in the order of these names, or of their
/// short names. Logarithmic.
template <class Row, auto Name>
constexpr relation<Row> rows_by_name(const typename relation<Row>::index_type* order, std::string_view text,
                                     name_match how) noexcept {
  const std::string_view wanted = how == name_match::short_name ? short_name(text) : text;
  // Where the first name stands that does not come before those that match, or that comes behind them.
  const auto end_of = [&](int side) {
    std::uint32_t first = 0;
    std::uint32_t last = Row::count;
    while (first < last) {
      const std::uint32_t middle = first + (last - first) / 2;
      const Row row{static_cast<typename Row::key_type>(order[middle])};
      if (compare_names((row.*Name)(), wanted, how) < side) {
        first = middle + 1;
      } else {
        last = middle;
      }
    }
    return first;
  };
  return {order, end_of(0), end_of(1)};
}

}  // namespace constplan
