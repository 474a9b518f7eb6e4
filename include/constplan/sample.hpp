// constplan::sample: the whole data set. A program pays only for the columns it reads.
//
// Made by constplan-gen, as are the headers below.
#pragma once

#include <constplan/literals.hpp>

#include "sample/agencies.hpp"
#include "sample/anomalies.hpp"
#include "sample/cities.hpp"
#include "sample/clusters.hpp"
#include "sample/designations.hpp"
#include "sample/documents.hpp"
#include "sample/focus.hpp"
#include "sample/measures.hpp"
#include "sample/metrics.hpp"
#include "sample/observations.hpp"
#include "sample/placements.hpp"
#include "sample/plans.hpp"
#include "sample/responsibilities.hpp"
#include "sample/targets.hpp"
