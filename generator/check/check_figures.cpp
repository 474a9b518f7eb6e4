#include "check_figures.hpp"

#include <constplan/format.hpp>
#include <constplan/unit.hpp>
#include <constplan/vocabulary.hpp>
#include <set>
#include <unordered_set>
#include <utility>

#include "../figure/figure_text.hpp"
#include "../figure/plain_figure.hpp"
#include "../input/source_unit.hpp"

namespace constplan::generator {
namespace {

/// The base unit a figure must have: the metric's own, unless the figure is a part or a multiple of something.
unit expected_unit(nature what, unit of_metric) {
  switch (what) {
    case nature::growth:
    case nature::multiple: return unit::part_per_million;
    case nature::rank:
    case nature::national_rank:
    case nature::world_rank: return unit::rank;
    default: return of_metric;
  }
}

bool is_order(nature n) { return n == nature::rank || n == nature::national_rank || n == nature::world_rank; }

// Whether the run may state what the columns say. Only some runs say what kind of statement they make: 20% may be a
// growth whose verb is elsewhere in the sentence.
bool agrees(const parsed_figure& run, nature what, direction way, rate over) {
  if (run.direction != direction::none && run.direction != way) return false;
  if (run.rate != rate::none && run.rate != over) return false;
  if (is_order(run.nature)) return is_order(what) && (run.nature == nature::rank || run.nature == what);
  const bool is_said = run.nature == nature::change || run.nature == nature::growth ||
                       run.nature == nature::zero_incidence ||
                       (run.nature == nature::multiple && run.direction != direction::none);
  return !is_said || run.nature == what;
}

class figure_check {
 public:
  figure_check(const loaded_data& data, const loaded_table& t, diagnostics& errors)
      : data_{data}, table_{t}, errors_{errors} {
    const loaded_table& placements = data["placements"];
    const column_data& cluster = placements["cluster"];
    const column_data& city = placements["city"];
    for (std::size_t p = 0; p < placements.size(); ++p) placed_.insert(place(cluster.number[p], city.number[p]));
  }

  void run(bool is_past) {
    for (std::size_t row = 0; row < table_.size(); ++row) {
      if (table_.is_broken(row)) continue;
      const std::size_t errors_before = errors_.count();
      check_city(row);
      check_unit(row);
      check_range(row);
      check_years(row);
      check_threshold(row);
      if (errors_.count() == errors_before) check_wording(row);
      is_sound_[row] = errors_.count() == errors_before;
      if (is(modality_, row, modality::reported) != is_past) {
        fail(row, "modality", is_past ? "an observation is reported" : "a target is not reported");
      }
    }
    check_parts();
  }

 private:
  std::string spell(std::int64_t amount, unit in) const { return std::string{format({amount, in}, style_)}; }

  std::string spell(comparator how, std::int64_t low, std::int64_t high, unit in) const {
    const std::string number = low == absent_number ? "** " + std::string{name(in)} : spell(low, in);
    return std::string{name(how)} + " " + number + (high == absent_number ? "" : " to " + spell(high, in));
  }

  // What a figure starts from.
  std::string spell_base(std::int64_t value, std::int64_t year, unit in) const {
    return (value == absent_number ? "" : " from " + spell(value, in)) +
           (year == absent_number ? "" : " against " + std::to_string(year));
  }

  static std::string spell(nature what, direction way, rate over) {
    std::string words{name(what)};
    if (way != direction::none) words += " " + std::string{name(way)};
    if (over != rate::none) words += " " + std::string{name(over)};
    return words + ": ";
  }

  void fail(std::size_t row, std::string_view column, const std::string& message) {
    errors_.error(table_.where(row, column), message);
  }

  // Both are rows of their tables, or absent.
  static std::uint64_t place(std::int64_t cluster, std::int64_t city) {
    return static_cast<std::uint64_t>(cluster) << 32 | static_cast<std::uint32_t>(city);
  }

  // The city of a regional cluster's figure must be one that the cluster stands in.
  void check_city(std::size_t row) {
    const std::int64_t cluster = cluster_.number[row];
    if (!has(city_, row) || !is(cluster_kind_, static_cast<std::size_t>(cluster), cluster_kind::regional)) return;
    if (placed_.count(place(cluster, city_.number[row])) > 0) return;
    fail(row, "city", "no placement puts " + in_quotes(cluster_.text[row]) + " in " + in_quotes(city_.text[row]));
  }

  void check_unit(std::size_t row) {
    const auto of_metric = static_cast<unit>(metric_unit_.number[static_cast<std::size_t>(metric_.number[row])]);
    if (is(nature_, row, nature::share) && of_metric != unit::part_per_million) {
      fail(row, "nature",
           "a share is in part_per_million, but metric " + in_quotes(metric_.text[row]) + " in " +
               std::string{name(of_metric)} + "; choose another metric or another nature");
      return;
    }
    const unit expected = expected_unit(static_cast<nature>(nature_.number[row]), of_metric);
    if (is(unit_, row, expected)) return;
    fail(row, "unit",
         "unit " + in_quotes(unit_.text[row]) + " is not one of " + std::string{name(expected)} + ", as metric " +
             in_quotes(metric_.text[row]) + " and the figure's nature ask for");
  }

