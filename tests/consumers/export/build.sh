#!/bin/sh
# build.sh COMPILER CONSTPLAN_SOURCE PROGRAM INSTALLED
set -eu
unset DESTDIR
here=$(cd "$(dirname "$0")" && pwd)
compiler=$1
source=$2
work=$(dirname "$3")

# build_acme NAME OPTION ... -- installs acme to $work/NAME.
build_acme() {
  name=$1
  shift
  cmake -S "$here" -B "$work/build-$name" -D CMAKE_CXX_COMPILER="$compiler" -D CONSTPLAN_SOURCE="$source" "$@"
  cmake --build "$work/build-$name"
  cmake --install "$work/build-$name" --prefix "$work/$name"
}

# build_user PREFIXES -- builds the program with acme.
build_user() {
  rm -rf "$work/user"
  cmake -S "$here/user" -B "$work/user" -D CMAKE_CXX_COMPILER="$compiler" -D CMAKE_PREFIX_PATH="$1"
  cmake --build "$work/user"
}

build_acme found -D CMAKE_PREFIX_PATH="$4"
build_user "$work/found;$4"
# A constplan from its sources is installed only if its component is named, or with CONSTPLAN_INSTALL.
build_acme sources
[ ! -e "$work/sources/include" ]
build_user "$work/sources;$4"
cmake --install "$work/build-sources" --prefix "$work/component" --component constplan
build_user "$work/sources;$work/component"
build_acme both -D CONSTPLAN_INSTALL=ON
build_user "$work/both"
cp "$work/user/consumer" "$3"
