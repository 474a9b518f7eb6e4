#include <algorithm>
#include <ostream>

#include "../figure/figure_text.hpp"
#include "../figure/numeral.hpp"
#include "../input/text.hpp"
#include "../input/utf8.hpp"
#include "audit.hpp"
#include "occurrence.hpp"
#include "spaced_numbers.hpp"

namespace constplan::generator {
namespace {

// Chinese numerals count as a number only with a unit, a power of ten thousand, or one of these after them; otherwise
// 一批 and 一般 would.
bool has_counter(std::string_view text) {
  for (const std::string_view counter : {"番", "成", "位", "名", "条", "种", "强", "年", "次", "类", "级", "分之"}) {
    if (starts_with(text, counter)) return true;
  }
  return false;
}

// 一批, 一站, 二次, 零部件: words rather than numbers.
bool is_word(std::string_view number) {
  for (const std::string_view sign : {"一", "二", "零"}) {
    const auto n = starts_with(number, sign) ? read_numeral(number.substr(sign.size())) : std::nullopt;
    const bool is_one_sign = starts_with(number, sign) && !n;
    if (is_one_sign && parse_figure(number).error != parse_error::none) return true;
    if (is_one_sign && sign == "零") return true;
  }
  return false;
}

std::optional<number_reading> number_at(std::string_view text) {
  if (const auto special = read_special(text)) return special;
  const auto n = read_numeral(text);
  if (!n || !n->is_chinese) return n;
  if (n->in) return is_word(text.substr(0, n->length)) ? std::nullopt : n;
  const std::string_view rest = text.substr(n->length);
  return n->amount >= 10'000 || has_counter(rest) ? n : std::nullopt;
}

std::vector<found_number> numbers_in(std::string_view text, written_in language) {
  if (language != written_in::chinese) return spaced_numbers_in(text, language);
  std::vector<found_number> numbers;
  for (std::size_t at = 0; at < text.size();) {
    if (const auto n = number_at(text.substr(at))) {
      numbers.push_back({at, at + n->length, *n, false});
      at += n->length;
    } else {
      at += std::max<std::size_t>(utf8_length(text.substr(at)), 1);
    }
  }
  return numbers;
}

class number_audit {
 public:
  number_audit(const loaded_data& data, const source_text& original, std::size_t document)
      : data_{data}, original_{original}, document_{document} {
    for (const section& s : original.sections()) numbers_.push_back(numbers_in(s.text(), original.language()));
  }

  // Figures first, as a threshold may be the same number, which their runs tell apart. A threshold that is not there is
  // an error; of figures audit_rows() tells.
  void cover_figures(diagnostics& errors) {
    for_each_figure([&](const loaded_table& t, std::size_t row) {
      cover_figure(t["section"].text[row], searchable(t["figure"].text[row], original_.language()));
    });
    for_each_figure([&](const loaded_table& t, std::size_t row) {
      const std::string_view path = t["section"].text[row];
      if (!has(t["threshold"], row) || original_.texts_of(path).empty() || cover_threshold(t, row)) return;
      errors.error(t.where(row, "threshold"),
                   "section " + in_quotes(path) + " of the original has no number that is this threshold");
    });
  }

  /// Covers the numbers inside `run`; says how many.
  std::size_t cover_run(std::string_view run) {
    std::size_t covered = 0;
    for (std::size_t s = 0; s < numbers_.size(); ++s) {
      for (const std::size_t at : occurrences(original_.sections()[s].text(), run)) {
        covered += cover(s, at, at + last_part(run).size());
      }
    }
    return covered;
  }

  std::size_t size() const {
    std::size_t count = 0;
    for (const auto& numbers : numbers_) count += numbers.size();
    return count;
  }

  std::size_t covered() const {
    std::size_t count = 0;
    for (const auto& numbers : numbers_) {
      count += static_cast<std::size_t>(
          std::count_if(numbers.begin(), numbers.end(), [](const found_number& n) { return n.is_covered; }));
    }
    return count;
  }

  void report(diagnostics& errors) const {
    for (std::size_t s = 0; s < numbers_.size(); ++s) {
      const section& in = original_.sections()[s];
      for (const found_number& n : numbers_[s]) {
        if (n.is_covered) continue;
        errors.error(original_.position_of(in.offsets[in.number_length + n.first]),
                     "number " + in_quotes(in.text().substr(n.first, n.last - n.first)) + " in " +
                         in_quotes(surroundings(in.text(), n)) +
                         " is no figure and no exception; enter it in targets, observations or exceptions");
      }
    }
  }

