// Figures and quantities read from text.
#include <constplan/literals.hpp>
#include <constplan/parse.hpp>

namespace {

using namespace constplan::literals;
using constplan::comparator;
using constplan::parse_error;
using constplan::parse_figure;
using constplan::parse_quantity;
using constplan::quantity;
using constplan::text_style;
using constplan::unit;

constexpr bool is_range(std::string_view text, quantity low, quantity high) {
  const auto figure = parse_figure(text);
  return figure.error == parse_error::none && figure.comparator == comparator::range && figure.low == low.amount() &&
         figure.high == high.amount() && figure.unit == low.unit() && figure.unit == high.unit() && !figure.value();
}

constexpr bool says(std::string_view text, comparator how, quantity amount) {
  const auto figure = parse_figure(text);
  return figure.error == parse_error::none && figure.comparator == how && figure.value() == amount;
}

constexpr bool fails(std::string_view text, parse_error why, std::size_t at) {
  const auto figure = parse_figure(text);
  return figure.error == why && figure.at == at && !figure.value();
}

static_assert(says("5000亿元", comparator::none, 5000_yi_yuan));
static_assert(says(" 5 000 亿元 ", comparator::none, 5000_yi_yuan));
static_assert(says("达28000亿元以上", comparator::at_least, 28000_yi_yuan));
static_assert(says("不低于3%", comparator::at_least, 3_percent));
static_assert(says("超五千亿元", comparator::more_than, 5000_yi_yuan));
static_assert(says("超过5千亿元", comparator::more_than, 5000_yi_yuan));
static_assert(says("突破万亿元", comparator::more_than, 1_wan_yi_yuan));
static_assert(says("达到7%左右", comparator::about, 7_percent));
static_assert(says("百万吨级", comparator::order_of, 100_wan_tonnes));
static_assert(says("第十二位", comparator::none, 12_rank) && says("第2位", comparator::none, 2_rank));
static_assert(says("居全国第二", comparator::none, 2_rank) && says("前10位", comparator::at_most, 10_rank));
static_assert(says("下降13.5%以上", comparator::at_least, -13.5_percent) && says("-5%", comparator::none, -5_percent));
static_assert(says("减少5万吨", comparator::none, -5_wan_tonnes) && says("负增长5%", comparator::none, -5_percent));
static_assert(says("不得超过5%", comparator::at_most, 5_percent) && says("未达到5%", comparator::less_than, 5_percent));
static_assert(says("５１００亿元", comparator::none, 5100_yi_yuan) &&
              says("￥5,100亿", comparator::none, 5100_yi_yuan));
static_assert(says("增长1倍", comparator::none, 100_percent) && says("最高500万元", comparator::up_to, 500_wan_yuan));
static_assert(says("0.001%", comparator::none, quantity{10, unit::part_per_million}));
static_assert(says("首位", comparator::none, 1_rank) && says("翻两番", comparator::none, 4_times));
static_assert(says("零发生率", comparator::none, 0_percent) && says("两家", comparator::none, 2_count));
static_assert(says("一百二十三万四千五百六十七家", comparator::none, 1234567_count));
static_assert(says("一亿二千万元", comparator::none, 12000_wan_yuan));
static_assert(says("一万二千亿元", comparator::none, 12000_yi_yuan) &&
              says("一万亿二千万元", comparator::none, 100002000_wan_yuan));
static_assert(says("三千零五家", comparator::none, 3005_count) && says("实现5亿元", comparator::reach, 5_yi_yuan));
static_assert(says("9223372036854775807吨", comparator::none, quantity{INT64_MAX, unit::tonne}));

static_assert(is_range("3-5个", 3_count, 5_count) && is_range("3—5家", 3_count, 5_count));
static_assert(is_range("1.5～2亿元", 15000_wan_yuan, 2_yi_yuan) && is_range("3%-5%", 3_percent, 5_percent));
static_assert(parse_figure("50家及以上").comparator == comparator::at_least && parse_figure("50家及以上").low == 50);
static_assert(is_range("3至5个", 3_count, 5_count) && is_range("三到五个", 3_count, 5_count));
static_assert(is_range("3~5个", 3_count, 5_count) && is_range("3－5个", 3_count, 5_count));
static_assert(is_range("3–5个", 3_count, 5_count) && is_range("3个至5个", 3_count, 5_count));
static_assert(is_range("3——5个", 3_count, 5_count) && is_range("三至十五个", 3_count, 15_count));
static_assert(is_range("三亿至五亿元", 3_yi_yuan, 5_yi_yuan) && is_range("5千-1万家", 5000_count, 10000_count));
// What could be read in two ways is not read.
static_assert(fails("三至五千亿元", parse_error::ambiguous, 3) && fails("3千至5千亿元", parse_error::ambiguous, 4));
static_assert(fails("三到五百家", parse_error::ambiguous, 3) && fails("三千五家", parse_error::ambiguous, 0));
static_assert(fails("近三年", parse_error::ambiguous, 0) && fails("亿元", parse_error::ambiguous, 0));
static_assert(fails("控制在5%", parse_error::ambiguous, 0) && fails("低于13%左右", parse_error::ambiguous, 9));
static_assert(fails("2025年", parse_error::date, 0) && fails("第三条", parse_error::ordinal, 0));
static_assert(fails("5亿元到位", parse_error::unexpected_text, 7));
static_assert(is_range("3-5千亿元", 3000_yi_yuan, 5000_yi_yuan) && is_range("3万-5万元", 3_wan_yuan, 5_wan_yuan));

static_assert(parse_figure("达到**%").is_blanked && parse_figure("达到**%").comparator == comparator::reach);
static_assert(parse_figure("**%").unit == unit::part_per_million && !parse_figure("**%").low);
static_assert(parse_figure("超过**亿元").is_blanked && parse_figure("超过**亿元").unit == unit::yuan);
static_assert(parse_figure("超百亿").low == 10'000'000'000 && !parse_figure("超百亿").unit);

static_assert(fails("", parse_error::no_number, 0) && fails("超", parse_error::no_number, 3));
static_assert(fails("许多", parse_error::unexpected_text, 0) && fails("第**", parse_error::ordinal, 0));
static_assert(fails("3-个", parse_error::no_upper_number, 2) && fails("3-", parse_error::no_upper_number, 2));
static_assert(fails("三五家", parse_error::ambiguous, 0) && fails("五百三千家", parse_error::ambiguous, 0));
static_assert(fails("一万二万元", parse_error::ambiguous, 0) &&
              fails("翻万万亿亿一番", parse_error::unexpected_text, 0));
static_assert(fails("一亿二万三亿元", parse_error::ambiguous, 0));
static_assert(fails("3-5个左右", parse_error::ambiguous, 6) && fails("超3-5个", parse_error::ambiguous, 3));
static_assert(fails("5-3个", parse_error::not_ascending, 0) && fails("3-3个", parse_error::not_ascending, 0));
static_assert(fails("3元-5个", parse_error::no_unit, 6));
static_assert(fails("超0.5个", parse_error::not_whole, 3) && fails("0.5个", parse_error::not_whole, 0));
static_assert(fails("10000000万亿元", parse_error::too_large, 0));
static_assert(fails("9223372036854775808吨", parse_error::too_large, 0));
static_assert(fails("1234567890123456789012345678901234567890", parse_error::too_large, 0));
static_assert(fails("5亿元 6", parse_error::unexpected_text, 8) && fails("5.元", parse_error::unexpected_text, 1));
static_assert(fails("70位院士", parse_error::unexpected_text, 5) &&
              fails("突破性技术20项", parse_error::unexpected_text, 6));
static_assert(fails("5人/平方米", parse_error::unknown_unit, 0));

// What format() writes of the largest and the least amounts is read again.
constexpr bool is_read_again(std::int64_t amount, unit in) {
  const quantity q{amount, in};
  for (const text_style style : constplan::enumerators<text_style>()) {
    const constplan::short_text text = format(q, style);
    if (parse_quantity(text, style).value != q) return false;
  }
  return true;
}
static_assert(is_read_again(INT64_MAX, unit::yuan) && is_read_again(-INT64_MAX, unit::yuan));
static_assert(is_read_again(INT64_MAX, unit::part_per_million) && is_read_again(-INT64_MAX, unit::piece));
static_assert(is_read_again(INT64_MIN, unit::yuan) && is_read_again(INT64_MIN, unit::rank));
static_assert(parse_quantity("-9223372036854775809 yuan", text_style::plain).error == parse_error::too_large);
static_assert(parse_quantity("9223372036854775808 yuan", text_style::plain).error == parse_error::too_large);

static_assert(parse_figure("5亿元") == parse_figure("5 亿元") && parse_figure("5亿元") != parse_figure("超5亿元"));
static_assert(parse_quantity("12", text_style::english) == parse_quantity("12", text_style::english));
static_assert(parse_quantity("12", text_style::english) != parse_quantity("13", text_style::english));

constexpr bool refuses(std::string_view text, text_style style, parse_error why, std::size_t at) {
  const auto parsed = parse_quantity(text, style);
  return !parsed.value && parsed.error == why && parsed.at == at;
}

static_assert(parse_quantity("2.8万亿元", text_style::chinese).value == 28000_yi_yuan);
static_assert(parse_quantity("CNY 2.8 trillion", text_style::english).value == 28000_yi_yuan);
static_assert(parse_quantity("2800000000000 yuan", text_style::plain).value == 28000_yi_yuan);
static_assert(parse_quantity("CNY 400000 per person", text_style::english).value == 40_wan_yuan_per_person);
static_assert(parse_quantity("12", text_style::english).value == 12_count);
static_assert(parse_quantity("-7.1%", text_style::english).value == -7.1_percent);
static_assert(parse_quantity("-7.1%", text_style::chinese).value == -7.1_percent);

static_assert(refuses("超5000亿元", text_style::chinese, parse_error::unexpected_text, 0));
static_assert(refuses("5000亿", text_style::chinese, parse_error::no_unit, 7));
static_assert(refuses("3-5个", text_style::chinese, parse_error::unexpected_text, 0));
static_assert(refuses("增长5%", text_style::chinese, parse_error::unexpected_text, 0));
static_assert(refuses("**%", text_style::chinese, parse_error::no_number, 0));
static_assert(refuses("-许多", text_style::chinese, parse_error::unexpected_text, 1));
static_assert(refuses("CNY many", text_style::english, parse_error::unexpected_text, 4));
static_assert(refuses("0.00001%", text_style::english, parse_error::not_whole, 0));
static_assert(refuses("CNY 99999999 trillion", text_style::english, parse_error::too_large, 0));
static_assert(refuses("5 parsecs", text_style::plain, parse_error::no_unit, 2));
static_assert(refuses("5yuan", text_style::plain, parse_error::no_unit, 1));

}  // namespace
