#include "../figure/section_number.hpp"
#include "../input/text.hpp"
#include "heading.hpp"

namespace constplan::generator {
namespace {

// 第五条 at the front of a line that goes on like this is a reference: 第五条规定的企业.
bool goes_on_as_reference(std::string_view rest) {
  for (const std::string_view word : {"的", "规定", "所", "和", "与", "及", "至", "或", "、", "，", "第"}) {
    if (starts_with(rest, word)) return true;
  }
  return false;
}

std::optional<chinese_level> level_of_division(std::string_view number) {
  using pair = std::pair<std::string_view, chinese_level>;
  for (const auto& [kind, level] : {pair{"编", chinese_level::volume}, pair{"章", chinese_level::chapter},
                                    pair{"节", chinese_level::section}, pair{"条", chinese_level::article}}) {
    if (ends_with(number, kind)) return level;
  }
  return std::nullopt;
}

}  // namespace

std::optional<heading> chinese_heading_at(std::string_view line) {
  const auto begins_with = [=](chinese_level level, std::size_t length, std::string_view close) {
    const std::string number{line.substr(0, length)};
    return heading{number, {{"", number}}, length + close.size(), level};
  };
  const std::size_t annex_end = annex_length(line);
  const bool is_annex = annex_end > 0 && (annex_end == line.size() || starts_with(line.substr(annex_end), "："));
  if (is_annex) return begins_with(chinese_level::annex, annex_end, "");
  const std::size_t ordinal = ordinal_length(line);
  if (ordinal > 0 && starts_with(line.substr(ordinal), "、")) return begins_with(chinese_level::ordinal, ordinal, "、");
  if (const std::size_t length = part_length(line)) return begins_with(chinese_level::part, length, "");
  if (const std::size_t length = box_length(line)) return begins_with(chinese_level::box_or_item, length, "");
  if (const std::size_t length = division_length(line); length > 0 && !goes_on_as_reference(line.substr(length))) {
    if (const auto level = level_of_division(line.substr(0, length))) return begins_with(*level, length, "");
  }
  const std::size_t digits = digits_length(line);
  for (const std::string_view close : {".", "．", "、"}) {
    const bool is_closed = digits > 0 && starts_with(line.substr(digits), close);
    if (is_closed && digits_length(line.substr(digits + close.size())) == 0) {
      return begins_with(chinese_level::box_or_item, digits, close);
    }
  }
  return std::nullopt;
}

}  // namespace constplan::generator
