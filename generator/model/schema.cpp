#include "schema.hpp"

#include <constplan/unit.hpp>
#include <constplan/vocabulary.hpp>

#include "schema_columns.hpp"
#include "schema_figures.hpp"
#include "schema_tables.hpp"

namespace constplan::generator {
namespace {

using namespace columns;

std::vector<table> declare_tables() {
  return {
      declare_table("data_set")
          .row("data_set")
          .about_the_data_set()
          .may_be_missing()
          .doc("The data set itself: one row. Headers define its version, and exports carry all of it.")
          .columns({
              id("guangdong"),
              text("title_zh", required, "What the data set is called.", "广东省产业集群行动计划"),
              text("title_en", required, "The same in English.", "Industrial-cluster plans of Guangdong"),
              code(text("version", required, "The version of the rows, which changes with them.", "0.2.0")),
              code(text("licence", optional, "The licence of the rows, as the SPDX list of licences calls it.", "MIT")),
              text("publisher_zh", optional, "Who publishes the rows.", "constplan"),
              text("publisher_en", optional, "The same in English.", "constplan"),
              languages("The languages of its texts, first that of the documents, separated by spaces."),
          }),
      declare_table("agencies")
          .row("agency")
          .doc("A government body.")
          .columns({
              used_id("guangdong-commerce"),
              name("name_zh", required, "The full official name of its time.", "广东省商务厅"),
              name("name_en", required, "The usual English name.", "Department of Commerce of Guangdong Province"),
              name("short_name_zh", optional,
                   "The short form in the sources or in general use; empty where there is none.", "省商务厅"),
              names("Further names in use, separated by spaces.", "省工信厅 省经信厅"),
              note(),
          })
          .names(naming::body),
      declare_table("documents")
          .row("document")
          .doc("A government document, the source of one or several plans.")
          .columns({
              id("advanced-materials-plan"),
              name("title_zh", optional, "The title; empty where the document has none of its own.",
                   "广东省发展建筑材料产业集群行动计划（2020—2025年）", occurrence::document),
              name("title_en", required, "The title in English, ours.",
                   "Action plan for the building materials cluster (2020-2025)"),
              one_of<document_status>("status", "document_status", required,
                                      "How far it got: drafted, issued, repealed."),
              refer("supersedes", "documents", optional, "superseded_by", "The document that it replaces."),
              refer_to_several("issuers", "agencies", optional, {}, "Who issued it, in the order of the document."),
              text("number", optional, "The document number; empty where the text states none.", "粤府〔2020〕1号",
                   occurrence::document),
              date_until("last_year", "issued", "The day of issue; none where the text states none."),
              year("first_year", "The first year of the period in its title.", "2021"),
              period_end("first_year", year("last_year", "The last year of the period in its title.", "2025")),
              file_name(text("source", required, "The name of the archived original, without its ending.",
                             "five-draft-cluster-plans")),
          }),
      declare_table("plans")
          .row("plan")
          .doc("A plan: a document, or one annex of a document.")
          .columns({
              id("advanced-materials"),
              within_period_of(refer("document", "documents", required, "plans_of", "The document that holds it.")),
              name("title_zh", required, "The title.", "广东省发展建筑材料产业集群行动计划（2020—2025年）",
                   occurrence::document),
              name("title_en", required, "The title in English, ours.",
                   "Action plan for the building materials cluster (2020-2025)"),
              year("first_year", "The first year of the plan's period.", "2021"),
              period_end("first_year", year("last_year", "The last year of the plan's period.", "2025")),
              annex("The annex, as the source numbers it; empty where the plan is the whole document."),
          }),
      declare_table("cities")
          .row("city")
          .doc("A place.")
          .columns({
              used_id_below("parent", "foshan"),
              one_of<place_level>("level", "place_level", required,
                                  "Its level in the administrative order; a region is outside that order."),
              parent_but_of("a place at the top", "level",
                            "prefecture_level_city province country union_of_countries region",
                            refer_upwards("parent", "cities", "children_of", "places_in",
                                          "The place one level up; empty for a place at the top, which a "
                                          "prefecture-level city is, and for a region.")),
              top_by("parent",
                     refer("prefecture", "cities", required, {},
                           "The place at the top that it belongs to, in China its prefecture-level city; of such "
                           "a place, the place itself.")),
              name("name_zh", required, "The full official name.", "佛山市"),
              name("name_en", required, "The usual English name.", "Foshan"),
              names("Further names in use, separated by spaces.", "粤东粤西粤北"),
              only_of("a region", "level", "region",
                      refer_to_several("members", "cities", optional, "regions_of",
                                       "Of a region, the places that make it up; otherwise empty.")),
              flag("members_inferred", "True if the members follow official usage, because no source lists them."),
              place_code("prefecture",
                         integer("code", optional, 110'000, 829'999,
                                 "The code of GB/T 2260; none below county level and outside China.", "440600")),
              integer("latitude", optional, 1, 9'000,
                      "Hundredths of a degree north of the equator (WGS 84) of the place's centre; empty where not "
                      "entered.",
                      "2302"),
              integer("longitude", optional, 1, 36'000,
                      "Hundredths of a degree east of Greenwich (WGS 84); west of it, counted on beyond 180 degrees.",
                      "11312"),
              note(),
          })
          .names(naming::place),
      declare_table("clusters")
          .row("cluster")
          .doc("An industrial cluster: an industry, a sector of one, or a cluster in named cities.")
          .columns({
              used_id("advanced-materials/foshan"),
              one_of<cluster_kind>("kind", "cluster_kind", required, "Industry, sector or regional cluster."),
              refer("plan", "plans", required, "clusters_of", "The plan that names it."),
              parent_but_of("an industry", "kind", "industry",
                            refer("parent", "clusters", optional, "children_of",
                                  "The cluster it is a part of; none for an industry.")),
              name("name_zh", required, "The name in the source.", "陶瓷"),
              name("name_en", required, "The name in English, ours.", "Ceramics"),
              name("short_name_zh", optional, "A short form in general use; empty where there is none.", "轻工纺织"),
              section(optional, "Where the source first names it; empty for the title."),
              note(),
          })
          .names(naming::cluster),
      declare_table("placements")
          .row("placement")
          .doc("A statement that puts a cluster in a place.")
          .columns({
              id("advanced-materials/foshan/at/foshan/regional-cluster"),
              refer("plan", "plans", required, "placements_of", "The plan that states it."),
              refer("cluster", "clusters", required, "placements_of", "The cluster."),
              refer("city", "cities", required, "placements_in", "The place."),
              one_of<placement_role>("role", "placement_role", required, "What the cluster is to the place."),
              one_of<placement_state>("state", "placement_state", required, "Whether it is there or aimed at."),
              list_is_open(),
              section(optional, "Where the source states it; empty before the first numbered part."),
          })
          .relations({declare_relation("clusters_in")
                          .from("city")
                          .to("cluster")
                          .doc("The clusters that are placed in this city or below it, in any role.")}),
      declare_table("metrics")
          .row("metric")
          .doc("Something measured.")
          .columns({
              used_id("main-business-revenue"),
              name("name_zh", required, "The name in the sources.", "主营业务收入"),
              name("name_en", required, "The name in English, ours.", "Main business revenue"),
              one_of<unit>("unit", "unit", required, "The base unit of its levels, counts and shares."),
              flag("is_unspecified", "True if the sources do not say what they measure: 五千亿元的产业集群."),
          }),
      declare_table("targets")
          .row("target")
          .figures(figure_time::future)
          .doc("A figure aimed at.")
          .columns(figure_columns(id("advanced-materials/foshan/main-business-revenue/2025"), "targets", "targets_of",
                                  "targets_in",
                                  year_found_by("targets_by_year", "The deadline; none where there is none.", "2025")))
          .aside("restates"),
      declare_table("observations")
          .row("observation")
          .figures(figure_time::past)
          .doc("A past or present figure.")
          .columns(figure_columns(
              id("advanced-materials/cement/output-mass/2019"), "observations", "observations_of", "observations_in",
              year_found_by("observations_by_year", "The year observed; none where the source names none.", "2019")))
          .aside("restates"),
      declare_table("measures")
          .row("measure")
          .doc("Something a plan sets out to do: a goal, a task, a project, a safeguard, or an item of one.")
          .columns({
              id("advanced-materials/task/1"),
              refer("plan", "plans", required, "measures_of", "The plan."),
              one_of<measure_kind>("kind", "measure_kind", required, "What part of the plan it belongs to."),
              parent_only_of("an item", "kind", "item",
                             refer("parent", "measures", optional, "items_of",
                                   "Of an item, the measure it belongs to; otherwise empty.")),
              ordinal("Its place in the plan's own numbering, corrected where the source misprints it.",
                      "plan kind parent", true),
              name("heading_zh", required, "The heading.", "创新能力显著提升", occurrence::section_start),
              name("heading_en", required, "The heading in English, ours.", "Markedly stronger innovation capacity"),
              refer(
                  "cluster", "clusters", optional, "measures_of",
                  "The one sector or regional cluster that it is about; empty for several and for the whole industry."),
              section(required, "Its place, as the source numbers its parts, misprints included."),
          })
          .aside("parent"),
      declare_table("responsibilities")
          .row("responsibility")
          .doc("An agency's part in a measure, as the list that closes the measure has it.")
          .columns({
              id("advanced-materials/task/1/commerce"),
              refer("measure", "measures", required, "responsibilities_for", "The measure."),
              refer("agency", "agencies", required, "responsibilities_of", "The agency."),
              one_of<responsibility_role>("role", "responsibility_role", required, "Whether it leads or supports."),
              ordinal("Its place in the list, from 1.", "measure"),
              list_is_open(),
              section(required, "The place of the list."),
          })
          .relations({declare_relation("led_by")
                          .from("agency")
                          .to("measure")
                          .where("role", "lead")
                          .doc("The measures and items that this agency leads."),
                      declare_relation("leaders_of")
                          .from("measure")
                          .to("agency")
                          .where("role", "lead")
                          .test("has_lead")
                          .doc("The agencies that lead this measure.")}),
      declare_table("instruments")
          .row("instrument")
          .may_be_missing()
          .doc("What government does in a measure: a lever such as a subsidy, a standard or a pilot.")
          .columns({
              id("advanced-materials/safeguard/2/tax"),
              refer("measure", "measures", required, "instruments_of", "The measure, or the item of one."),
              one_of<instrument_kind>("kind", "instrument_kind", required, "Which lever it is."),
              name("text_zh", required, "The shortest run of the source that states it.",
                   "在用地计划指标安排中予以倾斜支持", occurrence::section),
              name("text_en", required, "The same in English, ours.",
                   "Favour in the allocation of planned land quotas"),
              text("beneficiary_zh", optional, "Who receives it, in the words of the source.", "龙头骨干企业",
                   occurrence::section),
              text("beneficiary_en", optional, "The same in English, ours.", "Leading and backbone firms"),
              text("condition_zh", optional, "What restricts it, in the words of the source.", "在符合产业政策的前提下",
                   occurrence::section),
              text("condition_en", optional, "The same in English, ours.", "Where industrial policy allows"),
              section(required, "Where the source states it."),
          }),
      declare_table("designations")
          .row("designation")
          .doc("An honorary title of a place.")
          .columns({
              id("dongguan/humen/china-famous-town-of-womens-wear"),
              refer("plan", "plans", required, "designations_of", "The plan that names it."),
              refer("city", "cities", required, "designations_in", "The place."),
              name("title_zh", required, "The title.", "中国羊毛衫名镇", occurrence::section),
              name("title_en", required, "The title in English, ours.", "China Famous Town of Woollen Sweaters"),
              ordinal("The place's real number in the list of the source."),
              section(required, "Where the source names it."),
          })
          .relations({
              declare_relation("plans_in")
                  .from("city")
                  .to_column_of_all_statements("plan")
                  .doc("The plans that name this city or a place below it: they place a cluster in it, state a figure "
                       "or something else of it, or list a title."),
              declare_relation("measures_in")
                  .from("city")
                  .to_measures()
                  .doc("The measures, without their items, whose sections name this city or a place below it: they "
                       "place a cluster in it, state a figure or something else of it, or list a title."),
              declare_relation("agencies_in")
                  .from("city")
                  .to_agencies()
                  .doc("The agencies that are responsible for what measures_in() returns, or for an item of it, in any "
                       "role."),
          }),
      declare_table("list_items")
          .row("list_item")
          .doc("An item of a list: what an industry is to concentrate on, or what a figure counts.")
          .columns({
              id("building-materials/box-2/ceramics/1"),
              refer("plan", "plans", required, "list_items_of", "The plan."),
              refer("cluster", "clusters", required, "list_items_of", "The cluster that the list is about."),
              one_of<list_kind>("kind", "list_kind", required, "What the list is of."),
              text("group_zh", required, "The heading of the list, or the words that introduce it.", "环珠江口",
                   occurrence::section),
              text("group_en", required, "The same in English, ours.", "Pearl River Estuary rim"),
              name("item_zh", required, "The item.", "设计及品牌", occurrence::section),
              name("item_en", required, "The item in English, ours.", "Design and brands"),
              text("subject_zh", optional, "The words that it shares with other items; mostly empty.", "建筑陶瓷",
                   occurrence::section),
              text("subject_en", optional, "The same in English, ours.", "Architectural ceramics"),
              ordinal("Its place in the list, from 1.", "plan section cluster group_zh"),
              list_is_open(),
              refer("target", "targets", optional, "list_items_of", "The target that counts or ranks the items."),
              refer("observation", "observations", optional, "list_items_of",
                    "The observation that counts or ranks the items."),
              section(required, "The place of the list."),
          }),
      declare_table("statements")
          .row("statement")
          .may_be_missing()
          .doc("What a plan states without a number: an aim, a strength, a problem, how its figures are to be read.")
          .columns({
              id("advanced-materials/goal/2/national-lead"),
              refer("plan", "plans", required, "statements_of", "The plan that states it."),
              refer("cluster", "clusters", required, "statements_of", "The narrowest cluster that it speaks of."),
              refer("city", "cities", optional, "statements_in", "The place that it speaks of, if it speaks of one."),
              one_of<statement_kind>("kind", "statement_kind", required, "What kind of statement it is."),
              one_of<modality>("modality", "modality", required, "How firmly it is meant."),
              name("text_zh", required, "The shortest run of the source that states it.", "达到国内领先水平",
                   occurrence::section),
              name("text_en", required, "The same in English, ours.", "Reach a leading level in China"),
              year("year", "The deadline; empty where there is none.", "2025"),
              origin_of("year"),
              refer_to_several("targets", "targets", optional, "statements_of",
                               "Of a caveat, the targets that it is about."),
              refer_to_several("observations", "observations", optional, "statements_of",
                               "Of a caveat, the observations that it is about."),
              section(optional, "Where the source states it; empty before the first numbered part."),
          }),
      declare_table("entities")
          .row("entity")
          .may_be_missing()
          .doc("Something with a name of its own: a firm, a park, a fair, a programme, a law.")
          .columns({
              used_id("belt-and-road"),
              one_of<entity_kind>("kind", "entity_kind", required, "What it is."),
              name("name_zh", required, "Its name.", "广东国际家具展"),
              name("name_en", required, "The name in English, ours where there is no official one.",
                   "Guangdong International Furniture Fair"),
              refer("city", "cities", optional, "entities_in", "The place it is in, where the sources state it."),
              text("number", optional, "The number of a document.", "国发〔2015〕28号"),
          }),
      declare_table("mentions")
          .row("mention")
          .may_be_missing()
          .doc("A place of a plan that names an entity.")
          .columns({
              id("furniture/guangdong-international-furniture-fair/1"),
              refer("plan", "plans", required, "mentions_of", "The plan."),
              refer("entity", "entities", required, "mentions_of", "What it names."),
              one_of<mention_role>("role", "mention_role", required, "Why it names it."),
              text("run", required, "The name as it is there.", "广东国际家具展", occurrence::section),
              section(optional, "Where the plan names it; empty before the first numbered part."),
          })
          .relations({declare_relation("entities_of").from("plan").to("entity").doc("What this plan names."),
                      declare_relation("bases_of")
                          .from("plan")
                          .to("entity")
                          .where("role", "basis")
                          .doc("The laws and policies that this plan implements or follows.")}),
      declare_table("anomalies")
          .row("anomaly")
          .doc("Something that is wrong in a source.")
          .columns({
              id("furniture/numbering/1"),
              refer("plan", "plans", required, "anomalies_of", "The plan."),
              one_of<anomaly_kind>("kind", "anomaly_kind", required, "What kind of defect it is."),
              section(optional, "Its place; empty before the first numbered part."),
              text("found", required, "The shortest run of the source that shows it.", "推动应用水平",
                   occurrence::whole_section),
              text("expected", optional, "What the source should have, where that is clear.", "推广应用水平"),
              text("note_en", required, "What is wrong, in one sentence.", "The usual phrase is 推广应用."),
              refer("target", "targets", optional, "anomalies_of", "The target that it affects."),
              refer("observation", "observations", optional, "anomalies_of", "The observation that it affects."),
              refer("measure", "measures", optional, "anomalies_of",
                    "The measure whose heading or agencies it affects."),
              refer("list_item", "list_items", optional, "anomalies_of", "The item of a list that it affects."),
              refer("designation", "designations", optional, "anomalies_of", "The title that it affects."),
          }),
      declare_table("exceptions")
          .row("exception")
          .for_the_audit_alone()
          .doc("A number of the sources that is not a figure of a plan. For the audit alone: no header and no export "
               "has it.")
          .columns({
              id("five-hundred-firms"),
              refer("document", "documents", optional, {}, "The document it is in; none for all."),
              text("run", required, "The run of the source that holds the number.", "2015年"),
              word(
                  "reason", required,
                  "What makes it no figure: it is a date or an ordinal number, is part of a code or a name, or is mere "
                  "wording (四大优势).",
                  "exception_reason", "date ordinal code name wording"),
          }),
  };
}

}  // namespace

const std::vector<table>& schema() {
  static const std::vector<table> tables = declare_tables();
  return tables;
}

const table* find_table(std::string_view name) {
  const auto found = std::find_if(schema().begin(), schema().end(), [=](const table& t) { return t.name == name; });
  return found == schema().end() ? nullptr : &*found;
}

}  // namespace constplan::generator
