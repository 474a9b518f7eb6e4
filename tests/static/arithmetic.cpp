#include <constplan/arithmetic.hpp>
#include <constplan/literals.hpp>

namespace {

using namespace constplan;

constexpr quantity most{INT64_MAX, unit::yuan};
constexpr quantity least{INT64_MIN, unit::yuan};

static_assert(2_yi_yuan + 3_yi_yuan == 5_yi_yuan && 3_count - 5_count == quantity{-2, unit::count});
static_assert(most + 0_yuan == most && least - 0_yuan == least);
static_assert(most + quantity{-1, unit::yuan} == quantity{INT64_MAX - 1, unit::yuan});
static_assert(most + least == quantity{-1, unit::yuan} && most - most == 0_yuan);

static_assert(share_of(50_percent, 7_yuan) == 4_yuan);  // 3.5, away from zero
static_assert(share_of(50_percent, quantity{-7, unit::yuan}) == quantity{-4, unit::yuan});
static_assert(share_of(49_percent, 7_yuan) == 3_yuan);  // 3.43
static_assert(share_of(20_percent, 108_wan_persons) == 21.6_wan_persons);
static_assert(share_of(7.1_percent, 10000_yi_yuan) == 710_yi_yuan);
static_assert(share_of(100_percent, most) == most && share_of(0_percent, most) == 0_yuan);
static_assert(share_of(150_percent, 4_count) == 6_count);
static_assert(share_of(12345.67_percent, 10000_yuan) == 1234567_yuan);

static_assert(share_of(-10_percent, 5000_yi_yuan) == -500_yi_yuan);
static_assert(share_of(-50_percent, 7_yuan) == -4_yuan && share_of(-50_percent, -7_yuan) == 4_yuan);

static_assert(multiple_of(2_times, 21_count) == 42_count && multiple_of(0_times, most) == 0_yuan);
static_assert(multiple_of(1_times, least) == least);
static_assert(per_person(40_yi_yuan, 1_wan_persons) == 40_wan_yuan_per_person);
static_assert(per_person(10_yuan, quantity{3, unit::person}).amount() == 3);

}  // namespace
