#include "book.hpp"

#include <constplan/unit.hpp>
#include <constplan/version.hpp>
#include <cstdlib>
#include <map>
#include <set>

#include "../input/text.hpp"
#include "../model/languages.hpp"
#include "../model/vocabulary.hpp"
#include "book_figures.hpp"
#include "book_text.hpp"
#include "cpp_text.hpp"
#include "json_text.hpp"
#include "output.hpp"
#include "render.hpp"

namespace constplan::generator {
namespace {

constexpr std::int64_t greatest_in_javascript = 9'007'199'254'740'991;

std::string json_array(const std::vector<std::string>& values) {
  std::string array = "[";
  for (const std::string& value : values) array.append(array == "[" ? "" : ",").append(value);
  return array + ']';
}

std::string json_texts(const std::vector<std::string>& texts) {
  std::vector<std::string> quoted;
  quoted.reserve(texts.size());
  for (const std::string& text : texts) quoted.push_back(json_string(text));
  return json_array(quoted);
}

std::string json_words(const std::vector<std::string_view>& texts) { return json_texts({texts.begin(), texts.end()}); }

// Cells of one kind as compact JSON: texts, numbers with null for an empty cell, row numbers with -1.
class column_values {
 public:
  column_values(const column& schema, const column_data& values, std::size_t rows)
      : schema_{schema}, values_{values}, rows_{rows} {}

  void add_to(json_object& object) {
    bool is_empty = true;
    std::vector<std::string> cells;
    for (std::size_t row = 0; row < rows_; ++row) {
      is_empty = is_empty && !has_value(row);
      cells.push_back(cell(row));
    }
    if (!is_empty) object.add("values", json_array(cells));
    if (!units_.empty()) object.add("units", json_array(units_));
    // Of an amount also what the source has, in the row's unit.
    if (schema_.is<amount_cells>() && !is_empty) {
      object.add("written", json_words({values_.text.begin(), values_.text.end()}));
    }
  }

 private:
  bool has_value(std::size_t row) const {
    if (schema_.is_text() || schema_.is<date_cells>()) return !values_.text[row].empty();
    return schema_.is<flag_cells>() ? values_.number[row] == 1 : has(values_, row);
  }

  std::string cell(std::size_t row) {
    return std::visit(
        overloaded{
            [&](either<id_cells, text_cells, section_cells, date_cells>) { return json_string(values_.text[row]); },
            [&](either<integer_cells, amount_cells>) { return has(values_, row) ? number(row) : "null"; },
            [&](either<flag_cells, word_cells, reference_cells>) { return std::to_string(values_.number[row]); },
            [&](references_cells) { return list(row); },
            [&](unit_cells) { return unit(row); },
        },
        schema_.cells);
  }

  std::string number(std::size_t row) const {
    const std::string digits = std::to_string(values_.number[row]);
    return values_.number[row] > greatest_in_javascript ? json_string(digits) : digits;
  }

  std::string list(std::size_t row) const {
    std::vector<std::string> rows;
    for (const std::int64_t referred : values_.number.of(row)) rows.push_back(std::to_string(referred));
    return json_array(rows);
  }

  std::string unit(std::size_t row) {
    if (!has(values_, row)) return "-1";
    const std::string base{name(static_cast<constplan::unit>(values_.number[row]))};
    const auto added = numbers_.emplace(values_.text[row], units_.size());
    if (added.second) units_.push_back(json_words({values_.text[row], base}));
    return std::to_string(added.first->second);
  }

