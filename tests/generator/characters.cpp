// Characters that no field may hold, each told with its place and its code point.
#include <sstream>

#include "catch.hpp"
#include "input/character.hpp"
#include "input/csv.hpp"

using namespace constplan::generator;

namespace {

// What is said of `text` in the second field of the second record, after a character of several bytes.
std::string said_of(const std::string& text) {
  diagnostics errors;
  const csv_file file{"t.csv", "a,b\n佛,x" + text + "y\n1,2\n", errors};
  CHECK(file.size() == (errors.any() ? 1 : 2));
  std::ostringstream out;
  errors.print(out);
  std::string said = out.str();
  const std::string place = "t.csv:2:4: error: ";
  return said.substr(0, place.size()) == place ? said.erase(0, place.size()) : said;
}

}  // namespace

TEST_CASE("controls") {
  CHECK(said_of(std::string(1, '\0')) == "U+0000 is a control character; remove it\n");
  CHECK(said_of("\t") == "U+0009 is a control character; remove it\n");
  CHECK(said_of("\v") == "U+000B is a control character; remove it\n");
  CHECK(said_of("\x1B[31m") == "U+001B is a control character; remove it\n");
  CHECK(said_of("\x7F") == "U+007F is a control character; remove it\n");
  CHECK(said_of("\xC2\x80") == "U+0080 is a control character; remove it\n");
  CHECK(said_of("\xC2\x85") == "U+0085 is a control character; remove it\n");
  CHECK(said_of("\xC2\x9F") == "U+009F is a control character; remove it\n");
  CHECK(said_of("\u2028") == "U+2028 ends a line; remove it\n");
  CHECK(said_of("\u2029") == "U+2029 ends a line; remove it\n");
}

TEST_CASE("bidirectional controls") {
  for (const auto& [text, name] : {std::pair{"\u061C", "U+061C"},
                                   {"\u200E", "U+200E"},
                                   {"\u200F", "U+200F"},
                                   {"\u202A", "U+202A"},
                                   {"\u202B", "U+202B"},
                                   {"\u202C", "U+202C"},
                                   {"\u202D", "U+202D"},
                                   {"\u202E", "U+202E"},
                                   {"\u2066", "U+2066"},
                                   {"\u2067", "U+2067"},
                                   {"\u2068", "U+2068"},
                                   {"\u2069", "U+2069"}}) {
    CHECK(said_of(text) == name + std::string{" is a bidirectional control; remove it\n"});
  }
}

TEST_CASE("characters that cannot be seen") {
  for (const auto& [text, name] : {std::pair{"\u00AD", "U+00AD"},
                                   {"\u034F", "U+034F"},
                                   {"\u115F", "U+115F"},
                                   {"\u180E", "U+180E"},
                                   {"\u200B", "U+200B"},
                                   {"\u200C", "U+200C"},
                                   {"\u200D", "U+200D"},
                                   {"\u2060", "U+2060"},
                                   {"\u2064", "U+2064"},
                                   {"\u206F", "U+206F"},
                                   {"\u3164", "U+3164"},
                                   {"\uFEFF", "U+FEFF"},
                                   {"\uFFA0", "U+FFA0"},
                                   {"\uFFF9", "U+FFF9"},
                                   {"\U000E0041", "U+E0041"}}) {
    CHECK(said_of(text) == name + std::string{" cannot be seen; remove it\n"});
  }
}

TEST_CASE("code points that are no characters") {
  CHECK(said_of("\uFDD0") == "U+FDD0 is no character; remove it\n");
  CHECK(said_of("\uFDEF") == "U+FDEF is no character; remove it\n");
  CHECK(said_of("\uFFFE") == "U+FFFE is no character; remove it\n");
  CHECK(said_of("\uFFFF") == "U+FFFF is no character; remove it\n");
  CHECK(said_of("\U0001FFFE") == "U+1FFFE is no character; remove it\n");
  CHECK(said_of("\U0010FFFF") == "U+10FFFF is no character; remove it\n");
  CHECK(said_of("\uFFFD") == "U+FFFD stands for a character that was lost; restore it\n");
}

