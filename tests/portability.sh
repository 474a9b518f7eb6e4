#!/bin/sh
# Builds and runs one program in every configuration listed below. It prints a digest of each column of the data sets, see
# embedded/digest.hpp, and the digests must be identical everywhere. Prints one line for each configuration: ok, FAILED or
# skipped with the reason. Exits non-zero if one failed.
#
#   sh tests/portability.sh              runs everything; only this installs missing compilers, where it may
#   sh tests/portability.sh PATTERN ...  runs what these shell patterns match, 'clang++ 16*' for instance
#   sh tests/portability.sh quick        runs the part that tests/run.sh includes
#   sh tests/portability.sh quick PATTERN ...  only compiles what needs an emulator
#   sh tests/portability.sh list         prints the names
#
# Writes to build/portability, or to the directory that CONSTPLAN_PORTABILITY_WORK names.
set -eu
export LC_ALL=C
cd "$(dirname "$0")/embedded"
. ../../generator/packages.sh
work=${CONSTPLAN_PORTABILITY_WORK:-$PWD/../../build/portability}
mkdir -p "$work"

# All paths in commands are relative to tests/embedded, so a path with spaces is split nowhere.
warnings='-Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror'
digests='digest_guangdong.cpp digest_sample.cpp digest_figures.cpp'
sanitize='-O1 -g -fno-sanitize-recover=all'
clang_packages='clang-16 libclang-rt-16-dev'
mingw='x86_64-w64-mingw32-g++ -static'
arm='arm-none-eabi-g++ -mthumb -Os -fno-exceptions -fno-rtti -fno-threadsafe-statics -T cortex_m.ld -nostartfiles memory.cpp cortex_m.cpp'
arm_packages='gcc-arm-none-eabi libstdc++-arm-none-eabi-newlib qemu-system-arm'
qemu='qemu-system-arm -display none -monitor none -serial none -chardev stdio,id=console -semihosting-config enable=on,target=native,chardev=console'
# Debian keeps some headers for both word sizes in the 64-bit directory. gcc-multilib would make them visible, but it conflicts
# with all cross compilers.
m32='-m32 -idirafter /usr/include/x86_64-linux-gnu'

