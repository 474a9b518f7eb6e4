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

/// How a text and a name are compared.
enum class name_match : std::uint8_t {
  beginning,   ///< the name begins with the text
  short_name,  ///< their short names are the same
};

/// Below 0, 0 or above 0, as the name stands before those that match `text`, among them or behind them.
constexpr int compare_names(std::string_view name, std::string_view text, name_match how) noexcept {
  if (how == name_match::short_name) return compare_names(short_name(name), text);
  return compare_names({name.data(), name.size() < text.size() ? name.size() : text.size()}, text);
}

namespace detail {

// Two searches by halves in a list that is in the order of its names: for where the names that match begin, and from
// there on for where they end. Not a template, as every table has several.
class name_search {
 public:
  constexpr name_search(std::string_view text, name_match how, std::uint32_t count) noexcept
      : wanted_{how == name_match::short_name ? short_name(text) : text}, how_{how}, count_{count}, high_{count} {
    end_what_is_found();
  }

  constexpr bool is_done() const noexcept { return ends_found_ == 2; }
  /// The place in the list whose name to compare next.
  constexpr std::uint32_t place() const noexcept { return low_ + (high_ - low_) / 2; }
  constexpr void compare(std::string_view name) noexcept {
    if (compare_names(name, wanted_, how_) < ends_found_) {
      low_ = place() + 1;
    } else {
      high_ = place();
    }
    end_what_is_found();
  }

  constexpr std::uint32_t first() const noexcept { return first_; }
  constexpr std::uint32_t last() const noexcept { return low_; }

 private:
  constexpr void end_what_is_found() noexcept {
    for (; low_ == high_ && !is_done(); ++ends_found_) {
      if (ends_found_ == 1) continue;
      first_ = low_;
      high_ = count_;
    }
  }

  std::string_view wanted_;
  name_match how_;
  int ends_found_ = 0;
  std::uint32_t count_;
  std::uint32_t low_ = 0;
  std::uint32_t high_;
  std::uint32_t first_ = 0;
};

}  // namespace detail

/// The rows whose name, got by `Name`, matches `text`; `order` has all rows in the order of these names, or of their
/// short names. Logarithmic.
template <class Row, auto Name>
constexpr relation<Row> rows_by_name(const typename relation<Row>::index_type* order, std::string_view text,
                                     name_match how) noexcept {
  detail::name_search search{text, how, Row::count};
  while (!search.is_done()) {
    const Row row{static_cast<typename Row::key_type>(order[search.place()])};
    search.compare((row.*Name)());
  }
  return {order, search.first(), search.last()};
}

}  // namespace constplan
