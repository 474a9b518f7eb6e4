#include "languages.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace constplan::generator {
namespace {

constexpr std::string_view chinese = "zh";

std::string_view ending(std::string_view name) {
  constexpr std::size_t length = 3;  // _zh
  if (name.size() <= length || name[name.size() - length] != '_') return {};
  const std::string_view letters = name.substr(name.size() - 2);
  const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  return std::all_of(letters.begin(), letters.end(), is_letter) ? letters : std::string_view{};
}

// Columns hold views of their names.
std::string_view kept_for_ever(std::string name) {
  static std::set<std::string> names;
  return *names.insert(std::move(name)).first;
}

std::string in_language(std::string_view name, std::string_view language) {
  return std::string{name.substr(0, name.size() - 2)}.append(language);
}

}  // namespace

std::string_view language_of(const column& c) { return c.is<text_cells>() ? ending(c.name) : std::string_view{}; }

table in_languages(const table& t, const languages& of) {
  table translated = t;
  auto& columns = translated.columns;
  const auto is_missing = [&](const column& c) {
    return language_of(c) == chinese ? of.own.empty() : language_of(c) == english && !of.has_english;
  };
  columns.erase(std::remove_if(columns.begin(), columns.end(), is_missing), columns.end());
  for (column& c : columns) {
    if (language_of(c) == chinese && of.own != chinese) c.name = kept_for_ever(in_language(c.name, of.own));
  }
  return translated;
}

// What only some tables have is taken for a mistake, and the other headers are told what is missing.
languages languages_of(const std::vector<std::vector<std::string_view>>& headers) {
  std::map<std::string_view, std::size_t> columns_in;
  for (std::size_t t = 0; t < headers.size(); ++t) {
    for (const column& c : schema()[t].columns) {
      if (language_of(c).empty()) continue;
      for (const std::string_view name : headers[t]) {
        const bool is_translation = !ending(name).empty() && in_language(name, language_of(c)) == c.name;
        if (is_translation) ++columns_in[ending(name)];
      }
    }
  }
  if (columns_in.empty()) return {};
  const bool has_english = columns_in.erase(english) > 0;
  const auto fewer = [](const auto& a, const auto& b) { return a.second < b.second; };
  const auto most = std::max_element(columns_in.begin(), columns_in.end(), fewer);
  return {most == columns_in.end() ? "" : std::string{most->first}, has_english};
}

}  // namespace constplan::generator
