#!/bin/sh
# large.sh SYNTHETIC GENERATOR INCLUDE WORK COMPILER [MEGABYTES]
#
# 100,000 targets through the whole road: checked in less memory than seven times the data, made into headers, compiled
# in less than MEGABYTES where they are given, and every row compared with its CSV. Memory is capped with ulimit, so
# that one step that grows with the square of the rows ends the test. In the C locale, because the files of others are
# mapped and count as memory.
set -eu
export LC_ALL=C
synthetic=$1 generator=$2 include=$3 work=$4 compiler=$5 megabytes=${6:-}

rm -rf "$work"
mkdir -p "$work"
"$synthetic" 100000 "$work/data" --targets
kilobytes=$(($(cat "$work"/data/*.csv | wc -c) / 1024))

(ulimit -v $((7 * kilobytes)) && "$generator" check "$work/data") | grep 'targets *100000 rows'
"$generator" header "$work/data" --namespace synthetic --out "$work/include" | grep 'columns/targets.hpp'

source=$(dirname "$0")/walk.cpp
if [ -n "$megabytes" ]; then
  (ulimit -v $((megabytes * 1024)) && "$compiler" -std=c++17 -fsyntax-only -I "$work/include" -I "$include" "$source")
  echo "compiled in less than $megabytes MB"
fi
"$compiler" -std=c++17 -Wall -Wextra -Wpedantic -Werror -I "$work/include" -I "$include" "$source" -o "$work/walk"
"$work/walk" "$work/data/targets.csv"
