#include "checks.hpp"

#include <constplan/vocabulary.hpp>
#include <map>
#include <string>
#include <vector>

namespace constplan::generator {
namespace {

// What makes two rows one figure. Rows with one cluster are of one plan, and so of one document, as check() ensures.
constexpr std::string_view columns_of_a_figure[] = {
    "cluster", "city", "metric",     "scope",     "nature", "direction",        "rate",      "low",
    "high",    "unit", "base_value", "base_year", "year",   "threshold_metric", "threshold", "threshold_unit"};

class restatement_check {
 public:
  restatement_check(const loaded_data& data, const loaded_table& t, diagnostics& errors)
      : table_{t}, errors_{errors}, is_unspecified_{data["metrics"]["is_unspecified"]} {}

  void run() {
    for (std::size_t row = 0; row < table_.size(); ++row) {
      if (!table_.is_broken(row) && has(restates_, row)) check_reference(row);
    }
    check_repetitions();
  }

 private:
  // The row that no longer restates another one, or `row` itself in a cycle, which check_cycles() reports.
  std::size_t first_statement(std::size_t row) const {
    std::size_t at = row;
    for (std::size_t steps = 0; has(restates_, at); ++steps) {
      if (steps == table_.size()) return row;
      at = restates_.number.row_at(at);
    }
    return at;
  }

  void check_reference(std::size_t row) {
    const auto restated = restates_.number.row_at(row);
    const std::size_t first = first_statement(row);
    const bool is_of_other_plan = plan_.number[restated] != plan_.number[row];  // reported by check()
    if (first == row || table_.is_broken(restated) || is_of_other_plan) return;
    if (first != restated) {
      fail(row,
           in_quotes(table_.id(restated)) + " restates another figure itself; refer to " + in_quotes(table_.id(first)));
      return;
    }
    for (const std::string_view column : columns_of_a_figure) {
      if (is_same(column, row, restated)) continue;
      fail(row, in_quotes(table_.id(restated)) + " has " + cell(column, restated) + ", but this row has " +
                    cell(column, row) + "; correct one of them, or leave this empty");
      return;
    }
  }

  // The direction is a part of the figure where it is its sign: of a level, 提高到45% and 达到45% say the same.
  std::int64_t value(std::string_view column, std::size_t row) const {
    const bool has_sign = is(nature_, row, nature::change) || is(nature_, row, nature::growth);
    return column == "direction" && !has_sign ? 0 : table_[column].number[row];
  }

  // A restatement may leave out the base, or what is measured.
  bool is_same(std::string_view column, std::size_t a, std::size_t b) const {
    const bool is_base = column == "base_value" || column == "base_year";
    const bool is_left_out = is_base && !(has(table_[column], a) && has(table_[column], b));
    const bool is_vague = column == "metric" && is_unspecified_.number[metric_.number.row_at(a)] == 1;
    return is_left_out || is_vague || value(column, a) == value(column, b);
  }

  std::string cell(std::string_view column, std::size_t row) const {
    std::string text{table_[column].text[row]};
    if (text.empty()) return "no " + std::string{column};
    if (column == "low" || column == "high" || column == "base_value") text.append(" ").append(unit_.text[row]);
    if (column == "threshold") text.append(" ").append(table_["threshold_unit"].text[row]);
    return std::string{column} + " " + in_quotes(text);
  }

  // A whole may have one part, with the same number.
  bool is_part(std::size_t row, std::size_t whole) const {
    return part_of_.number[row] == static_cast<std::int64_t>(whole);
  }

  // Blanked figures are not compared: nobody knows whether they agree.
  void check_repetitions() {
    std::map<std::vector<std::int64_t>, std::size_t> firsts;
    for (std::size_t row = 0; row < table_.size(); ++row) {
      if (table_.is_broken(row) || has(restates_, row) || !has(low_, row)) continue;
      std::vector<std::int64_t> figure;
      for (const std::string_view column : columns_of_a_figure) figure.push_back(value(column, row));
      const auto [found, is_new] = firsts.emplace(std::move(figure), row);
      const std::size_t first = found->second;
      if (is_new || is_part(row, first) || is_part(first, row)) continue;
      fail(row, "this row repeats the figure of " + in_quotes(table_.id(first)) + " at " +
                    to_string(table_.where(first, "id")) +
                    "; enter that id in column restates, or correct the row that is wrong");
    }
  }

  void fail(std::size_t row, const std::string& message) { errors_.error(table_.where(row, "restates"), message); }

  const loaded_table& table_;
  diagnostics& errors_;
  const column_data& is_unspecified_;
  const column_data& metric_ = table_["metric"];
  const column_data& restates_ = table_["restates"];
  const column_data& part_of_ = table_["part_of"];
  const column_data& plan_ = table_["plan"];
  const column_data& nature_ = table_["nature"];
  const column_data& unit_ = table_["unit"];
  const column_data& low_ = table_["low"];
};

}  // namespace

void check_restatements(const loaded_data& data, diagnostics& errors) {
  for (const loaded_table& t : data.tables()) {
    if (t.schema().has_figures()) restatement_check{data, t, errors}.run();
  }
}

}  // namespace constplan::generator
