#include <constplan/format.hpp>
#include <constplan/literals.hpp>

namespace {

using namespace constplan;

constexpr bool reads(quantity q, std::string_view chinese, std::string_view english, std::string_view plain) {
  return format(q, text_style::chinese) == chinese && format(q, text_style::english) == english &&
         format(q, text_style::plain) == plain;
}

static_assert(reads(28000_yi_yuan, "2.8万亿元", "CNY 2.8 trillion", "2800000000000 yuan"));
static_assert(reads(6383.5_yi_yuan, "6383.5亿元", "CNY 638.35 billion", "638350000000 yuan"));
static_assert(reads(120_yi_yuan, "120亿元", "CNY 12 billion", "12000000000 yuan"));
static_assert(reads(123.4567_wan_yuan, "123.4567万元", "CNY 1.234567 million", "1234567 yuan"));
static_assert(reads(10000_yuan, "1万元", "CNY 10000", "10000 yuan"));
static_assert(reads(9999_yuan, "9999元", "CNY 9999", "9999 yuan"));
static_assert(reads(0_yuan, "0元", "CNY 0", "0 yuan"));
static_assert(reads(100'000'001_yuan, "1.00000001亿元", "CNY 100.000001 million", "100000001 yuan"));
static_assert(reads(7.1_percent, "7.1%", "7.1%", "71000 part_per_million"));
static_assert(reads(0.05_percent, "0.05%", "0.05%", "500 part_per_million"));
static_assert(reads(12345_percent, "12345%", "12345%", "123450000 part_per_million"));
static_assert(reads(5_count, "5个", "5", "5 count"));
static_assert(reads(2_rank, "第2位", "rank 2", "2 rank"));
static_assert(reads(1.67_yi_tonnes, "1.67亿吨", "167 million tonnes", "167000000 tonne"));
static_assert(reads(21.3_yi_square_metres, "21.3亿平方米", "2.13 billion m²", "2130000000 square_metre"));
static_assert(reads(2_wan_pieces, "2万件", "20000 pieces", "20000 piece"));
static_assert(reads(150_wan_weight_cases, "150万重量箱", "1.5 million weight cases", "1500000 weight_case"));
static_assert(reads(2_times, "200%", "200%", "2000000 part_per_million"));
static_assert(reads(40_wan_yuan_per_person, "40万元/人", "CNY 400000 per person", "400000 yuan_per_person"));
static_assert(reads(quantity{-15'000, unit::yuan}, "-1.5万元", "-CNY 15000", "-15000 yuan"));
static_assert(reads(quantity{INT64_MIN, unit::yuan}, "-9223372.036854775808万亿元",
                    "-CNY 9223372.036854775808 trillion", "-9223372036854775808 yuan"));
static_assert(format(quantity{INT64_MIN, unit::weight_case}, text_style::english).size() <= 63);
static_assert(format(quantity{INT64_MIN, unit::yuan_per_person}, text_style::english).size() <= 63);

constexpr bool to_chars_fits_exactly() {
  char buffer[13]{};
  const quantity q = 28000_yi_yuan;  // 2.8万亿元: 12 bytes
  return to_chars(buffer, buffer + 12, q, text_style::chinese) == buffer + 12 && buffer[12] == 0 &&
         std::string_view{buffer, 12} == "2.8万亿元" &&
         to_chars(buffer, buffer + 11, q, text_style::chinese) == nullptr;
}
static_assert(to_chars_fits_exactly());

}  // namespace
