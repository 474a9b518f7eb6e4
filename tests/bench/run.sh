#!/bin/sh
# The numbers: constplan against what people would use instead. Writes tests/bench/results.md, the two pictures next to
# it and the blocks of tests/README.md and README.md between their markers. Installs what is missing where it may. CXX, RUNS and ROWS can
# be set, and SECONDS_EACH, which a compiler may take for a contestant.
set -eu
cd "$(dirname "$0")/../.."
. generator/packages.sh
. generator/build_tree.sh

need_packages cmake:cmake make:make g++:g++ clang++:clang valgrind:valgrind readelf:binutils
. tests/bench/packages.sh
want_packages $contestants_packages

CXX=${CXX:-g++}
RUNS=${RUNS:-7}
SECONDS_EACH=${SECONDS_EACH:-20}
ROWS=${ROWS-1000 10000 100000}
work=build/bench
SOURCES=$work/tree/tests/bench/constplan-bench-sources
numbers=$work/numbers.tsv
. tests/bench/build.sh

mkdir -p "$work"
echo "== programs"
start_afresh_if_moved "$work/tree"
quietly "$work/configure.log" cmake -S . -B "$work/tree" -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER="$CXX"
quietly "$work/build.log" cmake --build "$work/tree" --target constplan-bench-sources constplan-synthetic
for program in measure report; do "$CXX" -std=c++17 -O2 "$bench/$program.cpp" -o "$work/$program"; done
: >"$numbers"
: >"$work/skipped.txt"
skipped() {
  echo "-- skipped: bench/$1, $2"
  echo "- $1, of the data set $set: $2" >>"$work/skipped.txt"
}

# number MEASURE WHO RUN VALUE -- of the data set $set
number() {
  printf '%s\t%s\t%s\t%s\t%s\n' "$set" "$@" >>"$numbers"
}

compile_contestants() {
  for name in nothing $contestants; do
    rm -f "$1/$name.o"
    (ulimit -v 8000000 && ulimit -t "$SECONDS_EACH" && compile "$1" "$name" $walk) 2>"$1/$name.log" || {
      rm -f "$1/$name.o"
      skipped "$name" "it does not compile for $set in $SECONDS_EACH seconds and 8 GB"
    }
  done
}

# Without strncmp, with which the C library reads the environment: how long it takes depends on where that lies.
count_instructions() {
  env -i timeout 60 "$(command -v valgrind)" --tool=callgrind --callgrind-out-file="$1/start" "$1/full" >/dev/null 2>&1 || return 0
  callgrind_annotate --threshold=100 "$1/start" | tr -d , | awk '/PROGRAM TOTALS/ { all = $1 } /strncmp/ { all -= $1 } END { print all }'
}

# Bytes, relocations, start-up and heap of a program with all of the data, by contestant; "nothing" is the empty program.
measure_images() {
  for name in nothing $contestants; do
    [ -e "$1/$name.o" ] || continue
    library=
    [ "$name" != sqlite ] || library='-lsqlite3 -lm'
    "$CXX" $flags -I "$bench" -DCONTESTANT="$name" -c "$bench/full.cpp" -o "$1/full.o"
    "$CXX" -pie "$1/full.o" "$1/$name.o" $library -o "$1/full_shared"
    number relocations "$name" 0 "$(readelf -rW "$1/full_shared" | grep -c R_ || true)"
    "$CXX" -static-pie -s "$1/full.o" "$1/$name.o" $library -o "$1/full" 2>/dev/null
    number bytes "$name" 0 "$(size "$1/full" | awk 'NR == 2 { print $1 + $2 }')"
    "$CXX" -static-pie "$1/full.o" "$1/$name.o" $library -o "$1/full" 2>/dev/null
    instructions=$(count_instructions "$1")
    if [ -n "$instructions" ]; then
      number start "$name" 0 "$instructions"
    else
      skipped "$name, instructions to start" 'valgrind needs more than 60 seconds to count them'
    fi
    "$CXX" $flags -I "$bench" -DCONTESTANT="$name" "$bench/heap.cpp" "$1/$name.o" -static $library \
      -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc -o "$1/heap" 2>/dev/null
    heap=$("$1/heap")
    number heap "$name" 0 "${heap% *}"
    number allocations "$name" 0 "${heap#* }"
  done
}

# Processor time and memory of compiling, against a program that includes <string_view> alone.
measure_compiling() {
  printf '#include <string_view>\nint main() {}\n' >"$1/string_view.cpp"
  printf '#include "benched.hpp"\nint main() {}\n' >"$1/include.cpp"
  {
    printf 'string_view\t%s\n' "$CXX $flags -c $1/string_view.cpp -o $1/cost.o"
    printf 'include\t%s\n' "$CXX $flags -I include -I $1 -c $1/include.cpp -o $1/cost.o"
    for name in $contestants; do
      [ -e "$1/$name.o" ] || continue
      printf '%s\tulimit -t $SECONDS_EACH; ulimit -v 8000000; %s\n' "$name" "$CXX $flags -I include -I $1 -I $bench -Wa,-I$1 -DCONTESTANT=$name \
        -include $bench/contestants/$name.hpp -c $bench/cost.cpp -o $1/cost.o"
    done
  } | "$work/measure" "$RUNS" >"$1/compiling.tsv"
  awk -v set="$set" -F '\t' '$3 != "failed" { print set "\tcompile_time\t" $1 "\t" $2 "\t" $3; print set "\tcompile_memory\t" $1 "\t" $2 "\t" $4 }' \
    OFS='\t' "$1/compiling.tsv" >>"$numbers"
}

