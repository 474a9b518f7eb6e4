#!/bin/sh
# sh limit.sh READELF WORK COMPILER ARGUMENT ... -- how close the tables are to the limit, see limit.cpp, table by table: the
# bytes of the columns' arrays with all they need, then those of relations and of lookup by id, for which there is no limit.
# Fails where the promises are broken: columns and relations at most 1.10 times the limit, lookup at most 3 bytes an id.
set -eu
export LC_ALL=C
readelf=$1
work=$2
shift 2
here=$(dirname "$0")
mkdir -p "$work"
"$@" -O1 "$here/limit.cpp" -o "$work/limit"
"$work/limit" >"$work/limit.txt"
"$@" -Os -c "$here/../embedded/digest_guangdong.cpp" -o "$work/digest.o"
"$readelf" -sWC "$work/digest.o" | awk '$4 == "OBJECT" && $8 ~ /::detail::[a-z_]+::/ && sub(/.*::detail::/, "", $8) { print $8, $3 }' >"$work/real.txt"

awk '
  function row(name, rows, limit, columns, relations, lookup) {
    printf "| %s | %d | %d | %d | %.3f | %d | %.3f | %d | %.2f |\n", name, rows, limit, columns, columns / limit, relations,
      (columns + relations) / limit, lookup, lookup / rows
  }
  function fail(reason) { print reason; failed = 1 }
  FILENAME == ARGV[1] && $2 == "ids" { table[++tables] = $1; rows[$1] = $3; next }
  FILENAME == ARGV[1] { limit[$1] += $3; next }
  {
    split($1, part, "::")
    if (part[2] ~ /^lookup_/) lookup[part[1]] += $2
    else if (part[2] ~ /^by_|_(in|by)(_offsets)?$/) relations[part[1]] += $2
    else columns[part[1]] += $2
  }
  END {
    print "| table | rows | limit | columns | ratio | relations | ratio with them | lookup | bytes an id |"
    print "|---|---:|---:|---:|---:|---:|---:|---:|---:|"
    for (i = 1; i <= tables; ++i) {
      t = table[i]
      row(t, rows[t], limit[t], columns[t], relations[t], lookup[t])
      if (columns[t] == 0 || lookup[t] == 0) fail(t ": no array is found")
      if (lookup[t] > 3 * rows[t]) fail(t ": lookup takes more than 3 bytes an id")
      all_rows += rows[t]; all_limit += limit[t]; all_columns += columns[t]
      all_relations += relations[t]; all_lookup += lookup[t]
    }
    row("all", all_rows, all_limit, all_columns, all_relations, all_lookup)
    if (all_columns + all_relations > 1.10 * all_limit) fail("the data set takes more than 1.10 times the limit")
    exit failed
  }' "$work/limit.txt" "$work/real.txt"