  void check_range(std::size_t row) {
    const bool is_range = is(comparator_, row, comparator::range);
    if (is_range != has(high_, row)) {
      fail(row, "high", is_range ? "a range has no upper number" : "an upper number, but comparator is not range");
    } else if (is_range && high_.number[row] <= low_.number[row]) {
      fail(row, "high", "the upper number of a range must exceed the lower one");
    }
    const bool is_blanked = figure_.text[row].find("**") != std::string_view::npos;
    if (is_blanked == has(low_, row)) {
      fail(row, "low",
           is_blanked ? "the source blanks this number out (**)"
                      : "the number is missing; a figure that the source blanks out has ** in its words");
    }
  }

  void check_years(std::size_t row) {
    check_year_in_id(row);
    if (has(base_year_, row) && has(year_, row) && base_year_.number[row] >= year_.number[row]) {
      fail(row, "base_year", "the base year must come before the year");
    }
  }

  // The year that an id ends in must be the figure's year.
  void check_year_in_id(std::size_t row) {
    const std::string_view id = table_.id(row);
    const std::string_view last = id.substr(id.rfind('/') + 1);
    const bool is_year = last.size() == 4 && last.find_first_not_of("0123456789") == std::string_view::npos;
    if (!is_year || last == year_.text[row]) return;
    fail(row, "year",
         "the id ends in " + std::string{last} + ", but the year is " +
             (has(year_, row) ? std::string{year_.text[row]} : "empty"));
  }

  void check_threshold(std::size_t row) {
    const bool has_metric = has(threshold_metric_, row);
    const std::pair<std::string_view, const column_data&> others[] = {{"threshold_comparator", threshold_comparator_},
                                                                      {"threshold", threshold_},
                                                                      {"threshold_unit", threshold_unit_}};
    for (const auto& [name, column] : others) {
      if (has(column, row) == has_metric) continue;
      fail(row, name, "a threshold has a metric, a comparator, a number and a unit, or none of them");
      return;
    }
    if (has_metric && !is(nature_, row, nature::count)) {
      fail(row, "threshold_metric", "only a count has a threshold");
    }
    if (!has_metric) return;
    if (is(threshold_comparator_, row, comparator::range)) {
      fail(row, "threshold_comparator", "a threshold is one number, so its comparator cannot be range");
    }
    const auto metric = static_cast<std::size_t>(threshold_metric_.number[row]);
    const auto expected = static_cast<unit>(metric_unit_.number[metric]);
    if (is(threshold_unit_, row, expected)) return;
    fail(row, "threshold_unit",
         "unit " + in_quotes(threshold_unit_.text[row]) + " is not one of " + std::string{name(expected)} +
             ", as metric " + in_quotes(threshold_metric_.text[row]) + " asks for");
  }

  // The digits of the text, whatever its language, must be those of the columns.
  void check_digits(std::size_t row, const source_unit& written_in) {
    std::string_view text = figure_.text[row];
    for (const column_data* column : {&low_, &high_}) {
      if (!has(*column, row)) continue;
      const std::size_t end = find_in_digits(text, column->number[row], written_in.scale);
      if (end == std::string_view::npos) {
        fail(row, "figure",
             "figure " + in_quotes(figure_.text[row]) + " does not state " + std::string{column->text[row]} +
                 " in digits; enter number and unit as the text has them");
        return;
      }
      text.remove_prefix(end);
    }
  }

  // The base may be elsewhere in the sentence, but the run's is that of the columns.
  bool has_base_of(const parsed_figure& run, std::size_t row) const {
    return (!run.base_value || *run.base_value == base_value_.number[row]) &&
           (!run.base_year || *run.base_year == base_year_.number[row]);
  }

