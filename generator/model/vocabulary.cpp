#include "vocabulary.hpp"

#include <algorithm>
#include <constplan/detail/decimal.hpp>
#include <filesystem>
#include <stdexcept>
#include <utility>

#include "../emit/library_text.hpp"
#include "../input/text.hpp"
#include "identifier.hpp"

namespace constplan::generator {
namespace {

constexpr std::string_view enumeration_columns[] = {"name", "header", "meaning"};
constexpr std::string_view word_columns[] = {"enumeration", "name", "meaning", "label_zh", "label_en"};
constexpr std::string_view unit_columns[] = {"name",     "base",     "factor",       "meaning",    "label_zh",
                                             "label_en", "symbol",   "code",         "text_zh",    "text_en",
                                             "words_zh", "words_en", "takes_powers", "is_additive"};
constexpr std::string_view phrase_columns[] = {"language", "role", "value", "words"};
constexpr std::string_view literal_columns[] = {"suffix", "unit", "factor", "meaning"};

// One file, with errors at its cells.
class reader {
 public:
  template <std::size_t Count>
  reader(const csv_file& file, const std::string_view (&columns)[Count], diagnostics& errors)
      : file_{file}, errors_{errors} {
    const std::vector<std::string_view> names(std::begin(columns), std::end(columns));
    const auto& header = file.header();
    is_complete_ = std::equal(header.begin(), header.end(), names.begin(), names.end(),
                              [](const field& f, std::string_view name) { return f.text == name; });
    if (!is_complete_) errors_.error({file.path(), 1, 1}, "the first line must be " + joined(names, ","));
  }

  std::size_t size() const { return is_complete_ ? file_.size() : 0; }
  std::string_view text(std::size_t row, std::size_t column) const { return file_.at(row, column).text; }
  void fail(std::size_t row, std::size_t column, const std::string& message) const {
    errors_.error(file_.position_of(file_.at(row, column).offset), message);
  }

  std::string_view required(std::size_t row, std::size_t column) const {
    if (text(row, column).empty()) {
      fail(row, column, "column " + in_quotes(file_.header()[column].text) + " must not be empty");
    }
    return text(row, column);
  }
  // A name in C++, different from those in the rows above.
  template <class Entries, class Name>
  std::string_view new_name(std::size_t row, std::size_t column, const Entries& above, const Name& name_of) const {
    const std::string_view name = required(row, column);
    const bool is_known = std::any_of(above.begin(), above.end(), [&](const auto& e) { return name_of(e) == name; });
    if (is_known) fail(row, column, "duplicate name " + in_quotes(name) + "; remove or rename one");
    const bool is_name = !name.empty() &&
                         name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == name.npos &&
                         name[0] >= 'a' && name.find("__") == name.npos && other_meaning(name).empty();
    if (!is_name) fail(row, column, in_quotes(name) + " is not a name of lower-case words joined by _");
    return name;
  }
  // Generated lists are separated by | and so is the place of a number marked by #.
  std::string_view plain(std::size_t row, std::size_t column) const {
    const std::string_view label = required(row, column);
    if (label.find_first_of("|#") != label.npos) fail(row, column, in_quotes(label) + " contains | or #; leave it out");
    return label;
  }
  std::string_view pattern(std::size_t row, std::size_t column) const {
    const std::string_view form = text(row, column);
    const bool has_one_place = std::count(form.begin(), form.end(), '#') == 1 && form.find('|') == form.npos;
    if (!form.empty() && !has_one_place) fail(row, column, in_quotes(form) + " must contain one # for the number");
    return form;
  }
  std::int64_t factor(std::size_t row, std::size_t column) const {
    constexpr std::string_view one_part = "1/";
    const bool divides = starts_with(text(row, column), one_part);
    const detail::decimal_result number =
        detail::parse_decimal(text(row, column).substr(divides ? one_part.size() : 0), 1);
    if (number.error == detail::decimal_error::none && number.value > 0) return divides ? -number.value : number.value;
    fail(row, column, in_quotes(text(row, column)) + " is not a whole number above 0");
    return 1;
  }
  bool flag(std::size_t row, std::size_t column) const {
    const std::string_view value = text(row, column);
    if (value != "true" && value != "false") fail(row, column, in_quotes(value) + " is neither true nor false");
    return value == "true";
  }

 private:
  const csv_file& file_;
  diagnostics& errors_;
  bool is_complete_;
};

}  // namespace

vocabulary::vocabulary(std::vector<csv_file> files, diagnostics& errors)
    : files_{std::make_move_iterator(files.begin()), std::make_move_iterator(files.end())} {
  read_enumerations(files_[0], errors);
  read_words(files_[1], errors);
  read_units(files_[2], errors);
  read_literals(files_[3], errors);
  read_phrases(files_[4], errors);
}

const enumeration* vocabulary::find_enumeration(std::string_view name) const {
  const auto found =
      std::find_if(enumerations_.begin(), enumerations_.end(), [=](const enumeration& e) { return e.name == name; });
  return found == enumerations_.end() ? nullptr : &*found;
}

void vocabulary::read_enumerations(const csv_file& file, diagnostics& errors) {
  const reader rows{file, enumeration_columns, errors};
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const auto name = rows.new_name(row, 0, enumerations_, [](const enumeration& e) { return e.name; });
    enumerations_.push_back({name, rows.required(row, 1), rows.required(row, 2), {}});
  }
}

