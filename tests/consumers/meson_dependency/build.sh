#!/bin/sh
# Through the CMake package, then through pkg-config: build.sh COMPILER CONSTPLAN_SOURCE PROGRAM INSTALLED
set -eu
work=$(dirname "$3")
cp "$(dirname "$0")/meson.build" "$(dirname "$0")/../main.cpp" "$work"
export CXX="$1"
PKG_CONFIG_PATH= PKG_CONFIG_LIBDIR=$work meson setup "$work/cmake" "$work" --cmake-prefix-path "$4"
meson setup "$work/pkg-config" "$work"
ninja -C "$work/cmake"
ninja -C "$work/pkg-config"
"$work/cmake/consumer"
cp "$work/pkg-config/consumer" "$3"
