// The numbers in the cells of a column.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace constplan::generator {

/// The number of an empty cell. No column holds negative numbers.
inline constexpr std::int64_t absent_number = -1;

/// One for each cell, or, in a column of `references_cells`, any number for each.
class cell_numbers {
 public:
  /// The numbers of one cell.
  struct range {
    const std::int64_t* first;
    const std::int64_t* last;
    const std::int64_t* begin() const { return first; }
    const std::int64_t* end() const { return last; }
    std::size_t size() const { return static_cast<std::size_t>(last - first); }
  };

  /// Where each cell has one: that, or absent_number.
  std::int64_t operator[](std::size_t row) const { return all_[row]; }
  std::int64_t& operator[](std::size_t row) { return all_[row]; }
  /// Of a reference that is not empty, the row referred to.
  std::size_t row_at(std::size_t row) const { return static_cast<std::size_t>(all_[row]); }
  /// All of the cell's; none if it is empty, or a text.
  range of(std::size_t row) const {
    if (all_.empty()) return {nullptr, nullptr};
    const std::size_t first = ends_.empty() || row == 0 ? row : ends_[row - 1];
    const std::size_t last = ends_.empty() ? row + (all_[row] == absent_number ? 0 : 1) : ends_[row];
    return {all_.data() + first, all_.data() + last};
  }
  /// Those of all cells, one cell after the other.
  const std::vector<std::int64_t>& all() const { return all_; }
  std::vector<std::int64_t>& all() { return all_; }

  void add(std::int64_t number) { all_.push_back(number); }
  void add_list(const std::vector<std::int64_t>& list) {
    all_.insert(all_.end(), list.begin(), list.end());
    ends_.push_back(all_.size());
  }
  void keep_rows(const std::vector<bool>& stay) {
    if (all_.empty() && ends_.empty()) return;
    cell_numbers kept;
    for (std::size_t row = 0; row < stay.size(); ++row) {
      if (!stay[row]) continue;
      ends_.empty() ? kept.add(all_[row]) : kept.add_list({of(row).begin(), of(row).end()});
    }
    *this = std::move(kept);
  }

 private:
  std::vector<std::int64_t> all_;
  std::vector<std::size_t> ends_;  // of lists, in `all_`
};

}  // namespace constplan::generator
