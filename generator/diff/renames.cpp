#include "renames.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace constplan::generator {
namespace {

// A value that more rows have does not find candidates; otherwise finding them would not be linear.
constexpr std::size_t most_candidates = 8;

struct candidate {
  row_pair rows;
  std::size_t shared;
  std::size_t whole;
};

// Better ones first, then in the order of the files.
bool is_better(const candidate& a, const candidate& b) {
  const std::size_t left = a.shared * b.whole;
  const std::size_t right = b.shared * a.whole;
  return left != right ? left > right : a.rows < b.rows;
}

class renames {
 public:
  renames(const text_table& before, const text_table& after, renamed_references& references)
      : before_{before}, after_{after}, references_{references} {
    for (std::size_t c = 0; c < before.columns(); ++c) {
      const std::string_view name = before.column(c);
      const std::size_t in_after = after.find_column(name);
      const std::string_view to = table_referred_by(after.name(), name);
      if (name == "id" || in_after == text_table::npos || to == after.name()) continue;
      columns_.push_back({c, in_after, to});
    }
  }

  std::vector<row_pair> find(std::vector<std::size_t> removed, std::vector<std::size_t> added) {
    pair_equal(removed, added);
    if (!removed.empty() && !added.empty()) pair_similar(removed, added);
    std::sort(found_.begin(), found_.end());
    return std::move(found_);
  }

 private:
  struct compared_column {
    std::size_t in_before;
    std::size_t in_after;
    std::string_view to;  // the table that it refers to
  };

  using texts = std::vector<std::string_view>;

  texts texts_before(std::size_t row) {
    texts all;
    for (const auto& c : columns_) all.push_back(references_.translate(c.to, before_.cell(row, c.in_before)));
    return all;
  }

  texts texts_after(std::size_t row) const {
    texts all;
    for (const auto& c : columns_) all.push_back(after_.cell(row, c.in_after));
    return all;
  }

  // Empty for a row that says nothing.
  static std::string joined(const texts& all) {
    std::string text;
    for (const std::string_view cell : all) text.append(cell).append("\x1F");
    return text.size() == all.size() ? std::string{} : text;
  }

  // Leaves those that have no equal.
  void pair_equal(std::vector<std::size_t>& removed, std::vector<std::size_t>& added) {
    std::unordered_map<std::string, std::vector<std::size_t>> by_cells;
    for (auto row = removed.rbegin(); row != removed.rend(); ++row) {
      const std::string cells = joined(texts_before(*row));
      if (!cells.empty()) by_cells[cells].push_back(*row);
    }
    std::vector<std::size_t> paired;
    const auto takes = [&](std::size_t row) {
      const auto equal = by_cells.find(joined(texts_after(row)));
      if (equal == by_cells.end() || equal->second.empty()) return false;
      found_.emplace_back(equal->second.back(), row);
      paired.push_back(equal->second.back());
      equal->second.pop_back();
      return true;
    };
    added.erase(std::remove_if(added.begin(), added.end(), takes), added.end());
    std::sort(paired.begin(), paired.end());
    const auto is_paired = [&](std::size_t row) { return std::binary_search(paired.begin(), paired.end(), row); };
    removed.erase(std::remove_if(removed.begin(), removed.end(), is_paired), removed.end());
  }

  void pair_similar(const std::vector<std::size_t>& removed, const std::vector<std::size_t>& added) {
    count_values();
    std::vector<std::unordered_map<std::string_view, std::vector<std::size_t>>> rows_with(columns_.size());
    for (const std::size_t row : removed) {
      const texts cells = texts_before(row);
      for (std::size_t c = 0; c < cells.size(); ++c) {
        if (!cells[c].empty()) rows_with[c][cells[c]].push_back(row);
      }
    }
    std::vector<candidate> all;
    for (const std::size_t row : added) {
      const texts cells = texts_after(row);
      std::vector<std::size_t> seen;
      for (std::size_t c = 0; c < cells.size(); ++c) {
        const auto rows = rows_with[c].find(cells[c]);
        const bool is_rare = rows != rows_with[c].end() && rows->second.size() <= most_candidates;
        if (is_rare) seen.insert(seen.end(), rows->second.begin(), rows->second.end());
      }
      std::sort(seen.begin(), seen.end());
      seen.erase(std::unique(seen.begin(), seen.end()), seen.end());
      for (const std::size_t other : seen) {
        const candidate c = compare(other, row, cells);
        if (c.shared * 5 >= c.whole * 3) all.push_back(c);
      }
    }
    take_best(all);
  }

  void take_best(std::vector<candidate>& all) {
    std::sort(all.begin(), all.end(), is_better);
    std::unordered_map<std::size_t, bool> taken_before;
    std::unordered_map<std::size_t, bool> taken_after;
    for (const candidate& c : all) {
      if (taken_before[c.rows.first] || taken_after[c.rows.second]) continue;
      taken_before[c.rows.first] = taken_after[c.rows.second] = true;
      found_.push_back(c.rows);
    }
  }

  candidate compare(std::size_t row_before, std::size_t row_after, const texts& cells_after) {
    candidate c{{row_before, row_after}, 0, 0};
    const texts cells_before = texts_before(row_before);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const std::size_t weight = std::max(weight_of(cells_before[i], counts_before_[i], before_.size()),
                                          weight_of(cells_after[i], counts_after_[i], after_.size()));
      c.whole += weight;
      if (cells_before[i] == cells_after[i]) c.shared += weight;
    }
    return c;
  }

  void count_values() {
    counts_before_.resize(columns_.size());
    counts_after_.resize(columns_.size());
    for (std::size_t row = 0; row < before_.size(); ++row) add(texts_before(row), counts_before_);
    for (std::size_t row = 0; row < after_.size(); ++row) add(texts_after(row), counts_after_);
  }

  using value_counts = std::unordered_map<std::string_view, std::size_t>;

  static void add(const texts& cells, std::vector<value_counts>& counts) {
    for (std::size_t c = 0; c < cells.size(); ++c) ++counts[c][cells[c]];
  }

  static std::size_t weight_of(std::string_view value, const value_counts& counts, std::size_t rows) {
    if (value.empty()) return 0;
    std::size_t weight = 1;
    for (std::size_t n = counts.at(value) * 2; n <= rows; n *= 2) ++weight;
    return weight;
  }

  const text_table& before_;
  const text_table& after_;
  renamed_references& references_;
  std::vector<compared_column> columns_;
  std::vector<value_counts> counts_before_;  // of the values of each column
  std::vector<value_counts> counts_after_;
  std::vector<row_pair> found_;
};

}  // namespace

std::vector<row_pair> find_renames(const text_table& before, const text_table& after,
                                   const std::vector<std::size_t>& removed, const std::vector<std::size_t>& added,
                                   renamed_references& references) {
  if (removed.empty() || added.empty()) return {};
  return renames{before, after, references}.find(removed, added);
}

}  // namespace constplan::generator
