#!/bin/sh
# sh check_trap.sh SOURCE CLANG ARGUMENT ... -- fails unless every function of SOURCE reaches a trap when Clang compiles it
# for 64-bit Windows with Visual C++'s conventions, where neither __GNUC__ nor GCC's headers are. The standard headers are
# MinGW's. Exits with 77 if they or the compiler are not installed.
set -eu
export LC_ALL=C
source=$1
shift
here=$(dirname "$0")
for command in x86_64-w64-mingw32-g++ "$1"; do
  command -v "$command" >/dev/null 2>&1 || {
    echo "$command is not installed"
    exit 77
  }
done

mingw_headers() {
  x86_64-w64-mingw32-g++ -x c++ -E -v /dev/null 2>&1 >/dev/null |
    sed -n '/^#include <.*search starts here/,/^End of search list/s/^ //p' |
    grep -v '/lib/gcc/[^/]*/[^/]*/include\(-fixed\)\?$' | sed 's/^/-isystem /'  # Clang has headers of its own in place of these
}

assembly=$("$@" --target=x86_64-pc-windows-msvc -D__STRICT_ANSI__ -nostdinc++ $(mingw_headers) -I "$here/../../include" \
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -O2 -S "$source" -o -)
echo "$assembly" | awk '
  / # @/ { name = $1; gsub(/[":]/, "", name); order[++count] = name; next }
  /# -- End function/ { name = "" }
  name == "" { next }
  /^\t(ud2|int\t\$41)/ || /^\t(callq|jmp)\t.*abort/ { traps[name] = 1 }
  /^\t(callq|jmp)\t/ { gsub(/"/, "", $2); calls[name, $2] = 1 }
  END {
    # A function traps if one that it calls does.
    for (depth = 0; depth < 10; ++depth) {
      for (pair in calls) {
        split(pair, part, SUBSEP)
        if (part[2] in traps) traps[part[1]] = 1
      }
    }
    for (i = 1; i <= count; ++i) {
      # The functions of the source; others have mangled names.
      if (order[i] ~ /^[a-z]/ && ++checked && !(order[i] in traps)) { print order[i] ": no trap"; failed = 1 }
    }
    if (!checked) { print "no function is found"; failed = 1 }
    exit failed
  }' >&2
