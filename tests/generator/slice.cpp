// Slices of the small data set: what stays, and what is refused.
#include "slice/slice.hpp"
#include "model/loaded_data.hpp"

#include "emit/exports.hpp"
#include "emit/header.hpp"
#include "input/usage_error.hpp"
#include "small_data.hpp"

using namespace constplan::generator;

namespace {

data_set whole() {
  diagnostics errors;
  loaded_data data = load(SMALL_DATA, errors);
  REQUIRE_FALSE(errors.any());
  return std::move(data).take();
}

// The ids of a table's rows.
std::string rows(const data_set& data, std::string_view table) {
  std::string ids;
  for (std::size_t row = 0; row < data[table].size(); ++row)
    ids.append(ids.empty() ? "" : " ").append(data[table].id(row));
  return ids;
}

std::string columns(const data_set& data, std::string_view table) {
  std::string names;
  for (const column& c : data[table].schema().columns) names.append(names.empty() ? "" : " ").append(c.name);
  return names;
}

std::string refusal(const selection& named) {
  try {
    slice(whole(), named);
  } catch (const usage_error& error) {
    return error.what();
  }
  return "none";
}

selection of(selection::names selection::*kind, std::vector<std::string_view> names) {
  selection named;
  named.*kind = std::move(names);
  return named;
}

selection of_tables(std::vector<std::string_view> names) { return of(&selection::tables, std::move(names)); }
selection of_columns(std::vector<std::string_view> names) { return of(&selection::columns, std::move(names)); }
selection of_plans(std::vector<std::string_view> names) { return of(&selection::plans, std::move(names)); }
selection of_clusters(std::vector<std::string_view> names) { return of(&selection::clusters, std::move(names)); }
selection of_cities(std::vector<std::string_view> names) { return of(&selection::cities, std::move(names)); }
selection of_languages(std::vector<std::string_view> names) { return of(&selection::languages, std::move(names)); }

void append(const small_data& data, const std::string& file, const std::string& lines) {
  write_file(data.path(file), read_file(data.path(file)) + lines);
}

data_set load_sound(const small_data& data) {
  REQUIRE(data.errors() == "");
  diagnostics errors;
  return load(data.directory(), errors).take();
}

// A second plan with a figure and a measure of its own, in a city that nothing else names.
data_set two_plans() {
  small_data data;
  append(data, "documents.csv", "rice-plan,稻业计划,Rice plan,issued,tea-office,,,2028,2030,rice\n");
  append(data, "plans.csv", "rice,rice-plan,稻业计划,Rice plan,2028,2030,\n");
  append(data, "cities.csv", "shantou,prefecture_level_city,,shantou,汕头市,Shantou,440500,\n");
  append(data, "clusters.csv", "rice,industry,rice,,稻业,Rice,,\n");
  append(data, "clusters.csv", "rice/early,sector,rice,rice,早稻,Early rice,一,\n");
  append(data, "targets.csv",
         "rice/revenue/2030,rice,rice/"
         "early,shantou,revenue,level,none,none,none,firm,7,,亿元,,,2030,own_sentence,,,,,,一,7亿元\n");
  append(data, "measures.csv", "rice/task/1,rice,task,,1,种稻,Growing rice,一\n");
  append(data, "responsibilities.csv", "rice/task/1/tea-office,rice/task/1,tea-office,lead,1,一\n");
  return load_sound(data);
}

}  // namespace

TEST_CASE("a slice by nothing is the whole of what is published") {
  data_set published = whole();
  REQUIRE(published.tables().back().schema().name == "exceptions");
  published.set_description_aside();
  published.tables().pop_back();
  CHECK(to_json(slice(whole(), {})) == to_json(published));
}

TEST_CASE("a slice by tables") {
  const data_set part = slice(whole(), of_tables({"cities", "metrics"}));
  CHECK(part.tables().size() == 2);
  CHECK(rows(part, "cities") == "chaozhou meizhou");
  CHECK(refusal(of_tables({"citie"})) == "unknown table 'citie'; did you mean 'cities'?");
  CHECK(refusal(of_tables({"exceptions"})) == "unknown table 'exceptions'; did you mean 'mentions'?");
  CHECK(refusal(of_tables({"plans"})) ==
        "the slice refers to what is not in it; name that too, or leave the column out by --columns\n"
        "column 'plans.document' refers to table 'documents', which is left out");
}

