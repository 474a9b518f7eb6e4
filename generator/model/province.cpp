#include "province.hpp"

#include <algorithm>
#include <constplan/vocabulary.hpp>
#include <set>

#include "../input/text.hpp"
#include "../input/utf8.hpp"

namespace constplan::generator {
namespace {

// 广东 of 广东省商务厅.
std::string province_before(std::string_view name) {
  const std::size_t size = name.find("省");
  if (size == std::string_view::npos) return {};
  const std::size_t characters = count_characters(name.substr(0, size));
  return characters == 2 || characters == 3 ? std::string{name.substr(0, size)} : std::string{};
}

// Guangdong of ... of Guangdong Province, and of Guangdong Provincial ...
std::string province_in(std::string_view name) {
  constexpr std::string_view of = " of ";
  constexpr std::string_view province = " Province";
  std::string_view word = name.substr(0, name.find(' '));
  if (!starts_with(name.substr(word.size()), " Provincial ")) {
    const std::size_t at = name.rfind(of);
    if (at == std::string_view::npos || !ends_with(name, province)) return {};
    word = name.substr(at + of.size());
    word.remove_suffix(std::min(word.size(), province.size()));
  }
  const bool is_word = !word.empty() && word.find(' ') == std::string_view::npos;
  return is_word ? in_lower_case(word) : std::string{};
}

template <class Find>
std::string only_one(const table_data& agencies, std::string_view column, const Find& find) {
  if (!agencies.schema().has_column(column)) return {};
  std::set<std::string> found;
  for (const std::string_view name : agencies[column].text) found.insert(find(name));
  found.erase("");
  return found.size() == 1 ? *found.begin() : std::string{};
}

// Regions such as the Guangdong-Hong Kong-Macao Greater Bay Area do not count.
bool any_begins_with(const table_data& t, std::string_view column, std::string_view beginning) {
  if (beginning.empty() || !t.schema().has_column(column)) return false;
  for (std::size_t row = 0; row < t.size(); ++row) {
    const bool is_region = t.schema().has_column("level") && is(t["level"], row, place_level::region);
    if (!is_region && starts_with(in_lower_case(t[column].text[row]), beginning)) return true;
  }
  return false;
}

}  // namespace

province_names province_in_names(const data_set& data, const table_data& t) {
  const bool is_place = t.schema().names == naming::place;
  if (!is_place && t.schema().names != naming::body) return {};
  province_names province;
  if (const table_data* const agencies = data.find("agencies")) {
    province = {only_one(*agencies, "name_zh", province_before), only_one(*agencies, "name_en", province_in)};
  }
  // 吉林市 of 吉林省.
  if (is_place && any_begins_with(t, "name_zh", province.zh)) province.zh.clear();
  if (is_place && any_begins_with(t, "name_en", province.en)) province.en.clear();
  return province;
}

}  // namespace constplan::generator
