#include "names_in_text.hpp"

#include <algorithm>
#include <constplan/vocabulary.hpp>
#include <set>

#include "../figure/figure_text.hpp"
#include "../input/text.hpp"
#include "../input/utf8.hpp"
#include "../model/languages.hpp"
#include "../model/province.hpp"
#include "occurrence.hpp"

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

std::string_view without_english_kind(std::string_view name) {
  for (const std::string_view kind :
       {" City", " Province", " County", " District", " Town", " Prefecture", " Municipality", " Region", " State"}) {
    if (ends_with(name, kind)) return name.substr(0, name.size() - kind.size());
  }
  return name;
}

// EU of European Union
std::string initials_of(std::string_view name) {
  std::string initials;
  for (std::size_t n = 0; n < name.size(); ++n) {
    if (is_capital_letter(name[n]) && (n == 0 || name[n - 1] == ' ')) initials += name[n];
  }
  return initials;
}

}  // namespace

names_in_text::names_in_text(const loaded_data& data, const loaded_table& t)
    : table_{t}, province_{province_in_names(data, t).zh} {
  if (t.schema().names != naming::place) return;
  std::set<char32_t> shared;
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (!is(t["level"], row, place_level::prefecture_level_city)) continue;
    const std::vector<std::string> all = names(row, written_in::chinese);
    if (all.empty()) continue;
    const std::string& name = all.back();
    for (std::size_t at = 0; at < name.size(); at += utf8_length(std::string_view{name}.substr(at))) {
      const auto [found, is_new] = places_.emplace(code_point_of(std::string_view{name}.substr(at)), row);
      if (!is_new && found->second != row) shared.insert(found->first);
    }
  }
  for (const char32_t character : shared) places_.erase(character);
}

std::vector<std::string> names_in_text::whole_names(std::size_t row, written_in language) const {
  std::vector<std::string> all;
  for (std::size_t c = 0; c < table_.columns().size(); ++c) {
    const column& schema = table_.schema().columns[c];
    const auto& texts = schema.as<text_cells>();
    const bool is_in_language = (language_of(schema) == english) == (language == written_in::english);
    if (!texts.is_name || !is_in_language) continue;
    const std::string_view cell = table_.columns()[c].text[row];
    for (const std::string_view name : texts.is_list ? split_words(cell) : std::vector<std::string_view>{cell}) {
      if (!name.empty()) all.push_back(searchable(name, language));
    }
  }
  return all;
}

std::vector<std::string> names_in_text::names(std::size_t row, written_in language) const {
  std::vector<std::string> all = whole_names(row, language);
  for (std::size_t i = 0, end = all.size(); i < end; ++i) {
    if (language != written_in::chinese) {
      add_short_names(all, std::string{all[i]});
      continue;
    }
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

void names_in_text::add_short_names(std::vector<std::string>& all, std::string_view name) const {
  for (const std::string_view start : {"The ", "the ", "City of ", "State of ", "Province of "}) {
    if (starts_with(name, start)) name.remove_prefix(start.size());
  }
  all.emplace_back(name);
  if (const std::string initials = initials_of(name); initials.size() > 1) all.push_back(initials);
  if (table_.schema().names == naming::place) {
    all.emplace_back(without_english_kind(name));
  } else if (name.find(' ') != std::string_view::npos) {
    all.emplace_back(name.substr(0, name.find(" of ")));  // Department of Commerce of Guangdong Province
    all.emplace_back(name.substr(0, name.rfind(" of ")));
    all.emplace_back(name.substr(name.rfind(' ') + 1));  // Commission
  }
}

bool names_in_text::has(std::string_view text, std::size_t row, written_in language) const {
  const std::vector<std::string> all = names(row, language);
  if (language == written_in::chinese) {
    const auto is_there = [=](const std::string& name) { return text.find(name) != std::string_view::npos; };
    return std::any_of(all.begin(), all.end(), is_there) || has_character_among_others(text, row);
  }
  const std::string folded = in_folded_case(text);
  return std::any_of(all.begin(), all.end(),
                     [&](const std::string& name) { return !occurrences(folded, in_folded_case(name)).empty(); });
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
