#!/bin/sh
# sh compile_and_check.sh READELF WORK SYMBOLS COMPILER ARGUMENT ... -- checks the object that a compiler makes, see
# check_object.sh.
set -eu
readelf=$1
work=$2
symbols=$3
shift 3
mkdir -p "$work"
"$@" -c -o "$work/object.o"
sh "$(dirname "$0")/check_object.sh" "$readelf" "$work/object.o" $symbols