void vocabulary::read_words(const csv_file& file, diagnostics& errors) {
  const reader rows{file, word_columns, errors};
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const auto found = std::find_if(enumerations_.begin(), enumerations_.end(),
                                    [&](const enumeration& e) { return e.name == rows.text(row, 0); });
    if (found == enumerations_.end()) {
      rows.fail(row, 0, "unknown enumeration " + in_quotes(rows.text(row, 0)) + "; add it to enumerations.csv");
      continue;
    }
    const auto name = rows.new_name(row, 1, found->words, [](const word& w) { return w.name; });
    found->words.push_back({name, rows.required(row, 2), rows.plain(row, 3), rows.plain(row, 4)});
  }
  for (const enumeration& e : enumerations_) {
    if (e.words.empty()) errors.error({file.path(), 1, 1}, "enumeration " + in_quotes(e.name) + " has no words");
  }
}

void vocabulary::read_units(const csv_file& file, diagnostics& errors) {
  const reader rows{file, unit_columns, errors};
  for (std::size_t row = 0; row < rows.size(); ++row) {
    named_unit u;
    u.names = {rows.new_name(row, 0, units_, [](const named_unit& n) { return n.names.name; }), rows.required(row, 3),
               rows.plain(row, 4), rows.plain(row, 5)};
    u.base = rows.required(row, 1);
    u.factor = rows.factor(row, 2);
    u.symbol = rows.text(row, 6);
    u.code = rows.plain(row, 7);
    u.text_zh = rows.pattern(row, 8);
    u.text_en = rows.pattern(row, 9);
    u.words_zh = rows.text(row, 10);
    u.words_en = rows.text(row, 11);
    u.takes_powers = rows.flag(row, 12);
    u.is_additive = rows.flag(row, 13);
    const bool is_base = u.base == u.names.name;
    const bool follows_its_base = !units_.empty() && units_.back().base == u.base;
    if (!is_base && !follows_its_base)
      rows.fail(row, 1, "the row of base unit " + in_quotes(u.base) + " must come before");
    if (is_base && u.factor != 1) rows.fail(row, 2, "the factor of a base unit is 1");
    if (u.text_zh.empty() != u.text_en.empty())
      rows.fail(row, 8, "text_zh and text_en are either both empty or neither");
    units_.push_back(u);
  }
  for (const named_unit& base : units_) {
    const auto writes = [&](const named_unit& u) { return u.base == base.names.name && !u.text_zh.empty(); };
    if (std::count_if(units_.begin(), units_.end(), writes) != 1 && base.base == base.names.name) {
      errors.error({file.path(), 1, 1},
                   "one unit with base " + in_quotes(base.base) + " must have a text_zh, in which amounts are written");
    }
  }
}

void vocabulary::read_literals(const csv_file& file, diagnostics& errors) {
  const reader rows{file, literal_columns, errors};
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const auto suffix = rows.new_name(row, 0, literals_, [](const quantity_literal& l) { return l.suffix; });
    const std::string_view base = rows.text(row, 1);
    const auto is_base = [&](const named_unit& u) { return u.names.name == base && u.base == base; };
    if (std::none_of(units_.begin(), units_.end(), is_base)) rows.fail(row, 1, in_quotes(base) + " is not a base unit");
    rows.factor(row, 2);
    literals_.push_back({suffix, base, rows.text(row, 2), rows.required(row, 3)});
  }
}

void vocabulary::read_phrases(const csv_file& file, diagnostics& errors) {
  const reader rows{file, phrase_columns, errors};
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const std::string_view value = rows.text(row, 2);
    const std::size_t colons = std::min(value.find("::"), value.size());
    const enumeration* const of = find_enumeration(value.substr(0, colons));
    const auto is_value = [&](const word& w) { return w.name == value.substr(colons + 2); };
    // read_words() reports an enumeration without words.
    const bool is_known =
        of != nullptr && (of->words.empty() || std::any_of(of->words.begin(), of->words.end(), is_value));
    if (!value.empty() && !is_known) {
      rows.fail(row, 2, in_quotes(value) + " is not an enumerator of words.csv, such as comparator::reach");
    }
    phrases_.push_back({rows.required(row, 0), rows.required(row, 1), value, rows.plain(row, 3)});
  }
}

const std::vector<std::string_view>& vocabulary_files() {
  static const std::vector<std::string_view> names = {"enumerations", "words", "units", "literals", "phrases"};
  return names;
}

vocabulary read_vocabulary(const std::string& directory, diagnostics& errors) {
  std::vector<csv_file> files;
  files.reserve(vocabulary_files().size());
  for (const std::string_view name : vocabulary_files()) {
    files.push_back(read_csv((std::filesystem::path{directory} / (std::string{name} + ".csv")).string(), errors));
  }
  return {std::move(files), errors};
}

const vocabulary& built_in_vocabulary() {
  static const vocabulary built_in = [] {
    diagnostics errors;
    std::vector<csv_file> files;
    files.reserve(embedded_vocabulary.size());
    for (const embedded_file& file : embedded_vocabulary) {
      files.emplace_back(std::string{file.name}, std::string{file.text}, errors);
    }
    vocabulary read{std::move(files), errors};
    if (errors.any()) throw std::logic_error{"the built-in vocabulary has errors"};
    return read;
  }();
  return built_in;
}

}  // namespace constplan::generator
