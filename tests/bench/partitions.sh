#!/bin/sh
# partitions.sh [DATA_SETS]
#
# Makes DATA_SETS data sets (10 unless given) of 100,000 targets each, and exports each as JSON Lines into a partition of
# its own. Then runs the statements that generator/README.md shows, and prints their times.
set -eu
cd "$(dirname "$0")/../.."
. generator/packages.sh
. generator/build_tree.sh
need_packages cmake:cmake make:make g++:g++ node:nodejs npm:npm
data_sets=${1:-10}
work=build/bench/partitions
tree=build/bench/tree
mkdir -p "$work/npm"
start_afresh_if_moved "$tree"
quietly "$work/configure.log" cmake -S . -B "$tree" -DCMAKE_BUILD_TYPE=Release
quietly "$work/build.log" cmake --build "$tree" --target constplan-gen constplan-synthetic
cp tests/engines/package.json tests/engines/package-lock.json "$work/npm"
(cd "$work/npm" && quietly ../npm.log npm ci --ignore-scripts --no-audit --no-fund)

rm -rf "$work/exports"
for number in $(seq "$data_sets"); do
  "$tree/tests/bench/constplan-synthetic" 100000 "$work/data" --targets "$number"
  "$tree/constplan-gen" export "$work/data" --format jsonl --quiet --out "$work/exports/data_set=region-$number"
  rm -r "$work/data"
done
cd "$work"
node ../../../tests/bench/partitions.mjs npm