 private:
  template <class Do>
  void for_each_figure(const Do& act) {
    for (const loaded_table& t : data_.tables()) {
      for (std::size_t row = 0; t.schema().has_figures() && row < t.size(); ++row) {
        if (document_of_plan(data_, t["plan"].number[row]) == document_) act(t, row);
      }
    }
  }

  std::size_t cover(std::size_t s, std::size_t first, std::size_t last) {
    std::size_t covered = 0;
    for (found_number& n : numbers_[s]) {
      if (n.first < first || n.last > last || n.is_covered) continue;
      n.is_covered = true;
      ++covered;
    }
    return covered;
  }

  // The figure of 二/（一）/一是 may be anywhere in 二/（一）.
  void cover_figure(std::string_view path, const std::string& figure) {
    for (const section* in : original_.find(path)) {
      for (std::size_t at = find_occurrence(in->text(), figure, 0); at != std::string::npos;
           at = find_occurrence(in->text(), figure, at + 1)) {
        if (cover(index_of(in), at, at + last_part(figure).size()) > 0) return;
      }
    }
  }

  std::size_t index_of(const section* s) const { return static_cast<std::size_t>(s - original_.sections().data()); }

  // Several figures may have one threshold, which may stand in a section around theirs. Whether it is there.
  bool cover_threshold(const loaded_table& t, std::size_t row) {
    const auto in = static_cast<unit>(t["threshold_unit"].number[row]);
    const std::string_view path = t["section"].text[row];
    std::vector<const section*> sections = original_.around(path);
    for (const section* s : original_.find(path)) sections.push_back(s);
    std::sort(sections.begin(), sections.end());
    bool is_there = false;
    for (const section* s : sections) {
      for (found_number& n : numbers_[index_of(s)]) {
        if (n.value.amount != t["threshold"].number[row] || n.value.in.value_or(in) != in) continue;
        is_there = true;
        if (n.is_covered) continue;
        n.is_covered = true;
        return true;
      }
    }
    return is_there;
  }

  static std::string_view surroundings(std::string_view text, const found_number& n) {
    constexpr std::size_t around = 18;
    std::size_t first = n.first < around ? 0 : n.first - around;
    std::size_t last = std::min(n.last + around, text.size());
    while (first > 0 && is_continuation(text[first])) --first;
    while (last < text.size() && is_continuation(text[last])) ++last;
    return text.substr(first, last - first);
  }

  const loaded_data& data_;
  const source_text& original_;
  std::size_t document_;
  std::vector<std::vector<found_number>> numbers_;  // by section
};

}  // namespace

void audit_numbers(const loaded_data& data, const originals& texts, diagnostics& errors, std::ostream& out) {
  const loaded_table& exceptions = data["exceptions"];
  std::vector<std::size_t> excepted(exceptions.size());
  for (const auto& [document, original] : texts) {
    number_audit audit{data, original, document};
    audit.cover_figures(errors);
    const std::size_t figures = audit.covered();
    for (std::size_t row = 0; row < exceptions.size(); ++row) {
      const std::int64_t of = exceptions["document"].number[row];
      if (of != absent_number && of != static_cast<std::int64_t>(document)) continue;
      excepted[row] += audit.cover_run(searchable(exceptions["run"].text[row], original.language()));
    }
    out << data["documents"].id(document) << ": " << audit.size() << " numbers, " << figures
        << " in figures and thresholds, " << audit.covered() - figures << " excepted, "
        << audit.size() - audit.covered() << " uncovered\n";
    audit.report(errors);
  }
  for (std::size_t row = 0; row < exceptions.size(); ++row) {
    const std::int64_t of = exceptions["document"].number[row];
    const bool is_whole =
        of == absent_number ? texts.size() == data["documents"].size() : texts.count(static_cast<std::size_t>(of)) > 0;
    if (excepted[row] > 0 || !is_whole) continue;
    errors.error(exceptions.where(row, "run"),
                 "this exception excepts no number; remove it, or take its run from the original");
  }
}

}  // namespace constplan::generator
