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

TEST_CASE("characters with another spelling are not in Unicode's form NFC") {
  const std::string other = " is another spelling of a character; write that one (NFC)\n";
  for (const auto& [text, name] : {std::pair{"\u212B", "U+212B"},
                                   {"\u0340", "U+0340"},
                                   {"\u095C", "U+095C"},
                                   {"\u1F71", "U+1F71"},
                                   {"\uF900", "U+F900"},
                                   {"\uFAD9", "U+FAD9"},
                                   {"\uFB2A", "U+FB2A"},
                                   {"\U0002F800", "U+2F800"}}) {
    CHECK(said_of(text) == name + other);
  }
}

TEST_CASE("a letter and a mark that are one character are not in Unicode's form NFC") {
  struct spelling {
    std::string letter;
    std::string mark;
    std::string mark_name;
    std::string composed;
    std::string composed_name;
  };
  for (const auto& [letter, mark, mark_name, composed, composed_name] :
       {spelling{"e", "\u0301", "U+0301", "\u00E9", "U+00E9"},
        {"n", "\u0303", "U+0303", "\u00F1", "U+00F1"},
        {"\u1EA1", "\u0302", "U+0302", "\u1EAD", "U+1EAD"},  // ạ, ậ
        {"\u03B1", "\u0301", "U+0301", "\u03AC", "U+03AC"},  // α, ά
        {"\u1F00", "\u0345", "U+0345", "\u1F80", "U+1F80"},  // ἀ, ᾀ
        {"\u0438", "\u0306", "U+0306", "\u0439", "U+0439"},  // и, й
        {"\u304B", "\u3099", "U+3099", "\u304C", "U+304C"},  // か, が
        {"\u30CF", "\u309A", "U+309A", "\u30D1", "U+30D1"},  // ハ, パ
        {"\u1112", "\u1161", "U+1161", "\uD558", "U+D558"},  // 하
        {"\uD558", "\u11AB", "U+11AB", "\uD55C", "U+D55C"},  // 하, 한
        {"\u0627", "\u0653", "U+0653", "\u0622", "U+0622"},  // آ
        {"\u0928", "\u093C", "U+093C", "\u0929", "U+0929"},
        {"\u0D46", "\u0D3E", "U+0D3E", "\u0D4A", "U+0D4A"},
        {"\U00011099", "\U000110BA", "U+110BA", "\U0001109A", "U+1109A"}}) {
    CHECK(said_of(letter + mark) == "t.csv:2:5: error: " + mark_name + " is a part of the letter before it; write " +
                                        composed + " as one character, " + composed_name + " (NFC)\n");
    CHECK(said_of(composed).empty());
  }
}

TEST_CASE("marks stay where no character has them") {
  for (const std::string text : {
           "m\u0304", "x\u0301", "\u0430\u0301",                // Cyrillic а with a stress
           "\u1EB9\u0301",                                      // Yoruba ẹ́
           "i\u0307\u0301",                                     // Lithuanian
           "\u0915\u093F\u0938\u093E\u0928",                    // किसान
           "\u0915\u093C",                                      // क़, which NFC decomposes
           "\u0E17\u0E35\u0E48",                                // ที่
           "\u0645\u064F\u062D\u064E\u0645\u0651\u064E\u062F",  // مُحَمَّد
           "\u05E9\u05C1\u05B8",                                // שָׁ
           "\u0D2E\u0D32\u0D2F\u0D3E\u0D33\u0D02",              // മലയാളം
           "\u1112\u119E\u11AB",                                // old Korean
       }) {
    INFO(text);
    CHECK(said_of(text).empty());
  }
}

TEST_CASE("a mark needs a letter") {
  diagnostics errors;
  const csv_file file{"t.csv", "a,b\n\u0301x,\u0308\n", errors};
  std::ostringstream out;
  errors.print(out);
  CHECK(out.str() ==
        "t.csv:2:1: error: U+0301 is a mark without a letter; remove it\n"
        "t.csv:2:4: error: U+0308 is a mark without a letter; remove it\n");
}

