#!/bin/sh
# sh flash_of.sh READELF PROGRAM COMPILER ARGUMENT ... -- links a program of what use() reaches, without start-up code.
# Prints the bytes it takes of flash, and of each column's array in it: `flash 512`, `targets::figure_text 1286`.
set -eu
export LC_ALL=C
readelf=$1
program=$2
shift 2
"$@" "$(dirname "$0")/memory.cpp" -ffunction-sections -fdata-sections -fno-asynchronous-unwind-tables -fno-unwind-tables \
  -nostdlib -static -Wl,--gc-sections,--build-id=none,-e,use -o "$program" -lgcc
"$readelf" -SW "$program" | awk '
  function number(hexadecimal,    n, i) {
    for (i = 1; i <= length(hexadecimal); ++i) n = n * 16 + index("0123456789abcdef", substr(hexadecimal, i, 1)) - 1
    return n
  }
  sub(/^ *\[ *[0-9]+\] */, "") && NF == 10 && $7 ~ /A/ && $2 != "NOBITS" && $2 != "NOTE" { bytes += number($5) }
  END { print "flash", bytes + 0 }'
"$readelf" -sWC "$program" | awk '$4 == "OBJECT" && $8 ~ /::detail::[a-z_]+::/ && sub(/.*::detail::/, "", $8) { print $8, $3 }'
