// What format() writes is read again: amounts of every unit, and whole figures of every kind.
#include <catch.hpp>
#include <constplan/figure_row.hpp>
#include <constplan/format.hpp>
#include <constplan/parse.hpp>
#include <constplan/sample.hpp>
#include <string>

namespace {

using namespace constplan;
using detail::stated_figure;

// Whether a careful reader can say it: only changes and growths always go one way, places are counted from the first.
bool is_stated(const stated_figure& f) {
  const bool is_bare = f.comparator == comparator::none && f.direction != direction::none && f.doublings() == 0;
  if (f.moves() ? f.direction == direction::none : is_bare) return false;
  if (f.nature == nature::multiple && f.direction == direction::decrease) return false;
  if (f.is_place() && (f.rate != rate::none || !f.low || f.low->amount() == 0)) return false;
  return f.nature != nature::change || f.rate != rate::added || f.direction == direction::increase;
}

// English has fewer ways of limiting places, and speaks of multiples and shares of a date alone.
bool is_stated_in_english(const stated_figure& f) {
  const comparator c = f.comparator;
  const bool is_limit = c == comparator::at_least || c == comparator::more_than || c == comparator::less_than ||
                        c == comparator::up_to || c == comparator::order_of;
  const bool is_of_a_date =
      f.nature == nature::share || f.nature == nature::multiple || f.unit == unit::yuan_per_person_month;
  return !(f.is_place() && is_limit) && !(is_of_a_date && f.rate != rate::none);
}

constexpr unit units_of(nature n, std::size_t which) {
  constexpr unit levels[] = {unit::yuan,
                             unit::tonne,
                             unit::month,
                             unit::watt,
                             unit::yuan_per_person_month,
                             unit::gram_of_coal_equivalent_per_10000_yuan};
  constexpr unit changes[] = {unit::yuan, unit::part_per_million, unit::rank, unit::person, unit::watt, unit::count};
  if (n == nature::level) return levels[which];
  if (n == nature::change) return changes[which];
  if (n == nature::count) return which % 2 == 0 ? unit::count : unit::person;
  const bool is_place = n == nature::rank || n == nature::national_rank || n == nature::world_rank;
  return is_place ? unit::rank : unit::part_per_million;
}

template <class Do>
void for_each_figure(const Do& act) {
  for (const nature n : enumerators<nature>()) {
    for (const direction d : enumerators<direction>()) {
      for (const rate r : enumerators<rate>()) {
        for (const comparator c : enumerators<comparator>()) {
          for (std::size_t u = 0; u < 6; ++u) {
            for (const std::int64_t low : {0LL, 3LL, 500LL, 2'000'000LL, 4'000'000LL, 135'000LL, 500'000'000'000LL}) {
              const unit in = units_of(n, u);
              if (in == unit::rank && low > 500) continue;
              stated_figure f{n, d, r, c, quantity{low, in}, nullopt, in};
              if (c == comparator::range) f.high = quantity{low * 2 + 1, in};
              act(f);
            }
            if (c != comparator::range) act({n, d, r, c, nullopt, nullopt, units_of(n, u)});
          }
        }
      }
    }
  }
}

// Incidence that is none has no other words.
bool is_zero_incidence(const stated_figure& f) {
  return f.nature == nature::zero_incidence && f.direction == direction::none && f.rate == rate::none &&
         f.comparator == comparator::none && f.low && f.low->amount() == 0;
}

bool is_same(const parsed_figure& read, const stated_figure& f) {
  const bool is_number = f.low ? read.low == f.low->amount() : read.is_blanked;
  const bool is_range = f.high ? read.high == f.high->amount() : !read.high;
  return read.error == parse_error::none && read.nature == f.nature && read.direction == f.direction &&
         read.rate == f.rate && read.comparator == f.comparator && read.unit == f.unit && is_number && is_range;
}

}  // namespace

TEST_CASE("amounts of every unit are read again") {
  for (const unit u : enumerators<unit>()) {
    for (const text_style style : enumerators<text_style>()) {
      for (const std::int64_t amount : {std::int64_t{0}, std::int64_t{1}, std::int64_t{-1}, std::int64_t{2000},
                                        std::int64_t{12'345'678}, INT64_MAX, INT64_MIN}) {
        const bool is_place_in_english = u == unit::rank && style == text_style::english && amount < 0;
        if (is_place_in_english) continue;  // no place is below the first
        const short_text text = format(quantity{amount, u}, style);
        INFO(text.c_str());
        CHECK((parse_quantity(text, style).value == quantity{amount, u}));
      }
    }
  }
}

TEST_CASE("whole figures are read again") {
  std::size_t stated = 0;
  for_each_figure([&](const stated_figure& f) {
    if (f.nature == nature::zero_incidence ? !is_zero_incidence(f) : !is_stated(f)) return;
    ++stated;
    const figure_text chinese = detail::chinese_figure_writer{f}.text();
    INFO(chinese.c_str());
    CHECK(is_same(parse_figure(chinese), f));
    if (!is_stated_in_english(f)) return;
    const figure_text english = detail::english_figure_writer{f}.text();
    INFO(english.c_str());
    CHECK(is_same(parse_english_figure(english, unit::count), f));
  });
  CHECK(stated > 5'000);
}

TEST_CASE("the figures of a data set in words") {
  namespace s = constplan::sample;
  const auto in = [](std::string_view id, text_style style) {
    const figure_text text = format(s::targets.at(id), style);
    return std::string{text.view()};
  };
  CHECK(in("lanterns/revenue/example/2099", text_style::chinese) == "超20亿元");
  CHECK(in("lanterns/revenue/example/2099", text_style::english) == "more than CNY 2 billion");
  CHECK(in("lanterns/revenue/example/2099", text_style::plain) == "level more_than 2000000000 yuan");
  CHECK(in("lanterns/workshop-count/range/2099", text_style::chinese) == "3–5个");
  CHECK(in("lanterns/workshop-count/range/2099", text_style::english) == "3–5");
  CHECK(in("lanterns/revenue/growth-per-year/2099", text_style::chinese) == "年均增长7.5%左右");
  CHECK(in("lanterns/revenue/multiple/2099", text_style::chinese) == "翻一番");
  CHECK(in("lanterns/revenue/multiple/2099", text_style::english) == "doubled");
  CHECK(in("lanterns/pass-rate/blanked", text_style::chinese) == "达到**%");
  CHECK(in("lanterns/incident-rate", text_style::chinese) == "零发生率");
  CHECK(in("lanterns/national-rank/2099", text_style::chinese) == "全国第2位");
  CHECK(in("lanterns/place-in-order/2099", text_style::english) == "top 10");
  CHECK(in("lanterns/pass-rate/change/2099", text_style::chinese) == "减少2个百分点");
  CHECK(in("lanterns/pass-rate/change/2099", text_style::english) == "fall of 2 percentage points");
  CHECK(in("lanterns/output-mass/limit/2099", text_style::chinese) == "降至不超过30吨");
  CHECK((s::targets.at("lanterns/pass-rate/change/2099").value() == -2_percent));
}
