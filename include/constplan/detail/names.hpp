// Rows found by their names.
#pragma once

#include <cstdint>
#include <string_view>

#include "../filtered.hpp"
#include "../row.hpp"
#include "../table.hpp"
#include "lasting_text.hpp"
#include "name_reader.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

/// How a text and a name are compared.
enum class name_match : std::uint8_t { whole, beginning, anywhere };

// The rests of a name and of a text after the words that both begin with.
struct name_difference {
  std::string_view name;
  std::string_view text;
  std::size_t same = 0;  // how many characters they have in common
};

template <class Names>
constexpr name_difference compare_names(name_reader<Names> name, name_reader<Names> text) noexcept {
  name_difference result;
  for (std::size_t same = 0;; ++same) {
    const std::string_view name_before = name.rest();
    const std::string_view text_before = text.rest();
    const char32_t c = name.next();
    const char32_t d = text.next();
    if (name.last_started_word() && text.last_started_word()) result = {name_before, text_before, same};
    if (c != d || c >= ill_formed) return result;
  }
}

// Whether a text has only white space and punctuation.
template <class Names>
constexpr bool is_blank(std::string_view text) noexcept {
  return name_reader<Names>{text}.next() == no_character;
}

template <class Names>
constexpr bool is_one_of(std::string_view text, std::string_view words) noexcept {
  while (!words.empty()) {
    name_reader<Names> rest{text};
    if (rest.skip(take_item(words, '|')) && rest.next() == no_character) return true;
  }
  return false;
}

// Whether a text is a note in parentheses, after a space or not.
template <class = void>
constexpr bool is_note(std::string_view text) noexcept {
  const std::size_t size = text.size();
  if (size == 0) return false;
  const char* const at = text.data() + (text.data()[0] == ' ' ? 1 : 0);
  const char last = text.data()[size - 1];
  return (*at == '(' && last == ')') || (*at == "（"[0] && last == "）"[2]);
}

template <class Names>
constexpr bool is_whole_name(std::string_view name, name_reader<Names> text) noexcept {
  name_reader<Names> own{name};
  if constexpr (Names::rule == naming::body) own.skip_province();
  const name_difference rest = compare_names(own, text);
  if (rest.same == 0) return false;
  if constexpr (Names::rule == naming::cluster) {
    constexpr std::string_view words =
        "|产业集群|集群|产业|行业|制造业|制造|业|industrial cluster|cluster|industry|manufacturing|sector"sv;
    return is_one_of<Names>(rest.name, words) && is_one_of<Names>(rest.text, words);
  }
  return is_blank<Names>(rest.text) && (is_blank<Names>(rest.name) || is_note(rest.name));
}

template <class = void>
constexpr bool ends_with(std::string_view text, std::string_view ending) noexcept {
  if (text.size() < ending.size()) return false;
  return std::string_view{text.data() + (text.size() - ending.size()), ending.size()} == ending;
}

// 瑶族自治县 of 连南瑶族自治县.
template <class = void>
constexpr bool is_autonomous_county(std::string_view words) noexcept {
  return ends_with(words, "自治县"sv) || ends_with(words, " Autonomous County"sv);
}

// Skips the longest of a place's names that comes next, with or without the word for its kind. Returns whether it did.
template <class Row, class Names>
constexpr bool skip_place(const Row& row, name_reader<Names>& text) noexcept {
  name_reader<Names> after = text;
  row_access::has_name(row, [&](std::string_view name) {
    constexpr auto kinds =
        "市|省|区|县|镇|乡|街道|新区|city|district|county|town|township|subdistrict|new area|province"sv;
    const name_difference rest = compare_names(name_reader<Names>{name}, text);
    const bool is_whole = is_blank<Names>(rest.name);
    const bool is_county = Names::has_autonomous_counties && is_autonomous_county(rest.name);
    // Nobody shortens 赵县 to 赵.
    const bool is_short = rest.same > 1 && (is_county || is_one_of<Names>(rest.name, kinds));
    if (!(is_whole || is_short) || rest.text.size() >= after.rest().size()) return false;
    after = name_reader<Names>{rest.text};
    if (is_whole) after.skip("city"sv);  // Foshan City, whose English name is Foshan
    if (is_county) after.skip("县"sv);
    return false;
  });
  const bool is_skipped = after.rest().size() < text.rest().size();
  text = after;
  return is_skipped;
}

