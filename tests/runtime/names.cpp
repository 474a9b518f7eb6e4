// Rows found by the names that people and sources use, and by parts of names.
#include <constplan/guangdong.hpp>
#include <constplan/ostream.hpp>  // in every file of the program: Catch2 prints a type in one way only
#include <constplan/sample.hpp>
#include <string>

#include "catch.hpp"

namespace gd = constplan::guangdong;
namespace sample = constplan::sample;

namespace {

// The ids of rows, separated by spaces.
template <class Rows>
std::string ids(const Rows& rows) {
  std::string list;
  for (const auto row : rows) list.append(list.empty() ? "" : " ").append(row.id());
  return list;
}

std::string places(std::string_view text) { return ids(gd::cities_named(text)); }
std::string agencies(std::string_view text) { return ids(gd::agencies_named(text)); }
std::string clusters(std::string_view text) { return ids(gd::clusters_named(text)); }

}  // namespace

TEST_CASE("a place is found with and without the word for its kind") {
  for (const char* text : {"佛山", "佛山市", "FOSHAN", "foshan city", "Foshan-City"}) CHECK(places(text) == "foshan");
  for (const char* text : {"顺德", "顺德区", "Shunde", "shunde DISTRICT"}) CHECK(places(text) == "foshan/shunde");
  for (const char* text : {"博罗", "博罗县", "Boluo", "Boluo County"}) CHECK(places(text) == "huizhou/boluo");
  for (const char* text : {"虎门", "虎门镇", "Humen", "humen town"}) CHECK(places(text) == "dongguan/humen");
  for (const char* text : {"开平", "开平市", "Kaiping", "Kaiping City"}) CHECK(places(text) == "jiangmen/kaiping");
  for (const char* text : {"祖庙", "祖庙街道", "Zumiao", "Zumiao Subdistrict"}) {
    CHECK(places(text) == "foshan/chancheng/zumiao");
  }
}

TEST_CASE("another kind of place and a part of a name are not the place") {
  for (const char* text : {"顺德镇",
                           "顺德市",
                           "Shunde Town",
                           "Foshan District",
                           "佛山区",
                           "佛山省",
                           "Foshan Province",
                           "佛",
                           "市",
                           "区",
                           "City",
                           "Fo",
                           "Foshanese",
                           "Shunde Districts",
                           "广东",
                           "广东省",
                           "省",
                           "Guangdong",
                           "Province",
                           "佛山市区",
                           "Foshan Town City"}) {
    INFO(text);
    CHECK(places(text).empty());
  }
}

TEST_CASE("a place is found with the names of those above it") {
  for (const char* text :
       {"佛山顺德", "佛山市顺德区", "佛山市顺德", "广东省佛山市顺德区", "广东佛山顺德", "Shunde, Foshan",
        "Shunde District, Foshan City, Guangdong Province", "Foshan Shunde", "Shunde, Guangdong"}) {
    INFO(text);
    CHECK(places(text) == "foshan/shunde");
  }
  for (const char* text :
       {"佛山市顺德区乐从镇", "佛山乐从", "顺德乐从镇", "Lecong Town, Shunde, Foshan", "Lecong, Foshan"}) {
    INFO(text);
    CHECK(places(text) == "foshan/shunde/lecong");
  }
  for (const char* text : {"广东省佛山市", "广东佛山", "Foshan, Guangdong", "Guangdong Province, Foshan"}) {
    INFO(text);
    CHECK(places(text) == "foshan");
  }
  for (const char* text : {"广州顺德", "Shunde, Guangzhou", "湖南省佛山市", "Foshan, Hunan", "顺德佛山顺德"}) {
    INFO(text);
    CHECK(places(text).empty());
  }
}

