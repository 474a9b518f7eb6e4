// The data, spot by spot, each figure read again in its source when it was written down here.
#include <constplan/guangdong.hpp>

namespace {

namespace gd = constplan::guangdong;
using namespace constplan::literals;
using constplan::comparator;
using constplan::nature;

static_assert(gd::targets.at("advanced-materials/main-business-revenue/2025").value() == 28000_yi_yuan);
static_assert(gd::targets.at("advanced-materials/value-added/2025").value() == 7400_yi_yuan);
static_assert(verify(gd::targets.at("advanced-materials/foshan/main-business-revenue/2025"), 6000_yi_yuan));
static_assert(verify(gd::targets.at("building-materials/chaozhou/main-business-revenue/2025"), 120_yi_yuan));
static_assert(verify(gd::targets.at("advanced-materials/zhanjiang/steel-production-capacity/2025"), 1000_wan_tonnes));

constexpr gd::target foshan = gd::targets.at("building-materials/foshan/main-business-revenue/2025");
static_assert(foshan.plan() == gd::plan_id::building_materials);
static_assert(foshan.plan().document() == gd::document_id::five_draft_cluster_plans);
static_assert(foshan.cluster().name_zh() == "佛山建材产业集群");
static_assert(foshan.cluster().parent() == gd::cluster_id::building_materials);
static_assert(foshan.city() == gd::city_id::foshan);
static_assert(foshan.metric().name_zh() == "主营业务收入");
static_assert(foshan.comparator() == comparator::more_than && foshan.nature() == nature::level);
static_assert(foshan.year() == 2025 && foshan.year_inferred() && !foshan.base_year());
static_assert(foshan.section() == "附件3/二/（一）/专栏1/1" && foshan.figure() == "超5000亿元");

// A range has two numbers and no single one.
constexpr gd::target parks = gd::targets.at("building-materials/green-park-count/2025");
static_assert(parks.comparator() == comparator::range && parks.low() == 3_count && parks.high() == 5_count);
static_assert(!parks.value() && parks.is_disclosed());

// What is counted may have a threshold.
constexpr gd::target clusters = gd::targets.at("building-materials/cluster-count/2025");
static_assert(clusters.value() == 1_count && clusters.threshold() == 1_wan_yi_yuan);
static_assert(clusters.threshold_metric() == gd::metric_id::industry_scale);
static_assert(clusters.threshold_comparator() == comparator::more_than);

static_assert(verify(gd::observations.at("advanced-materials/cement/output-mass/2019"), 1.67_yi_tonnes));
static_assert(verify(gd::observations.at("advanced-materials/flat-glass/output-weight-cases/2019"),
                     9997.96_wan_weight_cases));
static_assert(verify(gd::observations.at("advanced-materials/synthetic-rubber/national-output-rank/2019"), 4_rank));
static_assert(!gd::observations.at("advanced-materials/industry-classes").year());

constexpr gd::document light_industry = gd::documents.at("light-industry-textiles-plan");
static_assert(light_industry.issued() == constplan::date{2023, 12, 29});
static_assert(light_industry.number() == "粤工信消费函〔2023〕16号");
static_assert(light_industry.issuers().size() == 6);
static_assert(light_industry.issuers()[0].name_zh() == "广东省工业和信息化厅");
static_assert(light_industry.status() == constplan::document_status::issued);
static_assert(gd::documents.at("advanced-materials-plan").issuers().empty());

static_assert(gd::plans_of(gd::document_id::five_draft_cluster_plans).size() == 5);
static_assert(gd::plans.size() == 9 && gd::documents.size() == 5);

// The cities of a cluster that spans several, in the order of the source.
constexpr auto bay_area = gd::placements_of(gd::cluster_id::advanced_materials_shenzhen_dongguan_huizhou);
static_assert(bay_area.size() == 3);
static_assert(bay_area[0].city() == gd::city_id::shenzhen && bay_area[1].city() == gd::city_id::dongguan &&
              bay_area[2].city() == gd::city_id::huizhou);

}  // namespace
