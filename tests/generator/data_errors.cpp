// One mistake at a time in the small data set, and exactly what is said about it.
#include "input/usage_error.hpp"
#include "small_data.hpp"

using namespace constplan::generator;

namespace {

std::string errors_after(const std::string& file, const std::string& from, const std::string& to) {
  return small_data{}.replace(file, from, to).errors();
}

}  // namespace

TEST_CASE("the small data set has no errors") { CHECK(small_data{}.errors().empty()); }

TEST_CASE("columns") {
  CHECK(errors_after("cities.csv", "name_en", "name_eng") ==
        "cities.csv:1:1: error: column 'name_en' is missing\n"
        "cities.csv:1:36: error: unknown column 'name_eng'; did you mean 'name_en'?\n");
  CHECK(errors_after("cities.csv", "name_en", "name_zh") ==
        "cities.csv:1:1: error: column 'name_en' is missing\n"
        "cities.csv:1:36: error: column 'name_zh' stands twice, first at cities.csv:1:28\n");
}

TEST_CASE("unknown columns") {
  const auto said = [](const std::string& name) {
    return small_data{}.replace("cities.csv", "name_en,code", "name_en," + name).errors();
  };
  const std::string unknown = "cities.csv:1:44: error: unknown column '";
  CHECK(said("Code") == unknown + "Code'; did you mean 'code'?\n");
  CHECK(said("codes") == unknown + "codes'; did you mean 'code'?\n");
  for (const std::string name : {"name_it", "name_IT"}) {
    CHECK(said(name) == unknown + name + "'; in the languages of this data set it is name_zh or name_en\n");
  }
  CHECK(said("population") == unknown +
                                  "population'; the columns are id, level, parent, prefecture, name_zh, name_en, "
                                  "other_names_zh, members, members_inferred, code, latitude, longitude, note\n");
  CHECK(errors_after("cities.csv", "name_en", "name_EN").find("unknown column 'name_EN'; did you mean 'name_en'?\n") !=
        std::string::npos);
}

TEST_CASE("a column that may be empty may be left out") {
  small_data data;
  write_file(data.path("agencies.csv"),
             "id,name_zh,name_en\ntea-board,茶叶局,Tea Board\ntea-office,茶叶办公室,Tea Office\n");
  write_file(data.path("documents.csv"), "id,title_en,status,source\ntea-plan,Tea plan,issued,tea\n");
  data.replace("observations.csv", "low,high,unit", "low,unit").replace("observations.csv", "41.5,,", "41.5,");
  CHECK(data.errors().empty());
  data.replace("observations.csv", "none,reach", "none,range");
  CHECK(data.errors() == "observations.csv:2:1: error: a range has no upper number\n");
  data.replace("agencies.csv", "name_en\n", "remark\n");
  CHECK(data.errors().find("agencies.csv:1:1: error: column 'name_en' is missing\n") == 0);
}

TEST_CASE("columns may stand in any order") {
  small_data data;
  write_file(data.path("agencies.csv"),
             "name_en,note,id,name_zh\nTea Board,,tea-board,茶叶局\nTea Office,,tea-office,茶叶办公室\n");
  CHECK(data.errors().empty());
}

TEST_CASE("a file that is no table is not passed over") {
  small_data data;
  write_file(data.path("target.csv"), "id\n");
  CHECK(data.errors() == "target.csv:1:1: error: there is no table 'target'; did you mean 'targets'?\n");
}

TEST_CASE("ids") {
  CHECK(errors_after("agencies.csv", "tea-office", "tea-board") ==
        "agencies.csv:3:1: error: id 'tea-board' stands twice, first at agencies.csv:2:1\n"
        "documents.csv:2:41: error: unknown agency 'tea-office'\n"
        "responsibilities.csv:3:34: error: unknown agency 'tea-office'\n");
  CHECK(errors_after("metrics.csv", "garden-count", "Garden-count")
            .find("metrics.csv:4:1: error: id 'Garden-count' must begin with a letter and be lower-case words and "
                  "numbers joined by - and "
                  "/\n") == 0);
  for (const std::string bad : {"garden--count", "garden-", "-garden", "2gardens", "garden_count", "garden/"}) {
    CHECK(errors_after("metrics.csv", "garden-count", bad).find("metrics.csv:4:1: error: id '" + bad + "' must") == 0);
  }
  CHECK(errors_after("observations.csv", "\ntea/revenue/2027", "\nclass") ==
        "observations.csv:2:1: error: id 'class' is a keyword of C++; choose another\n");
  CHECK(errors_after("targets.csv", "\ntea/revenue/growth/2030", "\ntea-revenue/2030") ==
        "targets.csv:3:1: error: ids 'tea-revenue/2030' and 'tea/revenue/2030' are both spelt tea_revenue_2030 in C++; "
        "change "
        "one\n");
}

