#!/bin/sh
# Everything that must pass: one build tree for each compiler, all tests in one run of ctest.
# Installs what is missing where it may. Exits non-zero on any failure.
set -eu
cd "$(dirname "$0")/.."
. generator/packages.sh
. generator/build_tree.sh

need_packages cmake:cmake g++:g++ make:make clang++:clang clang-format:clang-format clang-tidy:clang-tidy pkg-config:pkg-config
[ -e /usr/include/catch2 ] || [ -e /usr/local/include/catch2 ] || install_packages catch2 || echo "Catch2 could not be installed"
[ -e /usr/include/gtest ] || [ -e /usr/local/include/gtest ] || install_packages libgtest-dev || echo "GoogleTest could not be installed"
clang_version=$(clang++ -dumpversion | cut -d. -f1)
echo 'extern "C" int LLVMFuzzerTestOneInput(const char*, unsigned long) { return 0; }' |
  clang++ -fsanitize=fuzzer,address -x c++ - -o /dev/null 2>/dev/null ||
  install_packages "libclang-rt-$clang_version-dev" || echo "libFuzzer could not be installed"

# The small and foreign targets of tests/embedded.
want_packages 'arm-none-eabi-g++:gcc-arm-none-eabi libstdc++-arm-none-eabi-newlib' qemu-system-arm:qemu-system-arm
want_packages aarch64-linux-gnu-g++:g++-aarch64-linux-gnu s390x-linux-gnu-g++:g++-s390x-linux-gnu powerpc-linux-gnu-g++:g++-powerpc-linux-gnu \
  qemu-ppc:qemu-user
want_packages g++-11:g++-11
want_packages x86_64-w64-mingw32-g++:g++-mingw-w64-x86-64
want_packages "clang++-16:clang-16 libc++-16-dev libc++abi-16-dev"
want_packages sqlite3:sqlite3 ninja:ninja-build doxygen:doxygen
want_packages gdb:gdb xmllint:libxml2-utils
. tests/bench/packages.sh

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
ctest --output-on-failure --parallel "$(nproc)"
