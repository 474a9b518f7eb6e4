#!/bin/sh
# sh packages.sh SCRIPTS WORK -- what is installed, how, and what is printed first, with stand-ins for apt-get, sudo and id.
set -eu
scripts=$1
work=$2
rm -rf "$work"
mkdir -p "$work/bin"
cd "$work"
export PATH="$work/bin:$PATH"

# stand_in COMMAND SCRIPT
stand_in() {
  printf '#!/bin/sh\n%s\n' "$2" >"bin/$1"
  chmod +x "bin/$1"
}
# Prints what it is called with, and installs a package by making a command of the same name.
stand_in apt-get 'echo "apt-get $*" >>calls
case $* in *broken*) exit 1 ;; install*) for word; do :; done; touch "bin/$word"; chmod +x "bin/$word" ;; esac'
stand_in apt-cache 'case $2 in unknown*) exit 1 ;; esac'
stand_in sudo 'echo "sudo $*" >>calls
[ -z "${REQUIRES_PASSWORD:-}" ] || [ "$1" != -n ] || exit 1
[ "$1" != -n ] || shift
exec "$@"'

# run USER SCRIPT -- runs it without a terminal, with the printed lines in `printed`, and the calls of the stand-ins in `calls`.
run() {
  stand_in id "echo $1"
  rm -f calls bin/tool bin/other
  : >calls
  printf 'set -eu\n. "%s/packages.sh"\n%s\necho "the end"\n' "$scripts" "$2" >script
  returned=0
  setsid sh script >printed 2>&1 </dev/null || returned=$?
}

# expect RETURNED FILE LINE ... -- among the lines of the file, in this order.
expect() {
  [ "$returned" -eq "$1" ] || fail "returned $returned, expected $1"
  file=$2
  shift 2
  last=0
  for line in "$@"; do
    number=$(awk -v last="$last" -v line="$line" 'NR > last && index($0, line) == 1 { print NR; exit }' "$file")
    [ -n "$number" ] || fail "$file lacks: $line"
    last=$number
  done
}

fail() {
  {
    echo "$1"
    tail -n +1 script printed calls
  } >&2
  exit 1
}

command -v setsid >/dev/null 2>&1 || {
  echo "skipped: scripts/packages, setsid is not installed"
  exit
}
install='apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=600'

run 0 'need_packages sh:shell tool:tool'
expect 0 printed '== installing packages (CONSTPLAN_INSTALL_PACKAGES=0 turns this off): tool' 'the end'
expect 0 calls 'apt-get update -qq' "$install tool"
! grep -q sudo calls || fail 'root needs no sudo'

run 0 'need_packages sh:shell share/:nothing'
expect 0 printed 'the end'
[ ! -s calls ] || fail 'nothing was missing'

run 1000 'want_packages tool:tool; want_packages other:other'
expect 0 printed '== installing packages' '== installing packages' 'the end'
expect 0 calls 'sudo -n true' 'sudo -n apt-get update' "sudo -n env DEBIAN_FRONTEND=noninteractive $install tool" \
  "sudo -n env DEBIAN_FRONTEND=noninteractive $install other"
[ "$(grep -c '^apt-get update' calls)" -eq 1 ] || fail 'the lists are read once'

export REQUIRES_PASSWORD=yes
run 1000 'need_packages tool:tool'
expect 1 printed 'required packages are missing: tool' \
  'They cannot be installed: sudo requires a password, and there is no terminal to ask for it. Install' '  sudo apt-get install tool'
unset REQUIRES_PASSWORD

export CONSTPLAN_INSTALL_PACKAGES=0
run 0 'need_packages tool:tool other:other'
expect 1 printed 'required packages are missing: tool other' \
  'They cannot be installed: CONSTPLAN_INSTALL_PACKAGES is 0.' '  apt-get install tool other'
run 0 'want_packages tool:tool "other:other more"'
expect 0 printed '-- skipped: whatever uses tool other more. These packages cannot be installed: CONSTPLAN_INSTALL_PACKAGES is 0.' \
  '  apt-get install tool other more' 'the end'
[ ! -s calls ] || fail 'installing is turned off'
unset CONSTPLAN_INSTALL_PACKAGES

run 0 'want_packages tool:tool thing:unknown-thing'
expect 0 printed '== installing packages' \
  '-- skipped: whatever uses unknown-thing. These packages cannot be installed: the package archive does not contain unknown-thing.' 'the end'
expect 0 calls "$install tool"
run 0 'need_packages thing:broken-thing'
expect 1 printed 'required packages are missing: broken-thing' 'They cannot be installed: apt-get install failed.'

stand_in npm 'echo "npm $*" >>calls
case $* in *broken*) exit 1 ;; esac'
run 0 'want_npm_packages there thing@1'
expect 0 calls 'npm install' && grep -q -e '--ignore-scripts --prefix there thing@1$' calls || fail 'npm was called otherwise'
run 0 'want_npm_packages there broken@1'
expect 0 printed '-- skipped: whatever uses the npm packages broken@1: npm install failed' 'the end'
export CONSTPLAN_INSTALL_PACKAGES=0
run 0 'want_npm_packages there thing@1'
expect 0 printed '-- skipped: whatever uses the npm packages thing@1: CONSTPLAN_INSTALL_PACKAGES is 0' 'the end'
[ ! -s calls ] || fail 'installing is turned off'
