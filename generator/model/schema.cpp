#include "schema.hpp"

#include <constplan/unit.hpp>
#include <constplan/vocabulary.hpp>

#include "schema_columns.hpp"
#include "schema_tables.hpp"

namespace constplan::generator {
namespace {

using namespace columns;

std::vector<column> figure_columns(const column& id, std::string_view self, std::string_view reverse,
                                   std::string_view reverse_in, const column& year_of_figure) {
  return {
      id,
      refer("plan", "plans", required, reverse, "The plan that states the figure."),
      refer("cluster", "clusters", required, reverse, "The narrowest cluster the figure speaks of."),
      refer(
          "city", "cities", optional, reverse_in,
          "The one place the figure speaks of; none for the whole province and for several places, which the cluster's "
          "placements name."),
      refer_to_several("other_clusters", "clusters", optional,
                       "Further clusters that the figure speaks of together with cluster()."),
      refer("metric", "metrics", required, reverse, "What is measured."),
      one_of<scope>("scope", "scope", optional, "Whose figure it is, where the source does not speak of all."),
      one_of<nature>("nature", "nature", required, "What kind of statement it is."),
      one_of<direction>("direction", "direction", required,
                        "The way that a change or a growth goes, or from which side a level is reached (降至)."),
      one_of<rate>("rate", "rate", required, "Over what time it counts: a year, cumulatively, or in addition."),
      one_of<comparator>("comparator", "comparator", required, "The word of comparison at the figure."),
      one_of<modality>("modality", "modality", required, "How firmly it is meant."),
      amount("low", "unit", "The magnitude stated, the lower one of a range; none where the source blanks it out (**).",
             "3"),
      amount("high", "unit", "The upper number of a range, otherwise none.", "5"),
      written_unit("unit", required, "The unit of low(), high() and base_value()."),
      amount("base_value", "unit", "The number that it starts from: the 40% of 从40%提高到45%.", "40"),
      year("base_year", "The year that growth or a multiple is measured against; none where the source names none.",
           "2020", occurrence::section),
      year_of_figure,
      period_ending_in("year", "period",
                       "The period in year() that the source names: 2025-06, 2025-06-30, 2025-Q3, 2025-H1, FY2025-26, "
                       "2025/2031. Empty for a year as a whole."),
      inferred("year_inferred", "year",
               "True if the year does not appear in the figure's own sentence: it appears earlier, or is the plan's "
               "last year."),
      refer("threshold_metric", "metrics", optional, {}, "What the things counted must exceed or reach, if anything."),
      one_of<comparator>("threshold_comparator", "comparator", optional, "The word of comparison at the threshold."),
      amount("threshold", "threshold_unit", "The threshold of what is counted.", "100"),
      written_unit("threshold_unit", optional, "The unit of threshold()."),
      refer("part_of", self, optional, "parts_of", "The figure that this one is stated to be a part of (其中)."),
      refer("restates", self, optional, "restatements_of",
            "The figure that this row states again in another place of the document; empty for a figure of its own."),
      section(optional,
              "Its place, as the source numbers its parts: 附件3/一/（一）. Empty where it does not number them."),
      text("figure", required, "The shortest run of the source that carries number, unit and comparator.", "超5000亿元",
           occurrence::figure),
  };
}

std::vector<table> declare_tables() {
  return {
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
              refer_to_several("issuers", "agencies", optional, "Who issued it, in the order of the document."),
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
              one_of<place_level>("level", "place_level", required, "Its level in the administrative order."),
              parent_but_of("a place at the top", "level", "prefecture_level_city province country union_of_countries",
                            refer_upwards("parent", "cities", "children_of", "places_in",
                                          "The place one level up; empty for a place at the top, which a "
                                          "prefecture-level city is.")),
              top_by("parent",
                     refer("prefecture", "cities", required, {},
                           "The place at the top that it belongs to, in China its prefecture-level city; of such "
                           "a place, the place itself.")),
              name("name_zh", required, "The full official name.", "佛山市"),
              name("name_en", required, "The usual English name.", "Foshan"),
              place_code("prefecture",
                         integer("code", optional, 110'000, 829'999,
                                 "The code of GB/T 2260; none below county level and outside China.", "440600")),
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
              section(required, "The place of the list."),
          })
          .relations({declare_relation("led_by")
                          .from("agency")
                          .to("measure")
                          .where("role", "lead")
                          .doc("The measures and items that this agency leads.")}),
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
                       "of it or list a title."),
              declare_relation("measures_in")
                  .from("city")
                  .to_measures()
                  .doc("The measures, without their items, whose sections name this city or a place below it: they "
                       "place a cluster in it, state a figure of it or list a title."),
              declare_relation("agencies_in")
                  .from("city")
                  .to_agencies()
                  .doc("The agencies that are responsible for what measures_in() returns, or for an item of it, in any "
                       "role."),
          }),
      declare_table("focus_items")
          .row("focus_item")
          .doc("An item of the lists that a plan puts in boxes: what an industry is to concentrate on.")
          .columns({
              id("building-materials/box-2/ceramics/1"),
              refer("plan", "plans", required, "focus_items_of", "The plan."),
              refer("cluster", "clusters", required, "focus_items_of", "The industry or sector."),
              one_of<focus_kind>("kind", "focus_kind", required, "Product, technology, material, equipment or layout."),
              text("group_zh", required, "The heading of the list.", "环珠江口", occurrence::section),
              text("group_en", required, "The heading of the list in English, ours.", "Pearl River Estuary rim"),
              name("item_zh", required, "The item.", "设计及品牌", occurrence::section),
              name("item_en", required, "The item in English, ours.", "Design and brands"),
              ordinal("Its place in the list, from 1.", "plan section cluster group_zh"),
              section(required, "The place of the list."),
          }),
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
              text("expected", optional, "What should stand there, where that is clear.", "推广应用水平"),
              text("note_en", required, "What is wrong, in one sentence.", "The usual phrase is 推广应用."),
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
