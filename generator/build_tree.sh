# Sourced by the run scripts: build trees, and the output of what fills them.

# quietly LOG COMMAND ... -- shows what the command printed only if it fails, and exits then.
quietly() {
  log=$1
  shift
  "$@" >"$log" 2>&1 || {
    cat "$log"
    exit 1
  }
}

# start_afresh_if_moved TREE [PART ...] -- removes a build tree, or these parts of it, if CMake configured it for another
# directory: the checkout has since been moved or copied, and CMake would refuse the tree.
start_afresh_if_moved() {
  tree=$1
  shift
  [ -e "$tree/CMakeCache.txt" ] || return 0
  configured_for=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$tree/CMakeCache.txt")
  configured_in=$(sed -n 's/^CMAKE_CACHEFILE_DIR:INTERNAL=//p' "$tree/CMakeCache.txt")
  [ "$configured_for" -ef . ] && [ "$configured_in" -ef "$tree" ] && return
  echo "== $tree was configured for $configured_for; starting afresh"
  [ $# -gt 0 ] || rm -rf "$tree"
  for part in "$@"; do rm -rf "${tree:?}/$part"; done
}
