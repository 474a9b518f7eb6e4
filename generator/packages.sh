# Sourced by the run scripts: installs Debian and Ubuntu packages, as root or with sudo. CONSTPLAN_INSTALL_PACKAGES=0 turns
# this off.
#
# An argument `THING:PACKAGE ...` names a command, or a path below /usr or /usr/local, and the packages that contain it.

# need_packages ARGUMENT ... -- exits if one is missing and cannot be installed.
need_packages() {
  find_missing "$@"
  [ -n "$missing" ] || return 0
  install_packages $missing && return
  find_missing "$@"
  {
    echo "required packages are missing:$missing"
    echo "They cannot be installed: $why_not. Install them, then call again:"
    echo "  $install_command$missing"
  } >&2
  exit 1
}

# want_packages ARGUMENT ... -- continues without those that cannot be installed.
want_packages() {
  find_missing "$@"
  [ -n "$missing" ] || return 0
  install_packages $missing && return
  find_missing "$@"
  echo "-- skipped: whatever uses$missing. These packages cannot be installed: $why_not. To have them:"
  echo "  $install_command$missing"
}

# want_npm_packages DIRECTORY PACKAGE@VERSION ... -- installs npm packages there, without their scripts. Continues without them.
want_npm_packages() {
  npm_directory=$1
  shift
  if [ "${CONSTPLAN_INSTALL_PACKAGES:-1}" = 0 ]; then
    why_not="CONSTPLAN_INSTALL_PACKAGES is 0"
  elif ! command -v npm >/dev/null 2>&1; then
    why_not="npm is not installed"
  elif npm install --silent --no-audit --no-fund --no-save --ignore-scripts --prefix "$npm_directory" "$@" >/dev/null 2>&1; then
    return
  else
    why_not="npm install failed"
  fi
  echo "-- skipped: whatever uses the npm packages $*: $why_not"
}

# find_missing ARGUMENT ... -- lists the packages of what is not there in $missing.
find_missing() {
  missing=
  for argument in "$@"; do
    is_there "${argument%%:*}" || missing="$missing ${argument#*:}"
  done
}

is_there() {
  case $1 in
  */*) [ -e "/usr/$1" ] || [ -e "/usr/local/$1" ] ;;
  *) command -v "$1" >/dev/null 2>&1 ;;
  esac
}

# may_install -- finds $sudo and $install_command. Sets $why_not if nothing may be installed.
may_install() {
  sudo=
  [ "$(id -u)" -eq 0 ] || sudo="sudo"
  install_command="${sudo:+$sudo }apt-get install"
  if [ "${CONSTPLAN_INSTALL_PACKAGES:-1}" = 0 ]; then
    why_not="CONSTPLAN_INSTALL_PACKAGES is 0"
  elif ! command -v apt-get >/dev/null 2>&1; then
    why_not="there is no apt-get"
  elif [ -z "$sudo" ]; then
    return 0
  elif ! command -v sudo >/dev/null 2>&1; then
    why_not="this user is not root, and there is no sudo"
  elif [ -n "${sudo_refused:-}" ]; then
    why_not="sudo refused"
  elif (: </dev/tty) 2>/dev/null; then
    return 0
  elif sudo -n true 2>/dev/null; then
    sudo="sudo -n"
    return 0
  else
    why_not="sudo requires a password, and there is no terminal to ask for it"
  fi
  return 1
}

# install_packages PACKAGE ... -- installs those that the package archive contains. Sets $why_not unless these are all.
install_packages() {
  may_install || return
  echo "== installing packages (CONSTPLAN_INSTALL_PACKAGES=0 turns this off): $*"
  $sudo true || {
    sudo_refused=yes
    why_not="sudo refused"
    return 1
  }
  [ -n "${lists_are_new:-}" ] || $sudo apt-get update -qq || echo "apt-get update failed; the package lists may be old"
  lists_are_new=yes
  available=
  unavailable=
  for package in "$@"; do
    if apt-cache show "$package" >/dev/null 2>&1; then
      available="$available $package"
    else
      unavailable="$unavailable $package"
    fi
  done
  # Another apt-get may be running, as on a machine that has just started.
  [ -z "$available" ] || $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
    -o DPkg::Lock::Timeout=600 $available >/dev/null || {
    why_not="apt-get install failed"
    return 1
  }
  [ -z "$unavailable" ] || {
    why_not="the package archive does not contain$unavailable"
    return 1
  }
}
