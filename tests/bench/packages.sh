# Sourced after generator/packages.sh: installs what the contestants come from, where it may; without one goes on without it.
for pair in bin/gperf:gperf bin/sqlite3:sqlite3 include/sqlite3.h:libsqlite3-dev \
  include/nlohmann/json.hpp:nlohmann-json3-dev include/rapidjson/document.h:rapidjson-dev; do
  [ -e "/usr/${pair%%:*}" ] || install_packages "${pair#*:}" || echo "${pair#*:} could not be installed"
done
