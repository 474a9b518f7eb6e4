#!/bin/sh
# sh build_tree.sh SCRIPTS WORK -- a build tree survives its checkout being moved or copied, and is kept otherwise.
set -eu
scripts=$1
work=$2
rm -rf "$work"
mkdir -p "$work/a checkout/build/own"
cd "$work/a checkout"
echo 'cmake_minimum_required(VERSION 3.22)
project(moved LANGUAGES NONE)' >CMakeLists.txt

fail() {
  echo "$1" >&2
  exit 1
}

# expect TREE REGEX [PART ...] -- what the function prints; then CMake configures the tree.
expect() {
  regex=$2
  tree=$1
  shift 2
  printed=$(. "$scripts/build_tree.sh" && start_afresh_if_moved "$tree" "$@")
  echo "$printed" | grep -qx "$regex" || fail "in $PWD, printed '$printed', expected '$regex'"
  cmake -S . -B "$tree" >"$work/log" 2>&1 || fail "$(cat "$work/log")"
}

expect build ''
expect build/tests/g++ ''
touch build/own/kept build/CMakeFiles/old build/tests/g++/old
expect build '' CMakeCache.txt CMakeFiles
[ -e build/CMakeFiles/old ] || fail 'a build tree was removed where it belongs'

mv "$work/a checkout" "$work/moved"
cd "$work/moved"
! cmake -S . -B build >"$work/log" 2>&1 || fail 'CMake accepts a moved build tree: this test shows nothing'
expect build '== build was configured for .*/a checkout; starting afresh' CMakeCache.txt CMakeFiles
[ ! -e build/CMakeFiles/old ] || fail 'a part of the build tree was not removed'
[ -e build/own/kept ] || fail 'another part of the build tree was removed'

cp -R "$work/moved" "$work/copied"
cd "$work/copied"
expect build/tests/g++ '== build/tests/g++ was configured for .*/a checkout; starting afresh'
[ ! -e build/tests/g++/old ] || fail 'the build tree was not removed'
expect build '== build was configured for .*/moved; starting afresh' CMakeCache.txt CMakeFiles
expect build '' CMakeCache.txt CMakeFiles

# Another name of the same directory is no other directory.
ln -s copied "$work/linked"
cd "$work/linked"
expect build '' CMakeCache.txt CMakeFiles