  const column& schema_;
  const column_data& values_;
  std::size_t rows_;
  std::map<std::string_view, std::size_t> numbers_;
  std::vector<std::string> units_;
};

std::string_view kind_of(const column& c) {
  return std::visit(overloaded{
                        [](id_cells) { return "id"; },
                        [](text_cells) { return "text"; },
                        [](section_cells) { return "section"; },
                        [](integer_cells) { return "integer"; },
                        [](flag_cells) { return "flag"; },
                        [](date_cells) { return "date"; },
                        [](word_cells) { return "word"; },
                        [](reference_cells) { return "reference"; },
                        [](references_cells) { return "references"; },
                        [](amount_cells) { return "amount"; },
                        [](unit_cells) { return "unit"; },
                    },
                    c.cells);
}

std::string column_object(const table_data& t, std::size_t number) {
  const column& c = t.schema().columns[number];
  json_object object;
  object.add_string("name", c.name).add_string("kind", kind_of(c)).add_string("doc", c.doc);
  if (c.need == presence::required) object.add("required", "true");
  if (c.is_name()) object.add("isName", "true");
  if (!language_of(c).empty()) object.add_string("language", language_of(c));
  if (!c.referred_table().empty()) object.add_string("to", c.referred_table());
  if (!c.reverse().empty()) object.add_string("reverse", c.reverse());
  if (c.is<word_cells>()) object.add_string("enumeration", c.as<word_cells>().enumeration);
  if (c.is<amount_cells>()) object.add_string("unitColumn", c.as<amount_cells>().unit_column);
  column_values{c, t.columns()[number], t.size()}.add_to(object);
  return object.text();
}

std::string table_object(const table_data& t) {
  json_object object;
  object.add_string("name", t.schema().name).add_string("row", t.schema().row).add_string("doc", t.schema().doc);
  object.add("size", std::to_string(t.size()));
  if (t.schema().has_figures()) object.add("hasFigures", "true");
  std::vector<std::string> columns;
  for (std::size_t c = 0; c < t.columns().size(); ++c) columns.push_back(column_object(t, c));
  object.add("columns", json_array(columns));
  const figure_texts figures = texts_of_figures(t);
  if (!figures.pins.empty()) {
    object.add("figures", json_object{}
                              .add("zh", json_texts(figures.zh))
                              .add("en", json_texts(figures.en))
                              .add("pins", json_texts(figures.pins))
                              .text());
  }
  return object.text();
}

std::string word_array(const word& w, std::string_view symbol = {}) {
  std::vector<std::string_view> texts{w.name, w.meaning, w.label_zh, w.label_en};
  if (!symbol.empty()) texts.push_back(symbol);
  return json_words(texts);
}

std::string enumerations_object(const data_set& data) {
  std::set<std::string_view> used;
  for (const table_data& t : data.tables()) {
    for (const column& c : t.schema().columns) used.insert(c.as<word_cells>().enumeration);
  }
  json_object object;
  for (const enumeration& e : built_in_vocabulary().enumerations()) {
    if (used.count(e.name) == 0) continue;
    std::vector<std::string> words;
    for (const word& w : e.words) words.push_back(word_array(w));
    object.add(e.name, json_array(words));
  }
  std::vector<std::string> units;
  for (const named_unit& u : built_in_vocabulary().units()) {
    if (u.base == u.names.name) units.push_back(word_array(u.names, u.symbol));
  }
  return object.add("unit", json_array(units)).text();
}

// The language of the documents; empty for a data set in English alone.
std::string_view own_language(const data_set& data) {
  for (const table_data& t : data.tables()) {
    for (const column& c : t.schema().columns) {
      if (!language_of(c).empty() && language_of(c) != english) return language_of(c);
    }
  }
  return {};
}

std::string book_data(const data_set& data, const book_names& names) {
  json_object object;
  object.add_string("made_by", made_by).add_string("version", CONSTPLAN_VERSION_STRING);
  object.add_string("name", innermost(names.name_space)).add_string("namespace", names.name_space);
  object.add_string("directory", names.directory).add_string("language", own_language(data));
  object.add("enumerations", enumerations_object(data));
  std::vector<std::string> tables;
  for (const table_data& t : data.tables()) tables.push_back('\n' + table_object(t));
  return object.add("tables", json_array(tables)).text() + '\n';
}

// JSON that cannot end the element that holds it. In JSON all of these characters are inside texts.
std::string inside_element(const std::string& json) {
  std::string safe;
  for (std::size_t i = 0; i < json.size(); ++i) {
    if (json[i] == '<') {
      safe += "\\u003c";
    } else if (json.compare(i, 3, "\u2028") == 0 || json.compare(i, 3, "\u2029") == 0) {
      safe += json[i + 2] == '\xa8' ? "\\u2028" : "\\u2029";
      i += 2;
    } else {
      safe += json[i];
    }
  }
  return safe;
}

std::string base64_of_digest(std::string_view hexadecimal) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string base64;
  for (std::size_t at = 0; at < hexadecimal.size(); at += 6) {
    std::string group{hexadecimal.substr(at, 6)};
    const std::size_t characters = group.size() / 2 + 1;
    group.resize(6, '0');
    const auto bits = std::strtoul(group.c_str(), nullptr, 16);
    for (std::size_t i = 0; i < 4; ++i) base64 += i < characters ? digits[bits >> (18 - 6 * i) & 63] : '=';
  }
  return base64;
}

}  // namespace

std::string to_book(const data_set& data, const book_names& names) {
  std::string script;
  for (const std::string_view part : book_scripts) script += part;
  return render(book_page, {{"name", innermost(names.name_space)},
                            {"made_by", made_by},
                            {"style_digest", base64_of_digest(book_style_digest)},
                            {"script_digest", base64_of_digest(book_script_digest)},
                            {"style", book_style},
                            {"data", inside_element(book_data(data, names))},
                            {"script", script}});
}

}  // namespace constplan::generator
