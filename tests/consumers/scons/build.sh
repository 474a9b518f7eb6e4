#!/bin/sh
# build.sh COMPILER CONSTPLAN_SOURCE PROGRAM
set -eu
cp "$(dirname "$0")/SConstruct" "$(dirname "$0")/../main.cpp" "$(dirname "$3")"
CXX=$1 scons -C "$(dirname "$3")"
