// From CSV to the typed data set: the header first, then cells that stand for themselves, then those that need other
// cells.
#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "../input/character.hpp"
#include "../input/source_unit.hpp"
#include "../input/suggestion.hpp"
#include "../input/text.hpp"
#include "../input/utf8.hpp"
#include "cell_reading.hpp"
#include "languages.hpp"
#include "loaded_data.hpp"

namespace constplan::generator {
namespace {

class loader {
 public:
  explicit loader(diagnostics& errors) : errors_{errors} {}

  loaded_data run(std::vector<csv_file> files) {
    std::vector<std::vector<std::string_view>> headers;
    for (const csv_file& file : files) {
      headers.emplace_back();
      for (const field& name : file.header()) headers.back().push_back(name.text);
    }
    const languages of = languages_of(headers);
    for (std::size_t t = 0; t < files.size(); ++t) {
      data_.add(in_languages(schema()[t], of), std::move(files[t]));
    }
    for (loaded_table& t : data_.tables()) match_header(t);
    const bool is_well_formed = !errors_.any();
    for (loaded_table& t : data_.tables()) {
      if (t.has_file_column(0)) index_ids(t);
      if (has_required_columns(t)) read_rows(t);
    }
    if (!is_well_formed) return {};
    for (loaded_table& t : data_.tables()) spread_breakage(t);
    return std::move(data_);
  }

 private:
  void match_header(loaded_table& t) {
    std::vector<std::string_view> names;
    for (const column& c : t.schema().columns) names.push_back(c.name);
    const auto& header = t.file().header();
    const auto is_known = [&](const field& f) { return std::find(names.begin(), names.end(), f.text) != names.end(); };
    if (!header.empty() && std::none_of(header.begin(), header.end(), is_known)) {
      errors_.error({t.file().path(), 1, 1},
                    "the first line must name the columns, separated by commas: " + joined(names, ","));
      return;
    }
    std::vector<position> places(names.size());
    for (std::size_t h = 0; h < header.size(); ++h) {
      const auto found = std::find(names.begin(), names.end(), header[h].text);
      const auto c = static_cast<std::size_t>(found - names.begin());
      const position where = t.file().position_of(header[h].offset);
      if (header[h].text.empty()) {
        errors_.error(where, "this column has no name; name it, or remove it and its comma");
      } else if (found == names.end()) {
        errors_.error(where, "unknown column " + in_quotes(header[h].text) + column_instead(header[h].text, names));
      } else if (t.has_file_column(c)) {
        errors_.error(where, "column " + in_quotes(header[h].text) + " stands twice, first at " + to_string(places[c]));
      } else {
        places[c] = where;
        t.set_file_column(c, h);
      }
    }
    for (std::size_t c = 0; c < names.size() && !header.empty(); ++c) {
      if (t.schema().columns[c].need == presence::required && !t.has_file_column(c)) {
        errors_.error({t.file().path(), 1, 1}, "column " + in_quotes(names[c]) + " is missing");
      }
    }
  }

  // What an unknown column should perhaps be: another spelling, the same text in another language, or any.
  static std::string column_instead(std::string_view unknown, const std::vector<std::string_view>& names) {
    const std::string lower = in_lower_case(unknown);
    const std::string_view stem = std::string_view{lower}.substr(0, lower.rfind('_') + 1);  // npos + 1 is 0
    const auto is_translation = [&](std::string_view name) {
      return lower.size() == name.size() && name.size() == stem.size() + 2 && starts_with(name, stem);
    };
    std::vector<std::string_view> translations;
    if (!stem.empty()) std::copy_if(names.begin(), names.end(), std::back_inserter(translations), is_translation);
    const bool is_known = std::find(names.begin(), names.end(), lower) != names.end();
    if (!translations.empty() && !is_known) {
      return "; in the languages of this data set it is " + joined(translations, " or ");
    }
    const std::string nearest = did_you_mean(unknown, names);
    return nearest.empty() ? "; the columns are " + joined(names, ", ") : nearest;
  }

