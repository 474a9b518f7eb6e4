#!/bin/sh
# sh check_use.sh READELF WORK SOURCE COMPILER ARGUMENT ... -- measures a program of uses/ against what it says of itself:
#   // expect reads: REGEX   the columns in its image, all of them; `nothing` for none
#   // expect code: N        bytes of flash beside those columns and what an empty program takes; 200 if not given
#   // expect bytes: N       bytes of flash beyond those of an empty program, altogether
set -eu
export LC_ALL=C
readelf=$1
work=$2
source=$3
shift 3
here=$(dirname "$0")

expected() { sed -n "s,^// expect $1: ,,p" "$source"; }

mkdir -p "$work"
sh "$here/flash_of.sh" "$readelf" "$work/empty" "$@" "$here/uses/empty.cpp" >"$work/empty.txt"
sh "$here/flash_of.sh" "$readelf" "$work/use" "$@" "$source" >"$work/use.txt"
awk -v source="$source" -v reads="$(expected reads)" -v code="$(expected code)" -v bytes="$(expected bytes)" '
  function fail(reason) { print source ": " reason; failed = 1 }
  $1 == "flash" { flash[FILENAME] = $2; last = FILENAME; next }
  FILENAME != last { next }
  {
    columns += $2
    part = $1
    sub(/_(text|offsets|codes|values|rows|windows|displacements)$/, "", part)
    if (part !~ "^(" reads ")$") fail("reads " $1)
  }
  END {
    used = flash[ARGV[2]] - flash[ARGV[1]]
    print used " bytes of flash, of which " columns + 0 " are columns"
    if (reads == "") fail("does not say what it reads")
    if (reads != "nothing" && columns == 0) fail("reads nothing")
    if (bytes != "" && used > bytes) fail(used " bytes of flash, more than " bytes)
    if (bytes == "" && used - columns > (code == "" ? 200 : code)) fail(used - columns " bytes of code")
    exit failed
  }' "$work/empty.txt" "$work/use.txt"