TEST_CASE("cells") {
  CHECK(errors_after("agencies.csv", "茶叶局", "") == "agencies.csv:2:11: error: column 'name_zh' must not be empty\n");
  CHECK(errors_after("agencies.csv", "茶叶局", "茶叶局 ") ==
        "agencies.csv:2:14: error: U+0020 is white space that ends a field; remove it\n");
  CHECK(errors_after("agencies.csv", "茶叶局", "\u3000茶叶局\u00A0") ==
        "agencies.csv:2:11: error: U+3000 is white space that begins a field; remove it\n"
        "agencies.csv:2:15: error: U+00A0 is white space that ends a field; remove it\n");
  CHECK(errors_after("agencies.csv", "茶叶局", " ") ==
        "agencies.csv:2:11: error: U+0020 is white space that begins a field; remove it\n");
  CHECK(errors_after("agencies.csv", "茶叶局", "\"\"\"茶\"\"\r\n局\"") ==
        "agencies.csv:2:18: error: line end in a field; write the field in one line\n");
  CHECK(errors_after("agencies.csv", "茶叶局", "茶\t局") ==
        "agencies.csv:2:12: error: U+0009 is a control character; remove it\n");
  CHECK(errors_after("targets.csv", "reach", "reech") ==
        "targets.csv:2:51: error: unknown comparator 'reech'; did you mean 'reach'?\n");
  CHECK(errors_after("targets.csv", "reach", "below") ==
        "targets.csv:2:51: error: unknown comparator 'below'; expected one of none, reach, at_least, more_than, "
        "at_most, less_than, up_to, about, range, order_of\n");
  const auto errors_of_flag = [](const std::string& flag) {
    return small_data{}
        .replace("list_items.csv", "ordinal,", "ordinal,list_is_open,")
        .replace("list_items.csv", "Longjing,1,", "Longjing,1," + flag + ",")
        .errors();
  };
  CHECK(errors_of_flag("FALSE") == "list_items.csv:2:66: error: unknown list_is_open 'FALSE'; did you mean 'false'?\n");
  CHECK(errors_of_flag("no") == "list_items.csv:2:66: error: unknown list_is_open 'no'; expected one of false, true\n");
  CHECK(errors_of_flag("").empty());
  CHECK(errors_of_flag("true").empty());
  CHECK(errors_after("cities.csv", "445100", "4451") ==
        "cities.csv:2:55: error: '4451' is not a whole number from 110000 to 829999\n");
  CHECK(errors_after("documents.csv", "2028-02-29", "2027-02-29") ==
        "documents.csv:2:62: error: '2027-02-29' is not a day written like 2023-12-29\n");
  for (const std::string bad : {"1948-12-31", "2101-01-01", "0000-01-01"}) {
    CHECK(errors_after("documents.csv", "2028-02-29", bad)
              .find("documents.csv:2:62: error: '" + bad + "' is not in the years from 1949 to 2100\n") == 0);
  }
  CHECK(errors_after("documents.csv", "2028-02-29", "1949-01-01").empty());
  for (const std::string bad : {"2028-2-29", "2028/02/29", "20280229", "2028-13-01", "2028-04-31", "2028-02-290"}) {
    CHECK(errors_after("documents.csv", "2028-02-29", bad) ==
          "documents.csv:2:62: error: '" + bad + "' is not a day written like 2023-12-29\n");
  }
}

TEST_CASE("references") {
  CHECK(errors_after("targets.csv", "tea/oolong,,", "tea/olong,,") ==
        "targets.csv:4:31: error: unknown cluster 'tea/olong'; did you mean 'tea/oolong'?\n");
  CHECK(errors_after("targets.csv", "tea,,revenue", "tea,,rovenue") ==
        "targets.csv:2:27: error: unknown metric 'rovenue'; did you mean 'revenue'?\n");
}

