// How much of the originals rows have.
#include <algorithm>
#include <ostream>

#include "../figure/figure_text.hpp"
#include "../input/text.hpp"
#include "../input/utf8.hpp"
#include "audit.hpp"
#include "names_in_text.hpp"
#include "occurrence.hpp"

namespace constplan::generator {
namespace {

constexpr std::size_t passages_shown = 10;

// Whether the character is neither white space nor a mark.
bool is_counted(char32_t c) {
  if (c < 0x80) return is_digit(static_cast<char>(c)) || is_ascii_letter(static_cast<char>(c));
  const bool is_mark = (c >= 0x2000 && c < 0x2E80) || (c >= 0x3000 && c < 0x3040) || c < 0xC0;
  const bool is_full_width_mark = (c >= 0xFF00 && c < 0xFF10) || (c >= 0xFF1A && c < 0xFF21) ||
                                  (c >= 0xFF3B && c < 0xFF41) || (c >= 0xFF5B && c <= 0xFFEF);
  return !is_mark && !is_full_width_mark;
}

// A stretch that no row has, inside one sentence.
struct passage {
  const section* in;
  std::size_t first;
  std::size_t last;
  std::size_t characters;
};

class coverage {
 public:
  explicit coverage(const source_text& original) : original_{original} {
    for (const section& s : original.sections()) is_covered_.emplace_back(s.whole.size());
  }

  /// Marks `run`, as searchable() has it, wherever section number `s` has it.
  void cover(std::size_t s, std::string_view run) {
    const section& in = original_.sections()[s];
    for (const std::size_t at : occurrences(in.whole, run)) {
      const auto first = is_covered_[s].begin() + static_cast<std::ptrdiff_t>(at);
      std::fill_n(first, last_part(run).size(), true);
    }
  }

  void cover_everywhere(std::string_view run) {
    for (std::size_t s = 0; s < is_covered_.size(); ++s) cover(s, run);
  }

  void cover_in(std::string_view path, std::string_view run) {
    for (const section* in : original_.find(path)) {
      cover(static_cast<std::size_t>(in - original_.sections().data()), run);
    }
  }

  void report(std::string_view document, std::ostream& out) {
    for (std::size_t s = 0; s < is_covered_.size(); ++s) read(s);
    const std::size_t tenths = all_ == 0 ? 0 : (all_ - covered_) * 1000 / all_;
    out << document << ": " << all_ << " characters, " << tenths / 10 << '.' << tenths % 10
        << "% in no row. The longest passages:\n";
    const auto is_longer = [](const passage& a, const passage& b) { return a.characters > b.characters; };
    std::stable_sort(passages_.begin(), passages_.end(), is_longer);
    if (passages_.size() > passages_shown) passages_.resize(passages_shown);
    for (const passage& p : passages_) {
      out << "  " << p.characters << " in '" << p.in->path << "': " << p.in->whole.substr(p.first, p.last - p.first)
          << '\n';
    }
  }

 private:
  void read(std::size_t s) {
    const section& in = original_.sections()[s];
    passage open{&in, 0, 0, 0};
    const auto close = [&] {
      if (open.characters > 0) passages_.push_back(open);
      open.characters = 0;
    };
    std::size_t length = 1;
    for (std::size_t at = 0; at < in.whole.size(); at += length) {
      const std::string_view rest = std::string_view{in.whole}.substr(at);
      length = std::max<std::size_t>(utf8_length(rest), 1);
      if (rest.substr(0, length) == "。") close();
      if (at < in.number_length || !is_counted(code_point_of(rest))) continue;
      ++all_;
      if (is_covered_[s][at]) {
        ++covered_;
        close();
        continue;
      }
      if (open.characters++ == 0) open.first = at;
      open.last = at + length;
    }
    close();
  }

  const source_text& original_;
  std::vector<std::vector<bool>> is_covered_;  // by section, each byte
  std::vector<passage> passages_;
  std::size_t all_ = 0;
  std::size_t covered_ = 0;
};

using coverages = std::map<const source_text*, coverage>;

void cover_texts(const loaded_table& t, std::size_t c, const originals_of_rows& of_rows, coverages& by_original) {
  const column_data* const section = t.schema().has_column("section") ? &t["section"] : nullptr;
  for (std::size_t row = 0; row < t.size(); ++row) {
    const source_text* const in = of_rows.original(row);
    const occurrence where = in == nullptr ? occurrence::none : occurrence_in(t.schema(), t.schema().columns[c], *in);
    const std::string run = searchable(t.columns()[c].text[row], in == nullptr ? written_in::other : in->language());
    if (where == occurrence::none || run.empty()) continue;
    coverage& of = by_original.at(in);
    where == occurrence::document || section == nullptr ? of.cover_everywhere(run)
                                                        : of.cover_in(section->text[row], run);
  }
}

void cover_names(const loaded_data& data, const loaded_table& t, std::size_t c, const originals_of_rows& of_rows,
                 coverages& by_original) {
  const loaded_table& to = data[t.schema().columns[c].referred_table()];
  if (to.schema().name == t.schema().name || !t.schema().has_column("section")) return;
  const names_in_text names{data, to};
  for (std::size_t row = 0; row < t.size(); ++row) {
    const source_text* const in = of_rows.original(row);
    if (in == nullptr) continue;
    for (const std::int64_t named : t.columns()[c].number.of(row)) {
      for (const std::string& name : names.names(static_cast<std::size_t>(named), in->language())) {
        by_original.at(in).cover_in(t["section"].text[row], name);
      }
    }
  }
}

}  // namespace

void audit_coverage(const loaded_data& data, const originals& texts, std::ostream& out) {
  coverages by_original;
  for (const auto& [document, original] : texts) by_original.emplace(&original, original);
  for (const loaded_table& t : data.tables()) {
    if (!t.schema().is_published()) continue;
    const originals_of_rows of_rows{data, texts, t};
    for (std::size_t c = 0; c < t.columns().size(); ++c) {
      if (t.schema().columns[c].is<text_cells>()) cover_texts(t, c, of_rows, by_original);
      if (!t.schema().columns[c].referred_table().empty()) cover_names(data, t, c, of_rows, by_original);
    }
  }
  for (const auto& [document, original] : texts) {
    by_original.at(&original).report(data["documents"].id(document), out);
  }
}

}  // namespace constplan::generator