TEST_CASE("a slice by columns") {
  selection named = of_columns({"plans.title_en", "plans.first_year"});
  CHECK(columns(slice(whole(), named), "plans") == "id title_en first_year");
  CHECK(columns(slice(whole(), named), "metrics") == "id name_zh name_en unit is_unspecified");
  named.tables = {"plans"};
  CHECK(columns(slice(whole(), named), "plans") == "id title_en first_year");
  CHECK(refusal(of_columns({"title_en"})) == "column 'title_en' must be written with its table: targets.low");
  CHECK(refusal(of_columns({"plans.title_fr"})) == "unknown column of plans 'title_fr'; did you mean 'title_zh'?");
  named.tables = {"metrics"};
  CHECK(refusal(named) == "column 'plans.title_en' is of a table that --tables leaves out");
  CHECK(refusal(of_columns({"targets.low", "targets.high"})) ==
        "the slice refers to what is not in it; name that too, or leave the column out by --columns\n"
        "column 'targets.low' needs column 'targets.unit', which is left out\n"
        "column 'targets.high' needs column 'targets.unit', which is left out");
}

TEST_CASE("a slice by languages") {
  const data_set part = slice(whole(), of_languages({"en"}));
  CHECK(columns(part, "metrics") == "id name_en unit is_unspecified");
  CHECK(columns(part, "anomalies") ==
        "id plan kind section found expected note_en target observation measure list_item designation");
  CHECK(columns(slice(whole(), of_languages({"zh"})), "anomalies") ==
        "id plan kind section found expected target observation measure list_item designation");
  CHECK(refusal(of_languages({"fr"})) == "unknown language 'fr'");
}

TEST_CASE("a slice by plans has what they refer to and what is of them") {
  const data_set rice = slice(two_plans(), of_plans({"rice"}));
  CHECK(rows(rice, "documents") == "rice-plan");
  CHECK(rows(rice, "agencies") == "tea-office");
  CHECK(rows(rice, "cities") == "shantou");
  CHECK(rows(rice, "clusters") == "rice rice/early");
  CHECK(rows(rice, "metrics") == "revenue");
  CHECK(rows(rice, "targets") == "rice/revenue/2030");
  CHECK(rows(rice, "responsibilities") == "rice/task/1/tea-office");
  CHECK(rows(rice, "anomalies").empty());
  CHECK(rice["responsibilities"]["measure"].number.all() == std::vector<std::int64_t>{0});
  CHECK(rice["documents"]["issuers"].number.all() == std::vector<std::int64_t>{0});
  CHECK(to_json(slice(two_plans(), of_plans({"rice", "tea"}))).find("\"tea-board\"") != std::string::npos);
  CHECK(refusal(of_plans({"ric"})) == "unknown plan 'ric'");
}

TEST_CASE("a slice by clusters has their parents, and nothing that is of no cluster") {
  const data_set part = slice(two_plans(), of_clusters({"rice/early"}));
  CHECK(rows(part, "clusters") == "rice rice/early");
  CHECK(rows(part, "targets") == "rice/revenue/2030");
  CHECK(rows(part, "measures").empty());
  CHECK(rows(part, "responsibilities").empty());
  const data_set oolong = slice(two_plans(), of_clusters({"tea/oolong"}));
  CHECK(rows(oolong, "targets") == "tea/oolong/pass-rate/2030");
  CHECK(rows(oolong, "metrics") == "pass-rate");
  CHECK(rows(oolong, "cities").empty());
  selection both = of_clusters({"tea/oolong", "rice"});
  both.plans = {"rice"};
  CHECK(rows(slice(two_plans(), both), "clusters") == "rice");
}

