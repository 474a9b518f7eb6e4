#!/bin/sh
# The names that programs may use must be those of public_names.txt, so that a new one is added on purpose. The names of a
# data set are those of the sample. Needs Doxygen.
#
# usage: public_names.sh WORK [--update]
set -eu
work=$1
list=tests/style/public_names.txt
cd "$(dirname "$0")/../.."
mkdir -p "$work"
{
  cat tests/style/Doxyfile
  echo "OUTPUT_DIRECTORY = \"$work\""
  echo "GENERATE_HTML = NO"
} >"$work/Doxyfile"
rm -rf "$work/xml"
${DOXYGEN:-doxygen} "$work/Doxyfile" 2>"$work/warnings"

{
  (cd include && ls constplan/*.hpp constplan/sample/*.hpp) | sed '/guangdong/d; s/sample/<data set>/; s/.*/#include <&>/'
  find include/constplan -name '*.hpp' -exec sed -n 's/^ *# *define \([A-Za-z0-9_]*\).*/#define \1/p' {} +
  for file in "$work"/xml/namespaceconstplan.xml "$work"/xml/namespaceconstplan_1_1literals.xml \
    "$work"/xml/class*.xml "$work"/xml/struct*.xml "$work"/xml/namespaceconstplan_1_1sample*.xml; do
    case $file in
      *std_1_1* | *constplan_1_1guangdong*) ;;
      *) awk -f tests/style/public_names.awk "$file" ;;
    esac
  done
} | LC_ALL=C sort -u >"$work/names"

if [ "${2:-}" = --update ]; then
  cp "$work/names" "$list"
elif ! diff -u "$list" "$work/names"; then
  echo "the public names have changed; if that is meant, run: sh tests/style/public_names.sh build/names --update" >&2
  exit 1
fi
if [ "$(grep -c '^constplan::' "$list")" -lt 100 ]; then
  echo "$list has too few names" >&2
  exit 1
fi