TEST_CASE("amounts") {
  CHECK(errors_after("targets.csv", "firm,50,", "firm,fifty,") ==
        "targets.csv:2:62: error: 'fifty' is not a number; expected digits 0 to 9 with at most one point\n");
  CHECK(small_data{}.replace("targets.csv", "7.5,,%", "7.0625,,%").replace("targets.csv", "7.5%", "7.0625%").errors() ==
        "");
  CHECK(errors_after("targets.csv", "7.5,,%", "7.03125,,%") ==
        "targets.csv:3:85: error: 7.03125 % is not a whole number of its base unit, part_per_million\n");
  CHECK(errors_after("targets.csv", "firm,50,", "firm,99999999999,") ==
        "targets.csv:2:62: error: 99999999999 亿元 does not fit 64 bits\n");
  CHECK(errors_after("targets.csv", "50,,亿元", "50,,亿") ==
        "targets.csv:2:66: error: unknown unit '亿'; did you mean '亿元'?\n");
  CHECK(errors_after("targets.csv", "1,亿元", "1,") == "targets.csv:5:115: error: this number has no unit\n");
}

TEST_CASE("figures") {
  CHECK(errors_after("targets.csv", "50,,亿元", "50,,吨") ==
        "targets.csv:2:66: error: unit '吨' is not one of yuan, as metric 'revenue' and the figure's nature ask for\n");
  CHECK(errors_after("targets.csv", "3,5,个", "3,,个") == "targets.csv:5:74: error: a range has no upper number\n");
  CHECK(errors_after("targets.csv", "3,5,个", "5,3,个") ==
        "targets.csv:5:74: error: the upper number of a range must exceed the lower one\n");
  CHECK(errors_after("targets.csv", "50,,亿元", "50,60,亿元") ==
        "targets.csv:2:65: error: an upper number, but comparator is not range\n");
  CHECK(errors_after("targets.csv", "firm,50,", "firm,,") ==
        "targets.csv:2:62: error: the number is missing; a figure that the source blanks out has ** in "
        "its words\n");
  CHECK(errors_after("targets.csv", "firm,,,%", "firm,9,,%") ==
        "targets.csv:4:80: error: the source blanks this number out (**)\n");
  CHECK(errors_after("targets.csv", "%,,2027", "%,,2030") ==
        "targets.csv:3:93: error: the base year must come before the year\n");
  CHECK(errors_after("targets.csv", "个,,,2030,plan_period", "个,,,,plan_period") ==
        "targets.csv:5:80: error: the id ends in 2030, but the year is empty\n"
        "targets.csv:5:81: error: there is no year; leave this empty, or enter the year\n");
  CHECK(errors_after("targets.csv", "reach,firm", "reach,reported") ==
        "targets.csv:2:57: error: a target is not reported\n");
  CHECK(errors_after("observations.csv", "reported", "firm") ==
        "observations.csv:2:57: error: an observation is reported\n");
  CHECK(errors_after("targets.csv", "revenue,more_than,", "revenue,,") ==
        "targets.csv:5:105: error: a threshold has a metric, a comparator, a number and a unit, or none of them\n");
  CHECK(errors_after("targets.csv", "own_sentence,,,,,", "own_sentence,revenue,reach,1,亿元,") ==
        "targets.csv:2:89: error: only a count has a threshold\n");
}

TEST_CASE("parents and periods") {
  CHECK(errors_after("clusters.csv", "sector,tea,tea,", "sector,tea,,") ==
        "clusters.csv:3:23: error: only an industry has no parent; name it, or correct kind\n");
  CHECK(errors_after("clusters.csv", "industry,tea,,", "industry,tea,tea/oolong,") ==
        "clusters.csv:2:18: error: an industry has no parent; leave this empty, or correct kind\n"
        "clusters.csv:2:18: error: parent forms a cycle: 'tea' -> 'tea/oolong' -> 'tea'\n");
  CHECK(errors_after("measures.csv", "tea/task/1,tea,task,,", "tea/task/1,tea,task,tea/task/1/1,") ==
        "measures.csv:3:21: error: parent forms a cycle: 'tea/task/1' -> 'tea/task/1/1' -> 'tea/task/1'\n");
  CHECK(errors_after("plans.csv", "2028,2030", "2031,2030") ==
        "plans.csv:2:33: error: the period ends before it begins, in 2031; correct one year\n");
}

