// Values that may be missing.
#include <constplan/optional.hpp>
#include <constplan/quantity.hpp>
#include <optional>
#include <vector>

using constplan::nullopt;
using constplan::optional;
using constplan::quantity;
using constplan::unit;

constexpr optional<int> nothing;
constexpr optional<int> seven = 7;

static_assert(!nothing && !nothing.has_value() && nothing.value_or(3) == 3);
static_assert(seven && seven.has_value() && *seven == 7 && seven.value() == 7 && seven.value_or(3) == 7);
static_assert(optional<quantity> {
  quantity { 2, unit::rank }
} -> amount() == 2);

static_assert(nothing == nullopt && seven != nullopt && nothing == optional<int>{nullopt});
static_assert(seven == optional<int>{7} && seven != optional<int>{8} && seven != nothing);
static_assert(seven == 7 && 7 == seven && seven != 8 && 8 != seven);
static_assert(nothing != 0 && 0 != nothing && !(nothing == 0));

static_assert(nothing < seven && seven > nothing && !(nothing < optional<int>{}) && seven >= nothing);
static_assert(seven < 8 && !(seven < 7) && seven <= 7 && !(seven <= 6) && seven > 6 && !(seven > 7) && seven >= 7);
static_assert(!(seven >= 8) && nothing < 0 && nothing <= 0 && !(nothing > 0) && !(nothing >= 0));
static_assert(seven < optional<int>{8} && !(seven < optional<int>{7}) && !(seven <= nothing));

// Where a program uses std::optional, it gets one.
constexpr std::optional<int> standard = seven;
static_assert(standard == 7 && !std::optional<int>{nothing});
static_assert(std::optional<int>{nothing} == std::nullopt && !std::is_convertible_v<optional<int>, std::vector<int>>);

// A handle stays a handle.
static_assert(sizeof(optional<unsigned char>) == 2 && std::is_trivially_copyable_v<optional<int>>);