// Skips the names of the province and of the places above one, from the largest to the smallest.
template <class Row, class Names>
constexpr void skip_places_above(const Row& row, name_reader<Names>& text) noexcept {
  const Row above = row_access::place_above(row);
  if (above == row) return text.skip_province();
  skip_places_above(above, text);
  skip_place(above, text);
}

// Whether a text is a place's name, or its address in the order of Chinese or English.
template <class Row, class Names>
constexpr bool is_place(const Row& row, name_reader<Names> text) noexcept {
  name_reader<Names> own = text;
  for (;;) {
    name_reader<Names> rest = own;
    if (skip_place(row, rest)) {
      for (Row place = row; place != row_access::place_above(place);) {
        place = row_access::place_above(place);
        skip_place(place, rest);
      }
      rest.skip_province();
      if (rest.next() == no_character) return true;
    }
    // Only now without the places above, because a name may begin like one of them: 朝阳县 of 朝阳市.
    if (own.rest().size() < text.rest().size()) return false;
    skip_places_above(row, own);
    if (own.rest().size() == text.rest().size()) return false;
  }
}

template <class Names>
constexpr bool begins_with(name_reader<Names> name, name_reader<Names> text) noexcept {
  for (;;) {
    const char32_t c = text.next_with_spaces();
    if (c == no_character) return true;
    if (c != name.next_with_spaces()) return false;
  }
}

template <class Names>
constexpr bool has_beginning(std::string_view name, name_reader<Names> text) noexcept {
  name_reader<Names> own{name};
  if (begins_with(own, text)) return true;
  if constexpr (Names::rule != naming::body) return false;
  own.skip_province();
  return begins_with(own, text);
}

template <class Names>
constexpr bool contains(std::string_view name, name_reader<Names> text) noexcept {
  const char32_t first = text.next_with_spaces();
  if (first == no_character) return true;
  for (name_reader<Names> own{name};;) {
    const char32_t c = own.next_with_spaces();
    if (c == no_character) return false;
    if (c == first && begins_with(own, text)) return true;
  }
}

/// Whether one of a row's names matches a text.
template <class Row, name_match How>
class name_query {
  using names = typename row_access::names<Row>::type;

 public:
  constexpr name_query(lasting_text text) noexcept : text_{text} {
    if constexpr (How != name_match::whole) text_.skip_spaces();
    if constexpr (How == name_match::whole && names::rule == naming::body) text_.skip_province();
  }

  constexpr bool operator()(const Row& row) const noexcept {
    if constexpr (How == name_match::whole && names::rule == naming::place) {
      return is_place(row, text_);
    } else {
      return row_access::has_name(row, [this](std::string_view name) {
        if constexpr (How == name_match::whole) return is_whole_name(name, text_);
        if constexpr (How == name_match::beginning) return has_beginning(name, text_);
        return contains(name, text_);
      });
    }
  }

 private:
  name_reader<names> text_;
};

// Whether one of several names, separated by spaces, satisfies `match`.
template <class Match>
constexpr bool any_of_names(std::string_view names, const Match& match) noexcept {
  while (!names.empty()) {
    if (match(take_item(names, ' '))) return true;
  }
  return false;
}

// What the generated functions return.
template <class Row>
using rows_named = filtered<table<Row>, name_query<Row, name_match::whole>>;
template <class Row>
using rows_starting_with = filtered<table<Row>, name_query<Row, name_match::beginning>>;
template <class Row>
using rows_containing = filtered<table<Row>, name_query<Row, name_match::anywhere>>;

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
