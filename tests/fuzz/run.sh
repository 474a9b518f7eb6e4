#!/bin/sh
# run.sh [SECONDS [TARGET ...]]
#
# Looks for inputs that break a fuzz target: SECONDS for each (60 unless given), all targets unless some are named. Inputs that
# reach new code are kept in build/fuzz/TARGET, where the next run continues. Exits non-zero if an input breaks a target, and
# prints its path: copy it to tests/fuzz/corpus/TARGET, under a name that says what it is, and the tests replay it.
set -eu
cd "$(dirname "$0")/../.."
. generator/packages.sh
. generator/build_tree.sh

need_packages cmake:cmake make:make clang++:clang
. tests/fuzz/packages.sh
need_packages $fuzzer_packages

seconds=${1:-60}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- csv figure original header

tree=build/tests/clang++
mkdir -p build/tests
start_afresh_if_moved "$tree"
quietly "$tree-configure.log" cmake -S . -B "$tree" -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER=clang++ \
  -DCONSTPLAN_BUILD_TESTS=ON -DCONSTPLAN_TEST_PREFIX=clang++/

failed=0
for target in "$@"; do
  quietly "$tree-build.log" cmake --build "$tree" --target "constplan-fuzz-$target" --parallel "$(nproc)"
  found=build/fuzz/$target
  mkdir -p "$found"
  dictionary=tests/fuzz/$target.dict
  [ -e "$dictionary" ] && dictionary=-dict=$dictionary || dictionary=
  echo "== $target: $seconds s"
  "$tree/tests/fuzz/constplan-fuzz-$target" -max_total_time="$seconds" -max_len=8192 -timeout=10 -close_fd_mask=1 \
    $dictionary -print_final_stats=1 -artifact_prefix="build/fuzz/$target-" "$found" "tests/fuzz/corpus/$target" \
    >"$found.log" 2>&1 || {
    failed=1
    tail -n 30 "$found.log"
    continue
  }
  tail -n 8 "$found.log"
done
exit "$failed"
