// All tables by name, in the order of the exports, for tests that read everything.
#pragma once

#include <constplan/guangdong.hpp>

template <class Visitor>
constexpr void visit_tables(Visitor&& visitor) {
  namespace gd = constplan::guangdong;
  visitor("agencies", gd::agencies);
  visitor("documents", gd::documents);
  visitor("plans", gd::plans);
  visitor("cities", gd::cities);
  visitor("clusters", gd::clusters);
  visitor("placements", gd::placements);
  visitor("metrics", gd::metrics);
  visitor("targets", gd::targets);
  visitor("observations", gd::observations);
  visitor("measures", gd::measures);
  visitor("responsibilities", gd::responsibilities);
  visitor("instruments", gd::instruments);
  visitor("designations", gd::designations);
  visitor("list_items", gd::list_items);
  visitor("statements", gd::statements);
  visitor("entities", gd::entities);
  visitor("mentions", gd::mentions);
  visitor("anomalies", gd::anomalies);
}