TEST_CASE("a body is found with its province, with the word for it alone, and without it") {
  for (const char* text :
       {"广东省科学技术厅", "省科学技术厅", "科学技术厅", "广东科学技术厅", "省科技厅", "科技厅", "广东省科技厅",
        "广东科技厅", "Department of Science and Technology", "Department of Science & Technology",
        "Guangdong Department of Science and Technology", "Guangdong Provincial Department of Science and Technology",
        "department of science and technology, guangdong province"}) {
    INFO(text);
    CHECK(agencies(text) == "science-and-technology");
  }
  for (const char* text : {"湖南省科技厅", "Hunan Department of Commerce", "厅", "省", "广东省", "Guangdong Province",
                           "商务", "省科技厅 省商务厅", "Department", "Office of the", "Province of", "的", "of the"}) {
    INFO(text);
    CHECK(agencies(text).empty());
  }
}

TEST_CASE("a body is found by the names in use") {
  CHECK(agencies("市场监管局") == "market-regulation");
  CHECK(agencies("省市场监管局") == "market-regulation");
  CHECK(agencies("工信厅") == "industry-and-information-technology");
  CHECK(agencies("省工信厅") == "industry-and-information-technology");
  CHECK(agencies("发改委") == "development-and-reform");
  CHECK(agencies("省发展改革委") == "development-and-reform");
  CHECK(agencies("人社厅") == "human-resources-and-social-security");
  CHECK(agencies("人力资源社会保障厅") == "human-resources-and-social-security");
  CHECK(agencies("住建厅") == "housing-and-urban-rural-development");
  CHECK(agencies("住房城乡建设厅") == "housing-and-urban-rural-development");
  CHECK(agencies("文化旅游厅") == "culture-and-tourism");
  CHECK(agencies("环境保护厅") == "ecology-and-environment");
  CHECK(agencies("国资委") == "state-owned-assets");
  CHECK(agencies("广东省委宣传部") == "propaganda-department");
  CHECK(agencies("广东省税务局") == "tax");
  CHECK(agencies("省各有关部门") == "relevant-provincial-departments");
  CHECK(agencies("Federation of Trade Unions") == "federation-of-trade-unions");
  CHECK(agencies("Communications Administration") == "communications-administration");
  CHECK(agencies("Publicity Department") == "propaganda-department");
  CHECK(agencies("Guangdong Provincial Tax Service") == "tax");
  CHECK(agencies("Commerce") == "commerce");
  CHECK(agencies("Commerce Department") == "commerce");
  CHECK(agencies("market regulation") == "market-regulation");
  CHECK(agencies("State-owned Assets Supervision and Administration Commission") == "state-owned-assets");
}

// As the lists of responsibilities print them; only the first of a list has 省.
TEST_CASE("a body is found by every name in the sources") {
  for (const char* text : {"交通运输厅",
                           "人力资源社会保障厅",
                           "人民银行广州分行",
                           "住房和城乡建设厅",
                           "住房城乡建设厅",
                           "农业农村厅",
                           "制造强省建设领导小组各成员单位",
                           "卫生健康委",
                           "发展改革委",
                           "各有关厅局",
                           "商务厅",
                           "国资委",
                           "地方金融监管局",
                           "工业和信息化厅",
                           "工商联",
                           "市场监管局",
                           "广东银保监局",
                           "应急管理厅",
                           "总工会",
                           "政务服务数据管理局",
                           "教育厅",
                           "文化和旅游厅",
                           "文化旅游厅",
                           "民政厅",
                           "海关总署广东分署",
                           "环境保护厅",
                           "珠江西岸六市一区政府",
                           "生态环境厅",
                           "省人力资源和社会保障厅",
                           "省委军民融合办",
                           "省委宣传部",
                           "省委编办",
                           "省税务局",
                           "省经济和信息化委",
                           "省金融办",
                           "省推进珠江西岸先进装备制造产业带建设联席会议其他成员单位",
                           "联席会议其他成员单位",
                           "知识产权局",
                           "科技厅",
                           "税务局",
                           "统计局",
                           "经济和信息化委",
                           "自然资源厅",
                           "财政厅",
                           "质监局",
                           "通信管理局",
                           "制造强省建设领导小组",
                           "省有关部门",
                           "“六市一区”经济和信息化部门",
                           "各地市人民政府",
                           "广东省人民政府办公厅"}) {
    INFO(text);
    CHECK(gd::agencies_named(text).count() == 1);
  }
}

