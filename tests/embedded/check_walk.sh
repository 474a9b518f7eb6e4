#!/bin/sh
# sh check_walk.sh READELF WORK COLUMNS COMPILER ARGUMENT ... -- fails unless the object that the compiler makes holds every
# array of the headers in COLUMNS, guangdong/columns for instance. Then the digest reads all of them.
set -eu
export LC_ALL=C
readelf=$1
work=$2
columns=$3
shift 3
mkdir -p "$work"
"$@" -c -o "$work/object.o"
data_set=$(basename "$(dirname "$columns")")
"$readelf" -sWC "$work/object.o" |
  awk -v prefix=".*::$data_set::[a-z0-9_]+::detail::" '$4 == "OBJECT" && sub(prefix, "", $8) { print $8 }' | sort >"$work/walked.txt"
for header in "$columns"/*.hpp; do
  table=$(basename "$header" .hpp)
  sed -n "s/^inline constexpr [^=]* \([a-z0-9_]*\)\[.*/$table::\1/p" "$header"
done | grep -v -e _keys$ -e lookup_windows$ | sort >"$work/declared.txt"  # these become part of the code
[ -s "$work/declared.txt" ]
not_walked=$(comm -23 "$work/declared.txt" "$work/walked.txt")
[ -z "$not_walked" ] || {
  echo "not walked:"
  echo "$not_walked"
  exit 1
} >&2