// The small data set with places below Chaozhou, and with rows that concern them and Meizhou in every way.
data_set places() {
  small_data data;
  append(data, "cities.csv",
         "chaozhou/fengxi,district,chaozhou,chaozhou,枫溪区,Fengxi,,\n"
         "chaozhou/fengxi/street,subdistrict,chaozhou/fengxi,chaozhou,枫溪街道,Fengxi Subdistrict,,\n");
  append(data, "clusters.csv", "tea/green,sector,tea,tea,绿茶,Green tea,一,\n");
  append(data, "placements.csv", "tea/green/at/street,tea,tea/green,chaozhou/fengxi/street,base,existing,三/（二）\n");
  write_file(data.path("targets.csv"),
             "id,plan,cluster,city,metric,nature,direction,rate,comparator,modality,low,unit,restates,"
             "section,figure\n"
             "tea,tea,tea,,revenue,level,none,none,none,firm,9,亿元,,三/（一）,9亿元\n"
             "green,tea,tea/green,,pass-rate,share,none,none,none,firm,99,%,,一,99%\n"
             "green/in-meizhou,tea,tea/green,meizhou,garden-count,count,none,none,none,firm,8,个,,三/（一）,8个\n"
             "both,tea,tea/chaozhou-meizhou,,revenue,level,none,none,none,firm,7,亿元,,一,7亿元\n"
             "chaozhou,tea,tea,chaozhou,revenue,level,none,none,none,firm,6,亿元,,三/（二）/1,6亿元\n"
             "chaozhou/again,tea,tea,chaozhou,revenue,level,none,none,none,firm,6,亿元,chaozhou,一,6亿元\n"
             "oolong,tea,tea/oolong,,revenue,level,none,none,none,firm,5,亿元,,一,5亿元\n");
  append(data, "measures.csv",
         "tea/task/2,tea,task,,2,种茶,Growing tea,三/（二）\n"
         "tea/task/2/1/1,tea,item,tea/task/2/1,1,多种绿茶,Growing more green tea,三/（二）/1/1\n"
         "tea/task/2/1,tea,item,tea/task/2,1,多种茶,Growing more tea,三/（二）/1\n");
  append(data, "responsibilities.csv",
         "tea/task/2/tea-office,tea/task/2,tea-office,lead,1,三/（二）\n"
         "tea/task/2/1/tea-board,tea/task/2/1,tea-board,lead,1,三/（二）/1\n");
  append(data, "list_items.csv",
         "tea/box-1/green-tea/2,tea,tea/green,product,绿茶,Green tea,毛尖,Maojian,1,三/（一）\n");
  return load_sound(data);
}

TEST_CASE("a slice by cities has what concerns them and the places below") {
  const data_set part = slice(places(), of_cities({"chaozhou"}));
  CHECK(rows(part, "cities") == "chaozhou chaozhou/fengxi chaozhou/fengxi/street");
  CHECK(rows(part, "placements") == "tea/chaozhou-meizhou/at/chaozhou/regional-cluster tea/green/at/street");
  CHECK(rows(part, "clusters") == "tea tea/chaozhou-meizhou tea/green");
  CHECK(rows(part, "targets") == "green both chaozhou chaozhou/again");
  CHECK(rows(part, "observations").empty());
  CHECK(rows(part, "metrics") == "revenue pass-rate");
  CHECK(rows(part, "designations") == "chaozhou/tea-city");
  CHECK(rows(part, "list_items") == "tea/box-1/green-tea/2");
  CHECK(rows(part, "measures") == "tea/task/2 tea/task/2/1/1 tea/task/2/1");
  CHECK(rows(part, "responsibilities") == "tea/task/2/tea-office tea/task/2/1/tea-board");
  CHECK(rows(part, "anomalies").empty());
}

TEST_CASE("a slice by a place below a city has nothing of the city but its row") {
  const data_set part = slice(places(), of_cities({"chaozhou/fengxi"}));
  CHECK(rows(part, "cities") == "chaozhou chaozhou/fengxi chaozhou/fengxi/street");
  CHECK(rows(part, "placements") == "tea/green/at/street");
  CHECK(rows(part, "clusters") == "tea tea/green");
  CHECK(rows(part, "targets") == "green");
  CHECK(rows(part, "designations").empty());
}