TEST_CASE("a cluster is found with and without the word for what it is") {
  for (const char* text :
       {"轻工纺织", "轻工纺织产业", "现代轻工纺织", "现代轻工纺织产业集群", "Modern light industry & textiles"}) {
    INFO(text);
    CHECK(clusters(text) == "light-industry-textiles");
  }
  for (const char* text : {"佛山建材", "佛山建材产业集群", "佛山建材集群", "foshan building materials"}) {
    INFO(text);
    CHECK(clusters(text) == "building-materials/foshan");
  }
  for (const char* text : {"水泥", "水泥业", "水泥行业", "Cement", "cement industry"}) {
    INFO(text);
    CHECK(clusters(text) == "building-materials/cement advanced-materials/cement");
  }
  for (const char* text : {"新材料", "新材料产业集群", "New materials", "new materials industrial cluster"}) {
    INFO(text);
    CHECK(clusters(text) == "pearl-river-west-bank/new-materials");
  }
  CHECK(clusters("家具") == "furniture furniture/furniture-manufacturing light-industry-textiles/furniture");
  CHECK(clusters("五大集群") == "five-manufacturing-clusters");
  CHECK(clusters("造纸") == "light-industry-textiles/paper-and-paper-products");
  CHECK(clusters("水泥industry") == "building-materials/cement advanced-materials/cement");
  CHECK(clusters("陶瓷制品") == "light-industry-textiles/ceramic-products");
  for (const char* text : {"Cementcluster", "Cementi", "产业", "产业集群", "集群", "业", "制造", "cluster", "industry",
                           "佛山", "水泥镇"}) {
    INFO(text);
    CHECK(clusters(text).empty());
  }
}

TEST_CASE("case, width, white space and punctuation do not matter to whole names") {
  CHECK(places("　Ｆｏｓｈａｎ\xC2\xA0 ＣＩＴＹ\t") == "foshan");
  CHECK(places("佛 山") == "foshan");
  CHECK(places("Chaoan") == "chaozhou/chaoan");
  CHECK(places("chao’an district") == "chaozhou/chaoan");
  CHECK(clusters("皮革毛皮羽毛及其制品和制鞋业") == "light-industry-textiles/leather-fur-feather-and-footwear");
  CHECK(clusters("design & R and D network") == "furniture/design-and-r-and-d-network");
  CHECK(ids(gd::metrics_named("扬帆计划和广东特支计划制造业领域入选人才总数")) ==
        "talent-plan-manufacturing-selections");
  CHECK(ids(gd::plans_named("《广东省培育纺织服装产业集群行动计划（２０１９-２０２５年）》")) == "textile-apparel");
  CHECK(ids(gd::designations_named("china famous town of womens wear")) ==
        "dongguan/humen/china-famous-town-of-womens-wear");
  CHECK(ids(sample::metrics_named("élevage INVENTÉ")) == "output-pieces");
}

TEST_CASE("a note in parentheses at the end of a name is optional") {
  CHECK(gd::metrics_named("Output").count() == 4);
  CHECK(ids(gd::metrics_named("Output (area)")) == "output-area");
  CHECK(ids(gd::plans_named("广东省培育纺织服装产业集群行动计划")) == "textile-apparel");
  CHECK(gd::metrics_named("产品退回").empty());
  CHECK(gd::list_items_named("Functional apparel").empty());
}

