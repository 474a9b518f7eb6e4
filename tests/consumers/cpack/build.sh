#!/bin/sh
# `cpack -G TGZ` packs what `cmake --install` installs: build.sh COMPILER CONSTPLAN_SOURCE PROGRAM
set -eu
unset DESTDIR
work=$(dirname "$3")
cmake -S "$2" -B "$work/build" -D CMAKE_CXX_COMPILER="$1" -D CONSTPLAN_BUILD_GENERATOR=OFF -D CONSTPLAN_BUILD_TESTS=OFF
cmake --install "$work/build" --prefix "$work/installed"
cd "$work/build"
cpack -G TGZ
cd "$work"
mkdir packed
tar -xzf build/constplan-*.tar.gz -C packed --strip-components=1
diff -r installed packed
"$1" -std=c++17 -I packed/include "$(dirname "$0")/../main.cpp" -o "$3"
