// The digests of everything in one data set. A source defines DATA_SET, the namespace, and WRITE_DIGEST, the function's
// name, and includes this file once: a template cannot take a namespace as an argument. With DIGEST_PART defined, the
// digests are those of the tables and relations (1) or of the searches by name (2) alone.
#include "digest.hpp"

#define DIGEST_NAME_OF(data_set) #data_set
#define DIGEST_NAME(data_set) DIGEST_NAME_OF(data_set)
#define DIGEST_TABLE(table) writer.write_table(#table, data::table)
#define DIGEST_RELATION(table, relation) \
  writer.write_relation(#table, #relation, data::table, [](auto row) { return relation(row); })
#define DIGEST_YEARS(table, relation) \
  writer.write_years(#table, #relation, data::table, [](int year) { return data::relation(year); })
#define DIGEST_SEARCH(table, search) \
  writer.write_search(#table, #search, data::table, [](auto name) { return data::search(name); })

void WRITE_DIGEST(text_sink sink) {
  namespace data = constplan::DATA_SET;
  digest_writer writer{DIGEST_NAME(DATA_SET), sink};

#if !defined(DIGEST_PART) || DIGEST_PART == 1
  DIGEST_TABLE(agencies);
  DIGEST_TABLE(documents);
  DIGEST_TABLE(plans);
  DIGEST_TABLE(cities);
  DIGEST_TABLE(clusters);
  DIGEST_TABLE(placements);
  DIGEST_TABLE(metrics);
  DIGEST_TABLE(targets);
  DIGEST_TABLE(observations);
  DIGEST_TABLE(measures);
  DIGEST_TABLE(responsibilities);
  DIGEST_TABLE(instruments);
  DIGEST_TABLE(designations);
  DIGEST_TABLE(list_items);
  DIGEST_TABLE(statements);
  DIGEST_TABLE(entities);
  DIGEST_TABLE(mentions);
  DIGEST_TABLE(anomalies);

  DIGEST_RELATION(documents, plans_of);
  DIGEST_RELATION(documents, superseded_by);
  DIGEST_RELATION(plans, clusters_of);
  DIGEST_RELATION(plans, targets_of);
  DIGEST_RELATION(plans, observations_of);
  DIGEST_RELATION(plans, placements_of);
  DIGEST_RELATION(plans, measures_of);
  DIGEST_RELATION(plans, designations_of);
  DIGEST_RELATION(plans, list_items_of);
  DIGEST_RELATION(plans, statements_of);
  DIGEST_RELATION(plans, mentions_of);
  DIGEST_RELATION(plans, entities_of);
  DIGEST_RELATION(plans, bases_of);
  DIGEST_RELATION(plans, anomalies_of);
  DIGEST_RELATION(clusters, targets_of);
  DIGEST_RELATION(clusters, observations_of);
  DIGEST_RELATION(clusters, placements_of);
  DIGEST_RELATION(clusters, children_of);
  DIGEST_RELATION(clusters, list_items_of);
  DIGEST_RELATION(clusters, measures_of);
  DIGEST_RELATION(clusters, statements_of);
  DIGEST_RELATION(cities, targets_in);
  DIGEST_RELATION(cities, observations_in);
  DIGEST_RELATION(cities, placements_in);
  DIGEST_RELATION(cities, places_in);
  DIGEST_RELATION(cities, clusters_in);
  DIGEST_RELATION(cities, children_of);
  DIGEST_RELATION(cities, regions_of);
  DIGEST_RELATION(cities, statements_in);
  DIGEST_RELATION(cities, entities_in);
  DIGEST_RELATION(cities, designations_in);
  DIGEST_RELATION(cities, plans_in);
  DIGEST_RELATION(cities, measures_in);
  DIGEST_RELATION(cities, agencies_in);
  DIGEST_RELATION(metrics, targets_of);
  DIGEST_RELATION(metrics, observations_of);
  DIGEST_RELATION(targets, parts_of);
  DIGEST_RELATION(observations, parts_of);
  DIGEST_RELATION(targets, restatements_of);
  DIGEST_RELATION(targets, list_items_of);
  DIGEST_RELATION(targets, statements_of);
  DIGEST_RELATION(targets, anomalies_of);
  DIGEST_RELATION(observations, list_items_of);
  DIGEST_RELATION(observations, statements_of);
  DIGEST_RELATION(observations, anomalies_of);
  DIGEST_RELATION(observations, restatements_of);
  DIGEST_RELATION(measures, responsibilities_for);
  DIGEST_RELATION(measures, items_of);
  DIGEST_RELATION(measures, leaders_of);
  DIGEST_RELATION(measures, instruments_of);
  DIGEST_RELATION(measures, anomalies_of);
  DIGEST_RELATION(list_items, anomalies_of);
  DIGEST_RELATION(designations, anomalies_of);
  DIGEST_RELATION(entities, mentions_of);
  DIGEST_RELATION(agencies, responsibilities_of);
  DIGEST_RELATION(agencies, led_by);
  DIGEST_YEARS(targets, targets_by_year);
  DIGEST_YEARS(observations, observations_by_year);
#endif

#if !defined(DIGEST_PART) || DIGEST_PART == 2
  DIGEST_SEARCH(agencies, agencies_named);
  DIGEST_SEARCH(agencies, agencies_starting_with);
  DIGEST_SEARCH(agencies, agencies_containing);
  DIGEST_SEARCH(cities, cities_named);
  DIGEST_SEARCH(cities, cities_starting_with);
  DIGEST_SEARCH(cities, cities_containing);
  DIGEST_SEARCH(clusters, clusters_named);
  DIGEST_SEARCH(clusters, clusters_starting_with);
  DIGEST_SEARCH(clusters, clusters_containing);
  DIGEST_SEARCH(metrics, metrics_named);
  DIGEST_SEARCH(metrics, metrics_starting_with);
  DIGEST_SEARCH(metrics, metrics_containing);
#endif
}
