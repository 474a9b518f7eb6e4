#!/bin/sh
# build.sh COMPILER CONSTPLAN_SOURCE PROGRAM
set -eu
work=$(dirname "$3")
cp -R "$(dirname "$0")/." "$(dirname "$0")/../main.cpp" "$work"
mkdir "$work/constplan"
cp -R "$2/include" "$work/constplan/include"
cd "$work"

# Bazel 4 downloads a repository of rules for each language. Its own rules, under these names, need no network.
# native_rules LANGUAGE RULE ...
native_rules() {
  mkdir -p "rules_$1/$1"
  touch "rules_$1/WORKSPACE" "rules_$1/$1/BUILD"
  for rule in "$@"; do
    [ "$rule" = "$1" ] || echo "$rule = native.$rule"
  done >"rules_$1/$1/defs.bzl"
}
native_rules cc cc_binary cc_library cc_toolchain cc_toolchain_suite
native_rules java java_binary java_import java_runtime java_toolchain

# --batch leaves no server running.
CC=$1 bazel --batch --output_user_root="$work/cache" build \
  --override_repository=rules_cc="$work/rules_cc" --override_repository=rules_java="$work/rules_java" //:consumer
cp -L bazel-bin/consumer "$3"
chmod -R u+w "$work/cache"
