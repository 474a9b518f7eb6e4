# Sourced: what the tests of the data book need. Packages of npm go to build/tests/node; a test tree without them skips.
book_packages='chromium:chromium node:nodejs npm:npm'

# want_book_modules -- continues if they cannot be installed. CONSTPLAN_INSTALL_PACKAGES=0 turns this off.
want_book_modules() {
  [ -d build/tests/node/node_modules/axe-core ] && cmp -s tests/book/package.json build/tests/node/package.json && return
  if [ "${CONSTPLAN_INSTALL_PACKAGES:-1}" = 0 ]; then
    why_not="CONSTPLAN_INSTALL_PACKAGES is 0"
  elif ! command -v npm >/dev/null 2>&1; then
    why_not="npm is not installed"
  else
    echo "== installing the packages of tests/book/package.json (CONSTPLAN_INSTALL_PACKAGES=0 turns this off)"
    mkdir -p build/tests/node
    npm install --prefix build/tests/node --ignore-scripts --no-audit --no-fund --no-package-lock \
      --silent $(sed -n 's/^    "\([a-z-]*\)": "\([0-9.]*\)",*$/\1@\2/p' tests/book/package.json) >/dev/null 2>&1 &&
      cp tests/book/package.json build/tests/node/package.json && return
    why_not="npm install failed"
  fi
  echo "-- skipped: the tests of the data book. Their packages cannot be installed: $why_not."
}
