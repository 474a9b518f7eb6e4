#!/bin/sh
# sh instantiations.sh SOURCE WORK CLANG ARGUMENT ... -- how many classes and functions Clang makes of templates to
# compile SOURCE. With MOST set, fails above it.
set -eu
source=$1
work=$2
shift 2
mkdir -p "$work"
"$@" -ftime-trace -ftime-trace-granularity=0 -c "$source" -o "$work/trace.o"
count=$(grep -oE '"name":"Instantiate(Class|Function)"' "$work/trace.json" | wc -l)
echo "$count"
[ "$count" -gt 0 ] && [ "$count" -le "${MOST:-$count}" ] || {
  echo "not from 1 to ${MOST:-any}"
  exit 1
} >&2
