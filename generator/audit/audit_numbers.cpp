#include <algorithm>
#include <ostream>

#include "../figure/figure_text.hpp"
#include "../figure/numeral.hpp"
#include "../input/text.hpp"
#include "../input/utf8.hpp"
#include "audit.hpp"
#include "occurrence.hpp"

namespace constplan::generator {
namespace {

// A number in the text of a section.
struct found_number {
  std::size_t first;
  std::size_t last;
  number_reading value;
  bool is_covered;
};

// Chinese numerals count as a number only with a unit, a power of ten thousand, or one of these after them; otherwise
// 一批 and 一般 would.
bool has_counter(std::string_view text) {
  for (const std::string_view counter : {"番", "成", "位", "名", "条", "种", "强", "年", "次", "类", "级", "分之"}) {
    if (starts_with(text, counter)) return true;
  }
  return false;
}

// No figure has them, so that they are told wherever no exception has them.
std::size_t full_width_digits(std::string_view text) {
  std::size_t length = 0;
  while (is_full_width_digit(text.substr(length))) length += utf8_length(text.substr(length));
  return length;
}

std::optional<number_reading> number_at(std::string_view text) {
  if (const std::size_t length = full_width_digits(text)) return number_reading{length, absent_number, {}, false};
  if (const auto special = read_special(text)) return special;
  const auto n = read_numeral(text);
  if (!n || !n->is_chinese || n->in) return n;
  const std::string_view rest = text.substr(n->length);
  return n->amount >= 10'000 || has_counter(rest) ? n : std::nullopt;
}

std::vector<found_number> numbers_in(std::string_view text) {
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
    for (const section& s : original.sections()) numbers_.push_back(numbers_in(s.text()));
  }

  // Figures first, as a threshold may be the same number, which their runs tell apart. A threshold that is not there is
  // an error; of figures audit_rows() tells.
  void cover_figures(diagnostics& errors) {
    for_each_figure([&](const loaded_table& t, std::size_t row) {
      cover_figure(t["section"].text[row], without_white_space(t["figure"].text[row]));
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
        covered += cover(s, at, at + run.size());
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

  // Sections are matched by their beginning: the figure of 二/（一）/一是 stands in 二/（一）.
  bool is_in(const section& s, std::string_view path) const {
    return s.path == path || (s.path == path.substr(0, path.rfind('/')) &&
                              path.substr(path.rfind('/') + 1).find("是") != std::string_view::npos);
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

  void cover_figure(std::string_view path, const std::string& figure) {
    for (std::size_t s = 0; s < numbers_.size(); ++s) {
      const section& in = original_.sections()[s];
      if (!is_in(in, path)) continue;
      for (std::size_t at = find_occurrence(in.text(), figure, 0); at != std::string::npos;
           at = find_occurrence(in.text(), figure, at + 1)) {
        if (cover(s, at, at + figure.size()) > 0) return;
      }
    }
  }

  // Several figures may have one threshold, which may stand in a section around theirs. Whether it is there.
  bool cover_threshold(const loaded_table& t, std::size_t row) {
    const auto in = static_cast<unit>(t["threshold_unit"].number[row]);
    bool is_there = false;
    for (std::size_t s = 0; s < numbers_.size(); ++s) {
      const section& in_section = original_.sections()[s];
      const std::string_view path = t["section"].text[row];
      if (!is_in(in_section, path) && !starts_with(path, in_section.path + "/")) continue;
      for (found_number& n : numbers_[s]) {
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
      excepted[row] += audit.cover_run(without_white_space(exceptions["run"].text[row]));
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