TEST_CASE("all errors of a run are told together") {
  small_data data;
  data.replace("targets.csv", "reach", "reech")
      .replace("cities.csv", "445100", "x")
      .replace("targets.csv", "7.5,", "x,");
  const std::string errors = data.errors();
  CHECK(errors.find("cities.csv:2:55:") == 0);
  CHECK(errors.find("\ntargets.csv:2:51:") != std::string::npos);
  CHECK(errors.find("\ntargets.csv:3:86:") > errors.find("\ntargets.csv:2:51:"));
}

TEST_CASE("an error in one row hides none in another") {
  small_data data;
  data.replace("targets.csv", "about,striven_for", "about,strived_for").replace("targets.csv", "3,5,个", "5,3,个");
  data.replace("cities.csv", "445100", "x");
  const std::string errors = data.errors();
  CHECK(errors.find("cities.csv:2:55: error: 'x' is not a whole number") == 0);
  CHECK(errors.find("unknown modality 'strived_for'") != std::string::npos);
  CHECK(errors.find("the upper number of a range must exceed the lower one") != std::string::npos);
}

TEST_CASE("years in ids, cities of clusters, numbers of sections") {
  CHECK(errors_after("targets.csv", "\ntea/revenue/2030", "\ntea/revenue/2029") ==
        "targets.csv:2:71: error: the id ends in 2029, but the year is 2030\n");
  small_data data;
  data.replace("targets.csv", "tea/oolong,,pass", "tea/chaozhou-meizhou,chaozhou,pass");
  data.replace("targets.csv", "tea/revenue/2030,tea,tea,,", "tea/revenue/2030,tea,tea/oolong,,");
  CHECK(data.errors().empty());
  data.replace("placements.csv", "tea/chaozhou-meizhou,chaozhou", "tea/chaozhou-meizhou,meizhou");
  CHECK(data.errors().find("error: no placement puts 'tea/chaozhou-meizhou' in 'chaozhou'\n") != std::string::npos);
  CHECK(errors_after("measures.csv", "三/（一）/一是", "三/(一)/一是") ==
        "measures.csv:4:62: error: '(一)' is no number of a section; expected 附件1, 一, （一）, 专栏1, 1 or 一是, or "
        "1.2, A, IV, Annex 3\n");
  CHECK(errors_after("measures.csv", "三/（一）/一是", "三/（一）/") ==
        "measures.csv:4:62: error: '' is no number of a section; expected 附件1, 一, （一）, 专栏1, 1 or 一是, or 1.2, "
        "A, IV, Annex 3\n");
  for (const std::string bad : {"第三", "三、", "（1）", "专栏", "一时", "附件一"}) {
    CHECK(errors_after("measures.csv", "三/（一）/一是", bad).find("'" + bad + "' is no number of a section") !=
          std::string::npos);
  }
}

TEST_CASE("codes of places go with the prefecture's") {
  CHECK(errors_after("cities.csv", "441400", "451400") ==
        "cities.csv:3:52: error: code 451400 is of another province than 445100\n");
  CHECK(errors_after("cities.csv", "441400", "445100") ==
        "cities.csv:3:52: error: code 445100 is that of 'chaozhou'\n");
  small_data data;
  data.replace("cities.csv", "meizhou,pref",
               "chaozhou/chaoan,district,chaozhou,chaozhou,潮安区,Chaoan,445203,Named.\nmeizhou,pref");
  CHECK(data.errors() ==
        "cities.csv:3:55: error: code 445203 does not begin with the four digits of the prefecture's, 445100\n");
  data.replace("cities.csv", "445203", "445103");
  CHECK(data.errors().empty());
}

TEST_CASE("sections of other languages") {
  for (const std::string good : {"1.2", "A", "IV", "B.3", "Annex 3", "Überblick 2/1", "Article 5(1)", "5(1)(a)",
                                 "Article 5(iv)/2", "\"Chapter 3, Section 2.1\"", "Art. 5(1)", "§ 5", "(12)",
                                 "Annex II/(a)", "ANNEX/1", "第三章/第二节", "第三章第12节", "第五条/第（三）项"}) {
    CHECK(errors_after("measures.csv", "三/（一）/一是", good).empty());
  }
  for (const std::string bad :
       {"1.",   ".1",   "1-2",     "annex 3",  "annex", "Chapter", "Annex  3", "Annex x",
        "AB",   "1x",   "5()",     "(1",       "5(1",   "5(1)2",   "5(ab)",    "\"Chapter 3, section 2\"",
        "第章", "第三", "第三章2", "第（3）项"}) {
    CHECK(errors_after("measures.csv", "三/（一）/一是", bad).find("is no number of a section") != std::string::npos);
  }
}

