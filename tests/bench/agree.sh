#!/bin/sh
# agree.sh COMPILER SOURCES DATA OUT -- builds every contestant there is and lets them agree on the data set.
set -eu
cd "$(dirname "$0")/../.."
CXX=$1
SOURCES=$2
. tests/bench/build.sh
flags='-std=c++17 -O1'
gperf_seconds=600  # it takes one, so that a busy machine leaves nobody out
write_sources "$3" "$4"
find_contestants "$4"
for name in $contestants; do compile "$4" "$name"; done
link_race "$4"
"$4/race" agree "$4/queries.tsv"
