#!/bin/sh
# release.sh SOURCE GENERATOR COMPILER WORK -- makes a release twice, and builds a program from each of its packages, with stand-ins
# for the package managers.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
source=$1
export CONSTPLAN_GEN=$2
compiler=$3
work=$4
export CONSTPLAN_INSTALL_PACKAGES=0
version=$(sed -n 's/^#define CONSTPLAN_VERSION_STRING "\(.*\)"/\1/p' "$source/include/constplan/version.hpp")
rm -rf "$work"
mkdir -p "$work"
cd "$work"

fail() {
  echo "$1" >&2
  exit 1
}

# refuses MESSAGE ARGUMENT ... -- release.sh in a repository of two files prints the message and creates nothing.
refuses() {
  expected=$1
  shift
  ! sh repository/generator/release.sh "$@" >said 2>&1 || fail "release.sh accepts $*"
  grep -qF "$expected" said || fail "expected: $expected; printed: $(cat said)"
  [ ! -e repository/build ] || fail "release.sh creates a release although it refuses $*"
}
mkdir -p repository/generator repository/include/constplan
cp "$source/generator/release.sh" "$source/generator/packages.sh" repository/generator
cp "$source/include/constplan/version.hpp" repository/include/constplan
git -C repository -c init.defaultBranch=main init -q
git -C repository add .
git -C repository -c user.name=test -c user.email=test@example.org commit -q -m test
refuses "has version $version, not 9.9.9" 9.9.9
refuses "usage:"
echo >>repository/include/constplan/version.hpp
refuses ' M include/constplan/version.hpp' "$version"

export CONSTPLAN_RELEASE_URL="file://$work/first"
CONSTPLAN_RELEASE_DIR=$work/first sh "$source/generator/release.sh" "$version" --dirty
# In another second, under another umask.
(umask 077 && sleep 2 && CONSTPLAN_RELEASE_DIR=$work/second sh "$source/generator/release.sh" "$version" --dirty >/dev/null)
diff -r first second || fail 'two releases of one commit differ'
(cd first && sha256sum -c --quiet SHA256SUMS)
cmake -D RELEASE="$work/first" -D VERSION="$version" -P "$here/bill_of_materials.cmake"

# runs PROGRAM -- what every consumer prints.
runs() { "$1" | grep -q '^佛山市: [1-9][0-9]* targets$' || fail "$1 prints otherwise"; }

tar -xzf "first/constplan-$version.tar.gz"
cmake -S "$source/tests/consumers/add_subdirectory" -B archive -D CMAKE_CXX_COMPILER="$compiler" \
  -D CONSTPLAN_SOURCE="$work/constplan-$version" >/dev/null
cmake --build archive >/dev/null
runs archive/consumer

mkdir vcpkg
tar -xzf "first/constplan-vcpkg-$version.tar.gz" -C vcpkg
cmake -D PORT="$work/vcpkg/constplan" -D WORK="$work/vcpkg" -P "$here/vcpkg.cmake" >vcpkg.log 2>&1 || fail "$(cat vcpkg.log)"
cmake -S "$source/tests/consumers/find_package" -B from_vcpkg -D CMAKE_CXX_COMPILER="$compiler" \
  -D CMAKE_PREFIX_PATH="$work/vcpkg/package" -D LICENSE_FILE=copyright >/dev/null
cmake --build from_vcpkg >/dev/null
runs from_vcpkg/consumer

if command -v python3 >/dev/null 2>&1; then
  mkdir conan
  tar -xzf "first/constplan-conan-$version.tar.gz" -C conan
  PYTHONDONTWRITEBYTECODE=1 PYTHONPATH=$here/conan:$work/conan/constplan python3 "$here/conan/run_recipe.py" "$work/conan"
  "$compiler" -std=c++17 -I conan/package/include "$source/tests/consumers/main.cpp" -o conan/consumer
  runs conan/consumer
else
  echo "skipped: release/conan, python3 is not installed"
fi

cmake -E tar xf "first/constplan-embedded-$version.zip"
sed 's,<constplan/guangdong.hpp>,<constplan_guangdong.hpp>,' "$source/tests/consumers/main.cpp" >main.cpp
cmake -S "$here/components" -B components -D CMAKE_CXX_COMPILER="$compiler" -D PACKAGE="$work/constplan" -D VERSION="$version" \
  -D PROGRAM="$work/main.cpp" >/dev/null
cmake --build components >/dev/null
for system in platformio esp_idf zephyr; do runs components/$system; done

# As the Arduino IDE compiles a sketch, with a stand-in for the core.
arduino=arm-none-eabi-g++
command -v $arduino >/dev/null 2>&1 || {
  echo "skipped: release/arduino with arm-none-eabi-g++, it is not installed; with $compiler instead"
  arduino=$compiler
}
sketch=constplan/examples/foshan/foshan.ino
grep -q "^version=$version$" constplan/library.properties
$arduino -std=gnu++17 -Wall -Wextra -Werror -Os -fno-exceptions -I constplan/src -include "$here/arduino.hpp" -c -x c++ $sketch -o foshan.o
