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
constexpr optional<int> also_nothing;
constexpr optional<int> also_seven = 7;

static_assert(!nothing && !nothing.has_value() && nothing.value_or(3) == 3);
static_assert(seven && seven.has_value() && *seven == 7 && seven.value() == 7 && seven.value_or(3) == 7);
static_assert(optional<quantity> {
  quantity { 2, unit::rank }
} -> amount() == 2);

static_assert(nothing == nullopt && seven != nullopt && nothing == optional<int>{nullopt});
static_assert(nullopt == nothing && nullopt != seven);
static_assert(seven == optional<int>{7} && seven != optional<int>{8} && seven != nothing);
static_assert(seven == 7 && 7 == seven && seven != 8 && 8 != seven);
static_assert(nothing != 0 && 0 != nothing && !(nothing == 0));

// Between optionals, an empty one comes first.
static_assert(nothing < seven && seven > nothing && !(nothing < optional<int>{}) && seven >= nothing);
static_assert(seven < optional<int>{8} && !(seven < optional<int>{7}) && !(seven <= nothing));
static_assert(nothing <= seven && nothing <= also_nothing && seven >= also_seven && !(nothing >= seven));

// The value is returned by value: a reference to it would dangle where the optional is a temporary.
static_assert(std::is_same_v<decltype(*seven), int>);
static_assert(std::is_same_v<decltype(seven.value()), int>);

// A std::optional converts and compares.
constexpr std::optional<int> standard = seven;
constexpr std::optional<int> empty_standard = nothing;
static_assert(standard == 7 && !empty_standard && !std::optional<int>{nothing});
static_assert(seven == standard && standard == seven && !(seven != standard) && !(standard != seven));
static_assert(nothing == empty_standard && empty_standard == nothing && seven != empty_standard);
static_assert(nothing != standard && standard != nothing && empty_standard != seven);
static_assert(nothing == std::nullopt && std::nullopt == nothing && seven != std::nullopt && std::nullopt != seven);
static_assert(!std::is_convertible_v<optional<int>, std::vector<int>>);

// An empty optional<bool> is no bool, so a std::optional<bool> made of it is empty.
static_assert(!std::optional<bool>{optional<bool>{}}.has_value());
static_assert(!std::optional<bool>(optional<bool>{}).has_value());
static_assert(std::optional<bool>{optional<bool>{false}} == false && optional<bool>{false}.has_value());
static_assert(!std::is_constructible_v<bool, optional<bool>> && std::is_constructible_v<bool, optional<int>>);

// A handle stays a handle.
static_assert(sizeof(optional<unsigned char>) == 2 && std::is_trivially_copyable_v<optional<int>>);
