#!/bin/sh
# sh check_object.sh READELF OBJECT SYMBOL ... -- says what firmware could not have in an object or a linked program, and
# fails if there is any: something to do at start-up, memory to fill (except the pointer to the trap handler), addresses to
# write into tables, traces of heap, exceptions, RTTI or streams, and symbols needed besides those given.
set -eu
export LC_ALL=C
readelf=$1
object=$2
shift 2

faults=$(
  {
    echo "== sections"
    "$readelf" -SW "$object"
    echo "== relocations"
    "$readelf" -rW "$object"
    echo "== symbols"
    "$readelf" -sW "$object"
  } | awk -v allowed="$*" '
    function number(hexadecimal,    n, i) {
      for (i = 1; i <= length(hexadecimal); ++i) n = n * 16 + index("0123456789abcdef", substr(hexadecimal, i, 1)) - 1
      return n
    }
    BEGIN { split(allowed, list, " "); for (i in list) is_allowed[list[i]] = 1 }
    $1 == "==" { part = $2; next }

    part == "sections" && sub(/^ *\[ *[0-9]+\] */, "") && NF == 10 {
      section = $1; size = $5; flags = $7
      if (flags !~ /A/) next
      is_data[section] = flags !~ /X/ && section !~ /^\.eh_frame/
      if (section ~ /^\.(preinit_array|init_array|ctors)/) print "dynamic initialiser: " section
      if (flags ~ /W/ && size !~ /^0*$/) writable[section] = number(size)
      if (section ~ /^\.gcc_except_table/) print "exceptions: " section
    }

    part == "relocations" && /^Relocation section/ {
      split($0, quoted, "\047")
      target = quoted[2]
      sub(/^\.rela?/, "", target)
    }
    # Distances between places of the program (jump tables) are known when it is linked; addresses may not be.
    part == "relocations" && is_data[target] && $3 ~ /^R_/ && $3 !~ /(PC|REL|PREL)32$/ {
      print "relocation: " $3 " in " target
    }
    part == "relocations" && $3 ~ /^R_/ && $3 ~ /GOT|GLOB_DAT/ && /6detail[0-9]+[a-z_]+[0-9]/ {
      print "relocation: " $3 " against " $5
    }

    part == "symbols" && $1 ~ /^[0-9]+:$/ && NF >= 8 {
      symbol = $8
      if (symbol ~ /^_ZT[ISV]/) print "RTTI: " symbol
      if (symbol ~ /^(__cxa_|_Unwind_|__gxx_personality|__aeabi_unwind|_ZSt.*__throw|_ZSt9terminate)/)
        print "exceptions: " symbol
      if (symbol ~ /^(_Zn[wa]|_Zd[la]|malloc$|calloc$|realloc$|free$)/) print "heap: " symbol
      if (symbol ~ /stream|_ZSt(4cout|4cerr|4clog|3cin)|ios_base/) print "streams: " symbol
      if (symbol ~ /installed_trap_handler/) handler_size = $3
      if ($7 == "UND" && !(symbol in is_allowed) && symbol != "_GLOBAL_OFFSET_TABLE_") print "external symbol: " symbol
    }
    END {
      for (section in writable) {
        if (section !~ /^\.bss/ || writable[section] != handler_size) print "writable section: " section
      }
    }' | sort -u
)
[ -z "$faults" ] || {
  echo "$object:"
  echo "$faults"
  exit 1
} >&2
