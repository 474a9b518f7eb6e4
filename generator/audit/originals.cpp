#include "originals.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include "../figure/figure_text.hpp"
#include "../input/file.hpp"
#include "../input/suggestion.hpp"
#include "../input/text.hpp"
#include "../input/usage_error.hpp"
#include "../input/utf8.hpp"
#include "../model/languages.hpp"

namespace constplan::generator {
namespace {

std::vector<numbering_fix> fixes_of(const loaded_data& data, std::size_t document) {
  std::vector<numbering_fix> fixes;
  const loaded_table& anomalies = data["anomalies"];
  for (std::size_t row = 0; row < anomalies.size(); ++row) {
    if (document_of_plan(data, anomalies["plan"].number[row]) != document) continue;
    fixes.push_back({std::string{anomalies["found"].text[row]}, std::string{anomalies["expected"].text[row]}});
  }
  return fixes;
}

// The words in the names of sections, Pillar of Pillar 2, with which lines of the originals may begin.
std::set<std::string> words_of_sections(const loaded_data& data) {
  std::set<std::string> words;
  for_each_column<section_cells>(data, [&](const loaded_table& t, std::size_t c, section_cells) {
    for (const std::string_view name : t.columns()[c].text) {
      for (const section_step& step : section_steps(name)) words.insert(step.word);
    }
  });
  words.erase("");
  return words;
}

void check_utf8(const std::string& path, std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t length = utf8_length(bytes.substr(at));
    if (length == 0) {
      const std::string_view before = bytes.substr(0, at);
      const auto line = std::count(before.begin(), before.end(), '\n') + 1;
      const std::size_t column = count_characters(before.substr(before.rfind('\n') + 1)) + 1;
      throw usage_error{path + ":" + std::to_string(line) + ":" + std::to_string(column) +
                        ": this is not UTF-8; save the file as UTF-8"};
    }
    at += length;
  }
}

}  // namespace

originals read_originals(const loaded_data& data, const std::string& directory,
                         const std::optional<std::vector<std::string_view>>& ids) {
  const loaded_table& documents = data["documents"];
  std::set<std::string_view> wanted;
  if (ids) wanted.insert(ids->begin(), ids->end());
  const bool may_be_english = data.is_in_chinese() || data.is_in_english_alone();
  const written_in otherwise = may_be_english ? written_in::english : written_in::other;
  const std::set<std::string> words = words_of_sections(data);
  originals texts;
  check_directory(directory);
  for (std::size_t row = 0; row < documents.size(); ++row) {
    if (ids && wanted.erase(documents.id(row)) == 0) continue;
    const std::string name = std::string{documents["source"].text[row]} + ".txt";
    const std::string path = (std::filesystem::path{directory} / name).string();
    std::string bytes = bytes_of_file(path);
    if (bytes.empty()) throw usage_error{path + ": is empty"};
    check_utf8(path, bytes);
    if (starts_with(bytes, byte_order_mark)) bytes.erase(0, byte_order_mark.size());
    texts.emplace(row, source_text{path, std::move(bytes), fixes_of(data, row), words, otherwise});
  }
  if (!wanted.empty()) {
    throw usage_error{"unknown document " + in_quotes(*wanted.begin()) +
                      did_you_mean(*wanted.begin(), documents["id"].text)};
  }
  return texts;
}

std::size_t document_of_plan(const loaded_data& data, std::int64_t plan) {
  return static_cast<std::size_t>(data["plans"]["document"].number[static_cast<std::size_t>(plan)]);
}

occurrence occurrence_in(const table& t, const column& c, const source_text& original) {
  const std::string_view language = language_of(c);
  const occurrence in_schema = c.as<text_cells>().original;
  const bool is_english = original.language() == written_in::english;
  if (language.empty() || (language != english && !is_english)) return in_schema;
  if (language != english || !is_english) return occurrence::none;
  // What the schema says of the Chinese column with this name.
  const std::string chinese = std::string{c.name.substr(0, c.name.size() - language.size())} + "zh";
  const auto is_same = [&](const table& each) { return each.name == t.name; };
  const auto whole = std::find_if(schema().begin(), schema().end(), is_same);
  const column* const found = whole->find_column(chinese);
  return found == nullptr ? occurrence::none : found->as<text_cells>().original;
}

originals_of_rows::originals_of_rows(const loaded_data& data, const originals& texts, const loaded_table& t)
    : texts_{texts},
      to_document_{reference_path::find(data, t, "documents")},
      to_plan_{reference_path::find(data, t, "plans")} {}

const source_text* originals_of_rows::original(std::size_t row) const {
  const auto found = to_document_ ? texts_.find(to_document_->follow(row)) : texts_.end();
  return found == texts_.end() ? nullptr : &found->second;
}

}  // namespace constplan::generator
