#include "schema_page.hpp"

#include <constplan/detail/word_list.hpp>
#include <set>

#include "../input/text.hpp"
#include "../model/vocabulary.hpp"

namespace constplan::generator {
namespace {

using namespace std::literals;

constexpr std::string_view introduction =
    R"(# What a data set holds

One CSV file for each table below, named after it. RFC 4180 in UTF-8 without byte order mark, lines ending in LF
or in CR LF, all of them in the same.
The first line names the columns, in any order; one that may be empty may be left out of a file altogether.
A table may have no row, but its file must be there.
`constplan-gen check DIR` says what is wrong, with file, line and column.

- An **id** is lower-case words and numbers joined by `-` and `/`, begins with a letter and never changes.
- A **number** is plain digits, with at most one point and no grouping, in the unit that its row names. It is
  converted to the base unit, and must come out whole.
- A **section** is the numbers of a source's parts, joined by `/`: `附件3/二/（一）`, `Annex 3/1.2`, `A/IV`.
- Columns that end in `_zh` are in the language of the documents. If that is not Chinese, let them end in that
  language's two letters (`name_fr`), in every table; if it is English, leave them out in every table.
  A data set without English has no column that ends in `_en`.
- Places are ranked in China's order: the level next below a province or a state is a
  `prefecture_level_city`.
)";

std::string in_code(std::string_view text) { return '`' + std::string{text} + '`'; }

std::string in_code_each(std::string_view words) {
  std::string list;
  for (const std::string_view word : split_words(words)) list += (list.empty() ? "" : " ") + in_code(word);
  return list;
}

// The schema's own enumerations are explained at their columns.
const enumeration* explained(const word_cells& cells) {
  return built_in_vocabulary().find_enumeration(cells.enumeration);
}

std::string holds(const column& c) {
  return std::visit(
      overloaded{
          [](id_cells) { return "id"s; },
          [](text_cells) { return "text on one line"s; },
          [](section_cells) { return "section"s; },
          [](const integer_cells& cells) {
            return "whole number from " + std::to_string(cells.least) + " to " + std::to_string(cells.most);
          },
          [](flag_cells) { return in_code_each("true false"); },
          [](date_cells) { return "day"s; },
          [](const word_cells& cells) {
            const std::string name{cells.enumeration};
            return explained(cells) ? "word of [" + name + "](#" + name + ")" : in_code_each(cells.words);
          },
          [](const reference_cells& cells) { return "id in " + in_code(cells.to); },
          [](const references_cells& cells) { return "ids in " + in_code(cells.to) + ", separated by spaces"; },
          [](const amount_cells& cells) { return "number, in the unit in " + in_code(cells.unit_column); },
          [](unit_cells) { return "unit, see below"s; },
      },
      c.cells);
}

std::string_view example_of(const column& c) {
  return std::visit(overloaded{
                        [](const id_cells& cells) { return cells.example; },
                        [](const text_cells& cells) { return cells.example; },
                        [](const integer_cells& cells) { return cells.example; },
                        [](const amount_cells& cells) { return cells.example; },
                        [](section_cells) { return "附件3/二/（一）"sv; },
                        [](flag_cells) { return "false"sv; },
                        [](date_cells) { return "2023-12-29"sv; },
                        [](const word_cells& cells) { return split_words(cells.words).front(); },
                        [&](either<reference_cells, references_cells>) {
                          return example_of(find_table(c.referred_table())->columns.front());
                        },
                        [](unit_cells) { return "亿元"sv; },
                    },
                    c.cells);
}

std::string meaning(const column& c) { return c.is<id_cells>() ? "The row's permanent name." : std::string{c.doc}; }

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
  std::set<std::string_view> done;
  for (const table& t : tables) {
    for (const column& c : t.columns) {
      const enumeration* const e = explained(c.as<word_cells>());
      if (e == nullptr || !done.insert(e->name).second) continue;
      text += "\n## " + std::string{e->name} + "\n\n| word | meaning | in Chinese |\n|---|---|---|\n";
      for (const word& w : e->words) {
        text += "| " + in_code(w.name) + " | " + std::string{w.meaning} + " | " + std::string{w.label_zh} + " |\n";
      }
    }
  }
  return text;
}

std::string factor_of(const named_unit& u) {
  return u.factor > 0 ? std::to_string(u.factor) : "1/" + std::to_string(-u.factor);
}

// Quotients have no words of their own: they are written as the form of their amounts has them.
std::string chinese_words(const named_unit& u) {
  std::string_view words = u.words_zh;
  std::string list;
  while (!words.empty()) list += (list.empty() ? "" : " ") + in_code(detail::take_item(words, ','));
  const bool is_quotient = list.empty() && u.text_zh.find('/') != std::string_view::npos;
  return is_quotient ? in_code(u.text_zh.substr(1)) : list;
}

std::string units() {
  std::string text =
      R"(
# Units

A row's unit is one of these. Its numbers are stored in the base unit.

| unit | base unit | factor | meaning | in Chinese sources |
|---|---|---|---|---|
)";
  for (const named_unit& u : built_in_vocabulary().units()) {
    text += "| " + in_code(u.names.name) + " | " + in_code(u.base) + " | " + factor_of(u) + " | " +
            std::string{u.names.meaning} + " | " + chinese_words(u) + " |\n";
  }
  return text +
         R"(
The Chinese words may follow `十`, `百`, `千`, `万` and `亿`. Sources in other languages use the names of the units,
most of them also after `thousand`, `million` or `billion`. Currencies are never converted into one another.
)";
}

}  // namespace

std::string schema_page(const std::vector<table>& tables) {
  std::string text{introduction};
  for (const table& t : tables) text += section_of(t);
  return text + words(tables) + units();
}

}  // namespace constplan::generator
