# Sourced: what the contestants come from, as arguments for want_packages. Those that are missing are left out.
contestants_packages='gperf:gperf sqlite3:sqlite3 include/sqlite3.h:libsqlite3-dev
  include/nlohmann/json.hpp:nlohmann-json3-dev include/rapidjson/document.h:rapidjson-dev'
