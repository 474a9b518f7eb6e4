#include <constplan/literals.hpp>

namespace {

using namespace constplan::literals;
using constplan::quantity;
using constplan::unit;

constexpr bool is(quantity q, std::int64_t amount, unit in) { return q.amount() == amount && q.unit() == in; }

static_assert(is(7_yuan, 7, unit::yuan));
static_assert(is(7_wan_yuan, 70'000, unit::yuan));
static_assert(is(8000_yi_yuan, 800'000'000'000, unit::yuan));
static_assert(is(2.8_wan_yi_yuan, 2'800'000'000'000, unit::yuan));
static_assert(is(7.1_percent, 71'000, unit::part_per_million));
static_assert(is(25_basis_points, 2'500, unit::part_per_million));
static_assert(is(5_count, 5, unit::count));
static_assert(is(108_wan_persons, 1'080'000, unit::person));
static_assert(is(2_times, 2'000'000, unit::part_per_million));
static_assert(is(40_wan_yuan_per_person, 400'000, unit::yuan_per_person));
static_assert(is(2_rank, 2, unit::rank));
static_assert(is(3_tonnes, 3, unit::tonne));
static_assert(is(4510.45_wan_tonnes, 45'104'500, unit::tonne));
static_assert(is(1.67_yi_tonnes, 167'000'000, unit::tonne));
static_assert(is(21.3_yi_square_metres, 2'130'000'000, unit::square_metre));
static_assert(is(5039.8_wan_pieces, 50'398'000, unit::piece));
static_assert(is(9997.96_wan_weight_cases, 99'979'600, unit::weight_case));

// One of a thing, and units by the names of their enumerators.
static_assert(1_basis_point == 1_basis_points && 1_wan_person == 1_wan_persons && 2_multiple == 2_times);
static_assert(1_tonne == 1_tonnes && 1_wan_tonne == 1_wan_tonnes && 1_yi_tonne == 1_yi_tonnes);
static_assert(1_yi_square_metre == 1_yi_square_metres && 1_wan_piece == 1_wan_pieces);
static_assert(1_wan_weight_case == 1_wan_weight_cases);

static_assert(28'000_yi_yuan == 28000_yi_yuan);
static_assert(2.8_wan_yi_yuan == 28000_yi_yuan);

}  // namespace