  // The text of the figure must say what the columns say. Of a language that cannot be read, its digits must.
  void check_wording(std::size_t row) {
    const std::string_view figure = figure_.text[row];
    const source_unit written_in = *find_source_unit(unit_.text[row]);
    const bool is_chinese = has_chinese(figure) || (data_.is_in_chinese() && written_in.is_chinese);
    if (!is_chinese && (!data_.is_in_english_alone() || has_unread_script(figure))) {
      check_digits(row, written_in);
      return;
    }
    const figure_result result = read_figure(figure, is_chinese);
    if (!result.error.empty()) {
      fail(row, "figure", result.error);
      return;
    }
    const parsed_figure& read = result.reading;
    const auto column_unit = static_cast<unit>(unit_.number[row]);
    const auto column_comparator = static_cast<comparator>(comparator_.number[row]);
    const std::int64_t low = read.low.value_or(absent_number);
    const std::int64_t high = read.high.value_or(absent_number);
    const unit in = read.unit.value_or(column_unit);
    const auto what = static_cast<nature>(nature_.number[row]);
    const auto way = static_cast<direction>(direction_.number[row]);
    const auto over = static_cast<rate>(rate_.number[row]);
    const bool is_same = read.comparator == column_comparator && low == low_.number[row] && high == high_.number[row] &&
                         in == column_unit && agrees(read, what, way, over) && has_base_of(read, row);
    if (is_same) return;
    fail(row, "figure",
         "figure " + in_quotes(figure) + " reads " + spell(read.nature, read.direction, read.rate) +
             spell(read.comparator, low, high, in) +
             spell_base(read.base_value.value_or(absent_number), read.base_year ? *read.base_year : absent_number, in) +
             ", but the columns say " + spell(what, way, over) +
             spell(column_comparator, low_.number[row], high_.number[row], column_unit) +
             spell_base(read.base_value ? base_value_.number[row] : absent_number,
                        read.base_year ? base_year_.number[row] : absent_number, column_unit));
  }

  // Plan and section of every place whose figures are recorded not to agree.
  std::set<std::pair<std::int64_t, std::string_view>> known_to_disagree() const {
    const loaded_table& anomalies = data_["anomalies"];
    const column_data& kind = anomalies["kind"];
    std::set<std::pair<std::int64_t, std::string_view>> places;
    for (std::size_t a = 0; a < anomalies.size(); ++a) {
      if (!is(kind, a, anomaly_kind::inconsistent_figures)) continue;
      places.emplace(anomalies["plan"].number[a], anomalies["section"].text[a]);
    }
    return places;
  }

  // Parts must not exceed the whole they are stated to be parts of, unless an anomaly says that they do.
  void check_parts() {
    std::vector<std::int64_t> sum_of(table_.size());
    for (std::size_t row = 0; row < table_.size(); ++row) {
      if (!has(part_of_, row) || !is_sound_[row]) continue;
      const auto whole = static_cast<std::size_t>(part_of_.number[row]);
      if (plan_.number[whole] != plan_.number[row]) continue;  // told by check()
      if (!is_sound_[whole]) continue;
      if (unit_.number[whole] != unit_.number[row]) {
        fail(row, "part_of", "the part and the whole have different units; refer to another whole, or correct unit");
        continue;
      }
      const std::int64_t part = has(low_, row) ? low_.number[row] : 0;
      sum_of[whole] = part > INT64_MAX - sum_of[whole] ? INT64_MAX : sum_of[whole] + part;
    }
    const auto excused = known_to_disagree();
    for (std::size_t row = 0; row < table_.size(); ++row) {
      if (!is_sound_[row] || !has(low_, row) || sum_of[row] <= low_.number[row]) continue;
      if (excused.count({plan_.number[row], section_.text[row]}) > 0) continue;
      const auto in = static_cast<unit>(unit_.number[row]);
      fail(row, "low",
           "the parts of this figure add up to " + spell(sum_of[row], in) + ", more than its " +
               spell(low_.number[row], in) +
               "; if the source has it so, record it in anomalies as inconsistent_figures");
    }
  }

  const loaded_data& data_;
  const loaded_table& table_;
  diagnostics& errors_;
  std::unordered_set<std::uint64_t> placed_;
  std::vector<bool> is_sound_ = std::vector<bool>(table_.size());
  const text_style style_ = data_.is_in_chinese() ? text_style::chinese : text_style::english;

  // Looked up by name once, not once a row.
  const column_data& cluster_kind_ = data_["clusters"]["kind"];
  const column_data& metric_unit_ = data_["metrics"]["unit"];
  const column_data& plan_ = table_["plan"];
  const column_data& cluster_ = table_["cluster"];
  const column_data& city_ = table_["city"];
  const column_data& metric_ = table_["metric"];
  const column_data& nature_ = table_["nature"];
  const column_data& direction_ = table_["direction"];
  const column_data& rate_ = table_["rate"];
  const column_data& comparator_ = table_["comparator"];
  const column_data& modality_ = table_["modality"];
  const column_data& low_ = table_["low"];
  const column_data& high_ = table_["high"];
  const column_data& unit_ = table_["unit"];
  const column_data& base_value_ = table_["base_value"];
  const column_data& base_year_ = table_["base_year"];
  const column_data& year_ = table_["year"];
  const column_data& threshold_metric_ = table_["threshold_metric"];
  const column_data& threshold_comparator_ = table_["threshold_comparator"];
  const column_data& threshold_ = table_["threshold"];
  const column_data& threshold_unit_ = table_["threshold_unit"];
  const column_data& part_of_ = table_["part_of"];
  const column_data& section_ = table_["section"];
  const column_data& figure_ = table_["figure"];
};

}  // namespace

void check_figures(const loaded_data& data, std::string_view table, diagnostics& errors) {
  figure_check{data, data[table], errors}.run(data[table].schema().figures == figure_time::past);
}

}  // namespace constplan::generator
