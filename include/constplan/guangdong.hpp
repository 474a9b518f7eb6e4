// constplan::guangdong: the whole data set. A program pays only for the columns it reads.
//
// Made by constplan-gen, as are the headers below.
#pragma once

#include <constplan/literals.hpp>

#include "guangdong/agencies.hpp"
#include "guangdong/anomalies.hpp"
#include "guangdong/cities.hpp"
#include "guangdong/clusters.hpp"
#include "guangdong/designations.hpp"
#include "guangdong/documents.hpp"
#include "guangdong/focus.hpp"
#include "guangdong/measures.hpp"
#include "guangdong/metrics.hpp"
#include "guangdong/observations.hpp"
#include "guangdong/placements.hpp"
#include "guangdong/plans.hpp"
#include "guangdong/responsibilities.hpp"
#include "guangdong/targets.hpp"
