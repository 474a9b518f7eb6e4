// JSON text parsed in place at start by RapidJSON. Its objects are searched from the first member on, so the targets
// get an index.
#pragma once
#include <rapidjson/document.h>

#include <optional>
#include <string_view>
#include <unordered_map>

#include "embedded_file.hpp"

EMBED_FILE(rapidjson_text, "data.json", ".data", "aw");

namespace rapidjson_in_situ {

using rapidjson::Value;

struct parsed {
  rapidjson::Document document;
  std::unordered_map<std::string_view, const Value*> targets;
};
inline parsed* all_tables = nullptr;

inline std::string_view text_of(const Value& value) { return {value.GetString(), value.GetStringLength()}; }

inline void start() {
  all_tables = new parsed;  // never freed: it lives as long as the program
  all_tables->document.ParseInsitu(rapidjson_text);
  const Value& targets = all_tables->document["targets"];
  all_tables->targets.reserve(targets.MemberCount());
  for (const auto& t : targets.GetObject()) all_tables->targets.emplace(text_of(t.name), &t.value);
}

inline const Value* find_target(std::string_view id) {
  const auto found = all_tables->targets.find(id);
  return found == all_tables->targets.end() ? nullptr : found->second;
}

inline std::uint64_t find(std::string_view id) { return reinterpret_cast<std::uintptr_t>(find_target(id)); }

inline std::int64_t amount(const Value& target) {
  const Value& low = target["low"];
  return low.IsNull() ? -1 : low.GetInt64();
}

inline std::int64_t low(std::string_view id) {
  const Value* found = find_target(id);
  return found ? amount(*found) : -2;
}

inline std::int64_t scan(std::string_view cluster, int year) {
  std::int64_t sum = 0;
  for (const auto& t : all_tables->document["targets"].GetObject()) {
    if (text_of(t.value["cluster"]) != cluster) continue;
    const Value& of = t.value["year"];
    if (of.IsInt() && of.GetInt() == year) sum += amount(t.value);
  }
  return sum;
}

inline int tables_with(std::string_view id) {
  const Value name(rapidjson::StringRef(id.data(), static_cast<rapidjson::SizeType>(id.size())));
  int count = 0;
  for (const auto& table : all_tables->document.GetObject()) count += table.value.HasMember(name) ? 1 : 0;
  return count;
}

template <class Digest>
void walk_cell(std::string_view column, const Value& value, Digest& all) {
  if (value.IsString()) {
    all(column, text_of(value));
  } else if (value.IsBool()) {
    all(column, value.GetBool());
  } else if (value.IsNull()) {
    all(column, nullptr);
  } else {
    all(column, std::int64_t{value.GetInt64()});
  }
}

template <class Digest>
void walk(Digest& all) {
  for (const auto& table : all_tables->document.GetObject()) {
    for (const auto& row : table.value.GetObject()) {
      all("id", text_of(row.name));
      for (const auto& cell : row.value.GetObject()) walk_cell(text_of(cell.name), cell.value, all);
      all.end_row();
    }
  }
}

}  // namespace rapidjson_in_situ
