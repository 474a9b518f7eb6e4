// JSON text parsed at start by nlohmann::json; its objects are std::map.
#pragma once
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "embedded_file.hpp"

EMBED_FILE(nlohmann_text, "data.json", ".rodata", "a");

namespace nlohmann_json {

using nlohmann::json;

inline json* all_tables = nullptr;
inline json* targets = nullptr;

inline void start() {
  all_tables = new json(json::parse(nlohmann_text, nlohmann_text_end));  // never freed: it lives as long as the program
  targets = &all_tables->at("targets");
}

inline std::uint64_t find(std::string_view id) {
  const auto found = targets->find(id);
  return found == targets->end() ? 0 : reinterpret_cast<std::uintptr_t>(&*found);
}

inline std::int64_t amount(const json& target) {
  const json& low = target["low"];
  return low.is_null() ? -1 : low.get<std::int64_t>();
}

inline std::int64_t low(std::string_view id) {
  const auto found = targets->find(id);
  return found == targets->end() ? -2 : amount(*found);
}

inline std::int64_t scan(std::string_view cluster, int year) {
  std::int64_t sum = 0;
  for (const json& t : *targets) {
    if (t["cluster"].get_ref<const std::string&>() == cluster && t["year"] == year) sum += amount(t);
  }
  return sum;
}

inline int tables_with(std::string_view id) {
  int count = 0;
  for (const json& table : *all_tables) count += table.contains(id) ? 1 : 0;
  return count;
}

template <class Digest>
void walk_cell(std::string_view column, const json& value, Digest& all) {
  if (value.is_string()) {
    all(column, std::string_view{value.get_ref<const std::string&>()});
  } else if (value.is_boolean()) {
    all(column, value.get<bool>());
  } else if (value.is_null()) {
    all(column, nullptr);
  } else {
    all(column, value.get<std::int64_t>());
  }
}

template <class Digest>
void walk(Digest& all) {
  for (const json& table : *all_tables) {
    for (const auto& row : table.items()) {
      all("id", std::string_view{row.key()});
      for (const auto& cell : row.value().items()) walk_cell(cell.key(), cell.value(), all);
      all.end_row();
    }
  }
}

}  // namespace nlohmann_json
