#!/bin/sh
# sh check_planted.sh SOURCE COMMAND ... -- the command must refuse SOURCE, for the reason that the source names:
#   // expect: REGEX
set -eu
source=$1
shift
reason=$(sed -n 's,^// expect: ,,p' "$source")
[ -n "$reason" ]
if said=$("$@" 2>&1); then
  echo "$source is not refused" >&2
  exit 1
fi
echo "$said" | grep -Eq "$reason" || {
  echo "$source is refused for another reason than '$reason':"
  echo "$said"
  exit 1
} >&2
