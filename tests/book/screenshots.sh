#!/bin/sh
# screenshots.sh [OUT] -- makes screenshots of Guangdong's data book in OUT, build/screenshots by default, and the one in
# the README. Requires the book that generator/run.sh writes and what tests/run.sh installs.
set -eu
cd "$(dirname "$0")/../.."
out=${1:-build/screenshots}
node tests/book/screenshots.mjs build/book/index.html "$out"
cp "$out/row.png" generator/book/screenshot.png
ls -l "$out" generator/book/screenshot.png
