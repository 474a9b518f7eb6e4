#include "vocabulary_code.hpp"

#include <algorithm>
#include <constplan/detail/english_cursor.hpp>
#include <constplan/detail/text_cursor.hpp>
#include <filesystem>
#include <set>

#include "cpp_text.hpp"
#include "render.hpp"
#include "word_lists.hpp"

namespace constplan::generator {
namespace {

std::string header(std::string_view purpose, std::string_view from, std::string_view includes,
                   std::string_view content) {
  return render(
      R"(// $purpose$
//
// $made_by$ from generator/data/vocabulary/$from$: change that file and regenerate.
#pragma once

$includes$
namespace constplan {
inline namespace CONSTPLAN_ABI {
$content$
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
)",
      {{"purpose", purpose}, {"made_by", made_by}, {"from", from}, {"includes", includes}, {"content", content}});
}

template <class Entries, class Text>
std::string list_of(const Entries& entries, std::string_view separator, const Text& text) {
  std::vector<std::string_view> items;
  items.reserve(entries.size());
  for (const auto& entry : entries) items.push_back(text(entry));
  return list_literal(items, separator);
}

std::string enumeration_code(const enumeration& e) {
  std::size_t longest = 0;
  for (const word& w : e.words) longest = std::max(longest, w.name.size());
  std::string enumerators;
  for (const word& w : e.words) {
    enumerators += "  " + std::string{w.name} + ',' + std::string(longest - w.name.size() + 2, ' ') + "///< " +
                   std::string{w.meaning} + '\n';
  }
  return render(R"(
$doc$enum class $name$ : std::uint8_t {
$enumerators$};

template <>
struct detail::enumerator_names<$name$> {
  static constexpr std::string_view list() noexcept {
    return $names$;
  }
};
)",
                {{"doc", doc_comment(e.meaning, "")},
                 {"name", e.name},
                 {"enumerators", enumerators},
                 {"names", list_of(e.words, " ", [](const word& w) { return w.name; })}});
}

std::string label_code(std::string_view name, const std::vector<word>& words) {
  return render(R"(
template <>
struct enumerator_labels<$name$> {
  static constexpr std::string_view zh() noexcept {
    return $zh$;
  }
  static constexpr std::string_view en() noexcept {
    return $en$;
  }
};
)",
                {{"name", name},
                 {"zh", list_of(words, "|", [](const word& w) { return w.label_zh; })},
                 {"en", list_of(words, "|", [](const word& w) { return w.label_en; })}});
}

std::vector<named_unit> base_units(const vocabulary& words) {
  std::vector<named_unit> base;
  for (const named_unit& u : words.units()) {
    if (u.base == u.names.name) base.push_back(u);
  }
  return base;
}

std::vector<word> unit_names(const vocabulary& words) {
  std::vector<word> names;
  for (const named_unit& u : base_units(words)) names.push_back(u.names);
  return names;
}

// trap_reason.hpp is for headers that enumeration.hpp includes.
std::string enumerations_header(const vocabulary& words, std::string_view name) {
  std::string content;
  for (const enumeration& e : words.enumerations()) {
    if (e.header == name) content += enumeration_code(e);
  }
  const bool is_vocabulary = name == "vocabulary";
  return header(is_vocabulary ? "The enumerations: the words that plans are described in, and what functions return."
                              : "An enumeration that the other headers of the library need.",
                "words.csv",
                is_vocabulary ? "#include <cstdint>\n\n#include \"enumeration.hpp\"\n"
                              : "#include <cstdint>\n\n#include \"detail/enumerator_names.hpp\"\n",
                content);
}

std::string unit_header(const vocabulary& words) {
  return header("The base units. Every amount in a table is a whole number of one of them.", "units.csv",
                "#include <cstdint>\n\n#include \"enumeration.hpp\"\n",
                enumeration_code({"unit", {}, "What an amount counts.", unit_names(words)}));
}

std::string labels_header(const vocabulary& words) {
  std::string labels;
  for (const enumeration& e : words.enumerations()) labels += label_code(e.name, e.words);
  const std::vector<named_unit> base = base_units(words);
  return header("Enumerators in words, for people: label_zh(comparator::more_than) is 超过.", "words.csv",
                "#include <string_view>\n\n#include \"detail/word_list.hpp\"\n#include \"trap_reason.hpp\"\n#include "
                "\"unit.hpp\"\n"
                "#include \"vocabulary.hpp\"\n",
                render(R"(namespace detail {

template <class Enum>
struct enumerator_labels;
$labels$
constexpr std::string_view unit_symbols() noexcept {
  return $symbols$;
}

}  // namespace detail

/// The enumerator in Chinese or in English; empty for a value that is not an enumerator. Linear in the number of
/// enumerators.
/// @{
template <class Enum>
constexpr auto label_zh(Enum value) noexcept -> decltype(detail::enumerator_labels<Enum>::zh()) {
  return detail::list_item(detail::enumerator_labels<Enum>::zh(), '|', static_cast<std::size_t>(value));
}
template <class Enum>
constexpr auto label_en(Enum value) noexcept -> decltype(detail::enumerator_labels<Enum>::en()) {
  return detail::list_item(detail::enumerator_labels<Enum>::en(), '|', static_cast<std::size_t>(value));
}
/// @}

/// The symbol of a unit, "t" for instance; empty if it has none.
constexpr std::string_view symbol(unit u) noexcept {
  return detail::list_item(detail::unit_symbols(), '|', static_cast<std::size_t>(u));
}
)",
                       {{"labels", labels + label_code("unit", unit_names(words))},
                        {"symbols", list_of(base, "|", [](const named_unit& u) { return u.symbol; })}}));
}

