# Sourced by run.sh and agree.sh: makes the contestants of one data set. Needs CXX, SOURCES (the program
# constplan-bench-sources), and the current directory at the top of the project.
bench=tests/bench
flags='-std=c++17 -O2'
only_targets=  # not empty: gperf makes tables for the targets alone

# skipped NAME REASON -- a contestant that is left out.
skipped() {
  echo "-- skipped: bench/$1, $2"
}

has_header() {
  echo "#include <$1>" | "$CXX" -std=c++17 -x c++ -fsyntax-only - 2>/dev/null
}

# write_sources DATA OUT
write_sources() {
  rm -rf "$2"
  mkdir -p "$2/gperf" "$2/benched/columns"
  "$SOURCES" "$1" "$2"
}

# find_contestants OUT -- what can be built here, in $contestants; the first is constplan.
find_contestants() {
  contestants='tables aggregate_rows sorted_array unordered_map c_structs'
  if ! command -v gperf >/dev/null 2>&1; then
    skipped gperf 'gperf is not installed'
  elif run_gperf "$1"; then
    contestants="$contestants gperf"
  else
    skipped gperf "gperf needs more than $((gperf_seconds * 2)) seconds for the targets"
  fi
  if has_header nlohmann/json.hpp; then
    contestants="$contestants nlohmann_json"
  else
    skipped nlohmann_json 'nlohmann-json3-dev is not installed'
  fi
  if has_header rapidjson/document.h; then
    contestants="$contestants rapidjson_in_situ"
  else
    skipped rapidjson_in_situ 'rapidjson-dev is not installed'
  fi
  if has_header sqlite3.h && command -v sqlite3 >/dev/null 2>&1; then
    sqlite3 "$1/data.db" <"$1/data.sql"
    contestants="$contestants sqlite"
  else
    skipped sqlite 'libsqlite3-dev and sqlite3 are not installed'
  fi
}

# run_gperf OUT -- tables of gperf's for the targets, and for every other table where it finds them in time.
gperf_seconds=${gperf_seconds:-10}
run_gperf() {
  timeout $((gperf_seconds * 2)) gperf "$1/gperf/targets.gperf" --output-file="$1/gperf/targets.hpp" || return 1
  calls=
  echo '#pragma once' >"$1/gperf_tables.hpp"
  for input in "$1"/gperf/*.gperf; do
    table=$(basename "$input" .gperf)
    if [ "$table" = targets ] || { [ -z "$only_targets" ] &&
      timeout "$gperf_seconds" gperf "$input" --output-file="${input%.gperf}.hpp"; }; then
      echo "#include \"gperf/$table.hpp\"" >>"$1/gperf_tables.hpp"
      calls="$calls action(gperf_$table::find, c_rows::$table);"
    else
      rm -f "${input%.gperf}.hpp"
      calls="$calls action(searched(c_rows::$table), c_rows::$table);"
    fi
  done
  printf 'template <class Action>\nvoid for_each_gperf_table(Action&& action) {%s }\n' "$calls" >>"$1/gperf_tables.hpp"
}

# compile OUT NAME [FLAG ...] -- the object of one contestant.
compile() {
  out=$1
  name=$2
  shift 2
  "$CXX" $flags "$@" -I include -I "$out" -I "$bench" -Wa,-I"$out" -DCONTESTANT="$name" \
    -include "$bench/contestants/$name.hpp" -c "$bench/contestant.cpp" -o "$out/$name.o"
}

# link_race OUT -- one program of all contestants that could be compiled.
link_race() {
  out=$1
  set --
  : >"$out/contestants.inc"
  for name in $contestants; do
    [ -e "$out/$name.o" ] || continue
    echo "CONTESTANT($name)" >>"$out/contestants.inc"
    set -- "$@" "$out/$name.o"
    [ "$name" != sqlite ] || set -- "$@" -lsqlite3
  done
  "$CXX" $flags -I "$out" -I "$bench" "$bench/race.cpp" "$@" -o "$out/race"
}
