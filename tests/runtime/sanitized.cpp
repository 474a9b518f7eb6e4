// Uses every part of the library that computes, for compilers that check arithmetic: no unsigned wrap-around, no
// truncation and no undefined behaviour that is not meant. Without the standard library's containers and streams,
// which wrap around themselves.
#include <constplan/format.hpp>
#include <constplan/growth.hpp>
#include <constplan/guangdong.hpp>
#include <constplan/parse.hpp>
#include <constplan/sample.hpp>
#include <constplan/total.hpp>
#include <cstdio>
#include <cstdlib>
#include <string>

#include "../every_table.hpp"

namespace gd = constplan::guangdong;
using namespace constplan::literals;
using constplan::quantity;
using constplan::text_style;
using constplan::unit;

namespace {

void require(bool condition, const char* what) {
  if (condition) return;
  std::printf("%s\n", what);
  std::exit(1);
}

constexpr text_style styles[] = {text_style::chinese, text_style::english, text_style::plain};

template <class Row>
void look_up(constplan::table<Row> rows) {
  std::size_t hashes = 0;
  for (const Row row : rows) {
    require(rows.find(row.id()) == row, "a row is not found by its id");
    require(rows[row.key()] == row, "a row is not found by its enumerator");
    hashes |= std::hash<Row>{}(row);
    hashes |= std::hash<typename Row::key_type>{}(row.key());
  }
  for (const char* id : {"", "a", "furniture/unknown", "building-materials/building-materials/2025/2030"}) {
    require(!rows.find(id) && !rows.contains(id), "an unknown id is found");
  }
  for (auto at = rows.end(); at != rows.begin(); --at) require(rows.end() - at >= 0, "iterators do not go backwards");
  std::printf("%zu rows, %zx\n", rows.size(), hashes);
}

void write_and_read(quantity q) {
  for (const text_style style : styles) {
    const constplan::short_text text = format(q, style);
    char buffer[64];
    require(to_chars(buffer, buffer + sizeof buffer, q, style) == buffer + text.size(), "to_chars writes another text");
    require(parse_quantity(text, style).value == q, "format and parse_quantity do not agree");
  }
  require(std::hash<quantity>{}(q) == std::hash<quantity>{}(quantity{q.amount(), q.unit()}), "hashes differ");
}

void write_and_read() {
  constexpr std::int64_t amounts[] = {INT64_MIN, INT64_MIN + 1, -10'000, -1, 0, 1, 9'999, 123'456'789, INT64_MAX};
  for (const unit u : constplan::enumerators<unit>()) {
    for (const std::int64_t amount : amounts) write_and_read({amount, u});
  }
  std::size_t figures_read = 0;
  for (const gd::target t : gd::targets) {
    if (t.low()) write_and_read(*t.low());
    if (constplan::parse_figure(t.figure()).error == constplan::parse_error::none) ++figures_read;
  }
  require(figures_read > gd::targets.size() / 2, "figures are not read");
  for (const char* text : {"", "-", "9223372036854775808 yuan", "99999999999999999999999999999999999亿元", "三五",
                           "**亿", "十万亿亿亿元", "\xE5", "\xFF\xFE", "1.0000000000000000000000000000000000001%"}) {
    for (const text_style style : styles) require(!parse_quantity(text, style).value, "a wrong text is read");
  }
  require(format(constplan::date{20231229}) == "2023-12-29", "a date is written wrongly");
}

void search() {
  require(!gd::cities_named("佛山").empty() && !gd::cities_named("FOSHAN CITY").empty(), "a city is not found");
  require(gd::agencies_starting_with("广东省").count() > 1, "agencies are not found");
  require(!gd::clusters_containing("ceramic").empty() && gd::clusters_containing("\xE5\xE5").empty(), "wrong clusters");
  require(gd::metrics_named("").empty() && gd::metrics_containing("").count() == gd::metrics.size(), "wrong metrics");
}

// The range keeps a text that is gone when it is walked.
void filter_by_a_temporary() {
  const auto same_id = gd::targets.where(&gd::target::id, std::string{gd::targets.back().id()});
  require(same_id.count() == 1 && same_id.front() == gd::targets.back(), "a temporary text is not kept");
}

void compute() {
  using constplan::annual_growth_needed;
  require(annual_growth_needed(1_yi_yuan, 1_yi_yuan, 1)->amount() == 0, "no growth is needed");
  require(annual_growth_needed(quantity{INT64_MAX, unit::yuan}, quantity{INT64_MAX, unit::yuan}, 100)->amount() == 0,
          "no growth is needed in a hundred years");
  require(annual_growth_needed(100_yuan, 50_yuan, 3)->amount() < 0, "growth is negative");
  require(share_of(7.5_percent, -quantity{1'000, unit::yuan}).amount() == -75, "a share is wrong");
  require((-3 * quantity{5, unit::tonne}).amount() == -15, "a product is wrong");
}

void filter_and_total() {
  for (const gd::plan p : gd::plans) {
    const auto tasks = measures_of(p).where(&gd::measure::kind, constplan::measure_kind::task);
    require(tasks.count() <= measures_of(p).size(), "more tasks than measures");
    const auto sum = total(targets_of(p));
    require(sum.value.has_value() != (sum.error != constplan::total_error::none), "a total is neither");
    for (const gd::target t : targets_of(p)) {
      for (const std::int64_t amount : {INT64_MIN, std::int64_t{0}, INT64_MAX})
        static_cast<void>(t.assess({amount, t.unit()}));
    }
  }
}

}  // namespace

int main() {
  visit_tables([](const char*, auto rows) { look_up(rows); });
  write_and_read();
  search();
  compute();
  filter_and_total();
  filter_by_a_temporary();
  std::puts("done");
}
