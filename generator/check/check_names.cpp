#include "checks.hpp"

#include <constplan/detail/name_reader.hpp>
#include <map>
#include <string>
#include <vector>

#include "../input/text.hpp"
#include "../model/province.hpp"

namespace constplan::generator {
namespace {

struct written_name {
  std::string_view text;
  std::size_t row;
  std::size_t column;
  std::size_t index;  // where it is in its cell
};

// What the library compares, so that names with the same key are found by the same text.
std::u32string key_of(std::string_view name, std::string_view province) {
  constexpr std::string_view mark = "省";
  if (starts_with(name, province)) name.remove_prefix(province.size());
  if (starts_with(name, mark)) name.remove_prefix(mark.size());
  std::u32string key;
  detail::name_reader<detail::name_rules<detail::naming::plain, true>> reader{name};
  for (char32_t c = reader.next(); c != detail::no_character; c = reader.next()) key += c;
  return key;
}

std::vector<written_name> names_of(const loaded_table& t) {
  std::vector<written_name> names;
  for (std::size_t c = 0; c < t.columns().size(); ++c) {
    const auto& schema = t.schema().columns[c].as<text_cells>();
    for (std::size_t row = 0; schema.is_name && row < t.size(); ++row) {
      const std::string_view cell = t.columns()[c].text[row];
      for (std::size_t at = 0; at < cell.size();) {
        const std::size_t end = schema.is_list ? std::min(cell.find(' ', at), cell.size()) : cell.size();
        if (end > at && !t.is_broken(row)) names.push_back({cell.substr(at, end - at), row, c, at});
        at = end + 1;
      }
    }
  }
  return names;
}

}  // namespace

void check_names(const loaded_data& data, diagnostics& errors) {
  for (const loaded_table& t : data.tables()) {
    if (t.schema().names != naming::body) continue;
    const std::string province = province_in_names(data, t).zh;
    const auto where = [&](const written_name& name) {
      return t.file().position_in(t.file().at(name.row, t.file_column(name.column)), name.index);
    };
    std::map<std::u32string, written_name> first;
    for (const written_name& name : names_of(t)) {
      const column& schema = t.schema().columns[name.column];
      for (const std::string_view mark : {"、", "，", "；", ",", ";"}) {
        if (!schema.as<text_cells>().is_list || name.text.find(mark) == std::string_view::npos) continue;
        errors.error(where(name), "names in a list are separated by " + in_quotes(mark) + "; separate them by spaces");
        break;
      }
      const auto [other, is_new] = first.emplace(key_of(name.text, province), name);
      if (is_new || other->second.row == name.row || schema.need == presence::required) continue;
      errors.error(where(name), in_quotes(name.text) + " also names " + in_quotes(t.id(other->second.row)) + ", at " +
                                    to_string(where(other->second)) + "; leave it to one of them");
    }
  }
}

}  // namespace constplan::generator
