// Names of bodies that find more than one, and what headers say of the names of a table.
#include "emit/header.hpp"
#include "slice/slice.hpp"
#include "small_data.hpp"

using namespace constplan::generator;

namespace {

// The small data set with short and further names of its two bodies.
class named_bodies : public small_data {
 public:
  named_bodies(const std::string& board, const std::string& office) {
    write_file(path("agencies.csv"),
               "id,name_zh,name_en,short_name_zh,other_names_zh,note\n"
               "tea-board,福建省茶叶局,Tea Board of Fujian Province," +
                   board +
                   ",\n"
                   "tea-office,福建省茶叶办公室,Tea Office of Fujian Province," +
                   office + ",\n");
  }
};

std::string header(const small_data& data, const std::string& table, const selection& of = {}) {
  diagnostics errors;
  for (const output_file& file : to_headers(slice(load(data.directory(), errors), of), "part", "out")) {
    if (file.path == "out/part/" + table + ".hpp") return file.content;
  }
  return {};
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string named_function_comment(const std::string& table) {
  const std::string text = header(small_data{}, table);
  const std::size_t end = text.find(table + "_named(");
  return text.substr(text.rfind("\n\n", end), end - text.rfind("\n\n", end));
}

}  // namespace

TEST_CASE("a short or further name finds one body") {
  CHECK(named_bodies{"省茶局,茶叶总局 茶局局", "省茶办,茶办"}.errors().empty());
  CHECK(named_bodies{"省茶叶局,", ","}.errors().empty());
  CHECK(named_bodies{"省茶局,", "省茶办,省茶办室 茶局"}.errors() ==
        "agencies.csv:3:60: error: '茶局' also names 'tea-board', at agencies.csv:2:47; leave it to one of them\n");
  CHECK(named_bodies{"茶叶办公室,", ","}.errors() ==
        "agencies.csv:2:47: error: '茶叶办公室' also names 'tea-office', at agencies.csv:3:12; leave it to one of "
        "them\n");
  CHECK(named_bodies{"福建省茶 办,", "茶办,"}.errors() ==
        "agencies.csv:3:51: error: '茶办' also names 'tea-board', at agencies.csv:2:47; leave it to one of them\n");
  CHECK(named_bodies{",Tea Ｏｆｆｉｃｅ", ","}.errors().empty());
}

TEST_CASE("further names are separated by spaces") {
  CHECK(named_bodies{",茶局、茶叶总局", ","}.errors() ==
        "agencies.csv:2:48: error: names in a list are separated by '、'; separate them by spaces\n");
  CHECK(named_bodies{",茶局 茶总局；茶叶总局", ","}.errors() ==
        "agencies.csv:2:51: error: names in a list are separated by '；'; separate them by spaces\n");
  CHECK(named_bodies{"茶、局,", ","}.errors().empty());
}

TEST_CASE("headers know the province that all bodies name") {
  const named_bodies data{"省茶局,", ","};
  CHECK(has(header(data, "agencies"), "province_zh() noexcept {\n      return {\"福建\", std::size_t{6}};"));
  CHECK(has(header(data, "agencies"), "|fujian\", "));
  CHECK(has(header(data, "cities"), "province_zh() noexcept {\n      return {\"福建\", std::size_t{6}};"));
  CHECK(has(header(data, "cities"), "province_en() noexcept {\n      return {\"fujian\", std::size_t{6}};"));
  CHECK_FALSE(has(header(data, "clusters"), "province"));
  CHECK_FALSE(has(header(small_data{}, "agencies"), "province_zh"));
  CHECK_FALSE(has(header(small_data{}, "cities"), "province_zh"));

  named_bodies two{",", ","};
  two.replace("agencies.csv", "福建省茶叶局", "浙江省茶叶局")
      .replace("agencies.csv", "Board of Fujian", "Board of Zhejiang");
  CHECK_FALSE(has(header(two, "cities"), "province_zh"));
  CHECK_FALSE(has(header(two, "agencies"), "fujian"));
}

TEST_CASE("a province whose name begins a place's is left out of the places' names") {
  named_bodies data{",", ","};
  data.replace("cities.csv", "潮州市,Chaozhou", "福建市,Fujian");
  CHECK_FALSE(has(header(data, "cities"), "province_zh"));
  CHECK_FALSE(has(header(data, "cities"), "province_en"));
  CHECK(has(header(data, "agencies"), "province_zh"));
}

TEST_CASE("headers fold only letters that names have") {
  CHECK(has(header(small_data{}, "clusters"), "naming::cluster, false>"));
  for (const char* name : {"Oölong", "OÖLONG", "Оолонг", "Oolonğ", "Oolongß"}) {
    small_data data;
    data.replace("clusters.csv", "Oolong", name);
    INFO(name);
    CHECK(has(header(data, "clusters"), "naming::cluster, true>"));
    CHECK(has(header(data, "cities"), "naming::place, false>"));
  }
  small_data data;
  data.replace("clusters.csv", "Oolong", "Ｏｏｌｏｎｇ·乌龙");
  CHECK(has(header(data, "clusters"), "naming::cluster, false>"));
}

TEST_CASE("headers know whether there are autonomous counties") {
  CHECK_FALSE(has(header(small_data{}, "cities"), "has_autonomous_counties"));
  small_data data;
  data.replace("cities.csv", "潮州市,Chaozhou", "畲族自治县,Chaozhou");
  CHECK(has(header(data, "cities"), "has_autonomous_counties = true"));
}

TEST_CASE("columns that are empty are not searched") {
  CHECK(has(header(small_data{}, "agencies"), "return match(name_zh()) || match(name_en());"));
  CHECK(has(header(named_bodies{"茶局,", ","}, "agencies"),
            "return match(name_zh()) || match(name_en()) || match(short_name_zh());"));
  CHECK(has(header(named_bodies{",茶局 茶总局", ","}, "agencies"),
            "|| constplan::detail::any_of_names(other_names_zh(), match);"));
}

TEST_CASE("a slice has the functions whose columns it has") {
  selection of;
  of.columns = {"cities.name_en"};
  CHECK(has(header(small_data{}, "cities", of), "return match(name_en());"));
  CHECK(has(header(small_data{}, "cities", of), "place_above() const noexcept { return *this; }"));
  CHECK(has(header(small_data{}, "cities"), "place_above() const noexcept { return parent().value_or(*this); }"));
  of.columns = {"cities.code"};
  CHECK_FALSE(has(header(small_data{}, "cities", of), "cities_named"));
  CHECK_FALSE(has(header(small_data{}, "cities", of), "detail/names.hpp"));
}

TEST_CASE("every table with names, titles or headings has the functions, and says what may be left out") {
  for (const char* table : {"agencies", "documents", "plans", "cities", "clusters", "metrics", "measures",
                            "designations", "list_items", "instruments", "statements", "entities"}) {
    INFO(table);
    const std::string text = header(small_data{}, table);
    for (const char* ending : {"_named(", "_starting_with(", "_containing("})
      CHECK(has(text, table + std::string{ending}));
  }
  CHECK(has(named_function_comment("cities"), "/// The cities whose name is `text`"));
  CHECK(has(named_function_comment("cities"), "District"));
  CHECK(has(named_function_comment("agencies"), "province"));
  CHECK(has(named_function_comment("clusters"), "产业集群"));
  CHECK(has(named_function_comment("metrics"), "/// The metrics whose name is `text`"));
  CHECK(has(named_function_comment("plans"), "/// The plans whose title is `text`"));
  CHECK(has(named_function_comment("measures"), "/// The measures whose heading is `text`"));
  for (const char* table : {"metrics", "plans", "measures"}) {
    CHECK_FALSE(has(named_function_comment(table), "District"));
    CHECK(has(named_function_comment(table), "parentheses"));
  }
  CHECK(header(small_data{}, "targets").find("targets_named") == std::string::npos);
}
