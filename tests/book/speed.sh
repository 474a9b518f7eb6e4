#!/bin/sh
# How long the data book takes to open 2,000 rows and to search 100,000, in headless Chromium.
set -eu
cd "$(dirname "$0")/../.."
. generator/packages.sh
. tests/book/packages.sh
want_packages $book_packages
want_book_modules
[ -x build/constplan-gen ] || sh generator/run.sh
exec node --test tests/book/speed.test.mjs