TEST_CASE("joiners stay between letters that need them") {
  for (const std::string text :
       {"\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",              // می‌خواهم
        "\u0D28\u0D4D\u200D",                                            // an old chillu, at the end of a word
        "\u0D24\u0D2E\u0D3F\u0D34\u0D4D\u200C\u0D28\u0D3E\u0D1F\u0D4D",  // തമിഴ്‌നാട്
        "\u0D9A\u0DCA\u200D\u0DBB",                                      // ක්‍ර
        "\u09B0\u200D\u09CD\u09AF"}) {                                   // র‍্য
    INFO(text);
    CHECK(said_of(text).empty());
  }
  for (const std::string text :
       {"a\u200C", "\u0645\u200C", "\u200C\u0645", "\u0D28\u200D", "\u4F5B\u200D", "\u0D28\u200D\u0915"}) {
    INFO(text);
    CHECK(said_of(text).find(" cannot be seen; remove it\n") != std::string::npos);
  }
}

TEST_CASE("code points for private use, and those without a character") {
  const std::string private_use = " is for private use and looks different everywhere; write the character meant\n";
  for (const auto& [text, name] :
       {std::pair{"\uE000", "U+E000"}, {"\uF8FF", "U+F8FF"}, {"\U000F0000", "U+F0000"}, {"\U0010FFFD", "U+10FFFD"}}) {
    CHECK(said_of(text) == name + private_use);
  }
  const std::string unassigned = " is not assigned to a character; write the character meant\n";
  for (const auto& [text, name] : {std::pair{"\u0378", "U+0378"},
                                   {"\u0557", "U+0557"},
                                   {"\u2FE0", "U+2FE0"},
                                   {"\U00010CF3", "U+10CF3"},
                                   {"\U0001FC00", "U+1FC00"},
                                   {"\U0002A6E0", "U+2A6E0"},
                                   {"\U00033480", "U+33480"},
                                   {"\U00050000", "U+50000"},
                                   {"\U000E01F0", "U+E01F0"}}) {
    CHECK(said_of(text) == name + unassigned);
  }
  for (const std::string text :
       {"\u0377", "\u9FFF", "\u20C1", "\U00010CFA", "\U0001FAF8", "\U0002A6DF", "\U0002EE5D", "\U00033479"}) {
    INFO(text);
    CHECK(said_of(text).empty());
  }
}

TEST_CASE("UTF-8 that was read as Latin-1 or Windows-1252") {
  const std::string misread = " is UTF-8 that was read in another encoding; restore the text\n";
  for (const std::string text : {"\u00C3\u00A9", "\u00C3\u0089", "\u00C2\u00B0", "\u00E2\u20AC\u2122",
                                 "\u00E4\u00B8\u00AD", "\u00E4\u00B8\u00AD\u00E6\u2013\u2021", "\u00C5\u00A1",
                                 "\u00D0\u017E\u00D0\u00BB", "\u00F0\u0178\u02DC\u20AC", "\u00EF\u00BB\u00BF"}) {
    INFO(text);
    CHECK(said_of(text) == in_quotes(text) + misread);
  }
  for (const std::string text : {"\u00ABCAF\u00C9\u00BB", "\u201ESpa\u00DF\u201C", "\u201Ccaf\u00E9\u201D\u2026",
                                 "\u201CNestl\u00E9\u00AE\u201D", "\u00C5\u00B2", "3\u00D7\u00BD", "S\u00C3O",
                                 "\u201CIRM\u00C3\u201D", "\u00D8\u00B10.1", "\u00E9\u00E8\u00E0"}) {
    INFO(text);
    CHECK(said_of(text).empty());
  }
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
                                 "한국", "が", "عربي", "हिन्दी", "𠮷", "葛\U000E0100", "\uFA0E", "😀"}) {
    CHECK(said_of(text).empty());
  }
}

TEST_CASE("white space") {
  for (const char32_t c : U" \u00A0\u1680\u2000\u200A\u202F\u205F\u3000") CHECK(is_white_space(c) == (c != 0));
  for (const char32_t c : U"x\t\n\u0085\u200B\u2028") CHECK_FALSE(is_white_space(c));
}
