#!/bin/sh
# The main job: build the generator, check the curated data, write the headers, show what is in them.
# Installs what is missing where it may. Exits non-zero on any failure.
set -eu
cd "$(dirname "$0")/.."
. generator/packages.sh
. generator/build_tree.sh

need_packages cmake:cmake c++:g++ make:make

echo "== build/constplan-gen"
mkdir -p build
start_afresh_if_moved build CMakeCache.txt CMakeFiles generator
quietly build/configure.log \
  cmake -S . -B build -DCMAKE_BUILD_TYPE=Release -DCONSTPLAN_BUILD_GENERATOR=ON -DCONSTPLAN_BUILD_TESTS=OFF
cmake --build build --target constplan-gen --parallel "$(nproc)"

echo "== words and units"
build/constplan-gen vocabulary generator/data/vocabulary --out include/constplan >build/vocabulary.log
if grep '^written' build/vocabulary.log; then
  cmake --build build --target constplan-gen --parallel "$(nproc)"
fi

data=generator/data/guangdong
echo "== rows in $data"
build/constplan-gen check "$data"
build/constplan-gen check tests/sample >/dev/null

echo "== headers"
build/constplan-gen header "$data" --namespace constplan::guangdong --out include/constplan >build/headers.log
build/constplan-gen header tests/sample --namespace constplan::sample --out include/constplan >>build/headers.log
grep '^written' build/headers.log || true
echo "$(grep -c '^unchanged' build/headers.log) unchanged"

echo "== data book"
build/constplan-gen book "$data" --namespace constplan::guangdong --out build/book --quiet
echo build/book/index.html

echo "== some targets, read through the compiled library"
cmake --build build --target constplan-demo --parallel "$(nproc)" >/dev/null
build/constplan-demo