TEST_CASE("a slice by several cities") {
  const data_set part = slice(places(), of_cities({"meizhou", "chaozhou/fengxi/street"}));
  CHECK(rows(part, "cities") == "chaozhou meizhou chaozhou/fengxi chaozhou/fengxi/street");
  CHECK(rows(part, "targets") == "green green/in-meizhou both");
  CHECK(rows(part, "measures") == "tea/task/1 tea/task/1/1 tea/task/2 tea/task/2/1/1 tea/task/2/1");
  CHECK(refusal(of_cities({"chaozou"})) == "unknown city 'chaozou'; did you mean 'chaozhou'?");
}

TEST_CASE("cities, plans and clusters together keep what meets all of them") {
  selection named = of_cities({"shantou"});
  CHECK(rows(slice(two_plans(), named), "targets") == "rice/revenue/2030");
  CHECK(rows(slice(two_plans(), named), "agencies") == "tea-office");
  named.plans = {"tea"};
  CHECK(rows(slice(two_plans(), named), "targets").empty());
  named.plans = {"rice"};
  CHECK(rows(slice(two_plans(), named), "measures") == "rice/task/1");
  named.clusters = {"rice/early"};
  CHECK(rows(slice(two_plans(), named), "targets") == "rice/revenue/2030");
  CHECK(rows(slice(two_plans(), named), "measures").empty());
}

TEST_CASE("a slice by cities may have tables that refer to none") {
  selection named = of_cities({"chaozhou"});
  named.tables = {"agencies"};
  CHECK(rows(slice(places(), named), "agencies") == "tea-board tea-office");
}

TEST_CASE("what only a column left out refers to is left out") {
  selection named = of_plans({"rice"});
  named.columns = {"targets.cluster"};
  CHECK(rows(slice(two_plans(), named), "cities").empty());
  CHECK(rows(slice(two_plans(), named), "metrics").empty());
}

TEST_CASE("the wholes of parts stay") {
  small_data data;
  append(data, "targets.csv",
         "tea/oolong/revenue/2030,tea,tea/oolong,,revenue,level,none,none,reach,firm,5,,亿元,,,"
         "2030,own_sentence,,,,,tea/revenue/2030,二,达到5亿元\n");
  REQUIRE(data.errors() == "");
  diagnostics errors;
  const data_set part = slice(load(data.directory(), errors).take(), of_clusters({"tea/oolong"}));
  CHECK(rows(part, "targets") == "tea/revenue/2030 tea/oolong/pass-rate/2030 tea/oolong/revenue/2030");
}

TEST_CASE("a slice has no function that would give less than it says") {
  const auto header = [](const selection& named) {
    for (const output_file& file : to_headers(slice(whole(), named), "part", "out")) {
      if (file.path == "out/part/targets.hpp") return file.content;
    }
    return std::string{};
  };
  CHECK(header({}).find("targets_in(city of)") != std::string::npos);
  const selection without_placements =
      of_tables({"agencies", "documents", "plans", "cities", "clusters", "metrics", "targets"});
  CHECK(header(without_placements).find("targets_in(") == std::string::npos);
  CHECK(header(without_placements).find("targets_of(cluster of)") != std::string::npos);
  CHECK(header(without_placements).find("public constplan::figure_row<") != std::string::npos);
  const std::string bare = header(of_columns({"targets.city", "targets.year"}));
  CHECK(bare.find("targets_in(") == std::string::npos);
  CHECK(bare.find("public constplan::row<") != std::string::npos);
}

TEST_CASE("the example of an id is one of the slice's own") {
  for (const output_file& file : to_headers(slice(whole(), of_clusters({"tea/oolong"})), "part", "out")) {
    const bool has_example =
        file.content.find("/// The stable id, for instance \"tea/oolong/pass-rate/2030\".\n") < file.content.size();
    CHECK(has_example == (file.path == "out/part/targets.hpp"));
    if (file.path == "out/part/cities.hpp") CHECK(file.content.find("/// The stable id.\n") != std::string::npos);
  }
}
