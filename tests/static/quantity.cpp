#include <constplan/quantity.hpp>

namespace {

using constplan::quantity;
using constplan::unit;

constexpr quantity few{2, unit::count};
constexpr quantity many{3, unit::count};

static_assert(few == few && !(few == many));
static_assert(few != many && !(few != few));
static_assert(few < many && !(many < few) && !(few < few));
static_assert(many > few && !(few > many) && !(few > few));
static_assert(few <= few && few <= many && !(many <= few));
static_assert(few >= few && many >= few && !(few >= many));

static_assert(few.amount() == 2 && few.unit() == unit::count);
static_assert(noexcept(few == many) && noexcept(few < many));
static_assert(sizeof(quantity) == 2 * sizeof(std::int64_t));

}  // namespace
