// constplan::sample: ids as literals, a row each. With C++20 an unknown id compiles nowhere, before that in no constant
// expression.
//
// Made by constplan-gen.
#pragma once

#include <constplan/config.hpp>
#include <constplan/literals.hpp>

#include "../sample.hpp"

namespace constplan::sample {
inline namespace literals {

CONSTPLAN_CONSTEVAL agency operator""_agency(const char* id, std::size_t size) noexcept {
  return agencies.at({id, size});
}
CONSTPLAN_CONSTEVAL document operator""_document(const char* id, std::size_t size) noexcept {
  return documents.at({id, size});
}
CONSTPLAN_CONSTEVAL plan operator""_plan(const char* id, std::size_t size) noexcept {
  return plans.at({id, size});
}
CONSTPLAN_CONSTEVAL city operator""_city(const char* id, std::size_t size) noexcept {
  return cities.at({id, size});
}
CONSTPLAN_CONSTEVAL cluster operator""_cluster(const char* id, std::size_t size) noexcept {
  return clusters.at({id, size});
}
CONSTPLAN_CONSTEVAL placement operator""_placement(const char* id, std::size_t size) noexcept {
  return placements.at({id, size});
}
CONSTPLAN_CONSTEVAL metric operator""_metric(const char* id, std::size_t size) noexcept {
  return metrics.at({id, size});
}
CONSTPLAN_CONSTEVAL target operator""_target(const char* id, std::size_t size) noexcept {
  return targets.at({id, size});
}
CONSTPLAN_CONSTEVAL observation operator""_observation(const char* id, std::size_t size) noexcept {
  return observations.at({id, size});
}
CONSTPLAN_CONSTEVAL measure operator""_measure(const char* id, std::size_t size) noexcept {
  return measures.at({id, size});
}
CONSTPLAN_CONSTEVAL responsibility operator""_responsibility(const char* id, std::size_t size) noexcept {
  return responsibilities.at({id, size});
}
CONSTPLAN_CONSTEVAL designation operator""_designation(const char* id, std::size_t size) noexcept {
  return designations.at({id, size});
}
CONSTPLAN_CONSTEVAL focus_item operator""_focus_item(const char* id, std::size_t size) noexcept {
  return focus.at({id, size});
}
CONSTPLAN_CONSTEVAL anomaly operator""_anomaly(const char* id, std::size_t size) noexcept {
  return anomalies.at({id, size});
}

}  // namespace literals
}  // namespace constplan::sample
