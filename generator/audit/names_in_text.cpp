#include "names_in_text.hpp"

#include <algorithm>
#include <constplan/vocabulary.hpp>
#include <set>

#include "../figure/figure_text.hpp"
#include "../input/text.hpp"
#include "../input/utf8.hpp"
#include "../model/languages.hpp"
#include "../model/province.hpp"

namespace constplan::generator {
namespace {

constexpr std::string_view kinds_of_places[] = {"自治县", "街道", "市", "区", "县", "镇", "乡"};

// 禅城 of 禅城区. A name of one character stays whole.
std::string_view without_kind(std::string_view name) {
  for (const std::string_view kind : kinds_of_places) {
    if (!ends_with(name, kind)) continue;
    const std::string_view rest = name.substr(0, name.size() - kind.size());
    return count_characters(rest) > 1 ? rest : name;
  }
  return name;
}

}  // namespace

names_in_text::names_in_text(const loaded_data& data, const loaded_table& t)
    : table_{t}, province_{province_in_names(data, t).zh} {
  if (t.schema().names != naming::place) return;
  std::set<char32_t> shared;
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (!is(t["level"], row, place_level::prefecture_level_city)) continue;
    const std::string name = names(row).back();
    for (std::size_t at = 0; at < name.size(); at += utf8_length(std::string_view{name}.substr(at))) {
      const auto [found, is_new] = places_.emplace(code_point_of(std::string_view{name}.substr(at)), row);
      if (!is_new && found->second != row) shared.insert(found->first);
    }
  }
  for (const char32_t character : shared) places_.erase(character);
}

std::vector<std::string> names_in_text::names(std::size_t row) const {
  std::vector<std::string> all;
  for (std::size_t c = 0; c < table_.columns().size(); ++c) {
    const column& schema = table_.schema().columns[c];
    const auto& texts = schema.as<text_cells>();
    if (!texts.is_name || language_of(schema) == english) continue;
    const std::string_view cell = table_.columns()[c].text[row];
    for (const std::string_view name : texts.is_list ? split_words(cell) : std::vector<std::string_view>{cell}) {
      if (!name.empty()) all.push_back(without_white_space(name));
    }
  }
  for (std::size_t i = 0, end = all.size(); i < end; ++i) {
    std::string_view name = all[i];
    if (table_.schema().names == naming::place) {
      name = without_kind(name);
    } else {
      if (starts_with(name, province_)) name.remove_prefix(province_.size());
      if (starts_with(name, "省")) name.remove_prefix(std::string_view{"省"}.size());
    }
    all.emplace_back(name);
  }
  return all;
}

bool names_in_text::has(std::string_view text, std::size_t row) const {
  const std::vector<std::string> all = names(row);
  const auto is_there = [=](const std::string& name) { return text.find(name) != std::string_view::npos; };
  return std::any_of(all.begin(), all.end(), is_there) || has_character_among_others(text, row);
}

bool names_in_text::has_character_among_others(std::string_view text, std::size_t row) const {
  std::set<std::size_t> run;
  for (std::size_t at = 0; at < text.size(); at += utf8_length(text.substr(at))) {
    const auto place = places_.find(code_point_of(text.substr(at)));
    if (place == places_.end()) {
      run.clear();
    } else if (run.insert(place->second).second && run.size() > 1 && run.count(row) > 0) {
      return true;
    }
  }
  return false;
}

}  // namespace constplan::generator
