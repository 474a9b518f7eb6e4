// Rows found by their names, in whichever language, by binary search.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "enumeration.hpp"
#include "relation.hpp"

namespace constplan {

namespace detail {

// The byte, or of the letters A to Z that of a to z.
constexpr int folded(char c) noexcept {
  const int byte = static_cast<unsigned char>(c);
  return byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte;
}

}  // namespace detail

/// Below 0, 0 or above 0: the order of names, byte by byte, the letters A to Z as a to z.
constexpr int compare_names(std::string_view a, std::string_view b) noexcept {
  const std::size_t shorter = a.size() < b.size() ? a.size() : b.size();
  for (std::size_t i = 0; i < shorter; ++i) {
    const int difference = detail::folded(a.data()[i]) - detail::folded(b.data()[i]);
    if (difference != 0) return difference;
  }
  return a.size() == b.size() ? 0 : a.size() < b.size() ? -1 : 1;
}

/// `name` without 市, 省 or 产业集群, City, Province, industrial cluster or cluster at its end.
constexpr std::string_view short_name(std::string_view name) noexcept {
  std::string_view endings = "市|省|产业集群| city| province| industrial cluster| cluster"sv;
  while (!endings.empty()) {
    const std::string_view ending = detail::take_item(endings, '|');
    if (name.size() <= ending.size()) continue;
    const std::size_t rest = name.size() - ending.size();
    if (compare_names({name.data() + rest, ending.size()}, ending) == 0) return {name.data(), rest};
  }
  return name;
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

// What a name is compared with to find `text`.
constexpr std::string_view wanted_name(std::string_view text, name_match how) noexcept {
  if (how == name_match::short_name) return short_name(text);
  return text;
}

// Two searches by halves in a list that is in the order of its names: for where the names that match begin, and from
// there on for where they end. Not a template, as every table has several.
class name_search {
 public:
  constexpr explicit name_search(std::uint32_t count) noexcept : count_{count}, high_{count} { end_what_is_found(); }

  constexpr bool is_done() const noexcept { return ends_found_ == 2; }
  /// The place in the list whose name to compare next.
  constexpr std::uint32_t place() const noexcept { return low_ + (high_ - low_) / 2; }
  /// What compare_names() gave for it.
  constexpr void go_on(int compared) noexcept {
    if (compared < ends_found_) {
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
  const std::string_view wanted = detail::wanted_name(text, how);
  detail::name_search search{Row::count};
  while (!search.is_done()) {
    const Row row{static_cast<typename Row::key_type>(order[search.place()])};
    search.go_on(compare_names((row.*Name)(), wanted, how));
  }
  return {order, search.first(), search.last()};
}

}  // namespace constplan
