// Rows found by name in constant expressions: the names that the documentation and people use most. See
// runtime/names.cpp for all others.
#include <constplan/guangdong.hpp>
#include <constplan/sample.hpp>

namespace {

namespace gd = constplan::guangdong;
namespace sample = constplan::sample;
using gd::agency_id;
using gd::city_id;
using gd::cluster_id;

static_assert(gd::cities_named("佛山").front() == city_id::foshan);
static_assert(gd::cities_named("佛山").count() == 1 && gd::cities_named("foshan city").count() == 1);
static_assert(gd::cities_named("顺德").front() == city_id::foshan_shunde);
static_assert(gd::cities_named("佛山市顺德区").front() == city_id::foshan_shunde);
static_assert(gd::cities_named("Shunde, Foshan").front() == city_id::foshan_shunde);
static_assert(gd::cities_named("顺德镇").empty() && gd::cities_named("市").empty() && gd::cities_named("").empty());

static_assert(gd::agencies_named("省科技厅").front() == agency_id::science_and_technology);
static_assert(gd::agencies_named("市场监管局").front() == agency_id::market_regulation);
static_assert(gd::agencies_named("市场监管局").count() == 1);
static_assert(gd::agencies_named("Department of Commerce").front() == agency_id::commerce);
static_assert(gd::agencies_named("湖南省科技厅").empty());

static_assert(gd::clusters_named("轻工纺织").front() == cluster_id::light_industry_textiles);
static_assert(gd::clusters_named("轻工纺织").count() == 1 && gd::clusters_named("水泥").count() == 2);
static_assert(gd::clusters_named("foshan building materials").front() == cluster_id::building_materials_foshan);

static_assert(gd::metrics_named("主营业务收入").front() == gd::metric_id::main_business_revenue);
static_assert(gd::plans_containing("轻工纺织").front() == gd::plan_id::light_industry_textiles);
static_assert(gd::documents_containing("made in china").count() == 1);
static_assert(gd::measures_named("创新能力显著提升").front().id() == "textile-apparel/goal/1");
static_assert(gd::designations_named("中国女装名镇").count() == 1);
static_assert(gd::list_items_starting_with("供应链").front().id() == "textile-apparel/box-1/pearl-river-estuary-rim/2");

static_assert(gd::cities_starting_with("佛").count() == 1 && gd::cities_starting_with("fos").count() == 1);
static_assert(gd::cities_starting_with("佛\xE5").empty() && gd::cities_starting_with("\xE4\xBD").empty());
static_assert(gd::cities_starting_with("").count() == gd::cities.size());

// More than ASCII: letters with two cases, characters of four bytes.
static_assert(sample::metrics_named("élevage INVENTÉ").front().id() == "output-pieces");
static_assert(sample::metrics_starting_with("ÉLE").count() == 1 && sample::metrics_containing("ventÉ").count() == 1);
static_assert(sample::cities_named("𠮷𪛖").front() == sample::city_id::uncoded);

// The accessors may be called one after the other.
static_assert(gd::clusters_named("水泥").where(&gd::cluster::plan, gd::plan_id::advanced_materials).count() == 1);

}  // namespace
