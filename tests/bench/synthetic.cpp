// constplan-synthetic ROWS DIR [--targets [SEED]]: a data set of any size, for measurements. The same on every
// machine.
//
// Contains every table, in the proportions of Guangdong's data and with texts of the same lengths. ROWS is the number
// of targets. With --targets only the targets grow: the other tables stay as they are with 1,000 targets. Data sets of
// different seeds have different figures.
#include <algorithm>
#include <exception>
#include <filesystem>
#include <iostream>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>
#include "csv_writer.hpp"
#include "synthetic_words.hpp"

namespace constplan::bench {
namespace {

class synthetic {
 public:
  synthetic(std::size_t targets, std::filesystem::path directory, bool only_targets, std::size_t seed)
      : targets_{targets},
        others_{only_targets ? std::min<std::size_t>(targets, 1'000) : targets},
        directory_{std::move(directory)},
        random_{seed} {}

  void write() {
    std::filesystem::create_directories(directory_);
    write_table("agencies", agencies_, &synthetic::agency);
    write_table("documents", documents_, &synthetic::document);
    write_table("plans", plans_, &synthetic::plan);
    write_table("cities", cities_, &synthetic::city);
    write_table("clusters", clusters_, &synthetic::cluster);
    write_table("placements", placements_, &synthetic::placement);
    write_table("metrics", metrics_, &synthetic::metric);
    write_table("targets", targets_, &synthetic::target);
    write_table("observations", observations_, &synthetic::observation);
    write_table("measures", measures_, &synthetic::measure);
    write_table("responsibilities", responsibilities_, &synthetic::responsibility);
    write_table("designations", designations_, &synthetic::designation);
    write_table("list_items", focus_, &synthetic::list_item);
    write_table("anomalies", anomalies_, &synthetic::anomaly);
    write_table("exceptions", exceptions_, &synthetic::exception);
  }

 private:
  void write_table(std::string_view name, std::size_t rows, void (synthetic::*write_row)(csv_writer&, std::size_t)) {
    csv_writer out{directory_, name};
    for (std::size_t n = 0; n < rows; ++n) (this->*write_row)(out, n);
    out.close();
  }

  // As many rows as go with the targets, if `guangdong` go with its 111. At least one, if there are targets.
  std::size_t share_of(std::size_t guangdong) const { return (others_ * guangdong + 110) / 111; }

  std::size_t random(std::size_t below) { return static_cast<std::size_t>(random_() % below); }

  static std::string plan_id(std::size_t n) { return named(products, n).id; }
  std::size_t plan_of_cluster(std::size_t n) const { return n * plans_ / clusters_; }
  std::size_t first_cluster_of(std::size_t plan) const { return (plan * clusters_ + plans_ - 1) / plans_; }

  static bool is_prefecture(std::size_t city) { return city % 3 == 0; }
  static std::string city_id(std::size_t n) {
    return (is_prefecture(n) ? "" : place_name(n / 3 * 3).id + "/") + place_name(n).id;
  }

  // Of a plan's clusters the first is the industry; of the others every sixth is regional.
  bool is_regional(std::size_t n) const { return place_in_plan(n) % 6 == 5; }
  std::size_t place_in_plan(std::size_t n) const { return n - first_cluster_of(plan_of_cluster(n)); }
  std::size_t city_of_regional(std::size_t n) const {
    return (plan_of_cluster(n) * 7 + place_in_plan(n) / 6) % cities_;
  }
  std::string cluster_id(std::size_t n) const {
    const std::string plan = plan_id(plan_of_cluster(n));
    if (place_in_plan(n) == 0) return plan;
    return plan + "/" + (is_regional(n) ? city_id(city_of_regional(n)) : named(sectors, place_in_plan(n) - 1).id);
  }

  static std::string metric_id(std::size_t n) {
    const std::size_t product = n / std::size(metrics);
    return std::string{pick(metrics, n).name.id} + (product == 0 ? "" : "-of-" + named(products, product - 1).id);
  }

  void agency(csv_writer& out, std::size_t n) {
    const words name = named(bench::agencies, n);
    out.row({name.id, "广东省" + name.zh, name.en + " of Guangdong Province", "省" + name.zh, "",
             n % 9 == 8 ? "Signs, but leads nothing." : ""});
  }

  void document(csv_writer& out, std::size_t n) {
    const words name = named(products, n);
    const std::string issuers =
        named(bench::agencies, n % agencies_).id + " " + named(bench::agencies, (n + 1) % agencies_).id;
    const bool issued = n % 2 == 0;
    out.row({name.id + "-plan", "广东省培育" + name.zh + "战略性产业集群行动计划（2021—2025年）",
             "Action plan for \"fostering\" the strategic cluster of " + name.en + ", Guangdong (2021-2025)",
             issued ? "issued" : "draft_for_comment", "", issuers,
             issued ? "粤工信〔2020〕" + std::to_string(n % 200 + 1) + "号" : "", issued ? "2020-09-25" : "", "2021",
             "2025", "source_" + std::to_string(n)});
  }

  void plan(csv_writer& out, std::size_t n) {
    const words name = named(products, n);
    out.row({name.id, named(products, n * documents_ / plans_).id + "-plan",
             "广东省培育" + name.zh + "产业集群行动计划（2021—2025年）",
             "Action plan for fostering the cluster of " + name.en + " in Guangdong (2021-2025)", "2021", "2025",
             "附件" + std::to_string(n % 9 + 1)});
  }

  void city(csv_writer& out, std::size_t n) {
    constexpr term below[] = {{"district", "区", " District"}, {"town", "镇", " Town"}};
    const words name = place_name(n);
    const std::string prefecture = place_name(n / 3 * 3).id;
    if (is_prefecture(n)) {
      out.row({city_id(n), "prefecture_level_city", "", prefecture, name.zh + "市", name.en, "", "", "",
               n / 3 < 100 ? std::to_string(440'000 + n / 3 * 100) : "", "", "", ""});
      return;
    }
    const term& level = below[n % 3 - 1];
    out.row({city_id(n), level.id, prefecture, prefecture, name.zh + std::string{level.zh},
             name.en + std::string{level.en}, "", "", "", "", "", "", ""});
  }

  void cluster(csv_writer& out, std::size_t n) {
    const std::size_t plan = plan_of_cluster(n);
    const std::size_t place = place_in_plan(n);
    const words industry = named(products, plan);
    if (place == 0) {
      out.row({cluster_id(n), "industry", plan_id(plan), "", industry.zh, industry.en, "", section_of(plan, 0), ""});
    } else if (is_regional(n)) {
      const words name = place_name(city_of_regional(n));
      out.row({cluster_id(n), "regional", plan_id(plan), plan_id(plan), name.zh + industry.zh + "产业集群",
               "Cluster of " + industry.en + " in " + name.en, "", section_of(plan, place), ""});
    } else {
      const words name = named(sectors, place - 1);
      out.row(
          {cluster_id(n), "sector", plan_id(plan), plan_id(plan), name.zh, name.en, "", section_of(plan, place), ""});
    }
  }

  // Two or three for each cluster, the first of a regional one in its own city; the others go round all cities.
  void placement(csv_writer& out, std::size_t n) {
    constexpr std::string_view roles[] = {"distribution", "industry_site", "specialised_zone", "core", "demonstration"};
    const std::size_t in = n * clusters_ / placements_;
    const std::size_t first = (in * placements_ + clusters_ - 1) / clusters_;
    const bool at_home = n == first && is_regional(in);
    const std::size_t where = at_home ? city_of_regional(in) : cities_placed_++ % cities_;
    const std::string_view role = at_home ? "regional_cluster" : pick(roles, n - first);
    const std::size_t plan = plan_of_cluster(in);
    out.row({cluster_id(in) + "/at/" + city_id(where) + "/" + hyphened(role), plan_id(plan), cluster_id(in),
             city_id(where), role, n % 3 == 0 ? "planned" : "existing", n % 7 == 0 ? "true" : "", section_of(plan, n)});
  }

  static std::string hyphened(std::string_view word) {
    std::string text{word};
    std::replace(text.begin(), text.end(), '_', '-');
    return text;
  }

  void metric(csv_writer& out, std::size_t n) {
    const metric_term& m = pick(bench::metrics, n);
    const std::size_t product = n / std::size(bench::metrics);
    const words of = product == 0 ? words{} : named(products, product - 1);
    out.row({metric_id(n), of.zh + std::string{m.name.zh}, std::string{m.name.en} + (product == 0 ? "" : ", " + of.en),
             m.base, ""});
  }

  struct figure {
    std::string_view nature, comparator;
    std::string low, high;
    std::string_view unit;
    std::string base_year, threshold_metric, threshold_comparator, threshold, threshold_unit, text;
    std::string_view rate = "none";
  };

  figure make_figure(std::size_t metric) {
    const metric_term& m = pick(bench::metrics, metric);
    const wording& how = pick(wordings, random(std::size(wordings)));
    figure f{m.words, how.comparator, {}, {}, m.units[random(8) == 0 ? 1 : 0], {}, {}, {}, {}, {}, {}};
    const std::size_t kind = random(40);
    if (kind == 0 && f.unit == "%") {  // blanked out
      f.comparator = "reach", f.text = "达到**" + std::string{f.unit};
      return f;
    }
    const std::size_t number =
        m.base == "part_per_million" ? random(60) + 1 : (random(90) + 1) * (kind % 4 == 0 ? 1 : 50);
    f.low = std::to_string(number) + (f.unit == "%" && kind % 2 == 0 ? "." + std::to_string(random(9) + 1) : "");
    if (kind == 1) {
      f.comparator = "range";
      f.low = std::to_string(number);
      f.high = std::to_string(number + 1 + random(9));
      f.text = f.low + "-" + f.high + std::string{f.unit};
      return f;
    }
    if (kind < 5) {  // a growth rate
      f.nature = "growth";
      f.rate = kind == 2 ? "none" : "per_year";
      f.base_year = kind == 2 ? "2020" : "";
      f.low = std::to_string(number % 30 + 1);
      f.unit = "%";
    } else if (kind < 8 && f.nature == "count") {
      f.threshold_metric = metric_id(0);
      f.threshold_comparator = "more_than";
      f.threshold = "100";
      f.threshold_unit = "亿元";
    }
    f.text = std::string{how.before} + f.low + std::string{f.unit} + std::string{how.after};
    return f;
  }

  void figure_row(csv_writer& out, std::size_t cluster, std::size_t metric, const std::string& year,
                  std::string_view modality, const std::string& part_of, std::string id, const figure& f) {
    const std::size_t plan = plan_of_cluster(cluster);
    const std::string city = is_regional(cluster) ? city_id(city_of_regional(cluster)) : "";
    last_id_ = std::move(id);
    out.row({last_id_,
             plan_id(plan),
             cluster_id(cluster),
             city,
             "",
             metric_id(metric),
             "",
             f.nature,
             f.nature == "growth" ? "increase" : "none",
             f.rate,
             f.comparator,
             modality,
             f.low,
             f.high,
             f.unit,
             "",
             f.base_year,
             year,
             "",
             random(3) == 0 ? "earlier_sentence" : "own_sentence",
             f.threshold_metric,
             f.threshold_comparator,
             f.threshold,
             f.threshold_unit,
             part_of,
             "",
             section_of(plan, random(40)),
             f.text});
  }

  // Every ninth figure is a part of the one before it, where that has a number of its own.
  void target(csv_writer& out, std::size_t n) {
    const std::size_t cluster = n * clusters_ / targets_;
    const bool same_cluster = n > 0 && cluster == (n - 1) * clusters_ / targets_;
    const std::string_view modality = random(5) == 0 ? "striven_for" : "firm";
    if (n % 9 == 8 && same_cluster && !last_.low.empty() && last_.nature != "growth") {
      figure part{last_.nature, "none", "1", {}, last_.unit, {}, {}, {}, {}, {}, "1" + std::string{last_.unit}};
      const std::string whole = last_id_;
      figure_row(out, cluster, last_metric_, last_year_, modality, whole,
                 cluster_id(cluster) + "/of-which/" + metric_id(last_metric_) + "/" + last_year_, part);
      return;
    }
    last_metric_ = metrics_named_++ % metrics_;
    last_year_ = std::to_string(2021 + metrics_named_ / metrics_ % 40);
    last_ = make_figure(last_metric_);
    figure_row(out, cluster, last_metric_, last_year_, modality, "",
               cluster_id(cluster) + "/" + metric_id(last_metric_) + "/" + last_year_, last_);
  }

  void observation(csv_writer& out, std::size_t n) {
    const std::size_t cluster = n * clusters_ / observations_;
    const std::size_t metric = n % metrics_;
    figure f = make_figure(metric);
    if (!f.base_year.empty()) f.base_year = "2015";
    figure_row(out, cluster, metric, "2019", "reported", "", cluster_id(cluster) + "/" + metric_id(metric) + "/2019",
               f);
  }

  std::string measure_id(std::size_t n) const {
    const std::size_t plan = n * plans_ / measures_;
    const std::size_t place = n - (plan * measures_ + plans_ - 1) / plans_;
    return plan_id(plan) + "/task/" + (place < 8 ? "" : std::to_string(place % 8 + 1) + "/") +
           std::to_string(place + 1);
  }

  void measure(csv_writer& out, std::size_t n) {
    constexpr std::string_view kinds[] = {"task", "project", "item"};
    const std::size_t plan = n * plans_ / measures_;
    const std::size_t first = (plan * measures_ + plans_ - 1) / plans_;
    const std::size_t place = n - first;
    const term& verb = pick(verbs, n);
    const words what = named(sectors, n % (20 * std::size(sectors)));
    out.row({measure_id(n), plan_id(plan), kinds[std::min<std::size_t>(place / 4, 2)],
             place < 8 ? "" : measure_id(first + place % 8), std::to_string(place < 8 ? place % 4 + 1 : place / 8),
             std::string{verb.zh} + what.zh, std::string{verb.en} + " " + what.en, "", section_of(plan, place)});
  }

  void responsibility(csv_writer& out, std::size_t n) {
    const std::size_t measure = n * measures_ / responsibilities_;
    const std::size_t place = n - (measure * responsibilities_ + measures_ - 1) / measures_;
    const std::string agency = named(bench::agencies, n % agencies_).id;
    out.row({measure_id(measure) + "/" + agency, measure_id(measure), agency, place == 0 ? "lead" : "support",
             std::to_string(place + 1), "", section_of(measure * plans_ / measures_, measure)});
  }

  void designation(csv_writer& out, std::size_t n) {
    const std::size_t plan = n * plans_ / designations_;
    const term& product = pick(products, n);
    out.row({city_id(n) + "/china-famous-place-of-" + std::string{product.id}, plan_id(plan), city_id(n),
             "中国" + std::string{product.zh} + "名城", "China Famous Place of " + std::string{product.en},
             std::to_string(n % 40 + 1), section_of(plan, n)});
  }

  void list_item(csv_writer& out, std::size_t n) {
    constexpr std::string_view kinds[] = {"product", "technology", "material", "equipment", "layout"};
    const std::size_t plan = n * plans_ / focus_;
    const std::size_t place = n - (plan * focus_ + plans_ - 1) / plans_;
    const std::size_t first = first_cluster_of(plan);
    const std::size_t cluster = first + place / 5 % (first_cluster_of(plan + 1) - first);
    const words item = named(sectors, n % (90 * std::size(sectors)));
    const term& group = pick(products, plan + place / 5);
    out.row({plan_id(plan) + "/box-" + std::to_string(place / 5 + 1) + "/" + std::string{group.id} + "/" +
                 std::to_string(place + 1),
             plan_id(plan), cluster_id(cluster), pick(kinds, place / 5), group.zh, group.en,
             item.zh + "和新一代" + std::string{group.zh} + "成套技术及装备",
             item.en + " and complete sets of technology and equipment for " + std::string{group.en}, "", "",
             std::to_string(place % 5 + 1), "", "", "", section_of(plan, place / 5)});
  }

  void anomaly(csv_writer& out, std::size_t n) {
    constexpr std::string_view kinds[] = {"misprint", "numbering", "agency_name", "inconsistent_figures",
                                          "punctuation"};
    const std::size_t plan = n * plans_ / anomalies_;
    const std::string_view kind = pick(kinds, n);
    const words what = named(sectors, n % (50 * std::size(sectors)));
    out.row({plan_id(plan) + "/" + hyphened(kind) + "/" + std::to_string(n), plan_id(plan), kind, section_of(plan, n),
             "推动" + what.zh + "水平", "推广" + what.zh + "水平",
             "The usual phrase is 推广; 推动 does not go with 水平, nor with " + what.en + ".", "", "", "", "", ""});
  }

  void exception(csv_writer& out, std::size_t n) {
    out.row({"year-" + std::to_string(n), n % 2 == 0 ? "" : named(products, n % documents_).id + "-plan",
             std::to_string(1990 + n % 50) + "年", "date"});
  }

  std::size_t targets_;
  std::size_t others_;
  std::filesystem::path directory_;
  std::mt19937_64 random_;
  std::size_t agencies_ = std::max(share_of(45), std::min<std::size_t>(targets_, 1) * 3);  // a measure has up to three
  std::size_t documents_ = share_of(5);
  std::size_t plans_ = share_of(9);
  std::size_t cities_ = share_of(66);
  std::size_t clusters_ = share_of(137);
  std::size_t placements_ = share_of(287);
  std::size_t metrics_ = share_of(82);
  std::size_t observations_ = share_of(43);
  std::size_t measures_ = share_of(293);
  std::size_t responsibilities_ = share_of(685);
  std::size_t designations_ = share_of(27);
  std::size_t focus_ = share_of(261);
  std::size_t anomalies_ = share_of(116);
  std::size_t exceptions_ = share_of(51);
  std::size_t cities_placed_ = 0;
  std::size_t metrics_named_ = 0;
  figure last_{};
  std::string last_id_;
  std::size_t last_metric_ = 0;
  std::string last_year_;
};

bool is_number(std::string_view text) {
  return !text.empty() && text.size() < 10 && text.find_first_not_of("0123456789") == std::string_view::npos;
}

int run(const std::vector<std::string>& args) {
  const bool only_targets = args.size() > 2 && args[2] == "--targets";
  const std::string seed = args.size() > 3 ? args[3] : std::to_string(std::mt19937_64::default_seed);
  if (args.size() < 2 || args.size() > 4 || (args.size() > 2 && !only_targets) || !is_number(args[0]) ||
      !is_number(seed)) {
    std::cerr << "usage: constplan-synthetic ROWS DIR [--targets [SEED]]\n";
    return 2;
  }
  synthetic{std::stoul(args[0]), args[1], only_targets, std::stoul(seed)}.write();
  return 0;
}

}  // namespace
}  // namespace constplan::bench

int main(int argc, char** argv) {
  try {
    return constplan::bench::run({argv + std::min(argc, 1), argv + argc});
  } catch (const std::exception& failure) {
    std::cerr << "constplan-synthetic: " << failure.what() << '\n';
    return 2;
  }
}
