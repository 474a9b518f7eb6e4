#!/bin/sh
# build.sh COMPILER CONSTPLAN_SOURCE PROGRAM
set -eu
cp "$(dirname "$0")/Makefile" "$(dirname "$0")/../main.cpp" "$(dirname "$3")"
make -C "$(dirname "$3")" CXX="$1"