TEST_CASE("parts of names") {
  CHECK(ids(gd::plans_containing("轻工纺织")) == "light-industry-textiles");
  CHECK(gd::plans_named("轻工纺织").empty());
  CHECK(gd::plans_containing("2019-2025").count() == 5);
  CHECK(gd::plans_containing("2019—2025").count() == 5);
  CHECK(gd::plans_containing("制造2025试点").empty());
  CHECK(ids(gd::documents_containing("\"MADE in  China 2025\"")) == "pearl-river-west-bank-plan");
  CHECK(ids(gd::documents_containing("“made in China 2025”")) == "pearl-river-west-bank-plan");
  CHECK(gd::cities_starting_with("山").empty());
  CHECK(gd::cities_containing("山").count() == 5);
  for (const char* text : {" fos", "Foshan ", "foshan　"}) CHECK(ids(gd::cities_starting_with(text)) == "foshan");
  CHECK(gd::cities_starting_with("Foshan .").empty());
  CHECK(gd::cities_starting_with("佛山城").empty());
  CHECK(ids(gd::agencies_starting_with("科技")) == "science-and-technology");
  CHECK(ids(gd::agencies_starting_with("广东省科")) == "science-and-technology");
  CHECK(ids(gd::agencies_starting_with("省工信")) == "industry-and-information-technology");
  CHECK(ids(gd::agencies_containing("工信")) == "industry-and-information-technology");
  CHECK(ids(sample::metrics_containing("VAGE\xC2\xA0inv")) == "output-pieces");
}

TEST_CASE("further names are names of their own") {
  CHECK(ids(sample::agencies_named("省灯局")) == "lantern-bureau");
  CHECK(ids(sample::agencies_named("灯笼办公室")) == "lantern-bureau");
  CHECK(ids(sample::agencies_starting_with("灯笼办")) == "lantern-bureau");
  CHECK(sample::agencies_named("省灯局 灯笼办公室").empty());
  CHECK(sample::agencies_containing("灯局 灯笼").empty());
}

TEST_CASE("an empty text names nothing, and every name begins with it and contains it") {
  for (const char* text : {"", " ", "　\t", "\xC2\xA0"}) {
    CHECK(places(text).empty());
    CHECK(agencies(text).empty());
    CHECK(gd::cities_starting_with(text).count() == gd::cities.size());
    CHECK(gd::agencies_containing(text).count() == gd::agencies.size());
    CHECK(gd::documents_containing(text).count() == gd::documents.size());
  }
  CHECK(places("（、）").empty());
  CHECK(gd::plans_named("").empty());
}

TEST_CASE("a text that begins or ends within a character, or is not UTF-8, matches nothing") {
  for (const char* text : {"\xE4\xBD",
                           "\xE4",
                           "佛山\xE5\xB8",
                           "佛山市\xE5",
                           "\x9B\xE5\xB1\xB1",
                           "\x9B",
                           "\xB1\xB1\xE5\xB8\x82",
                           "佛山\xFF",
                           "\xC3",
                           "佛山\xC0\x80",
                           "\xC1\xA6oshan",
                           "\xE0\x81\xA6oshan",
                           "\xF0\x80\x81\xA6oshan",
                           "\xF8\x80\x80\x81\xA6oshan",
                           "\xE0\x80\xA0",
                           "\xED\xA0\x80",
                           "\xF4\x90\x80\x80",
                           "\xE3\x80",
                           "佛山 \xE3\x80",
                           "\xEF\xBC",
                           "\xC2"}) {
    CHECK(places(text).empty());
    CHECK(gd::cities_starting_with(text).empty());
    CHECK(gd::cities_containing(text).empty());
    CHECK(agencies(text).empty());
    CHECK(clusters(text).empty());
    CHECK(gd::plans_named(text).empty());
    CHECK(gd::plans_containing(text).empty());
  }
  CHECK(sample::cities_starting_with("𠮷").count() == 1);
  CHECK(sample::cities_starting_with("\xF0\xA0\xAE").empty());
  CHECK(sample::cities_containing("\xA0\xAE\xB7").empty());
}
