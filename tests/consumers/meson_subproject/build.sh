#!/bin/sh
# build.sh COMPILER CONSTPLAN_SOURCE PROGRAM
set -eu
work=$(dirname "$3")
cp "$(dirname "$0")/meson.build" "$(dirname "$0")/../main.cpp" "$work"
mkdir "$work/subprojects" "$work/subprojects/constplan"
# Not the whole tree: build directories may be in it, and Meson resolves links.
for part in CMakeLists.txt LICENSE generator include tests; do cp -R "$2/$part" "$work/subprojects/constplan/$part"; done
CXX=$1 meson setup "$work/build" "$work"
# A subproject brings nothing but its headers.
if ninja -C "$work/build" -t targets all | grep -E 'constplan-(gen|static)'; then exit 1; fi
ninja -C "$work/build"
cp "$work/build/consumer" "$3"
