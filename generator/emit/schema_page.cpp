#include "schema_page.hpp"

#include <set>

#include "../input/suggestion.hpp"
#include "../model/vocabulary.hpp"

namespace constplan::generator {
namespace {

constexpr std::string_view introduction =
    "# What a data set holds\n"
    "\n"
    "One CSV file for each table below, named after it. RFC 4180 in UTF-8 without byte order mark, lines ending in "
    "LF\n"
    "or in CR LF, all of them in the same.\n"
    "The first line names the columns, in any order; one that may be empty may be left out of a file altogether.\n"
    "A table may have no row, but its file must be there.\n"
    "`constplan-gen check DIR` says what is wrong, with file, line and column.\n"
    "\n"
    "- An **id** is lower-case words and numbers joined by `-` and `/`, begins with a letter and never changes.\n"
    "- A **number** is plain digits, with at most one point and no grouping, in the unit that its row names. It is\n"
    "  converted to the base unit, and must come out whole.\n"
    "- A **section** is the numbers of a source's parts, joined by `/`: `附件3/二/（一）`, `Annex 3/1.2`, `A/IV`.\n"
    "- Columns that end in `_zh` are in the language of the documents. If that is not Chinese, let them end in that\n"
    "  language's two letters (`name_fr`), in every table; if it is English, leave them out in every table.\n"
    "  A data set without English has no column that ends in `_en`.\n"
    "- Places are ranked in China's order: whatever stands next below a province or a state is a\n"
    "  `prefecture_level_city`.\n";

std::string in_code(std::string_view text) { return '`' + std::string{text} + '`'; }

std::string in_code_each(std::string_view words) {
  std::string list;
  for (const std::string_view word : split_words(words)) list += (list.empty() ? "" : " ") + in_code(word);
  return list;
}

// The schema's own enumerations are explained at their columns.
bool is_explained(const column& c) { return built_in_vocabulary().find_enumeration(c.type) != nullptr; }

std::string holds(const column& c) {
  switch (c.kind) {
    case column_kind::id: return "id";
    case column_kind::text: return "text on one line";
    case column_kind::section: return "section";
    case column_kind::integer: return "whole number from " + std::to_string(c.least) + " to " + std::to_string(c.most);
    case column_kind::flag: return in_code_each("true false");
    case column_kind::date: return "day";
    case column_kind::enumeration:
      return is_explained(c) ? "word of [" + std::string{c.type} + "](#" + std::string{c.type} + ")"
                             : in_code_each(c.values);
    case column_kind::reference: return "id in " + in_code(c.type);
    case column_kind::references: return "ids in " + in_code(c.type) + ", separated by spaces";
    case column_kind::amount: return "number, in the unit in " + in_code(c.type);
    case column_kind::source_unit: return "unit, see below";
  }
  return {};
}

std::string example_of(const column& c) {
  switch (c.kind) {
    case column_kind::id: return std::string{c.doc};
    case column_kind::text:
    case column_kind::integer:
    case column_kind::amount: return std::string{c.example};
    case column_kind::section: return "附件3/二/（一）";
    case column_kind::flag: return "false";
    case column_kind::date: return "2023-12-29";
    case column_kind::enumeration: return std::string{split_words(c.values).front()};
    case column_kind::reference:
    case column_kind::references: return example_of(find_table(c.type)->columns.front());
    case column_kind::source_unit: return "亿元";
  }
  return {};
}

std::string meaning(const column& c) {
  return c.kind == column_kind::id ? "The row's name for ever." : std::string{c.doc};
}

std::string section_of(const table& t) {
  std::string text = "\n## " + std::string{t.name} + "\n\n" + std::string{t.doc} +
                     "\n\n| column | holds | may be empty | meaning | example |\n|---|---|---|---|---|\n";
  for (const column& c : t.columns) {
    text += "| " + in_code(c.name) + " | " + holds(c) + " | " + (c.need == presence::optional ? "yes" : "") + " | " +
            meaning(c) + " | " + in_code(example_of(c)) + " |\n";
  }
  return text;
}

std::string words(const std::vector<table>& tables) {
  std::string text = "\n# Words\n";
  std::set<std::string_view> explained;
  for (const table& t : tables) {
    for (const column& c : t.columns) {
      if (c.kind != column_kind::enumeration || !is_explained(c) || !explained.insert(c.type).second) continue;
      text += "\n## " + std::string{c.type} + "\n\n| word | meaning | in Chinese |\n|---|---|---|\n";
      for (const word& w : built_in_vocabulary().find_enumeration(c.type)->words) {
        text += "| " + in_code(w.name) + " | " + std::string{w.meaning} + " | " + std::string{w.label_zh} + " |\n";
      }
    }
  }
  return text;
}

std::string units() {
  std::string text =
      "\n# Units\n\nA row's unit is one of these. Its numbers are stored in the base unit.\n\n"
      "| unit | base unit | factor | meaning | in Chinese sources |\n|---|---|---|---|---|\n";
  for (const named_unit& u : built_in_vocabulary().units()) {
    text += "| " + in_code(u.names.name) + " | " + in_code(u.base) + " | " + std::to_string(u.factor) + " | " +
            std::string{u.names.meaning} + " | " + (u.words_zh.empty() ? "" : in_code_each(u.words_zh)) + " |\n";
  }
  return text +
         "\nThe Chinese words may follow `十`, `百`, `千`, `万` and `亿`. Sources in other languages use the names of "
         "the "
         "units,\nmost of them also after `thousand`, `million` or `billion`. Money is in yuan; there is no other "
         "currency.\n";
}

}  // namespace

std::string schema_page(const std::vector<table>& tables) {
  std::string text{introduction};
  for (const table& t : tables) text += section_of(t);
  return text + words(tables) + units();
}

}  // namespace constplan::generator
