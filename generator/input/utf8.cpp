#include "utf8.hpp"

#include <algorithm>

namespace constplan::generator {
namespace {

struct lead {
  std::size_t length;
  unsigned char second_low;  // the range of the second byte excludes overlong forms and surrogates
  unsigned char second_high;
};

// Unicode 15, table 3-7.
lead lead_of(unsigned char first) {
  if (first < 0x80) return {1, 0, 0};
  if (first < 0xC2) return {0, 0, 0};
  if (first < 0xE0) return {2, 0x80, 0xBF};
  if (first == 0xE0) return {3, 0xA0, 0xBF};
  if (first == 0xED) return {3, 0x80, 0x9F};
  if (first < 0xF0) return {3, 0x80, 0xBF};
  if (first == 0xF0) return {4, 0x90, 0xBF};
  if (first < 0xF4) return {4, 0x80, 0xBF};
  if (first == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

}  // namespace

std::size_t utf8_length(std::string_view text) {
  if (text.empty()) return 0;
  const lead l = lead_of(static_cast<unsigned char>(text[0]));
  if (l.length <= 1) return l.length;
  if (text.size() < l.length) return 0;
  const auto second = static_cast<unsigned char>(text[1]);
  if (second < l.second_low || second > l.second_high) return 0;
  const std::string_view rest = text.substr(2, l.length - 2);
  return std::all_of(rest.begin(), rest.end(), is_continuation) ? l.length : 0;
}

char32_t code_point_of(std::string_view text) {
  const auto bits = [&](std::size_t at) { return static_cast<char32_t>(static_cast<unsigned char>(text[at])); };
  const std::size_t length = utf8_length(text);
  if (length <= 1) return bits(0);
  char32_t code_point = bits(0) & (0x7FU >> length);
  for (std::size_t at = 1; at < length; ++at) code_point = code_point << 6 | (bits(at) & 0x3FU);
  return code_point;
}

std::string_view utf8_defect(std::string_view text) {
  const auto first = static_cast<unsigned char>(text[0]);
  if (first == 0xC0 || first == 0xC1) return ": an overlong form";
  if (first > 0xF4) return {};
  if (text.size() < 2 || !is_continuation(text[1]) || first < 0xE0) return {};
  const auto second = static_cast<unsigned char>(text[1]);
  const lead l = lead_of(first);
  if (second < l.second_low) return ": an overlong form";
  if (second > l.second_high) return first == 0xED ? ": a surrogate" : ": past U+10FFFF";
  return {};
}

std::size_t count_characters(std::string_view text) {
  return text.size() - static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_continuation));
}

}  // namespace constplan::generator