TEST_CASE("text that is not in Unicode's form NFC") {
  const std::string as_one = " is a part of a letter; write the letter as one character (NFC)\n";
  CHECK(said_of("\u0301") == "U+0301" + as_one);
  CHECK(said_of("\u036F") == "U+036F" + as_one);
  CHECK(said_of("\u3099") == "U+3099" + as_one);
  CHECK(said_of("\u1112") == "U+1112" + as_one);
  const std::string other = " is another spelling of a character; write that one (NFC)\n";
  CHECK(said_of("\u212B") == "U+212B" + other);
  CHECK(said_of("\uF900") == "U+F900" + other);
  CHECK(said_of("\uFAD9") == "U+FAD9" + other);
  CHECK(said_of("\U0002F800") == "U+2F800" + other);
}

TEST_CASE("bytes that are not UTF-8") {
  CHECK(said_of("\x80") == "byte 0x80 is not UTF-8; save the file as UTF-8\n");
  CHECK(said_of("\xFF") == "byte 0xFF is not UTF-8; save the file as UTF-8\n");
  CHECK(said_of("\xE5\xB1") == "byte 0xE5 is not UTF-8; save the file as UTF-8\n");  // cut short
  CHECK(said_of("\xC0\xAF") == "byte 0xC0 is not UTF-8: an overlong form; save the file as UTF-8\n");
  CHECK(said_of("\xC1\xBF") == "byte 0xC1 is not UTF-8: an overlong form; save the file as UTF-8\n");
  CHECK(said_of("\xE0\x80\xAF") == "byte 0xE0 is not UTF-8: an overlong form; save the file as UTF-8\n");
  CHECK(said_of("\xF0\x80\x80\xAF") == "byte 0xF0 is not UTF-8: an overlong form; save the file as UTF-8\n");
  CHECK(said_of("\xED\xA0\x80") == "byte 0xED is not UTF-8: a surrogate; save the file as UTF-8\n");
  CHECK(said_of("\xED\xBF\xBF") == "byte 0xED is not UTF-8: a surrogate; save the file as UTF-8\n");
  CHECK(said_of("\xF4\x90\x80\x80") == "byte 0xF4 is not UTF-8: past U+10FFFF; save the file as UTF-8\n");
  CHECK(said_of("\xF5\x80\x80\x80") == "byte 0xF5 is not UTF-8; save the file as UTF-8\n");
}

TEST_CASE("of several in a line, the first of each kind is told") {
  CHECK(said_of("\u200B\u200B\u202E\u200B") ==
        "U+200B cannot be seen; remove it\nt.csv:2:6: error: U+202E is a bidirectional control; remove it\n");
  CHECK(said_of("\u200By\nx,\u200B") ==
        "U+200B cannot be seen; remove it\nt.csv:3:3: error: U+200B cannot be seen; remove it\n");
  CHECK(said_of("\xFF\xFE\u200B") == "byte 0xFF is not UTF-8; save the file as UTF-8\n");
}

TEST_CASE("what texts legitimately hold") {
  for (const std::string text : {"（2019—2025年）", "“中国制造2025”", "〔2021〕1号", "Ａ１０％", "10\u00A0%", "é", "ß",
                                 "한국", "が", "عربي", "हिन्दी", "𠮷", "葛\U000E0100", "\uFA0E", "😀", "\uE000"}) {
    CHECK(said_of(text).empty());
  }
}

TEST_CASE("white space") {
  for (const char32_t c : U" \u00A0\u1680\u2000\u200A\u202F\u205F\u3000") CHECK(is_white_space(c) == (c != 0));
  for (const char32_t c : U"x\t\n\u0085\u200B\u2028") CHECK_FALSE(is_white_space(c));
}
