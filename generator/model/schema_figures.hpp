// The columns of a figure, which targets and observations share.
#pragma once

#include <constplan/vocabulary.hpp>
#include <string_view>
#include <vector>

#include "schema_columns.hpp"

namespace constplan::generator::columns {

/// `self` is the table. The others are the functions that return the figures of a plan, cluster or metric, and those of
/// a place.
inline std::vector<column> figure_columns(const column& id, std::string_view self, std::string_view reverse,
                                          std::string_view reverse_in, const column& year_of_figure) {
  return {
      id,
      refer("plan", "plans", required, reverse, "The plan that states the figure."),
      refer("cluster", "clusters", required, reverse, "The narrowest cluster the figure speaks of."),
      refer(
          "city", "cities", optional, reverse_in,
          "The one place the figure speaks of; none for the whole province and for several places, which the cluster's "
          "placements name."),
      refer_to_several("other_clusters", "clusters", optional, {},
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
      origin_of("year"),
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

}  // namespace constplan::generator::columns
