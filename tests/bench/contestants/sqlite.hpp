// SQLite on the image of a database in the program's memory, its statements prepared at start.
#pragma once
#include <sqlite3.h>

#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

#include "embedded_file.hpp"

EMBED_FILE(sqlite_image, "data.db", ".rodata", "a");

namespace sqlite {

struct opened {
  sqlite3* database = nullptr;
  sqlite3_stmt* low = nullptr;
  sqlite3_stmt* scan = nullptr;
};
inline opened* all_tables = nullptr;

inline sqlite3_stmt* prepare(const std::string& sql) {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(all_tables->database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) std::abort();
  return statement;
}

inline std::string_view text_at(sqlite3_stmt* statement, int column) {
  const void* text = sqlite3_column_text(statement, column);
  return {static_cast<const char*>(text), static_cast<std::size_t>(sqlite3_column_bytes(statement, column))};
}

inline void bind(sqlite3_stmt* statement, std::string_view text) {
  sqlite3_reset(statement);
  sqlite3_bind_text(statement, 1, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

inline void start() {
  all_tables = new opened;  // never closed: it lives as long as the program
  const auto size = static_cast<sqlite3_int64>(sqlite_image_end - sqlite_image);
  if (sqlite3_open(":memory:", &all_tables->database) != SQLITE_OK ||
      sqlite3_deserialize(all_tables->database, "main", reinterpret_cast<unsigned char*>(sqlite_image), size, size,
                          SQLITE_DESERIALIZE_READONLY) != SQLITE_OK) {
    std::abort();
  }
  all_tables->low = prepare("SELECT low FROM targets WHERE id = ?");
  all_tables->scan = prepare("SELECT sum(coalesce(low, -1)) FROM targets WHERE cluster = ? AND year = ?");
}

inline std::int64_t low(std::string_view id) {
  bind(all_tables->low, id);
  if (sqlite3_step(all_tables->low) != SQLITE_ROW) return -2;
  return sqlite3_column_type(all_tables->low, 0) == SQLITE_NULL ? -1 : sqlite3_column_int64(all_tables->low, 0);
}

inline std::uint64_t find(std::string_view id) { return static_cast<std::uint64_t>(low(id) + 2); }

inline std::int64_t scan(std::string_view cluster, int year) {
  bind(all_tables->scan, cluster);
  sqlite3_bind_int(all_tables->scan, 2, year);
  sqlite3_step(all_tables->scan);
  return sqlite3_column_int64(all_tables->scan, 0);
}

template <class Action>
void for_each_table(Action&& action) {
  sqlite3_stmt* names = prepare("SELECT name FROM sqlite_schema WHERE type = 'table'");
  while (sqlite3_step(names) == SQLITE_ROW) action(std::string{text_at(names, 0)});
  sqlite3_finalize(names);
}

inline int tables_with(std::string_view id) {
  int count = 0;
  for_each_table([&](const std::string& table) {
    sqlite3_stmt* row = prepare("SELECT 1 FROM " + table + " WHERE id = ?");
    bind(row, id);
    count += sqlite3_step(row) == SQLITE_ROW ? 1 : 0;
    sqlite3_finalize(row);
  });
  return count;
}

template <class Digest>
void walk_row(sqlite3_stmt* row, Digest& all) {
  for (int c = 0; c < sqlite3_column_count(row); ++c) {
    const std::string_view column = sqlite3_column_name(row, c);
    switch (sqlite3_column_type(row, c)) {
      case SQLITE_INTEGER: all(column, std::int64_t{sqlite3_column_int64(row, c)}); break;
      case SQLITE_NULL: all(column, nullptr); break;
      default: all(column, text_at(row, c));
    }
  }
  all.end_row();
}

template <class Digest>
void walk(Digest& all) {
  for_each_table([&](const std::string& table) {
    sqlite3_stmt* row = prepare("SELECT * FROM " + table);
    while (sqlite3_step(row) == SQLITE_ROW) walk_row(row, all);
    sqlite3_finalize(row);
  });
}

}  // namespace sqlite
