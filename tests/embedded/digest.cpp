// The object whose content and needs are checked, see check_object.sh: it uses all of the data set and nothing else.
#include "digest.hpp"

namespace {

digest everything() {
  namespace gd = constplan::guangdong;
  digest d;
  visit_tables([&d](const auto& /*name*/, auto rows) { d.add(rows); });
  d.add(gd::documents, [](auto row) { return plans_of(row); });
  d.add(gd::plans, [](auto row) { return clusters_of(row); });
  d.add(gd::plans, [](auto row) { return targets_of(row); });
  d.add(gd::plans, [](auto row) { return observations_of(row); });
  d.add(gd::plans, [](auto row) { return placements_of(row); });
  d.add(gd::plans, [](auto row) { return measures_of(row); });
  d.add(gd::plans, [](auto row) { return designations_of(row); });
  d.add(gd::plans, [](auto row) { return focus_items_of(row); });
  d.add(gd::plans, [](auto row) { return anomalies_of(row); });
  d.add(gd::clusters, [](auto row) { return targets_of(row); });
  d.add(gd::clusters, [](auto row) { return observations_of(row); });
  d.add(gd::clusters, [](auto row) { return placements_of(row); });
  d.add(gd::clusters, [](auto row) { return children_of(row); });
  d.add(gd::clusters, [](auto row) { return focus_items_of(row); });
  d.add(gd::cities, [](auto row) { return targets_in(row); });
  d.add(gd::cities, [](auto row) { return observations_in(row); });
  d.add(gd::cities, [](auto row) { return placements_in(row); });
  d.add(gd::cities, [](auto row) { return places_in(row); });
  d.add(gd::cities, [](auto row) { return children_of(row); });
  d.add(gd::cities, [](auto row) { return designations_in(row); });
  d.add(gd::cities, [](auto row) { return plans_in(row); });
  d.add(gd::cities, [](auto row) { return measures_in(row); });
  d.add(gd::cities, [](auto row) { return agencies_in(row); });
  d.add(gd::metrics, [](auto row) { return targets_of(row); });
  d.add(gd::metrics, [](auto row) { return observations_of(row); });
  d.add(gd::targets, [](auto row) { return parts_of(row); });
  d.add(gd::observations, [](auto row) { return parts_of(row); });
  d.add(gd::targets, [](auto row) { return restatements_of(row); });
  d.add(gd::observations, [](auto row) { return restatements_of(row); });
  d.add(gd::measures, [](auto row) { return responsibilities_for(row); });
  d.add(gd::measures, [](auto row) { return items_of(row); });
  d.add(gd::agencies, [](auto row) { return responsibilities_of(row); });
  d.add(gd::cities, [](auto row) { return clusters_in(row); });
  d.add(gd::agencies, [](auto row) { return led_by(row); });
  for (int year = 2000; year < 2050; ++year) {
    d.add(gd::targets_by_year(year));
    d.add(gd::observations_by_year(year));
  }
  d.add_names(gd::agencies, gd::agencies_named, gd::agencies_starting_with, gd::agencies_containing);
  d.add_names(gd::cities, gd::cities_named, gd::cities_starting_with, gd::cities_containing);
  d.add_names(gd::clusters, gd::clusters_named, gd::clusters_starting_with, gd::clusters_containing);
  d.add_names(gd::metrics, gd::metrics_named, gd::metrics_starting_with, gd::metrics_containing);
  return d;
}

class line_writer {
 public:
  explicit line_writer(char* to) noexcept : to_{to} {}

  template <std::size_t Size>
  void append(const char (&text)[Size]) noexcept {
    for (std::size_t i = 0; i + 1 < Size; ++i) *to_++ = text[i];
  }
  void append_hexadecimal(std::uint64_t n) noexcept {
    for (int shift = 60; shift >= 0; shift -= 4) *to_++ = "0123456789ABCDEF"[n >> shift & 0xF];
  }
  void append_decimal(std::uint32_t n) noexcept {
    if (n >= 10) append_decimal(n / 10);
    *to_++ = static_cast<char>('0' + n % 10);
  }

 private:
  char* to_;
};

}  // namespace

digest_line digest_of_everything() {
  const digest d = everything();
  digest_line line;
  line_writer writer{line.text};
  writer.append_hexadecimal(d.value());
  writer.append(" of ");
  writer.append_decimal(d.count());
  writer.append(" values, ");
  writer.append_decimal(d.found());
  writer.append(" ids found\n\0");
  return line;
}
