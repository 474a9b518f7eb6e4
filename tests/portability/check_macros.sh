#!/bin/sh
# sh check_macros.sh INCLUDE COMPILER ARGUMENT ... -- fails unless every public header below INCLUDE compiles after macros.hpp.
# Internal headers are reached through the public ones. Exits with 77 if the compiler is not installed.
set -eu
export LC_ALL=C
include=$1
shift
command -v "$1" >/dev/null 2>&1 || {
  echo "$1 is not installed"
  exit 77
}

# The standard headers come first, as they do in a program: they may use the names that the macros take.
{
  grep -rho '^#include <[a-z_]*>' "$include" | sort -u | while read -r line; do
    printf '#if __has_include(%s)\n%s\n#endif\n' "${line#\#include }" "$line"
  done
  echo '#include "macros.hpp"'
  (cd "$include" && find . -name '*.hpp' ! -path '*/columns/*' ! -path '*/detail/*') | sort | while read -r header; do
    case $header in
      # These require C++20.
      */ranges.hpp | */std_format.hpp) printf '#if __cplusplus >= 202002L\n#include <%s>\n#endif\n' "${header#./}" ;;
      # Nothing but assertions, which take clang++ ten seconds.
      */guangdong/invariants.hpp) ;;
      *) printf '#include <%s>\n' "${header#./}" ;;
    esac
  done
} | "$@" -I "$(dirname "$0")" -I "$include" -x c++ -fsyntax-only -
