#include <algorithm>
#include <map>
#include <numeric>

#include "../model/schema.hpp"
#include "breaking.hpp"
#include "difference.hpp"
#include "renames.hpp"

namespace constplan::generator {
namespace {

// A table of one data set, of the other, or of both.
struct table_pair {
  const text_table* before;
  const text_table* after;
};

bool share_half(const text_table& before, const text_table& after) {
  if (!before.has_ids() || !after.has_ids()) return false;
  std::size_t shared = 0;
  for (std::size_t row = 0; row < before.size(); ++row) shared += after.find(before.id(row)) != text_table::npos;
  return shared > 0 && shared * 2 >= std::max(before.size(), after.size());
}

// Tables that only one data set has are one table under two names if they share ids.
void join_renamed(std::vector<table_pair>& pairs) {
  for (table_pair& old : pairs) {
    if (old.after != nullptr) continue;
    const auto renamed = std::find_if(pairs.begin(), pairs.end(), [&](const table_pair& p) {
      return p.before == nullptr && p.after != nullptr && share_half(*old.before, *p.after);
    });
    if (renamed == pairs.end()) continue;
    old.after = renamed->after;
    renamed->after = nullptr;
  }
  const auto is_empty = [](const table_pair& p) { return p.before == nullptr && p.after == nullptr; };
  pairs.erase(std::remove_if(pairs.begin(), pairs.end(), is_empty), pairs.end());
}

// In the order of the schema, so that rows are compared after those that they refer to.
std::vector<table_pair> pairs_of(const std::deque<text_table>& before, const std::deque<text_table>& after) {
  std::map<std::string_view, table_pair> by_name;
  for (const text_table& t : before) by_name[t.name()].before = &t;
  for (const text_table& t : after) by_name[t.name()].after = &t;
  std::vector<table_pair> pairs;
  pairs.reserve(by_name.size());
  for (const auto& [name, pair] : by_name) pairs.push_back(pair);
  join_renamed(pairs);
  const auto place = [](const table_pair& p) {
    const table* const known = find_table((p.after == nullptr ? p.before : p.after)->name());
    return known == nullptr ? schema().size() : static_cast<std::size_t>(known - schema().data());
  };
  std::stable_sort(pairs.begin(), pairs.end(),
                   [&](const table_pair& a, const table_pair& b) { return place(a) < place(b); });
  return pairs;
}

std::size_t filled(const text_table& t, std::size_t column) {
  std::size_t count = 0;
  for (std::size_t row = 0; row < t.size(); ++row) count += !t.cell(row, column).empty();
  return count;
}

// Of a row that only one data set has, what it holds.
row_difference one_sided(const text_table& t, std::size_t row, change kind) {
  row_difference d{kind, t.id(row)};
  for (std::size_t c = 0; c < t.columns(); ++c) {
    const std::string_view text = t.cell(row, c);
    if (text.empty() || t.column(c) == "id") continue;
    cell_difference cell{t.column(c), kind == change::removed ? text : "", kind == change::added ? text : ""};
    d.cells.push_back(std::move(cell));
  }
  d.breaks = kind == change::removed && t.has_ids() && is_in_headers(t.name());
  return d;
}

table_difference one_sided(const text_table& t, change kind) {
  table_difference d;
  d.kind = kind;
  d.name = t.name();
  d.size = t.size();
  d.breaks = kind == change::removed && needs_file(t.name());
  for (std::size_t row = 0; row < t.size(); ++row) d.rows.push_back(one_sided(t, row, kind));
  if (!d.breaks) return d;
  for (row_difference& row : d.rows) row.breaks = false;  // the table is what breaks
  return d;
}

class table_comparison {
 public:
  table_comparison(const text_table& before, const text_table& after, renamed_references& references)
      : before_{before}, after_{after}, references_{references} {}

  table_difference run() {
    result_.name = before_.name();
    if (before_.name() != after_.name()) {
      result_.kind = change::renamed;
      result_.new_name = after_.name();
      result_.size = after_.size();
      result_.breaks = is_in_headers(before_.name());
    }
    pair_rows();
    pair_columns();
    for (std::size_t row = 0; row < before_.size(); ++row) {
      if (pairs_[row] == text_table::npos) {
        result_.rows.push_back(one_sided(before_, row, change::removed));
      } else {
        compare_rows(row, pairs_[row]);
      }
    }
    for (const std::size_t row : added_) result_.rows.push_back(one_sided(after_, row, change::added));
    return std::move(result_);
  }

