#!/bin/sh
# size.sh [ROWS ...]
#
# Prints a Markdown table: what data sets of ROWS targets cost (1000 10000 100000 1000000 unless given), the other
# tables staying as they are with 1,000. Columns, all ratios of the same run but for the megabytes:
#   CSV                 the input, in MB (10^6 bytes)
#   check / md5sum      time of `constplan-gen check` against that of md5sum over the same bytes, user and system
#   check, MB/s         the same as a speed on this machine
#   check memory        peak memory of check / bytes of CSV
#   header memory       peak memory of `constplan-gen header` / bytes of CSV
#   COMPILER, s and MB  a program that includes the whole data set and looks up an id while compiling; up to 100,000 rows
# Needs GNU time; says so and prints nothing else where it is missing.
set -eu
cd "$(dirname "$0")/../.."
. generator/packages.sh
. generator/build_tree.sh
need_packages cmake:cmake make:make g++:g++
[ $# -gt 0 ] || set -- 1000 10000 100000 1000000
if ! [ -x /usr/bin/time ]; then
  echo "size.sh: /usr/bin/time is missing"
  exit 0
fi
work=build/bench/size
tree=build/bench/tree
mkdir -p "$work"
start_afresh_if_moved "$tree"
quietly "$work/configure.log" cmake -S . -B "$tree" -DCMAKE_BUILD_TYPE=Release
quietly "$work/build.log" cmake --build "$tree" --target constplan-gen constplan-synthetic
synthetic=$tree/tests/bench/constplan-synthetic
generator=$tree/constplan-gen

# measure COMMAND...: sets `seconds` and `kilobytes`, the least of three runs.
measure() {
  best=
  for _ in 1 2 3; do
    LC_ALL=C /usr/bin/time -o "$work/time" -f '%U %S %M' "$@" >/dev/null
    best=$(awk -v best="$best" '{ s = $1 + $2; split(best, b, " ")
                                 print (best == "" || s < b[1]) ? s " " $3 : best }' "$work/time")
  done
  seconds=${best% *} kilobytes=${best#* }
}

ratio() { awk -v a="$1" -v b="$2" -v unit="${3:-1}" 'BEGIN { if (b > 0) printf "%.1f", a * unit / b; else printf "-" }'; }

compilers=
for compiler in g++ clang++; do
  if command -v $compiler >/dev/null; then compilers="$compilers $compiler"; fi
done

printf '| targets | CSV, MB | check / md5sum | check, MB/s | check memory | header memory |'
for compiler in $compilers; do printf ' %s, s | %s, MB |' $compiler $compiler; done
printf '\n|--:|--:|--:|--:|--:|--:|'
for compiler in $compilers; do printf -- '--:|--:|'; done
echo

for rows in "$@"; do
  data=$work/$rows
  "$synthetic" "$rows" "$data" --targets
  bytes=$(cat "$data"/*.csv | wc -c)
  # Small data several times, or the clock would show nothing.
  files=
  times=$((100000000 / bytes + 1))
  for _ in $(seq $times); do files="$files $data/*.csv"; done
  measure md5sum $files
  md5=$(awk -v a="$seconds" -v b="$times" 'BEGIN { print a / b }')
  measure "$generator" check "$data"
  check=$seconds check_memory=$kilobytes
  measure "$generator" header "$data" --namespace synthetic --out "$data/include"
  printf '| %s | %s | %s | %s | %s | %s |' "$rows" "$(ratio "$bytes" 1000000)" "$(ratio "$check" "$md5")" \
    "$(ratio "$bytes" "$check" 0.000001)" "$(ratio "$check_memory" "$bytes" 1024)" "$(ratio "$kilobytes" "$bytes" 1024)"
  for compiler in $compilers; do
    if [ "$rows" -gt 100000 ]; then
      printf ' - | - |'
      continue
    fi
    printf '#include <synthetic.hpp>\nstatic_assert(!synthetic::targets.find("nowhere"));\n' >"$data/include/use.cpp"
    measure $compiler -std=c++17 -fsyntax-only -I "$data/include" -I include "$data/include/use.cpp"
    printf ' %s | %s |' "$seconds" "$((kilobytes / 1024))"
  done
  echo
  rm -r "$data"
done