TEST_CASE("figures of other languages are compared by their digits") {
  const auto errors_of = [](const std::string& low, const std::string& unit, const std::string& figure) {
    return errors_after("targets.csv", "50,,亿元,,,2030,own_sentence,,,,,,二/（一）,达到50亿元",
                        low + "," + unit + ",,,2030,own_sentence,,,,,,1.2," + figure);
  };
  CHECK(errors_of("5,", "billion yuan", "at least 5 billion").empty());
  CHECK(errors_of("5,", "billion yuan", "le 5e milliard").empty());
  CHECK(errors_of("1200,", "million yuan", "\"over 1,200 million yuan\"").empty());
  CHECK(errors_of("1200,", "million yuan", "über 1.200 Millionen Yuan").empty());
  CHECK(errors_of("1200.5,", "million yuan", "\"1 200,5 millions de yuans\"").empty());
  CHECK(errors_of("1200,", "million yuan", "2 1200 M¥").empty());
  CHECK(errors_of("5,", "billion yuan", "4.5 billion") ==
        "targets.csv:2:107: error: figure '4.5 billion' does not state 5 in digits; enter number and unit as the text "
        "has "
        "them\n");
  CHECK(!errors_of("5,", "billion yuan", "five billion").empty());
  CHECK(!errors_of("5,", "billion yuan", "A5 billion").empty());
  CHECK(!errors_of("1200,", "million yuan", "1 20 million").empty());
  CHECK(errors_of("5,", "英里", "5").find("unknown unit '英里'; expected a unit such as 亿元, ") != std::string::npos);
  // Chinese is read in full, whatever the unit is called.
  CHECK(errors_of("5,", "billion yuan", "达到50亿元").empty());
  CHECK(errors_of("5,", "billion yuan", "超50亿元")
            .find("reads level: more_than 50亿元, but the columns say level: reach 50亿元\n") != std::string::npos);
  CHECK(errors_after("targets.csv", "3,5,个,,,2030,plan_period,revenue,more_than,1,亿元,,二/（二）,3-5个",
                     "3,5,count,,,2030,plan_period,revenue,more_than,1,亿元,,B,from 3 to 5 gardens")
            .empty());
  CHECK(!errors_after("targets.csv", "3,5,个,,,2030,plan_period,revenue,more_than,1,亿元,,二/（二）,3-5个",
                      "3,5,count,,,2030,plan_period,revenue,more_than,1,亿元,,B,5 to 3 gardens")
             .empty());
  CHECK(errors_after("targets.csv", "about,striven_for,7.5,,%,,2027,2030,own_sentence,,,,,,二/（一）,年均增长7.5%左右",
                     "about,striven_for,7.5,,%,,2027,2030,own_sentence,,,,,,1,about 7.5% a year")
            .find("figure 'about 7.5% a year' has words that are not understood at 'about 7.5% a year'; write … ") !=
        std::string::npos);
  CHECK(errors_after("targets.csv", "about,striven_for,7.5,,%,,2027,2030,own_sentence,,,,,,二/（一）,年均增长7.5%左右",
                     "about,striven_for,7.5,,percent,,2027,2030,own_sentence,,,,,,1,about 7.5% a year")
            .empty());
}

TEST_CASE("the text of a figure must say what its columns say") {
  CHECK(errors_after("targets.csv", "firm,50,", "firm,51,") ==
        "targets.csv:2:100: error: figure '达到50亿元' reads level: reach 50亿元, but the columns say level: reach "
        "51亿元\n");
  CHECK(errors_after("targets.csv", "none,reach", "none,at_least")
            .find("reads level: reach 50亿元, but the columns say level: at_least 50亿元\n") != std::string::npos);
  CHECK(errors_after("targets.csv", "达到50亿元", "达到约").find("error: figure '达到约' has no number at its end\n") !=
        std::string::npos);
}