// The unit in which amounts of a base unit are written: per cent for parts per million.
const named_unit& written_unit(const vocabulary& words, const named_unit& base) {
  return *std::find_if(words.units().begin(), words.units().end(),
                       [&](const named_unit& u) { return u.base == base.names.name && !u.text_zh.empty(); });
}

// A condition that is true for the base units whose row has `flag`.
std::string units_with(const vocabulary& words, bool named_unit::*flag) {
  std::string others;
  for (const named_unit& u : base_units(words)) {
    if (!(u.*flag)) others += (others.empty() ? "u != unit::" : " && u != unit::") + std::string{u.names.name};
  }
  return others.empty() ? "true" : others;
}

std::string unit_forms_header(const vocabulary& words) {
  std::vector<named_unit> written;
  for (const named_unit& u : base_units(words)) written.push_back(written_unit(words, u));
  std::string scales;
  for (const named_unit& u : written) {
    if (u.factor > 1) scales += "u == unit::" + std::string{u.base} + " ? " + integer_literal(u.factor) + " : ";
  }
  return header("What amounts look like in texts.", "units.csv", "#include <string_view>\n\n#include \"../unit.hpp\"\n",
                render(R"(namespace detail {

/// An amount in words, with # in place of the number.
constexpr std::string_view chinese_form(unit u) noexcept {
  return list_item($zh$, '|',
                   static_cast<std::size_t>(u));
}
constexpr std::string_view english_form(unit u) noexcept {
  return list_item($en$, '|',
                   static_cast<std::size_t>(u));
}

/// How many base units one of the word's is: 1% is 10,000 parts per million.
constexpr std::int64_t scale_of([[maybe_unused]] unit u) noexcept {
  return $scales$1;
}

/// Whether amounts are written in ten thousands, millions and so on.
constexpr bool uses_powers([[maybe_unused]] unit u) noexcept {
  return $powers$;
}

/// Whether amounts have a sum.
constexpr bool is_additive([[maybe_unused]] unit u) noexcept {
  return $additive$;
}

}  // namespace detail
)",
                       {{"zh", list_of(written, "|", [](const named_unit& u) { return u.text_zh; })},
                        {"en", list_of(written, "|", [](const named_unit& u) { return u.text_en; })},
                        {"scales", scales},
                        {"powers", units_with(words, &named_unit::takes_powers)},
                        {"additive", units_with(words, &named_unit::is_additive)}}));
}

template <class Entry>
std::vector<std::string_view> texts_of(const std::vector<Entry>& entries, std::string_view Entry::*text) {
  std::vector<std::string_view> texts;
  texts.reserve(entries.size());
  for (const Entry& e : entries) texts.push_back(e.*text);
  return texts;
}

std::string source_units_header(const vocabulary& words) {
  std::string units;
  for (const named_unit& u : words.units()) {
    units += "    {unit::" + std::string{u.base} + ", " + integer_literal(u.factor) + "},\n";
  }
  return header("The units that documents write in, for the readers of figures.", "units.csv",
                "#include <cstdint>\n#include <string_view>\n\n#include \"../unit.hpp\"\n#include \"word_table.hpp\"\n",
                render(R"(namespace detail {

/// A unit of documents: 1% is 10,000 parts per million.
struct source_unit {
  unit base;            ///< the unit that amounts are stored in
  std::int64_t factor;  ///< base units in one; below 0, how many make a base unit
};

CONSTPLAN_HIDDEN inline constexpr source_unit source_units[] = {
$units$};

/// The codes of the source units, in their order. Units that are counted alike share one.
constexpr std::string_view source_unit_codes() noexcept {
  return $codes$;
}

// What documents call the source units. The lists are the units, in their order.
$zh$
$en$

}  // namespace detail
)",
                       {{"units", units},
                        {"codes", list_of(words.units(), "|", [](const named_unit& u) { return u.code; })},
                        {"zh", word_table_code(detail::text_cursor::key_of, "chinese_unit_words",
                                               texts_of(words.units(), &named_unit::words_zh))},
                        {"en", word_table_code(detail::english_cursor::key_of, "english_unit_words",
                                               texts_of(words.units(), &named_unit::words_en))}}));
}

