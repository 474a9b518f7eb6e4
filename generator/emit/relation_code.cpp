#include "relation_code.hpp"

#include "array_code.hpp"
#include "cpp_text.hpp"
#include "render.hpp"

namespace constplan::generator {
namespace {

// Whether the groups, one after the other, are the table's rows in order: then they need no list.
bool follow_one_another(const std::vector<std::vector<std::size_t>>& groups) {
  std::size_t next = 0;
  for (const auto& group : groups) {
    for (const std::size_t row : group) {
      if (row != next++) return false;
    }
  }
  return true;
}

}  // namespace

// The agencies of a place, from its measures and their responsibilities: lists would use more flash than the code.
std::string computed_agencies(const relation_data& r) {
  return doc_comment(r.doc + " Linear in the number of responsibilities.", "") +
         R"(template <class Row = agency, class Measure = measure>
constexpr auto agencies_in(city of) noexcept {
  return constplan::table<Row>{}.where([measures = measures_in<Measure>(of)](Row row) {
    for (const auto r : responsibilities_of(row)) {
      auto named = r.measure();
      while (named.parent()) named = *named.parent();
      if (measures.contains(named.key())) return true;
    }
    return false;
  });
}
)";
}

relation_code encode_relation(const data_set& data, const relation_data& r, std::string_view table,
                              const std::string& name_space) {
  if (r.array.empty()) return {{}, computed_agencies(r)};
  std::vector<std::int64_t> rows;
  std::vector<std::size_t> sizes;
  for (const auto& group : r.groups) {
    rows.insert(rows.end(), group.begin(), group.end());
    sizes.push_back(group.size());
  }
  const bool is_by_number = r.from.empty();
  const bool needs_list = is_by_number || !follow_one_another(r.groups);
  const std::string access = "detail::" + std::string{table} + "::" + r.array;
  const std::string row{data[r.to].schema().row};
  relation_code code;
  if (is_by_number) {
    std::vector<std::string> keys;
    for (const std::int64_t key : r.keys) keys.push_back(std::to_string(key));
    code.arrays += list_array("std::uint16_t", r.array + "_keys", keys);
  }
  if (needs_list) code.arrays += number_array(r.array, static_cast<std::int64_t>(data[r.to].size()), rows);
  code.arrays += offsets_array(r.array + "_offsets", sizes);
  const std::string key = is_by_number ? r.array.substr(r.array.find('_') + 1) : "of";
  const std::string columns = (needs_list ? access + ", " : "") + access + "_offsets";
  const std::string expression = is_by_number ? "constplan::detail::relation_by_key<Row>(" + access + "_keys, " +
                                                    std::to_string(r.keys.size()) + ", " + key + ", " + columns + ")"
                                              : "constplan::detail::relation_at<Row>(" + columns + ", of.index())";
  // A template, because a program that calls few of them then compiles faster.
  code.function = render(R"($doc$template <class Row = $row$>
constexpr $relation$<Row> $function$($from$ $key$) noexcept {
$return$}
)",
                         {{"doc", doc_comment(r.doc, "")},
                          {"row", data[r.to].schema().row},
                          {"relation", in_library(name_space, "relation")},
                          {"function", r.function},
                          {"from", is_by_number ? "int" : data[r.from].schema().row},
                          {"key", key},
                          {"return", return_statement(expression, "  ")}});
  if (!r.test.empty()) {
    code.function += render(R"(
/// Whether $function$() returns any. Constant time.
template <class Row = $row$>
constexpr bool $test$($from$ of) noexcept {
  return !$function$<Row>(of).empty();
}
)",
                            {{"function", r.function},
                             {"row", data[r.to].schema().row},
                             {"test", r.test},
                             {"from", data[r.from].schema().row}});
  }
  return code;
}

}  // namespace constplan::generator
