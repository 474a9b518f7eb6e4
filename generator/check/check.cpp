#include "check.hpp"

#include <algorithm>
#include <unordered_set>

#include "../model/identifier.hpp"
#include "check_figures.hpp"
#include "checks.hpp"

namespace constplan::generator {
namespace {

// Ids that are spelt the same in C++ are the same here.
bool is_joint(char c) { return c == '-' || c == '/'; }

struct spelling_hash {
  std::size_t operator()(std::string_view id) const {
    std::uint64_t hash = id.size();
    for (const char c : id) hash = (hash ^ static_cast<unsigned char>(is_joint(c) ? '_' : c)) * 0x100000001B3U;
    return static_cast<std::size_t>(hash ^ (hash >> 32));
  }
};

struct same_spelling {
  bool operator()(std::string_view a, std::string_view b) const {
    const auto same = [](char x, char y) { return x == y || (is_joint(x) && is_joint(y)); };
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), same);
  }
};

constexpr std::size_t longest_reserved = 16;  // reinterpret_cast

void check_identifiers(const loaded_table& t, diagnostics& errors) {
  std::unordered_set<std::string_view, spelling_hash, same_spelling> seen;
  seen.reserve(t.size());
  for (std::size_t row = 0; row < t.size(); ++row) {
    const std::string_view id = t.id(row);
    const std::string_view first = *seen.insert(id).first;
    const std::string_view meaning = id.size() <= longest_reserved ? other_meaning(identifier(id)) : "";
    if (!meaning.empty()) {
      errors.error(t.where(row, "id"), "id " + in_quotes(id) + " is " + std::string{meaning} + "; choose another");
    } else if (first != id) {
      errors.error(t.where(row, "id"), "ids " + in_quotes(id) + " and " + in_quotes(first) + " are both spelt " +
                                           identifier(id) + " in C++; change one");
    }
  }
}

// The audit reads DIRECTORY/<name>.txt, which must be in that directory.
void check_file_names(const loaded_table& t, std::size_t c, diagnostics& errors) {
  for (std::size_t row = 0; row < t.size(); ++row) {
    const std::string_view name = t.columns()[c].text[row];
    if (name.find('/') == std::string_view::npos && name.substr(0, 1) != ".") continue;
    errors.error(t.where(row, c),
                 in_quotes(name) + " is not a plain file name; write the name without a directory and a leading point");
  }
}

// What a row refers to must be of the row's own plan, if it is of one.
void check_plans(const loaded_table& t, std::size_t c, const loaded_table& to, diagnostics& errors) {
  if (!t.schema().has_column("plan") || !to.schema().has_column("plan")) return;
  const column_data& plan = t["plan"];
  const column_data& plan_of = to["plan"];
  const column_data& reference = t.columns()[c];
  for (std::size_t row = 0; row < t.size(); ++row) {
    if (t.is_broken(row) || !has(reference, row)) continue;
    const auto referred = reference.number.row_at(row);
    if (plan_of.number[referred] == plan.number[row]) continue;
    errors.error(t.where(row, c), in_quotes(reference.text[row]) + " is of plan " + in_quotes(plan_of.text[referred]) +
                                      ", but this row of " + in_quotes(plan.text[row]) +
                                      "; refer to one of the same plan");
  }
}

}  // namespace

void check(const loaded_data& data, diagnostics& errors) {
  for (const loaded_table& t : data.tables()) check_identifiers(t, errors);
  check_description(data, errors);
  check_texts(data, errors);
  check_cycles(data, errors);
  check_codes(data, errors);
  check_names(data, errors);
  check_years(data, errors);
  check_tops(data, errors);
  for_each_column<text_cells>(data, [&](const loaded_table& t, std::size_t c, const text_cells& cells) {
    if (cells.is_file_name) check_file_names(t, c, errors);
  });
  for_each_column<reference_cells>(data, [&](const loaded_table& t, std::size_t c, const reference_cells& cells) {
    check_plans(t, c, data[cells.to], errors);
  });
  check_sections(data, errors);
  for (const loaded_table& t : data.tables()) {
    if (t.schema().has_figures()) check_figures(data, t.schema().name, errors);
  }
  check_restatements(data, errors);
  if (errors.any()) return;
  check_items(data, errors);
  check_numbering(data, errors);
  // A reference that could not be read may be the one that a row waits for.
  if (!errors.any()) check_orphans(data, errors);
}

}  // namespace constplan::generator
