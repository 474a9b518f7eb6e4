#!/bin/sh
# Bytes of flash, on this machine and on a Cortex-M0, beyond those of a program that uses nothing: of typical uses
# (tests/embedded/uses), of reading each column of all rows, of each relation, and of looking up an id of each table.
# Prints CSV, `kind,name,data,host,cortex_m0`, where data is the bytes of the columns' arrays in the program, the same on
# both; with --markdown a table. HOST and ARM name the compilers. Fails if reading a column takes more than 200 bytes
# besides the arrays.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# kind, name and the arguments of the compiler, a line for each program
programs() {
  for use in tests/embedded/uses/*.cpp; do
    echo "use $(basename "$use" .cpp) $use"
  done
  for columns in include/constplan/guangdong/columns/*.hpp; do
    table=$(basename "$columns" .hpp)
    header=include/constplan/guangdong/$table.hpp
    one="tests/bench/flash_use.cpp -DHEADER=<constplan/guangdong/$table.hpp> -DTABLE=$table"
    sed -n "s,^ *visitor(\"\([a-z_]*\)\".*,column $table.\1 $one -DCOLUMN=\1,p" "$header"
    sed -n "s,^constexpr constplan::relation<.*> \([a-z_]*\)(\([a-z_]*\) of) noexcept.*,relation $table.\1(\2) $one -DRELATION=\1 -DOF=\2,p" "$header"
    echo "lookup $table $one"
  done
}

cat >"$work/measure" <<'SH'
set -eu
work=$1
kind=$2
name=$3
shift 3
program=$work/$kind.$name
flash() {
  sh tests/embedded/flash_of.sh readelf "$program" "$@" -std=c++17 -Os -fno-exceptions -fno-rtti -I include |
    awk '$1 == "flash" { flash = $2; next } { data += $2 } END { print data + 0 "," flash }'
}
host=$(flash "${HOST:-g++}" -fno-pie "$@")
arm=$(flash "${ARM:-arm-none-eabi-g++}" -mcpu=cortex-m0 -mthumb -fno-threadsafe-statics -T tests/embedded/cortex_m.ld "$@")
echo "$kind,$name,$host,${arm#*,}"
rm -f "$program"
SH

programs | xargs -P "$(nproc)" -L 1 sh "$work/measure" "$work" >"$work/absolute.csv"
[ "$(wc -l <"$work/absolute.csv")" -eq "$(programs | wc -l)" ]
sort -t, "$work/absolute.csv" | awk -F, -v OFS=, -v form="${1:-}" '
  { line[NR] = $0; if ($2 == "empty") { host = $4; arm = $5 } }
  END {
    print form == "--markdown" ? "| kind | name | data | host | Cortex-M0 |\n|---|---|---:|---:|---:|" : "kind,name,data,host,cortex_m0"
    for (i = 1; i <= NR; ++i) {
      $0 = line[i]
      if ($2 == "empty") continue
      $4 -= host
      $5 -= arm
      print form == "--markdown" ? "| " $1 " | " $2 " | " $3 " | " $4 " | " $5 " |" : $0
      if ($1 == "column" && ($4 - $3 > 200 || $5 - $3 > 200)) failed = 1
    }
    exit failed
  }'
