#include <constplan/arithmetic.hpp>
#include <constplan/by_value.hpp>
#include <constplan/quantity.hpp>

namespace {

using constplan::by_value;
using constplan::optional;
using constplan::quantity;
using constplan::unit;

constexpr quantity few{2, unit::count};
constexpr quantity many{3, unit::count};
constexpr quantity second{2, unit::rank};

static_assert(few == few && !(few == many) && !(few == second));
static_assert(few != many && !(few != few) && few != second);
static_assert(few < many && !(many < few) && !(few < few));
static_assert(many > few && !(few > many) && !(few > few));
static_assert(few <= few && few <= many && !(many <= few));
static_assert(few >= few && many >= few && !(few >= many));

static_assert(few.amount() == 2 && few.unit() == unit::count && quantity{} == quantity{0, unit::yuan});
static_assert(noexcept(few == many) && noexcept(few < many));
static_assert(sizeof(quantity) == 2 * sizeof(std::int64_t));

// An order for everything: by unit, then by amount, missing values last.
constexpr optional<quantity> none;
constexpr by_value before;
static_assert(before(few, many) && !before(many, few) && !before(few, few));
static_assert(before(few, second) && !before(second, few) && before(many, second));
static_assert(before(few, none) && before(second, none) && !before(none, few) && !before(none, none));
static_assert(before(optional<quantity>{few}, many) && !before(many, optional<quantity>{few}));

static_assert(-few == quantity{-2, unit::count} && +few == few && - -few == few);
static_assert(few * 3 == quantity{6, unit::count} && 3 * few == few * 3 && few * -3 == -(few * 3));
static_assert(few * 0 == quantity{0, unit::count} && -few * -3 == few * 3 && -few * 3 == few * -3);

constexpr quantity most{INT64_MAX, unit::yuan};
constexpr quantity least{INT64_MIN, unit::yuan};
constexpr quantity one{1, unit::yuan};
static_assert(most * 1 == most && most * -1 == least + one && least * 1 == least && one * INT64_MIN == least);
static_assert(quantity{std::int64_t{1} << 32, unit::yuan} * -(std::int64_t{1} << 31) == least);
static_assert(quantity{-(std::int64_t{1} << 32), unit::yuan} * (std::int64_t{1} << 31) == least);
static_assert(least * 0 == quantity{} && quantity{} * INT64_MIN == quantity{});

constexpr quantity changed_in_place() {
  quantity q = few;
  q += many;
  q -= few;
  q *= 4;
  return q;
}
static_assert(changed_in_place() == quantity{12, unit::count});

}  // namespace