  void index_ids(loaded_table& t) {
    auto& rows = rows_by_id_[t.schema().name];
    rows.reserve(t.size());
    for (std::size_t row = 0; row < t.size(); ++row) {
      const std::string_view id = t.file().at(row, t.file_column(0)).text;
      const auto [first, is_new] = rows.emplace(id, row);
      if (is_new || id.empty()) continue;
      errors_.error(t.where(row, std::size_t{0}), "id " + in_quotes(id) + " stands twice, first at " +
                                                      to_string(t.where(first->second, std::size_t{0})));
      t.mark_broken(row);
    }
  }

  static bool has_required_columns(const loaded_table& t) {
    for (std::size_t c = 0; c < t.columns().size(); ++c) {
      if (t.schema().columns[c].need == presence::required && !t.has_file_column(c)) return false;
    }
    return true;
  }

  // A table refers only to itself and to tables before it.
  void read_rows(loaded_table& t) {
    for (std::size_t c = 0; c < t.columns().size(); ++c) {
      read_column(t, c);
    }
    for (std::size_t c = 0; c < t.columns().size(); ++c) {
      if (t.schema().columns[c].is<amount_cells>()) convert_amounts(t, c);
    }
  }

  void read_column(loaded_table& t, std::size_t c) {
    const column& schema = t.schema().columns[c];
    column_data& data = t.columns()[c];
    data.text.reserve(t.size());
    const field empty_cell{};
    const bool is_missing = !t.has_file_column(c);
    for (std::size_t row = 0; row < t.size(); ++row) {
      const field& cell = is_missing ? empty_cell : t.file().at(row, t.file_column(c));
      const std::string_view text = cell.text;
      data.text.push_back(text);
      const std::size_t errors_before = errors_.count();
      const auto fail = [&](const std::string& message) {
        errors_.error(t.where(row, c), message);
        t.mark_broken(row);
      };
      const auto fail_at = [&](std::size_t index, const std::string& message) {
        errors_.error(t.file().position_in(cell, index), message);
        t.mark_broken(row);
      };
      check_characters(text, fail_at);
      if (text.empty() && schema.need == presence::required) {
        fail("column " + in_quotes(schema.name) + " must not be empty");
      }
      const bool readable = !text.empty() && errors_.count() == errors_before;
      if (schema.is<references_cells>()) {
        data.number.add_list(readable ? read_references(schema, text, fail_at) : std::vector<std::int64_t>{});
      } else if (!schema.is_text() && row > 0 && text == data.text[row - 1] && has(data, row - 1)) {
        data.number.add(data.number[row - 1]);  // reading is slower than comparing, and neighbours are often equal
      } else {
        const std::int64_t empty = schema.is<flag_cells>() ? 0 : absent_number;
        const std::int64_t number = readable ? read_cell(schema, text, fail) : empty;
        if (!schema.is_text()) data.number.add(number);
      }
    }
  }

  template <class FailAt>
  static void check_characters(std::string_view text, const FailAt& fail_at) {
    if (text.empty()) return;
    const std::size_t line_end = text.find('\n');
    if (line_end != std::string_view::npos) fail_at(line_end, "line end in a field; write the field in one line");
    const auto is_plain = [](char c) { return c > ' ' && c < '\x7F'; };
    if (is_plain(text.front()) && is_plain(text.back())) return;
    std::size_t last = text.size() - 1;
    while (is_continuation(text[last])) --last;
    const char32_t first_character = code_point_of(text);
    const char32_t last_character = code_point_of(text.substr(last));
    if (is_white_space(first_character)) {
      fail_at(0, name_of(first_character) + " is white space that begins a field; remove it");
    }
    if (is_white_space(last_character) && last > 0) {
      fail_at(last, name_of(last_character) + " is white space that ends a field; remove it");
    }
  }

  template <class Fail>
  std::int64_t read_cell(const column& schema, std::string_view text, const Fail& fail) {
    if (schema.is<reference_cells>()) return read_reference(schema, text, fail);
    return number_of(read_by_itself(schema, text), fail);
  }

  template <class Fail>
  static std::int64_t number_of(const cell_reading& reading, const Fail& fail) {
    for (const std::string& error : reading.errors) fail(error);
    return reading.number;
  }

