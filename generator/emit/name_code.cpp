#include "name_code.hpp"

#include <algorithm>
#include <bitset>
#include <constplan/detail/name_reader.hpp>

#include "../input/text.hpp"
#include "../model/province.hpp"
#include "cpp_text.hpp"
#include "render.hpp"

namespace constplan::generator {
namespace {

using detail::end_of_case_ranges;
using detail::fold_case;
using detail::fold_to_ascii;
using detail::take_character;

std::string_view name_of(naming rule) {
  switch (rule) {
    case naming::plain: return "plain";
    case naming::place: return "place";
    case naming::body: return "body";
    case naming::cluster: return "cluster";
  }
  return {};
}

// Whether a character has another case that only fold_case() knows. Until a name has one, texts need no such folding
// either, because none of those characters is folded to one that has not.
bool has_foreign_case(char32_t c) {
  static const auto folded = [] {
    std::bitset<0x10000> characters;
    for (char32_t from = 0; from < end_of_case_ranges; ++from) {
      if (fold_case(from) == fold_to_ascii(from)) continue;
      characters.set(from);
      characters.set(fold_case(from));
    }
    return characters;
  }();
  return c < folded.size() && folded[c];
}

template <class Predicate>
bool any_name(const table_data& t, const Predicate& predicate) {
  for (std::size_t c = 0; c < t.columns().size(); ++c) {
    const auto& names = t.columns()[c].text;
    if (t.schema().columns[c].is_name() && std::any_of(names.begin(), names.end(), predicate)) return true;
  }
  return false;
}

bool has_foreign_letters(std::string_view name) {
  while (!name.empty()) {
    if (has_foreign_case(take_character(name))) return true;
  }
  return false;
}

bool is_autonomous_county(std::string_view name) {
  return ends_with(name, "自治县") || ends_with(name, " Autonomous County");
}

bool is_empty(const column_data& column) {
  return std::all_of(column.text.begin(), column.text.end(), [](std::string_view text) { return text.empty(); });
}

std::string matches(const table_data& t) {
  std::string any;
  for (std::size_t c = 0; c < t.columns().size(); ++c) {
    const column& schema = t.schema().columns[c];
    if (!schema.is_name() || is_empty(t.columns()[c])) continue;
    const std::string call = std::string{schema.name} + "()";
    any += any.empty() ? "" : " || ";
    any += schema.as<text_cells>().is_list ? "constplan::detail::any_of_names(" + call + ", match)"
                                           : "match(" + call + ")";
  }
  return any.empty() ? "match({})" : any;
}

// With its size as the type that std::string_view takes: in C++20, any other one costs a tenth of the compile time, for
// the constraints of another constructor.
std::string text_function(std::string_view name, const std::string& text) {
  if (text.empty()) return {};
  return render(R"(    static constexpr std::string_view $name$() noexcept {
      return {$text$, std::size_t{$size$}};
    }
)",
                {{"name", name}, {"text", string_literal(text)}, {"size", std::to_string(text.size())}});
}

// What of name_rules is different for this table.
std::string own_rules(const data_set& data, const table_data& t) {
  const province_names province = province_in_names(data, t);
  if (t.schema().names == naming::place) {
    return (any_name(t, is_autonomous_county) ? "    static constexpr bool has_autonomous_counties = true;\n" : "") +
           text_function("province_zh", province.zh) + text_function("province_en", province.en);
  }
  if (t.schema().names != naming::body) return {};
  // What joins a body's name to its province, and what states whose body it is or what kind of body: Commerce.
  const std::string words =
      "of|the|for|people|s|government|province|provincial|cpc|committee|state taxation administration|department|"
      "administration|bureau|commission|office|ministry";
  return text_function("province_zh", province.zh) +
         text_function("joining_words", words + (province.en.empty() ? "" : "|" + province.en));
}

std::string name_rules(const data_set& data, const table_data& t) {
  const std::string rules = own_rules(data, t);
  return render(rules.empty()
                    ? "  using names = $common$<constplan::detail::naming::$naming$, $has_foreign_letters$>;\n"
                    : R"(  struct names : $common$<constplan::detail::naming::$naming$, $has_foreign_letters$> {
$rules$  };
)",
                {{"common", "constplan::detail::name_rules"},
                 {"naming", name_of(t.schema().names)},
                 {"has_foreign_letters", any_name(t, has_foreign_letters) ? "true" : "false"},
                 {"rules", rules}});
}

std::string_view optional_parts(naming rule) {
  switch (rule) {
    case naming::plain: return "A note in parentheses at its end is optional.";
    case naming::place:
      return "The word for the kind of place (市, 区, 县, 镇, 街道, City, District, County, Town, Subdistrict) is "
             "optional, and so are the names of the places above it, as in an address.";
    case naming::body:
      return "The province is optional and may be 省 alone; in English, it may come first or last, and words for "
             "the kind of body, such as Department, are optional.";
    case naming::cluster:
      return "The words 产业集群, 集群, 产业, 行业, 制造业, 制造, 业, industrial cluster, cluster, industry, "
             "manufacturing and sector at its end are optional.";
  }
  return {};
}

const column* find_name(const table& t) {
  return t.find_column([](const column& c) { return c.is_name(); });
}

// A template, because a program that does not call it then compiles a tenth faster.
std::string name_function(const table& t, std::string_view how, std::string_view condition) {
  const std::string_view name = find_name(t)->name;  // title_zh
  const std::string doc =
      "The " + std::string{t.name} + " whose " + std::string{name.substr(0, name.find('_'))} + std::string{condition};
  return render(R"($doc$template <class Row = $row$>
constexpr constplan::detail::rows_$how$<Row> $table$_$how$(constplan::detail::lasting_text text) noexcept {
  return {constplan::table<Row>{}, text};
}
)",
                {{"doc", doc_comment(doc, "")}, {"row", t.row}, {"how", how}, {"table", t.name}});
}

}  // namespace

bool has_names(const table& t) { return find_name(t) != nullptr; }

std::string name_members(const data_set& data, const table_data& t) {
  if (!has_names(t.schema())) return {};
  std::string members = name_rules(data, t) + render(R"(  template <class Match>
  constexpr bool has_name(const Match& match) const noexcept {
    return $matches$;
  }
)",
                                                     {{"matches", matches(t)}});
  if (t.schema().names == naming::place) {
    members += render(
        "  constexpr $row$ place_above() const noexcept { return $above$; }\n",
        {{"row", t.schema().row}, {"above", t.schema().has_column("parent") ? "parent().value_or(*this)" : "*this"}});
  }
  return members;
}

std::string name_functions(const table& t) {
  if (!has_names(t)) return {};
  const std::string whole =
      " `text`, in any language. The text must outlive the result. Ignores case, character width, white space and "
      "punctuation, and reads & as and. " +
      std::string{optional_parts(t.names)} + " An empty text matches nothing. Linear.";
  const std::string part =
      " `text`, in any language; all " + std::string{t.name} +
      " if `text` is empty. The text must outlive the result. Ignores case, character width and the length of white "
      "space. A text that is not UTF-8 matches nothing. Linear.";
  return name_function(t, "named", " is" + whole) + '\n' + name_function(t, "starting_with", " begins with" + part) +
         '\n' + name_function(t, "containing", " contains" + part);
}

}  // namespace constplan::generator
