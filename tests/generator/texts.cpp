// Texts that no column may hold, and texts that only look like them.
#include "small_data.hpp"

using namespace constplan::generator;

namespace {

std::string errors_after(const std::string& file, const std::string& from, const std::string& to) {
  return small_data{}.replace(file, from, to).errors();
}

// What is said of a note in agencies.csv.
std::string said_of(const std::string& note) { return errors_after("agencies.csv", "Tea Board,", "Tea Board," + note); }

}  // namespace

TEST_CASE("formulas of spreadsheets") {
  for (const std::string formula :
       {"=1+1", "=A1", "=HYPERLINK(A1;B1)", "+1+1", "-2*3", "@SUM(A1:A3)", "+SUM(A1)", "-cmd|' /C calc'!A0"}) {
    INFO(formula);
    CHECK(said_of(formula) ==
          "agencies.csv:2:25: error: '" + formula + "' is a formula of a spreadsheet; enter the text itself\n");
  }
  for (const std::string text :
       {"-5°C", "+86-20-1234", "+5/-3", "- one (of two)", "@home", "=", "a=1+1", "-1", "+", "2+2"}) {
    INFO(text);
    CHECK(said_of(text).empty());
  }
}

TEST_CASE("errors of spreadsheets") {
  for (const std::string error : {"#REF!", "#N/A", "#NAME?", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"}) {
    INFO(error);
    CHECK(said_of(error) ==
          "agencies.csv:2:25: error: '" + error + "' is an error of a spreadsheet; enter the text that it replaced\n");
  }
  CHECK(errors_after("agencies.csv", "茶叶局", "茶#REF!") ==
        "agencies.csv:2:12: error: '#REF!' is an error of a spreadsheet; enter the text that it replaced\n");
  CHECK(said_of("#1 and C# and #N").empty());
}

TEST_CASE("UTF-8 that was read as GBK") {
  CHECK(said_of("锟斤拷") == "agencies.csv:2:25: error: '锟斤拷' is UTF-8 that was read as GBK; restore the text\n");
  // 广东省茶叶局
  CHECK(errors_after("agencies.csv", "茶叶局", "茶骞夸笢鐪佽尪鍙跺眬")
            .find("agencies.csv:2:12: error: '骞夸笢鐪佽尪鍙跺眬' is UTF-8 that was read as GBK; restore the text\n") ==
        0);
  for (const std::string text : {"张家浜村", "鋼板和鋼管", "浏阳茶村", "鹿野鎮茶葉", "锟铻"}) {
    INFO(text);
    CHECK(said_of(text).empty());
  }
}

TEST_CASE("words in letters of two scripts") {
  CHECK(errors_after("cities.csv", "Chaozhou,", "Chа\u043Ezhou,") ==  // а and о
        "cities.csv:2:48: error: 'Chа\u043Ezhou' mixes Latin with Cyrillic letters, U+0430 for one; write it in one "
        "script\n");
  CHECK(said_of("заводa").find("mixes Latin with Cyrillic letters, U+0061 for one") != std::string::npos);
  CHECK(said_of("\u0391gency").find("mixes Latin with Greek letters, U+0391 for one") != std::string::npos);
  CHECK(said_of("Fosh\u03B1n").find("mixes Latin with Greek letters, U+03B1 for one") != std::string::npos);
  for (const std::string text : {"5\u03BCm", "10k\u03A9", "TNF\u03B1", "\u03B2-carotene", "\u0394t", "завод Tea",
                                 "IT-компания", "Ａ级", "Čaj"}) {
    INFO(text);
    CHECK(said_of(text).empty());
  }
}

TEST_CASE("words that look Latin in columns of Chinese and English") {
  CHECK(
      errors_after("agencies.csv", "茶叶局", "\u0420\u041C2.5茶叶局") ==
      "agencies.csv:2:11: error: '\u0420\u041C' is in letters that only look Latin, U+0420 for one; write it in Latin "
      "letters\n");
  CHECK(errors_after("agencies.csv", "茶叶局", "α粒子茶叶局").empty());
  CHECK(said_of("\u0420\u041C2.5").empty());  // notes are in any language
}

TEST_CASE("Chinese in a column of English") {
  CHECK(errors_after("metrics.csv", "Revenue", "营业收入") ==
        "metrics.csv:2:12: error: '营业收入' is Chinese in a column of English; enter it in English\n");
  CHECK(errors_after("metrics.csv", "收入,Revenue", "Revenue,收入") ==
        "metrics.csv:2:17: error: '收入' is Chinese, and name_zh is 'Revenue'; exchange the two\n");
  CHECK(errors_after("metrics.csv", "收入,Revenue", "5G revenue,5G收入") ==
        "metrics.csv:2:20: error: '5G收入' is Chinese, and name_zh is '5G revenue'; exchange the two\n");
  CHECK(errors_after("metrics.csv", "收入,Revenue", "GDP,GDP").empty());
  CHECK(errors_after("metrics.csv", "收入,Revenue", "Baosteel,Baosteel (宝钢)").empty());
  CHECK(errors_after("metrics.csv", "Revenue", "Revenue (收入)").empty());
}

TEST_CASE("names of columns that are exchanged are one error") {
  CHECK(errors_after("metrics.csv", "name_zh,name_en", "name_en,name_zh") ==
        "metrics.csv:1:4: error: the texts of name_en are in name_zh and the other way round; exchange the two names "
        "in this line\n");
}
