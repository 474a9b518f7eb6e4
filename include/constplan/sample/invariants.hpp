// constplan::sample: including this header checks the whole data set while compiling. It declares nothing.
//
// Made by constplan-gen.
#pragma once

#include <constplan/invariants.hpp>

#include "../sample.hpp"

namespace constplan::sample {

static_assert(
    constplan::holds_of_every<agency, &constplan::is_found_by_its_id<agency>>(),
    "agencies: a row is not found by its id");

static_assert(
    constplan::holds_of_every<document, &constplan::is_found_by_its_id<document>>(),
    "documents: a row is not found by its id");

static_assert(
    constplan::holds_of_every<plan, &constplan::is_found_by_its_id<plan>>(),
    "plans: a row is not found by its id");
static_assert(
    constplan::holds_of_every<plan, &constplan::is_listed_by<
        plan, &plan::document,
        static_cast<constplan::relation<plan> (*)(document) noexcept>(&plans_of)>>(),
    "plans: a row is missing from plans_of its document");

static_assert(
    constplan::holds_of_every<city, &constplan::is_found_by_its_id<city>>(),
    "cities: a row is not found by its id");
static_assert(
    constplan::holds_of_every<city, &constplan::is_listed_by<
        city, &city::parent,
        static_cast<constplan::relation<city> (*)(city) noexcept>(&children_of)>>(),
    "cities: a row is missing from children_of its parent");
static_assert(
    constplan::holds_of_every<city, &constplan::is_listed_by<
        city, &city::prefecture,
        static_cast<constplan::relation<city> (*)(city) noexcept>(&places_in)>>(),
    "cities: a row is missing from places_in its prefecture");

static_assert(
    constplan::holds_of_every<cluster, &constplan::is_found_by_its_id<cluster>>(),
    "clusters: a row is not found by its id");
static_assert(
    constplan::holds_of_every<cluster, &constplan::is_listed_by<
        cluster, &cluster::plan,
        static_cast<constplan::relation<cluster> (*)(plan) noexcept>(&clusters_of)>>(),
    "clusters: a row is missing from clusters_of its plan");
static_assert(
    constplan::holds_of_every<cluster, &constplan::is_listed_by<
        cluster, &cluster::parent,
        static_cast<constplan::relation<cluster> (*)(cluster) noexcept>(&children_of)>>(),
    "clusters: a row is missing from children_of its parent");

static_assert(
    constplan::holds_of_every<placement, &constplan::is_found_by_its_id<placement>>(),
    "placements: a row is not found by its id");
static_assert(
    constplan::holds_of_every<placement, &constplan::is_listed_by<
        placement, &placement::plan,
        static_cast<constplan::relation<placement> (*)(plan) noexcept>(&placements_of)>>(),
    "placements: a row is missing from placements_of its plan");
static_assert(
    constplan::holds_of_every<placement, &constplan::is_listed_by<
        placement, &placement::cluster,
        static_cast<constplan::relation<placement> (*)(cluster) noexcept>(&placements_of)>>(),
    "placements: a row is missing from placements_of its cluster");
static_assert(
    constplan::holds_of_every<placement, &constplan::is_listed_by<
        placement, &placement::city,
        static_cast<constplan::relation<placement> (*)(city) noexcept>(&placements_in)>>(),
    "placements: a row is missing from placements_in its city");

static_assert(
    constplan::holds_of_every<metric, &constplan::is_found_by_its_id<metric>>(),
    "metrics: a row is not found by its id");

static_assert(
    constplan::holds_of_every<target, &constplan::is_found_by_its_id<target>>(),
    "targets: a row is not found by its id");
static_assert(
    constplan::holds_of_every<target, &constplan::is_sound_figure<target>>(),
    "targets: the columns of a figure do not go together");
static_assert(
    constplan::holds_of_every<target, &constplan::is_listed_by<
        target, &target::plan,
        static_cast<constplan::relation<target> (*)(plan) noexcept>(&targets_of)>>(),
    "targets: a row is missing from targets_of its plan");
static_assert(
    constplan::holds_of_every<target, &constplan::is_listed_by<
        target, &target::cluster,
        static_cast<constplan::relation<target> (*)(cluster) noexcept>(&targets_of)>>(),
    "targets: a row is missing from targets_of its cluster");
static_assert(
    constplan::holds_of_every<target, &constplan::is_listed_by<
        target, &target::city,
        static_cast<constplan::relation<target> (*)(city) noexcept>(&targets_in)>>(),
    "targets: a row is missing from targets_in its city");
static_assert(
    constplan::holds_of_every<target, &constplan::is_listed_by<
        target, &target::metric,
        static_cast<constplan::relation<target> (*)(metric) noexcept>(&targets_of)>>(),
    "targets: a row is missing from targets_of its metric");
static_assert(
    constplan::holds_of_every<target, &constplan::is_listed_by<
        target, &target::part_of,
        static_cast<constplan::relation<target> (*)(target) noexcept>(&parts_of)>>(),
    "targets: a row is missing from parts_of its part_of");

static_assert(
    constplan::holds_of_every<observation, &constplan::is_found_by_its_id<observation>>(),
    "observations: a row is not found by its id");
static_assert(
    constplan::holds_of_every<observation, &constplan::is_sound_figure<observation>>(),
    "observations: the columns of a figure do not go together");
static_assert(
    constplan::holds_of_every<observation, &constplan::is_listed_by<
        observation, &observation::plan,
        static_cast<constplan::relation<observation> (*)(plan) noexcept>(&observations_of)>>(),
    "observations: a row is missing from observations_of its plan");
static_assert(
    constplan::holds_of_every<observation, &constplan::is_listed_by<
        observation, &observation::cluster,
        static_cast<constplan::relation<observation> (*)(cluster) noexcept>(&observations_of)>>(),
    "observations: a row is missing from observations_of its cluster");
static_assert(
    constplan::holds_of_every<observation, &constplan::is_listed_by<
        observation, &observation::city,
        static_cast<constplan::relation<observation> (*)(city) noexcept>(&observations_in)>>(),
    "observations: a row is missing from observations_in its city");
static_assert(
    constplan::holds_of_every<observation, &constplan::is_listed_by<
        observation, &observation::metric,
        static_cast<constplan::relation<observation> (*)(metric) noexcept>(&observations_of)>>(),
    "observations: a row is missing from observations_of its metric");
static_assert(
    constplan::holds_of_every<observation, &constplan::is_listed_by<
        observation, &observation::part_of,
        static_cast<constplan::relation<observation> (*)(observation) noexcept>(&parts_of)>>(),
    "observations: a row is missing from parts_of its part_of");

static_assert(
    constplan::holds_of_every<measure, &constplan::is_found_by_its_id<measure>>(),
    "measures: a row is not found by its id");
static_assert(
    constplan::holds_of_every<measure, &constplan::is_listed_by<
        measure, &measure::plan,
        static_cast<constplan::relation<measure> (*)(plan) noexcept>(&measures_of)>>(),
    "measures: a row is missing from measures_of its plan");
static_assert(
    constplan::holds_of_every<measure, &constplan::is_listed_by<
        measure, &measure::parent,
        static_cast<constplan::relation<measure> (*)(measure) noexcept>(&children_of)>>(),
    "measures: a row is missing from children_of its parent");

static_assert(
    constplan::holds_of_every<responsibility, &constplan::is_found_by_its_id<responsibility>>(),
    "responsibilities: a row is not found by its id");
static_assert(
    constplan::holds_of_every<responsibility, &constplan::is_listed_by<
        responsibility, &responsibility::measure,
        static_cast<constplan::relation<responsibility> (*)(measure) noexcept>(&responsibilities_for)>>(),
    "responsibilities: a row is missing from responsibilities_for its measure");
static_assert(
    constplan::holds_of_every<responsibility, &constplan::is_listed_by<
        responsibility, &responsibility::agency,
        static_cast<constplan::relation<responsibility> (*)(agency) noexcept>(&responsibilities_of)>>(),
    "responsibilities: a row is missing from responsibilities_of its agency");

static_assert(
    constplan::holds_of_every<designation, &constplan::is_found_by_its_id<designation>>(),
    "designations: a row is not found by its id");
static_assert(
    constplan::holds_of_every<designation, &constplan::is_listed_by<
        designation, &designation::plan,
        static_cast<constplan::relation<designation> (*)(plan) noexcept>(&designations_of)>>(),
    "designations: a row is missing from designations_of its plan");
static_assert(
    constplan::holds_of_every<designation, &constplan::is_listed_by<
        designation, &designation::city,
        static_cast<constplan::relation<designation> (*)(city) noexcept>(&designations_of)>>(),
    "designations: a row is missing from designations_of its city");

static_assert(
    constplan::holds_of_every<focus_item, &constplan::is_found_by_its_id<focus_item>>(),
    "focus: a row is not found by its id");
static_assert(
    constplan::holds_of_every<focus_item, &constplan::is_listed_by<
        focus_item, &focus_item::plan,
        static_cast<constplan::relation<focus_item> (*)(plan) noexcept>(&focus_of)>>(),
    "focus: a row is missing from focus_of its plan");
static_assert(
    constplan::holds_of_every<focus_item, &constplan::is_listed_by<
        focus_item, &focus_item::cluster,
        static_cast<constplan::relation<focus_item> (*)(cluster) noexcept>(&focus_of)>>(),
    "focus: a row is missing from focus_of its cluster");

static_assert(
    constplan::holds_of_every<anomaly, &constplan::is_found_by_its_id<anomaly>>(),
    "anomalies: a row is not found by its id");
static_assert(
    constplan::holds_of_every<anomaly, &constplan::is_listed_by<
        anomaly, &anomaly::plan,
        static_cast<constplan::relation<anomaly> (*)(plan) noexcept>(&anomalies_of)>>(),
    "anomalies: a row is missing from anomalies_of its plan");

}  // namespace constplan::sample