 private:
  void pair_rows() {
    pairs_.assign(before_.size(), text_table::npos);
    std::vector<bool> is_paired(after_.size());
    std::vector<std::size_t> removed;
    for (std::size_t row = 0; row < before_.size(); ++row) {
      pairs_[row] = after_.find(before_.id(row));
      if (pairs_[row] == text_table::npos) {
        removed.push_back(row);
      } else {
        is_paired[pairs_[row]] = true;
      }
    }
    for (std::size_t row = 0; row < after_.size(); ++row) {
      if (!is_paired[row]) added_.push_back(row);
    }
    if (before_.has_ids() && after_.has_ids()) {
      for (const auto& [old, renamed] : find_renames(before_, after_, removed, added_, references_)) {
        pairs_[old] = renamed;
        is_paired[renamed] = true;
        references_.add(after_.name(), before_.id(old), after_.id(renamed));
      }
    }
    added_.erase(std::remove_if(added_.begin(), added_.end(), [&](std::size_t row) { return is_paired[row]; }),
                 added_.end());
    std::vector<std::size_t> order;
    std::copy_if(pairs_.begin(), pairs_.end(), std::back_inserter(order),
                 [](std::size_t row) { return row != text_table::npos; });
    result_.is_reordered = !std::is_sorted(order.begin(), order.end());
  }

  struct column_pair {
    std::string_view name;
    std::size_t before;
    std::size_t after;
    std::string_view to;  // the table that it refers to
  };

  void pair_columns() {
    for (std::size_t c = 0; c < before_.columns(); ++c) {
      const std::string_view name = before_.column(c);
      columns_.push_back({name, c, after_.find_column(name), table_referred_by(after_.name(), name)});
    }
    std::vector<column_pair> added;
    for (std::size_t c = 0; c < after_.columns(); ++c) {
      const std::string_view name = after_.column(c);
      if (before_.find_column(name) != text_table::npos) continue;
      added.push_back({name, text_table::npos, c, table_referred_by(after_.name(), name)});
    }
    for (column_pair& c : columns_) {
      if (c.after != text_table::npos) continue;
      const auto renamed = std::find_if(added.begin(), added.end(), [&](const column_pair& a) { return agree(c, a); });
      column_difference d{change::removed, c.name};
      d.filled = filled(before_, c.before);
      d.breaks = needs_column(before_.name(), c.name);
      if (renamed != added.end()) {
        d.kind = change::renamed;
        d.new_name = renamed->name;
        c = {renamed->name, c.before, renamed->after, renamed->to};
        added.erase(renamed);
      }
      result_.columns.push_back(d);
    }
    for (const column_pair& c : added) {
      result_.columns.push_back({change::added, c.name, {}, filled(after_, c.after)});
    }
    columns_.insert(columns_.end(), added.begin(), added.end());
  }

  // Whether a column that is gone and a new one hold the same, and hold something.
  bool agree(const column_pair& gone, const column_pair& added) {
    std::size_t equal = 0;
    for (std::size_t row = 0; row < before_.size(); ++row) {
      if (pairs_[row] == text_table::npos) continue;
      const std::string_view text = references_.translate(added.to, before_.cell(row, gone.before));
      if (text != after_.cell(pairs_[row], added.after)) return false;
      equal += !text.empty();
    }
    return equal > 0;
  }

  void compare_rows(std::size_t old_row, std::size_t new_row) {
    row_difference d{change::none, before_.id(old_row)};
    if (after_.id(new_row) != d.id) {
      d.kind = change::renamed;
      d.new_id = after_.id(new_row);
      d.breaks = is_in_headers(before_.name());
    }
    for (const column_pair& c : columns_) {
      const std::string_view text = before_.cell(old_row, c.before);
      const std::string_view new_text = after_.cell(new_row, c.after);
      if (text == new_text || c.name == "id" || references_.translate(c.to, text) == new_text) continue;
      cell_difference cell{c.name, text, new_text};
      cell.unit = unit_of(c.name, old_row, new_row);
      cell.breaks = changes_base_unit(after_.name(), c.name, text, new_text);
      cell.is_in_one_file = c.before == text_table::npos || c.after == text_table::npos;
      d.cells.push_back(std::move(cell));
    }
    if (d.kind != change::none || !d.cells.empty()) result_.rows.push_back(std::move(d));
  }

  std::string unit_of(std::string_view column_name, std::size_t old_row, std::size_t new_row) const {
    const table* const known = find_table(after_.name());
    const column* const c = known == nullptr ? nullptr : known->find_column(column_name);
    if (c == nullptr || !c->is<amount_cells>()) return {};
    const std::string_view unit_column = c->as<amount_cells>().unit_column;
    const std::string unit{before_.cell(old_row, unit_column)};
    std::string new_unit{after_.cell(new_row, unit_column)};
    if (unit.empty() || unit == new_unit) return new_unit;
    return new_unit.empty() ? unit : unit + " -> " + new_unit;
  }

  const text_table& before_;
  const text_table& after_;
  renamed_references& references_;
  std::vector<std::size_t> pairs_;  // of each row before, the same row after, or npos
  std::vector<std::size_t> added_;
  std::vector<column_pair> columns_;
  table_difference result_;
};

}  // namespace

difference compare(const std::deque<text_table>& before, const std::deque<text_table>& after) {
  renamed_references references;
  difference all;
  for (const auto& [old_table, new_table] : pairs_of(before, after)) {
    table_difference d = old_table == nullptr   ? one_sided(*new_table, change::added)
                         : new_table == nullptr ? one_sided(*old_table, change::removed)
                                                : table_comparison{*old_table, *new_table, references}.run();
    if (d.any()) all.push_back(std::move(d));
  }
  return all;
}

}  // namespace constplan::generator
