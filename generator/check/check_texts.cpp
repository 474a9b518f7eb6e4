#include "checks.hpp"

#include <algorithm>

#include "../figure/section_number.hpp"
#include "../input/misread_text.hpp"
#include "../input/mixed_script.hpp"
#include "../input/text.hpp"
#include "../input/utf8.hpp"
#include "../model/languages.hpp"

namespace constplan::generator {
namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool is_ascii(std::string_view text) {
  unsigned all = 0;
  for (const char c : text) all |= static_cast<unsigned char>(c);
  return all < 0x80;
}

// Where a text begins that spreadsheets show in place of a value they cannot compute; npos if there is none.
std::size_t find_spreadsheet_error(std::string_view text) {
  for (std::size_t at = text.find('#'); at != std::string_view::npos; at = text.find('#', at + 1)) {
    for (const std::string_view error : {"#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!",
                                         "#CALC!", "#FIELD!", "#BLOCKED!", "#GETTING_DATA"}) {
      if (starts_with(text.substr(at), error)) return at;
    }
  }
  return std::string_view::npos;
}

// 1+1 or 2*3, whole.
bool is_calculation(std::string_view text) {
  for (bool is_first = true;; is_first = false) {
    const std::size_t digits = digits_length(text);
    if (digits == 0) return false;
    if (digits == text.size()) return !is_first;
    if (std::string_view{"+*^"}.find(text[digits]) == std::string_view::npos) return false;
    text.remove_prefix(digits + 1);
  }
}

// SUM(A1:A3) or A1(...).
bool begins_with_call(std::string_view text) {
  const auto is_part = [](char c) { return is_letter(c) || is_digit(c) || c == '.' || c == '_'; };
  const auto* const end = std::find_if_not(text.begin(), text.end(), is_part);
  return !text.empty() && is_letter(text[0]) && end != text.end() && *end == '(' && text.back() == ')';
}

// A text may begin with + or -, but =1+1, @SUM(A1:A3) and -cmd|'/C calc'!A0 are computed.
bool is_formula(std::string_view text) {
  if (text.size() < 2) return false;
  const std::string_view rest = text.substr(1);
  if (text[0] == '=') return true;
  if (text[0] != '+' && text[0] != '-' && text[0] != '@') return false;
  const std::size_t pipe = rest.find('|');
  const bool calls_program = pipe != std::string_view::npos && rest.find('!', pipe) != std::string_view::npos;
  return calls_program || begins_with_call(rest) || is_calculation(rest);
}

void check_cell(std::string_view text, bool is_latin_text, const field& cell, const csv_file& file,
                diagnostics& errors) {
  const auto fail = [&](std::size_t index, const std::string& message) {
    errors.error(file.position_in(cell, index), message);
  };
  if (is_formula(text)) fail(0, in_quotes(text) + " is a formula of a spreadsheet; enter the text itself");
  const std::size_t error = find_spreadsheet_error(text);
  if (error != std::string_view::npos) {
    fail(error, in_quotes(text.substr(error)) + " is an error of a spreadsheet; enter the text that it replaced");
  }
  if (is_ascii(text)) return;
  const std::size_t misread = find_misread_as_gbk(text);
  if (misread != std::string_view::npos) {
    fail(misread, in_quotes(text.substr(misread)) + " is UTF-8 that was read as GBK; restore the text");
  }
  if (const auto mixed = find_mixed_word(text, is_latin_text)) fail(mixed->index, mixed->message);
}

void check_column(const loaded_table& t, std::size_t c, diagnostics& errors) {
  const std::string_view language = language_of(t.schema().columns[c]);
  const bool is_latin_text = language == english || language == "zh";
  for (std::size_t row = 0; row < t.size(); ++row) {
    const field& cell = t.file().at(row, t.file_column(c));
    if (!cell.text.empty()) check_cell(cell.text, is_latin_text, cell, t.file(), errors);
  }
}

struct letters {
  std::size_t latin = 0;
  std::size_t chinese = 0;
};

letters letters_in(std::string_view text) {
  letters count;
  for (std::size_t at = 0; at < text.size(); at += utf8_length(text.substr(at))) {
    const char32_t c = code_point_of(text.substr(at));
    if (c < 0x80 && is_letter(text[at])) ++count.latin;
    if ((c >= 0x3400 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x3FFFF)) ++count.chinese;
  }
  return count;
}

// A name may be Latin in both languages, and an English text may quote Chinese.
enum class finding { sound, chinese, exchanged };

finding compare(std::string_view text_en, std::string_view text_own) {
  if (is_ascii(text_en)) return finding::sound;
  const letters in_english = letters_in(text_en);
  const letters in_own = letters_in(text_own);
  const bool is_own_latin = in_own.latin > 0 && in_own.chinese == 0;
  if (in_english.chinese > in_english.latin && is_own_latin) return finding::exchanged;
  return in_english.chinese > 0 && in_english.latin == 0 ? finding::chinese : finding::sound;
}

// The column with the same text in the documents' language, or nullptr.
const column* own_column(const table& t, const column& in_english) {
  const std::string_view stem = in_english.name.substr(0, in_english.name.size() - english.size());
  for (const column& c : t.columns) {
    const bool is_other = !language_of(c).empty() && language_of(c) != english;
    if (is_other && c.name.substr(0, c.name.size() - english.size()) == stem) return &c;
  }
  return nullptr;
}

void check_english(const loaded_table& t, std::size_t c, diagnostics& errors) {
  const column& schema = t.schema().columns[c];
  const column* const own = own_column(t.schema(), schema);
  const column_data* const own_data = own == nullptr ? nullptr : &t[own->name];
  const auto own_text = [&](std::size_t row) { return own == nullptr ? "" : own_data->text[row]; };
  std::vector<std::size_t> exchanged;
  std::size_t both = 0;
  for (std::size_t row = 0; row < t.size(); ++row) {
    const std::string_view text = t.columns()[c].text[row];
    const finding found = compare(text, own_text(row));
    if (!text.empty() && !own_text(row).empty()) ++both;
    if (found == finding::exchanged) exchanged.push_back(row);
    if (found == finding::chinese) {
      errors.error(t.where(row, c), in_quotes(text) + " is Chinese in a column of English; enter it in English");
    }
  }
  if (exchanged.size() > 1 && exchanged.size() == both) {
    errors.error(t.file().position_of(t.file().header()[t.file_column(c)].offset),
                 "the texts of " + std::string{schema.name} + " are in " + std::string{own->name} +
                     " and the other way round; exchange the two names in this line");
    return;
  }
  for (const std::size_t row : exchanged) {
    errors.error(t.where(row, c), in_quotes(t.columns()[c].text[row]) + " is Chinese, and " + std::string{own->name} +
                                      " is " + in_quotes(own_text(row)) + "; exchange the two");
  }
}

}  // namespace

void check_texts(const loaded_data& data, diagnostics& errors) {
  for_each_column<text_cells>(data, [&](const loaded_table& t, std::size_t c, const text_cells&) {
    if (!t.has_file_column(c)) return;
    check_column(t, c, errors);
    if (language_of(t.schema().columns[c]) == english) check_english(t, c, errors);
  });
}

}  // namespace constplan::generator