std::string phrases_code(const vocabulary& words, std::string_view language, std::string_view name,
                         key_of_word key_of) {
  std::string meanings;
  std::vector<std::string_view> texts;
  for (const phrase& p : words.phrases()) {
    if (p.language != language) continue;
    const std::string value = p.value.empty() ? "0" : "static_cast<std::uint8_t>(" + std::string{p.value} + ")";
    meanings += "    {phrase_role::" + std::string{p.role} + ", " + value + "},\n";
    texts.push_back(p.words);
  }
  return render(R"(
CONSTPLAN_HIDDEN inline constexpr phrase $name$_phrases[] = {
$meanings$};
$words$
)",
                {{"name", name},
                 {"meanings", meanings},
                 {"words", word_table_code(key_of, std::string{name} + "_phrase_words", texts)}});
}

std::string phrases_header(const vocabulary& words) {
  std::vector<std::string_view> roles;
  for (const phrase& p : words.phrases()) {
    if (std::find(roles.begin(), roles.end(), p.role) == roles.end()) roles.push_back(p.role);
  }
  std::string enumerators;
  for (const std::string_view role : roles) enumerators += "  " + std::string{role} + ",\n";
  return header(
      "The words before and after the numbers of documents.", "phrases.csv",
      "#include <cstdint>\n#include <string_view>\n\n#include \"../vocabulary.hpp\"\n#include \"word_table.hpp\"\n",
      render(R"(namespace detail {

enum class phrase_role : std::uint8_t {
$enumerators$};

/// The role of a list of words next to a number, and the enumerator that it means.
struct phrase {
  phrase_role role;
  std::uint8_t value;
};
$zh$$en$
}  // namespace detail
)",
             {{"enumerators", enumerators},
              {"zh", phrases_code(words, "zh", "chinese", detail::text_cursor::key_of)},
              {"en", phrases_code(words, "en", "english", detail::english_cursor::key_of)}}));
}

std::string literals_header(const vocabulary& words) {
  std::string operators;
  for (const quantity_literal& l : words.literals()) {
    operators +=
        render(R"($doc$template <char... Digits>
constexpr quantity operator""_$suffix$() noexcept {
  return detail::quantity_from_digits<unit::$base$, $factor$, Digits...>();
}
)",
               {{"doc", doc_comment(l.meaning, "")}, {"suffix", l.suffix}, {"base", l.base}, {"factor", l.factor}});
  }
  return header(
      "Literals for quantities, exact and checked while compiling: 8000_yi_yuan, 7.1_percent, 1.67_yi_tonnes.",
      "literals.csv",
      "#include \"arithmetic.hpp\"\n#include \"detail/quantity_from_digits.hpp\"\n#include \"quantity.hpp\"\n",
      render(R"(
/// Quantities as literals. `using namespace constplan::literals;` makes them visible.
inline namespace literals {

$operators$
}  // namespace literals
)",
             {{"operators", operators}}));
}

}  // namespace

std::vector<output_file> vocabulary_headers(const vocabulary& words, const std::string& out) {
  const auto path = [&](std::string_view name) { return (std::filesystem::path{out} / name).string(); };
  std::set<std::string_view> headers;
  for (const enumeration& e : words.enumerations()) headers.insert(e.header);
  std::vector<output_file> files;
  files.reserve(headers.size() + 6);
  for (const std::string_view name : headers) {
    files.push_back({path(std::string{name} + ".hpp"), enumerations_header(words, name)});
  }
  files.insert(files.end(), {{path("unit.hpp"), unit_header(words)},
                             {path("labels.hpp"), labels_header(words)},
                             {path("literals.hpp"), literals_header(words)},
                             {path("detail/unit_forms.hpp"), unit_forms_header(words)},
                             {path("detail/source_units.hpp"), source_units_header(words)},
                             {path("detail/phrases.hpp"), phrases_header(words)}});
  return files;
}

}  // namespace constplan::generator
