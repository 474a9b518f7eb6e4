# Sourced by the run scripts: installs what a command comes from, on Debian and Ubuntu, as root or with sudo.

# need_packages COMMAND:PACKAGE ... -- installs the packages of the commands that are not there.
need_packages() {
  missing=
  for pair in "$@"; do
    command -v "${pair%%:*}" >/dev/null 2>&1 || missing="$missing ${pair#*:}"
  done
  [ -z "$missing" ] || install_packages $missing || {
    echo "please install:$missing" >&2
    exit 1
  }
}

# want_packages COMMAND:PACKAGE ... -- the same, but goes on where they cannot be had: the tests that need them are skipped.
want_packages() {
  (
    options=--no-install-recommends
    need_packages "$@"
  ) || true
}

# install_packages PACKAGE ...
install_packages() {
  command -v apt-get >/dev/null 2>&1 || return 1
  as_root=
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || return 1
    as_root=sudo
  fi
  echo "== installing: $*"
  $as_root apt-get update -qq && $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ${options:-} "$@" >/dev/null
}