  template <class Fail>
  std::int64_t read_reference(const column& schema, std::string_view text, const Fail& fail) {
    const auto& rows = rows_by_id_[schema.referred_table()];
    const auto found = rows.find(text);
    if (found != rows.end()) return static_cast<std::int64_t>(found->second);
    // Where records are left out, nobody knows whether this one was among them.
    const loaded_table& to = data_[schema.referred_table()];
    if (to.file().is_missing() || (to.has_file_column(0) && to.file().has_all_records())) {
      const bool is_list = schema.is<references_cells>() && has_list_sign(text);
      fail("unknown " + std::string{to.schema().row} + " " + in_quotes(text) +
           (is_list ? "; separate ids by one space" : nearest_id(to, text)));
    }
    return absent_number;
  }

  static bool has_list_sign(std::string_view text) {
    for (const std::string_view sign : {",", ";", "|", "，", "；", "、", "\u3000", "\u00A0"}) {
      if (text.find(sign) != std::string_view::npos) return true;
    }
    return false;
  }

  // Looking through all ids for each of many errors would never end: whoever has so many needs no suggestion for each.
  std::string nearest_id(const loaded_table& t, std::string_view text) {
    if (t.size() > comparisons_left_) return "";
    comparisons_left_ -= t.size();
    std::vector<std::string_view> ids;
    for (std::size_t row = 0; row < t.size(); ++row) ids.push_back(t.file().at(row, t.file_column(0)).text);
    return did_you_mean(text, ids);
  }

  template <class FailAt>
  std::vector<std::int64_t> read_references(const column& schema, std::string_view text, const FailAt& fail_at) {
    std::vector<std::int64_t> rows;
    for (const std::string_view word : split_words(text)) {
      const auto index = static_cast<std::size_t>(word.data() - text.data());
      const auto fail = [&](const std::string& message) { fail_at(index, message); };
      if (word.empty()) {
        fail("two spaces; expected one between two ids");
        continue;
      }
      const std::int64_t row = read_reference(schema, word, fail);
      if (row != absent_number && std::find(rows.begin(), rows.end(), row) != rows.end()) {
        fail(in_quotes(word) + " stands twice in this field; remove one");
      }
      rows.push_back(row);
    }
    return rows;
  }

  // A row that refers to a broken one cannot be checked against it. Tables refer only to those before them.
  void spread_breakage(loaded_table& t) {
    for (std::size_t c = 0; c < t.columns().size(); ++c) {
      const column& schema = t.schema().columns[c];
      if (!schema.is<reference_cells>()) continue;
      const loaded_table& to = data_[schema.referred_table()];
      for (std::size_t row = 0; row < t.size(); ++row) {
        const std::int64_t referred = t.columns()[c].number[row];
        if (referred != absent_number && to.is_broken(static_cast<std::size_t>(referred))) t.mark_broken(row);
      }
    }
  }

  void convert_amounts(loaded_table& t, std::size_t c) {
    const column_data& units = t[t.schema().columns[c].as<amount_cells>().unit_column];
    column_data& data = t.columns()[c];
    for (std::size_t row = 0; row < t.size(); ++row) {
      if (data.text[row].empty()) continue;
      const auto fail = [&](const std::string& message) {
        errors_.error(t.where(row, c), message);
        t.mark_broken(row);
      };
      const auto unit = find_source_unit(units.text[row]);
      if (unit) {
        data.number[row] = number_of(read_amount(data.text[row], units.text[row], *unit), fail);
      } else if (units.text[row].empty()) {
        fail("this number has no unit");
      }  // an unknown unit has been reported
    }
  }

  diagnostics& errors_;
  loaded_data data_;
  std::size_t comparisons_left_ = 500'000;
  std::unordered_map<std::string_view, std::unordered_map<std::string_view, std::size_t>> rows_by_id_;
};

}  // namespace

loaded_data load(std::vector<csv_file> files, diagnostics& errors) { return loader{errors}.run(std::move(files)); }

}  // namespace constplan::generator
