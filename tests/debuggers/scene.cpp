// A program to stop in: look_at() has values of every kind that the printers show, in memory at every level of
// optimisation. With WITH_IDS it reads ids, so that it contains them; otherwise a debugger finds enumerators only.
#include <constplan/arithmetic.hpp>
#include <constplan/format.hpp>
#include <constplan/sample.hpp>
#include <constplan/total.hpp>
#include <contoso.hpp>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace {

using namespace constplan::literals;
namespace sample = constplan::sample;

// Not a row class: it has a member of its own to show.
struct place_with_a_member : sample::city {
  int member;
};

struct is_county {
  constexpr bool operator()(sample::city c) const { return c.level() == constplan::place_level::county; }
};

struct scene {
  sample::city row = sample::city_id::example_county_town;
  sample::target figure_row = sample::targets.front();
  contoso::city with_wide_ids = contoso::city_id::fabrikam_new_town;
  contoso::city in_the_last_chunk = contoso::cities.back();
  sample::city no_such_row = sample::city_id{200};
  const sample::city& reference = row;
  const sample::city array[2] = {sample::city_id::uncoded, sample::city_id::example_port};
  place_with_a_member derived{sample::city_id::uncoded, 3};

  constplan::optional<sample::city> parent = row.parent();
  constplan::optional<sample::city> no_parent = sample::city{sample::city_id::example}.parent();
  constplan::optional<constplan::quantity> optional_amount = constplan::quantity{-2'500'000, constplan::unit::tonne};
  constplan::optional<constplan::quantity> no_amount{};
  constplan::optional<int> year = 2025;
  constplan::optional<bool> flag = false;

  constplan::quantity money = 5000_yi_yuan;
  constplan::quantity exact_money{1'234'567'891, constplan::unit::yuan};
  constplan::quantity share{71000, constplan::unit::part_per_million};
  constplan::quantity negative_share{-500, constplan::unit::part_per_million};
  constplan::quantity count{12, constplan::unit::count};
  constplan::quantity least{INT64_MIN, constplan::unit::piece};
  constplan::quantity no_unit{1, constplan::unit{200}};

  constplan::date day{2023, 12, 29};
  constplan::date early_day{800, 1, 2};
  constplan::short_text text = format(money, constplan::text_style::chinese);
  constplan::short_text no_text{};

  constplan::relation<sample::city> narrow_list = sample::places_in(sample::city_id::example_county);
  constplan::relation<contoso::city> wide_list = contoso::places_in(contoso::city_id::fabrikam);
  constplan::relation<contoso::city> without_a_list{nullptr, 1, 3};
  constplan::relation<contoso::city> no_rows{};
  constplan::table<sample::plan> table = sample::plans;
  constplan::filtered<constplan::relation<sample::city>, is_county> filtered = narrow_list.where(is_county{});
  constplan::total_result plain_struct{count, constplan::total_error::none, 7};
};

const volatile void* volatile in_use = nullptr;

[[gnu::noinline]] void look_at(const scene& shown, const sample::city* rows, const sample::city& row) {
  in_use = &shown;
  in_use = rows;
  in_use = &row;
}

template <class Row>
void read_ids(constplan::table<Row> rows) {
#ifdef WITH_IDS
  const std::size_t unknown_to_the_compiler = in_use == nullptr ? 0 : 1;
  const std::string_view id = rows[unknown_to_the_compiler].id();
  in_use = id.data() + id.size();
#else
  static_cast<void>(rows);
#endif
}

}  // namespace

int main() {
  const scene shown;
  const std::vector<sample::city> container{shown.row, shown.array[0]};
  read_ids(sample::cities);
  read_ids(sample::targets);
  read_ids(sample::plans);
  read_ids(contoso::cities);
  look_at(shown, container.data(), container.back());
}