# Name | packages | standards | compiler and flags, or a check | what runs the program, if it does not run by itself
configurations="
g++ 11 | g++-11 | 17 20 23 | g++-11 -O2 hosted.cpp
g++ 12 | g++-12 | 17 20 23 | g++-12 -O2 hosted.cpp
clang++ 13 | clang-13 | 17 20 23 | clang++-13 -O2 hosted.cpp
clang++ 14 | clang-14 | 17 20 23 | clang++-14 -O2 hosted.cpp
clang++ 15 | clang-15 | 17 20 23 | clang++-15 -O2 hosted.cpp
clang++ 16 | clang-16 | 17 20 23 | clang++-16 -O2 hosted.cpp
clang++ 19 | clang-19 | 17 20 23 | clang++-19 -O2 hosted.cpp
clang++ 22 | clang-22 | 17 20 23 | clang++-22 -O2 hosted.cpp
clang++ 16 with libc++ | clang-16 libc++-16-dev libc++abi-16-dev | 17 20 23 | clang++-16 -O2 -stdlib=libc++ hosted.cpp
g++ 12 -m32 | g++-12 g++-12-multilib | 17 20 23 | g++-12 -O2 $m32 hosted.cpp
clang++ 16 -m32 | clang-16 g++-12-multilib | 17 | clang++-16 -O2 $m32 hosted.cpp
MinGW in Wine | g++-mingw-w64-x86-64 wine wine64 | 17 20 23 | $mingw -O2 hosted.cpp | wine
Emscripten in Node.js | emscripten nodejs | 17 20 23 | em++ -O2 -s SINGLE_FILE=1 hosted.cpp | node
WASI in Node.js | clang-14 lld-14 wasi-libc libc++-14-dev-wasm32 libc++abi-14-dev-wasm32 libclang-rt-14-dev-wasm32 nodejs | 17 20 23 | clang++-14 --target=wasm32-wasi -O2 -fno-exceptions hosted.cpp | node --no-warnings --experimental-wasi-unstable-preview1 ../portability/wasi.mjs
Cortex-M0 in QEMU | $arm_packages | 17 20 23 | $arm -mcpu=cortex-m0 | $qemu -M microbit -global nrf51-soc.flash-size=0x80000 -kernel
Cortex-M4 in QEMU | $arm_packages | 17 20 23 | $arm -mcpu=cortex-m4 | $qemu -M mps2-an386 -kernel
AArch64 in QEMU | g++-aarch64-linux-gnu qemu-user | 17 | aarch64-linux-gnu-g++ -O2 -static hosted.cpp | qemu-aarch64
S/390, big-endian, in QEMU | g++-s390x-linux-gnu qemu-user | 17 | s390x-linux-gnu-g++ -O2 -static hosted.cpp | qemu-s390x
PowerPC, 32-bit big-endian, in QEMU | g++-powerpc-linux-gnu qemu-user | 17 | powerpc-linux-gnu-g++ -O2 -static hosted.cpp | qemu-ppc
g++ 12 -fno-exceptions -fno-rtti | g++-12 | 17 | g++-12 -O2 -fno-exceptions -fno-rtti hosted.cpp
clang++ 16 -fno-exceptions -fno-rtti | clang-16 | 17 | clang++-16 -O2 -fno-exceptions -fno-rtti hosted.cpp
g++ 12 -fsigned-char | g++-12 | 17 | g++-12 -O2 -fsigned-char hosted.cpp
g++ 12 -funsigned-char | g++-12 | 17 | g++-12 -O2 -funsigned-char hosted.cpp
clang++ 16 -fsigned-char | clang-16 | 17 | clang++-16 -O2 -fsigned-char hosted.cpp
clang++ 16 -funsigned-char | clang-16 | 17 | clang++-16 -O2 -funsigned-char hosted.cpp
g++ 12 -fshort-enums | g++-12 | 17 | g++-12 -O2 -fshort-enums hosted.cpp
clang++ 16 -fshort-enums | clang-16 | 17 | clang++-16 -O2 -fshort-enums hosted.cpp
g++ 12 -flto | g++-12 | 17 | g++-12 -O2 -flto hosted.cpp
clang++ 16 -flto | clang-16 lld-16 | 17 | clang++-16 -O2 -flto -fuse-ld=lld-16 hosted.cpp
g++ 12 -D_GLIBCXX_DEBUG | g++-12 | 17 20 23 | g++-12 -O1 -D_GLIBCXX_DEBUG -D_GLIBCXX_DEBUG_PEDANTIC hosted.cpp
g++ 12 -O0 | g++-12 | 17 | g++-12 -O0 hosted.cpp
g++ 12 -O3 | g++-12 | 17 | g++-12 -O3 hosted.cpp
g++ 12, address sanitizer | g++-12 | 17 | g++-12 $sanitize -fsanitize=address hosted.cpp
g++ 12, undefined sanitizer | g++-12 | 17 | g++-12 $sanitize -fsanitize=undefined hosted.cpp
clang++ 16, address sanitizer | $clang_packages | 17 | clang++-16 $sanitize -fsanitize=address hosted.cpp
clang++ 16, undefined sanitizer | $clang_packages | 17 | clang++-16 $sanitize -fsanitize=undefined hosted.cpp
clang++ 16, integer sanitizer | $clang_packages | 17 20 23 | clang++-16 $sanitize -fsanitize=integer hosted.cpp
Misuse traps for Visual C++'s target, clang++ | clang g++-mingw-w64-x86-64 | 17 | sh ../portability/check_trap.sh ../portability/trap.cpp clang++
Misuse traps for Visual C++'s target, clang++ 16 | clang-16 g++-mingw-w64-x86-64 | 17 | sh ../portability/check_trap.sh ../portability/trap.cpp clang++-16
Macros of other libraries, g++ | g++ | 17 20 | sh ../portability/check_macros.sh ../../include g++
Macros of other libraries, clang++ | clang | 17 20 | sh ../portability/check_macros.sh ../../include clang++
"

export WINEPREFIX="$work/wine" WINEDEBUG=-all WINEDLLOVERRIDES=mscoree,mshtml=
# Where Debian installs the modules that Emscripten requires. A Node.js from elsewhere does not search there.
export NODE_PATH="/usr/share/nodejs:${NODE_PATH:-}"

installs=false
lists=false
only_compiles=false  # what runs elsewhere
case ${1:-} in
  '') installs=true && set -- '*' ;;
  list) lists=true && set -- '*' ;;
  quick)
    only_compiles=true
    shift
    [ $# -gt 0 ] || set -- 'g++ 11, C++17' 'MinGW*, C++17' 'Misuse*clang++, C++17' 'Macros*'
    ;;
esac

is_chosen() {
  for pattern in "$@"; do
    case $title in $pattern) return 0 ;; esac
  done
  return 1
}

trimmed() { echo "$1" | sed 's/^ *//; s/ *$//'; }

is_installed() { command -v "${1%% *}" >/dev/null 2>&1; }

# The version of the compiler that a command contains, from the first line that --version prints.
version_of() {
  case $1 in sh\ *) compiler=${1##* } ;; *) compiler=${1%% *} ;; esac
  version=$("$compiler" --version 2>/dev/null | sed -n '1s/.*[ (]\([0-9]*\.[0-9.]*[0-9]\).*/\1/p')
  echo "${version:-$("$compiler" -dumpversion)}"
}

# build SOURCE ... -- makes $program.
build() { $compile -std=c++"$(echo "$standard" | sed s/23/2b/)" $warnings -I ../../include "$@" -o "$program" >"$directory/log" 2>&1; }

# run FILE -- writes what $program prints to FILE.
run() {
  timeout 300 $runner "$program" </dev/null >"$1.raw" 2>"$directory/log" || return 1
  tr -d '\r' <"$1.raw" >"$1"  # Windows ends lines with CR LF.
}