TEST_CASE("parts do not exceed their whole") {
  const std::string part =
      "tea/oolong/revenue/2030,tea,tea/oolong,,revenue,level,none,none,reach,firm,51,,亿元,,,2030,own_sentence,,,,,tea/"
      "revenue/"
      "2030,二,达到51亿元\n";
  small_data data;
  write_file(data.path("targets.csv"), read_file(data.path("targets.csv")) + part);
  CHECK(data.errors() ==
        "targets.csv:2:62: error: the parts of this figure add up to 51亿元, more than its 50亿元; if the "
        "source has it so, record it in anomalies as inconsistent_figures\n");
  const std::string anomalies = read_file(data.path("anomalies.csv"));
  write_file(data.path("anomalies.csv"),
             anomalies + "tea/sum/1,tea,inconsistent_figures,二/（一）,达到50亿元,,The part is 51 and the whole 50.\n");
  CHECK(data.errors().empty());
  write_file(data.path("anomalies.csv"), anomalies);
  data.replace("targets.csv", "51,,亿元", "50,,亿元").replace("targets.csv", "达到51亿元", "达到50亿元");
  CHECK(data.errors().empty());
  data.replace("targets.csv", ",tea/revenue/2030,二", ",tea/garden-count/2030,二");
  CHECK(data.errors() ==
        "targets.csv:6:107: error: the part and the whole have different units; refer to another whole, or correct "
        "unit\n");
  // Of a figure that is wrong itself, nothing more is said.
  small_data wrong;
  write_file(wrong.path("targets.csv"), read_file(wrong.path("targets.csv")) + part);
  wrong.replace("targets.csv", "reach,firm,50,,亿元", "reach,firm,50,,万元");
  CHECK(wrong.errors() ==
        "targets.csv:2:100: error: figure '达到50亿元' reads level: reach 50亿元, but the columns say level: reach "
        "50万元\n");
  wrong.replace("targets.csv", "reach,firm,50,,万元", "reach,firm,50,,个");
  CHECK(wrong.errors().find("targets.csv:6:") == std::string::npos);
}

TEST_CASE("nothing stands alone without saying why") {
  small_data data;
  write_file(data.path("agencies.csv"), read_file(data.path("agencies.csv")) + "tea-museum,茶博物馆,Tea Museum,\n");
  CHECK(
      data.errors() ==
      "agencies.csv:4:1: error: no row refers to 'tea-museum'; add the row that does, or say in note why it is here\n");
  data.replace("agencies.csv", "Tea Museum,", "Tea Museum,Named in the preface.");
  CHECK(data.errors().empty());
  data.replace("cities.csv", "meizhou,pref",
               "shantou,prefecture_level_city,,shantou,汕头市,Shantou,440500,\nmeizhou,pref");
  CHECK(data.errors().empty());
  data.replace("metrics.csv", "revenue,", "area,面积,Area,square_metre\nrevenue,");
  CHECK(data.errors() ==
        "metrics.csv:2:1: error: no row refers to 'area'; add the row that does, or remove this one\n");
}

TEST_CASE("the original of a document is a plain file name") {
  const auto errors_with = [](const std::string& source) {
    return small_data{}.replace("documents.csv", "2030,tea", "2030," + source).errors();
  };
  for (const std::string plain : {"tea.v2", "茶 (2028)", "a..b", "tea..", "a|b\\c"}) CHECK(errors_with(plain).empty());
  for (const std::string path : {"../tea", "/etc/passwd", "a/../../tea", "sources/tea", "tea/", "..", ".tea"}) {
    CHECK(errors_with(path) == "documents.csv:2:83: error: '" + path +
                                   "' is not a plain file name; write the name without a directory and a leading "
                                   "point\n");
  }
}

TEST_CASE("one row describes the data set") {
  small_data data;
  data.replace("data_set.csv", "zh en\n", "zh en\nmore,更多,More,1,,,,\n");
  CHECK(data.errors() ==
        "data_set.csv:3:1: error: second row; a data set is described by one row, so remove the others\n");
  CHECK(errors_after("data_set.csv", "1.2.0", "") == "data_set.csv:2:20: error: column 'version' must not be empty\n");
  CHECK(errors_after("data_set.csv", "1.2.0", "version 1.2") ==
        "data_set.csv:2:20: error: version 'version 1.2' has a character that is not a letter, a digit or one of "
        ". - _ +; write it like 0.2.0\n");
  CHECK(errors_after("data_set.csv", "CC-BY-4.0", "CC BY 4.0") ==
        "data_set.csv:2:26: error: licence 'CC BY 4.0' has a character that is not a letter, a digit or one of "
        ". - _ +; write it like MIT\n");
  CHECK(errors_after("data_set.csv", "zh en\n", "en zh\n") ==
        "data_set.csv:2:50: error: languages 'en zh' are not those of the columns; write zh en\n");
  CHECK(errors_after("data_set.csv", "zh en\n", "\n").empty());
}
