#!/bin/sh
# Without any build system: build.sh COMPILER CONSTPLAN_SOURCE PROGRAM
set -eu
"$1" -std=c++17 -I "$2/include" "$(dirname "$0")/../main.cpp" -o "$3"
