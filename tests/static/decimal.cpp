#include <constplan/detail/decimal.hpp>

namespace {

using constplan::detail::decimal_error;
using constplan::detail::parse_decimal;

constexpr bool is(std::string_view text, std::int64_t scale, std::int64_t value) {
  const auto result = parse_decimal(text, scale);
  return result.error == decimal_error::none && result.value == value;
}

constexpr bool fails(std::string_view text, std::int64_t scale, decimal_error error) {
  return parse_decimal(text, scale).error == error;
}

static_assert(is("0", 1, 0));
static_assert(is("28000", 100'000'000, 2'800'000'000'000));
static_assert(is("1.67", 100'000'000, 167'000'000));
static_assert(is("21.0", 100, 2'100));
static_assert(is("7.100000000000000000000", 100, 710));
static_assert(is("9223372036854775807", 1, INT64_MAX));
static_assert(is("92233720368547758.07", 100, INT64_MAX));

static_assert(fails("1.005", 100, decimal_error::not_whole));
static_assert(fails("1.0005", 100, decimal_error::not_whole));
static_assert(fails("1.00005", 1, decimal_error::not_whole));

static_assert(fails("9223372036854775808", 1, decimal_error::too_large));
static_assert(fails("92233720368547758.08", 100, decimal_error::too_large));
static_assert(fails("99999999999999999999999", 1, decimal_error::too_large));

static_assert(fails("", 1, decimal_error::not_a_number));
static_assert(fails(".", 1, decimal_error::not_a_number));
static_assert(fails(".5", 10, decimal_error::not_a_number));
static_assert(fails("5.", 10, decimal_error::not_a_number));
static_assert(fails("1.2.3", 100, decimal_error::not_a_number));
static_assert(fails("1,000", 1, decimal_error::not_a_number));
static_assert(fails("-1", 1, decimal_error::not_a_number));
static_assert(fails("１", 1, decimal_error::not_a_number));

}  // namespace