# Builds and runs a program without constplan. Sets `obstacle` if that cannot be built here, `not_run` if it cannot be run.
probe() {
  obstacle=
  not_run=
  if ! is_installed "$compile"; then
    obstacle="${compile%% *} is not installed"
  elif ! build -DPROBE_STANDARD="$standard" ../portability/probe.cpp; then
    obstacle="no C++$standard program can be built with these flags"
  elif [ -n "$runner" ] && $only_compiles; then
    not_run="only compiled"
  elif [ -n "$runner" ] && ! is_installed "$runner"; then
    not_run="only compiled, as ${runner%% *} is not installed"
  elif ! run "$directory/probe" || [ "$(cat "$directory/probe")" != probe ]; then
    not_run="only compiled, as no program can be run"
  fi
}

# Installs the packages of this configuration, once for all standards. Never removes others.
install_once() {
  case $tried in *"<$packages>"*) return ;; esac
  tried="$tried<$packages>"
  options='--no-install-recommends --no-remove'
  install_packages $packages || true
}

# Prints what matters of a log.
excerpt() {
  grep -E 'error|undefined reference|expansion of macro|no trap|^[<>]' "$directory/log" | awk '!seen[$0]++' >"$directory/excerpt"
  [ -s "$directory/excerpt" ] || tail -n 8 "$directory/log" >"$directory/excerpt"
  head -n 8 "$directory/excerpt"
}

# Builds and runs the program with the machine's own compiler, once.
make_reference() {
  reference=$work/reference
  mkdir -p "$reference"
  (
    compile='c++ -O2 hosted.cpp' standard=17 runner='' directory=$reference program=$reference/digest
    build $digests && run "$reference/digests" || {
      echo "reference, C++17: FAILED"
      excerpt
      exit 1
    }
  )
}

# Compares the digests with the reference. Writes the lines that differ to the log.
compare() {
  [ -n "$reference" ] || make_reference || exit
  diff "$reference/digests" "$directory/digests" >"$directory/log"
}

# Sets `result`.
try_program() {
  case $compile in em++*) program=$directory/digest.js ;; *) program=$directory/digest.exe ;; esac
  probe
  if [ -n "$obstacle$not_run" ] && $installs; then
    install_once
    probe
  fi
  if [ -n "$obstacle" ]; then
    result="skipped: $obstacle"
  elif ! build $digests; then
    result=FAILED
  elif [ -n "$not_run" ]; then
    result="ok, $not_run"
  elif run "$directory/digests" && compare; then
    result=ok
  else
    result=FAILED
  fi
}

# A check prints why it fails. It exits with 77 and prints what is missing if it cannot be done here.
run_check() {
  status=0
  $compile -std=c++"$standard" >"$directory/log" 2>&1 || status=$?
}

try_check() {
  run_check
  if [ $status -eq 77 ] && $installs; then
    install_once
    run_check
  fi
  case $status in
    0) result=ok ;;
    77) result="skipped: $(cat "$directory/log")" ;;
    *) result=FAILED ;;
  esac
}

# Prints and counts `result`, and adds the standard to a list of the summary.
report() {
  echo "$title: $result"
  case $result in
    skipped*) skipped=$((skipped + 1)) ;;
    FAILED)
      failed=$((failed + 1))
      excerpt
      ;;
    *)
      passed=$((passed + 1))
      case $compile-$result in
        sh\ *) standards_checked="$standards_checked, C++$standard" ;;
        *-ok) standards_run="$standards_run, C++$standard" ;;
        *) standards_compiled="$standards_compiled, C++$standard" ;;
      esac
      ;;
  esac
}

# summary_line STANDARDS -- one line of a list, if there are any.
summary_line() {
  [ -z "$1" ] || printf '\n- %s (%s): %s' "$name" "$(version_of "$compile")" "${1#, }"
}

reference=
tried=
all_run=
all_compiled=
all_checked=
passed=0
failed=0
skipped=0
while IFS='|' read -r name packages standards compile runner <&3; do
  [ -n "$name" ] || continue
  name=$(trimmed "$name")
  packages=$(trimmed "$packages")
  compile=$(trimmed "$compile")
  runner=$(trimmed "$runner")
  standards_run=
  standards_compiled=
  standards_checked=
  for standard in $standards; do
    title="$name, C++$standard"
    is_chosen "$@" || continue
    ! $lists || { echo "$title" && continue; }
    directory=$work/$(echo "$title" | tr -c 'a-zA-Z0-9+\n' _)
    mkdir -p "$directory"
    case $compile in sh\ *) try_check ;; *) try_program ;; esac
    report
  done
  all_run=$all_run$(summary_line "$standards_run")
  all_compiled=$all_compiled$(summary_line "$standards_compiled")
  all_checked=$all_checked$(summary_line "$standards_checked")
done 3<<END
$configurations
END
! $lists || exit 0

# summary TITLE LIST
summary() { [ -z "$2" ] || printf '\n%s\n%s\n' "$1" "$2"; }
[ -z "$all_run" ] || summary "$(wc -l <"$reference/digests") digests are identical in:" "$all_run"
summary "Compiled, but not run:" "$all_compiled"
summary "Checks passed:" "$all_checked"
printf '\n%s passed, %s failed, %s skipped\n' "$passed" "$failed" "$skipped"
[ "$failed" -eq 0 ]