# compile_in_turns MEASURE RUNS PROGRAM DIR COMPILER ARGUMENT ... -- beside a program that includes <string_view> alone.
compile_in_turns() {
  measure=$1 runs=$2 program=$3 dir=$4
  shift 4
  {
    printf 'string_view\t%s\n' "$* -c $dir/string_view.cpp -o $dir/cost.o"
    printf '%s\t%s\n' "$program" "$* -I include -I $dir -c $dir/$program.cpp -o $dir/cost.o"
  } | "$work/measure" "$runs" | awk -v set="$set" -v measure="$measure" -F '\t' '{ print set, measure, $1, $2, $3 }' OFS='\t' >>"$numbers"
}

# Including the data set alone, more often as it is soon done, and the header that checks it, in several standards and by another
# compiler.
measure_including() {
  printf '#include "benched/invariants.hpp"\nint main() {}\n' >"$1/invariants.cpp"
  compile_in_turns including_17 $((5 * RUNS)) include "$1" "$CXX" $flags
  compile_in_turns including_20 $((5 * RUNS)) include "$1" "$CXX" -std=c++20 -O2
  compile_in_turns including_23 $((5 * RUNS)) include "$1" "$CXX" -std=c++23 -O2
  compile_in_turns including_clang $((5 * RUNS)) include "$1" clang++ $flags
  compile_in_turns invariants_20 "$RUNS" invariants "$1" "$CXX" -std=c++20 -O2
  compile_in_turns invariants_clang "$RUNS" invariants "$1" clang++ $flags
}

# The bytes of the look-up tables of all tables, without the ids themselves; gperf's have pointers that are relocated.
measure_lookup_tables() {
  number lookup_bytes tables 0 "$(nm -SC "$1/tables.o" | awk '/lookup_(displacements|rows)/ { print $2 }' | sum_hexadecimal)"
  [ ! -e "$1/gperf.o" ] || number lookup_bytes gperf 0 \
    "$(nm -SC "$1/gperf.o" | awk '/(wordlist|lengthtable|asso_values)/ { print $2 }' | sum_hexadecimal)"
  number ids tables 0 "$(for input in "$1"/gperf/*.gperf; do sed '1,/^%%/d' "$input"; done | wc -l)"
}
sum_hexadecimal() {
  sum=0
  while read -r n; do sum=$((sum + 0x$n)); done
  echo "$sum"
}

# measure_set DATA
measure_set() {
  out=$work/$set
  echo "== $set: contestants"
  write_sources "$1" "$out"
  find_contestants "$out"
  compile_contestants "$out"
  link_race "$out"
  "$out/race" agree "$out/queries.tsv" >/dev/null
  number targets tables 0 "$(wc -l <"$out/queries.tsv")"
  echo "== $set: images"
  measure_images "$out"
  [ -n "$walk" ] || measure_lookup_tables "$out"
  echo "== $set: compiling"
  measure_compiling "$out"
  echo "== $set: look-ups and scans"
  clusters=$(sed '1,/^%%/d' "$out/gperf/clusters.gperf" | wc -l)
  "$out/race" time "$out/queries.tsv" "$RUNS" $((clusters > 254 ? 2 : 1)) | awk -v set="$set" -F '\t' '{ print set, $1, $2, $3, $4 }' OFS='\t' >>"$numbers"
}

instantiations() {
  sh "$bench/instantiations.sh" "$1/include.cpp" "$1" clang++ -std=c++17 -I include -I "$1"
}

set=guangdong walk=
measure_set generator/data/guangdong
measure_including "$work/$set"
number instantiations tables 0 "$(instantiations "$work/$set")"
walk=-DWITHOUT_WALK only_targets=yes
for rows in $ROWS; do
  set=$rows
  "$work/tree/tests/bench/constplan-synthetic" "$rows" "$work/data_$rows" --targets >/dev/null
  measure_set "$work/data_$rows"
  number instantiations tables 0 "$(instantiations "$work/$set")"
done

sh "$bench/size.sh" >"$work/size.md"
flash=$work/flash.csv
: >"$flash"
sh "$bench/flash.sh" >"$flash" || echo "flash.sh failed: no picture of flash by column"
{
  printf 'date\t%s\n' "$(date -u +%Y-%m-%d)"
  printf 'machine\t%s, %s processors, %s\n' "$(awk -F ': ' '/model name/ { print $2; exit }' /proc/cpuinfo)" "$(nproc)" "$(uname -sm)"
  printf 'compiler\t%s %s\n' "$("$CXX" --version | head -n 1)" "$flags"
  printf 'runs\t%s\n' "$RUNS"
} >"$work/facts.tsv"
"$work/report" "$work" "$bench" tests/README.md README.md
