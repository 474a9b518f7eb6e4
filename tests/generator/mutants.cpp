#include "mutants.hpp"

#include <algorithm>

#include "input/source_unit.hpp"
#include "input/text.hpp"
#include "input/utf8.hpp"

using namespace constplan::generator;

namespace {

const column& column_at(const cells::place& where) { return schema()[where.table].columns[where.column]; }

std::size_t any_below(std::size_t end, std::mt19937& random) { return random() % end; }

std::vector<std::string> characters_of(const std::string& text) {
  std::vector<std::string> characters;
  for (std::size_t at = 0; at < text.size(); at += characters.back().size()) {
    characters.push_back(text.substr(at, std::max<std::size_t>(utf8_length(std::string_view{text}.substr(at)), 1)));
  }
  return characters;
}

std::string joined(const std::vector<std::string>& characters) {
  std::string text;
  for (const std::string& c : characters) text += c;
  return text;
}

// One of the characters for which `is_wanted` holds, changed by `change`.
template <class Wanted, class Change>
std::optional<std::string> change_one(const std::string& text, std::mt19937& random, const Wanted& is_wanted,
                                      const Change& change) {
  std::vector<std::string> characters = characters_of(text);
  std::vector<std::size_t> places;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    if (is_wanted(characters[i])) places.push_back(i);
  }
  if (places.empty()) return std::nullopt;
  std::string& c = characters[places[any_below(places.size(), random)]];
  c = change(c);
  return joined(characters);
}

const auto any_character = [](const std::string& /*unused*/) { return true; };
const auto digit = [](const std::string& c) { return c[0] >= '0' && c[0] <= '9'; };

const std::string& text_at(const cells& data, const cells::place& where) {
  return data.at(where.table, where.row, where.column);
}

std::optional<std::string> drop_character(const cells& data, const cells::place& where, std::mt19937& random) {
  return change_one(text_at(data, where), random, any_character, [](const std::string&) { return std::string{}; });
}

std::optional<std::string> double_character(const cells& data, const cells::place& where, std::mt19937& random) {
  return change_one(text_at(data, where), random, any_character, [](const std::string& c) { return c + c; });
}

std::optional<std::string> change_character(const cells& data, const cells::place& where, std::mt19937& random) {
  return change_one(text_at(data, where), random, any_character, [](const std::string& c) {
    return c.size() > 1 ? "茶" : digit(c) ? "x" : c == "q" ? "k" : "q";
  });
}

std::optional<std::string> change_digit(const cells& data, const cells::place& where, std::mt19937& random) {
  return change_one(text_at(data, where), random, digit, [&](const std::string& c) {
    return std::string{static_cast<char>('0' + (c[0] - '0' + 1 + static_cast<int>(any_below(9, random))) % 10)};
  });
}

std::optional<std::string> full_width_digit(const cells& data, const cells::place& where, std::mt19937& random) {
  return change_one(text_at(data, where), random, digit, [](const std::string& c) {
    return std::string{"\xEF\xBC"} + static_cast<char>(0x90 + (c[0] - '0'));
  });
}

std::optional<std::string> swap_characters(const cells& data, const cells::place& where, std::mt19937& random) {
  std::vector<std::string> characters = characters_of(text_at(data, where));
  if (characters.size() < 2) return std::nullopt;
  const std::size_t at = any_below(characters.size() - 1, random);
  std::swap(characters[at], characters[at + 1]);
  return joined(characters);
}

std::optional<std::string> empty(const cells& /*unused*/, const cells::place& /*unused*/, std::mt19937& /*unused*/) {
  return std::string{};
}

std::optional<std::string> take_from_above(const cells& data, const cells::place& where, std::mt19937& /*unused*/) {
  if (where.row == 0) return std::nullopt;
  return data.at(where.table, where.row - 1, where.column);
}

// A value of the same column, of any row: another enumerator, unit, year, number or reference.
std::optional<std::string> take_from_another_row(const cells& data, const cells::place& where, std::mt19937& random) {
  return data.at(where.table, any_below(data.rows(where.table), random), where.column);
}

// Another of the values the column may have: a unit, an enumerator, a row.
std::optional<std::string> another_value(const cells& data, const cells::place& where, std::mt19937& random) {
  const column& c = column_at(where);
  if (c.is<reference_cells>()) {
    const std::size_t to = index_of_table(c.referred_table());
    return data.at(to, any_below(data.rows(to), random), std::size_t{0});
  }
  std::string_view values = c.as<word_cells>().words;
  if (c.is<unit_cells>()) values = "元 万元 亿元 万亿元 % 个 家 人 万人 件 吨 万吨 亿平方米 位 倍";
  if (c.is<flag_cells>()) values = "false true";
  if (values.empty()) return std::nullopt;
  const auto words = split_words(values);
  return std::string{words[any_below(words.size(), random)]};
}

std::optional<std::string> id_of_another_table(const cells& data, const cells::place& where, std::mt19937& random) {
  if (column_at(where).referred_table().empty()) return std::nullopt;
  const std::size_t table = any_below(schema().size(), random);
  return data.at(table, any_below(data.rows(table), random), std::size_t{0});
}

std::optional<std::string> move_year(const cells& data, const cells::place& where, std::mt19937& random) {
  const std::string& text = text_at(data, where);
  if (!column_at(where).is<integer_cells>() || text.size() != 4) return std::nullopt;
  constexpr int moves[] = {-10, -5, -1, 1, 5, 10};
  return std::to_string(std::stoi(text) + moves[any_below(6, random)]);
}

std::string inserted(const std::string& text, std::string_view what, std::mt19937& random) {
  std::vector<std::string> characters = characters_of(text);
  const std::size_t at = any_below(characters.size() + 1, random);
  characters.insert(characters.begin() + static_cast<std::ptrdiff_t>(at), std::string{what});
  return joined(characters);
}

// Inside a quoted cell, these would be text.
template <char What>
std::optional<std::string> insert_raw(const cells& data, const cells::place& where, std::mt19937& random) {
  const std::string& text = text_at(data, where);
  if (quoted_where_needed(text) != text) return std::nullopt;
  return inserted(text, std::string_view{std::string{What}}, random);
}

std::optional<std::string> insert_tab(const cells& data, const cells::place& where, std::mt19937& random) {
  return inserted(text_at(data, where), "\t", random);
}

std::optional<std::string> add_space(const cells& data, const cells::place& where, std::mt19937& random) {
  const std::string& text = text_at(data, where);
  return any_below(2, random) == 0 ? ' ' + text : text + ' ';
}

bool is_number(const std::string& text, bool with_point) {
  const std::size_t point = with_point ? std::min(text.find('.'), text.size()) : text.size();
  const auto is_digits = [](std::string_view part) {
    return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
  };
  const std::string_view all{text};
  return is_digits(all.substr(0, point)) && (point == text.size() || is_digits(all.substr(point + 1)));
}

bool is_well_formed_id(const std::string& id) {
  char previous = '/';
  for (const char c : id) {
    const bool is_word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    const bool joins = (c == '-' || c == '/') && previous != '-' && previous != '/';
    if (!is_word && !joins) return false;
    previous = c;
  }
  return !id.empty() && id[0] >= 'a' && id[0] <= 'z' && previous != '-' && previous != '/';
}

// 07.50 is 7.5.
std::string plain_number(std::string text) {
  text.erase(0, std::min(text.find_first_not_of('0'), text.size()));
  if (text.find('.') != std::string::npos) text.erase(text.find_last_not_of('0') + 1);
  if (!text.empty() && text.back() == '.') text.pop_back();
  return text.empty() || text[0] == '.' ? '0' + text : text;
}

bool is_one_of(const std::string& text, std::string_view values) {
  const auto words = split_words(values);
  return std::find(words.begin(), words.end(), text) != words.end();
}

// The rules of a cell that has to be known elsewhere, or spelt in one way.
bool breaks_type(const cells& data, const cells::place& where, const std::string& text) {
  const column& c = column_at(where);
  const table& t = schema()[where.table];
  if (text.empty()) return c.need == presence::required;
  const auto has_id = [&](std::string_view id) { return data.has_id(c.referred_table(), std::string{id}); };
  return std::visit(overloaded{
                        [&](id_cells) {
                          return !is_well_formed_id(text) || data.has_id(t.name, text) ||
                                 data.is_referred_to(where.table, where.row);
                        },
                        [&](const integer_cells& cells) {
                          return !is_number(text, false) || text.size() > 6 || std::stoi(text) < cells.least ||
                                 std::stoi(text) > cells.most;
                        },
                        [&](amount_cells) { return !is_number(text, true); },
                        [&](flag_cells) { return !is_one_of(text, "false true"); },
                        [&](const word_cells& cells) { return !is_one_of(text, cells.words); },
                        [&](unit_cells) { return !find_source_unit(text); },
                        [&](reference_cells) { return !has_id(text); },
                        [&](references_cells) {
                          const auto words = split_words(text);
                          return !std::all_of(words.begin(), words.end(), has_id);
                        },
                        [&](date_cells) { return text.size() != 10 || text[4] != '-' || text[7] != '-'; },
                        [](either<text_cells, section_cells>) { return false; },
                    },
                    c.cells);
}

bool is_of_metric(const std::string& nature) { return is_one_of(nature, "level count share zero_incidence"); }

// The rules of a figure: its text says what its columns say, and its unit is that of its metric.
bool breaks_figure(const cells& data, const cells::place& where, const mutation& how, const std::string& text) {
  const std::string_view column = column_at(where).name;
  const std::string& old = text_at(data, where);
  const auto cell = [&](std::string_view name) -> const std::string& { return data.at(where.table, where.row, name); };
  if (column == "low" || column == "high")
    return plain_number(text) != plain_number(old) || text.empty() != old.empty();
  if (column == "comparator") return true;
  if (column == "modality") return (text == "reported") != (old == "reported");
  if (column == "year" && !old.empty()) return text != old;  // every id here ends in it
  if (column == "unit") {
    const auto before = find_source_unit(old);
    const auto after = find_source_unit(text);
    return before->base != after->base || (before->scale != after->scale && !cell("low").empty());
  }
  if (column == "metric") {
    const auto unit_of = [&](const std::string& metric) {
      return data.at(index_of_table("metrics"), data.row_of("metrics", metric), "unit");
    };
    return is_of_metric(cell("nature")) && unit_of(text) != unit_of(old);
  }
  if (column == "figure") {
    const bool is_list = old.find("、") != std::string::npos;  // only the last number of it is this figure's
    return how.name == "digit changed" && !is_list;
  }
  if (column == "id")
    return text.substr(text.size() - std::min<std::size_t>(text.size(), 4)) != cell("year") &&
           is_number(text.substr(text.rfind('/') + 1), false) && text.size() - text.rfind('/') == 5;
  return false;
}

bool breaks_relation(const cells& data, const cells::place& where, const std::string& text) {
  const table& t = schema()[where.table];
  const std::string_view column = column_at(where).name;
  const std::string& old = text_at(data, where);
  const bool has_cluster = index_of_column(where.table, "cluster") < t.columns.size();
  const auto plan_of_cluster = [&](const std::string& cluster) {
    return data.at(index_of_table("clusters"), data.row_of("clusters", cluster), "plan");
  };
  if (column == "plan" && has_cluster) return true;
  if (column == "cluster" && !text.empty() && !old.empty()) return plan_of_cluster(text) != plan_of_cluster(old);
  if (t.name == "clusters" && column == "kind") return (text == "industry") != (old == "industry");
  if (t.name == "clusters" && column == "parent") {
    return text.empty() || old.empty() || plan_of_cluster(text) != plan_of_cluster(old);
  }
  if (t.name == "cities" && column == "level") {
    constexpr std::string_view tops = "prefecture_level_city province country union_of_countries region";
    return is_one_of(text, tops) != is_one_of(old, tops) || (text == "region") != (old == "region");
  }
  if (t.name == "cities" && (column == "parent" || column == "prefecture")) {
    const std::size_t cities = index_of_table("cities");
    if (column == "prefecture" || text.empty() || old.empty()) return true;
    return data.at(cities, data.row_of("cities", text), "prefecture") != data.at(where.table, where.row, "prefecture");
  }
  const bool is_list = t.name == "responsibilities" || t.name == "list_items";
  if (column == "ordinal" && is_list) return std::stoi(text) != std::stoi(old);
  if (t.name == "measures" && (column == "plan" || column == "kind"))
    return !data.at(where.table, where.row, "parent").empty();
  if (column == "plan" && index_of_column(where.table, "section") < t.columns.size()) {
    const std::string& annex = data.at(index_of_table("plans"), data.row_of("plans", text), "section");
    const std::string& section = data.at(where.table, where.row, "section");
    return !annex.empty() && !section.empty() && section.compare(0, annex.size(), annex) != 0;
  }
  return false;
}

}  // namespace

const std::vector<mutation>& mutations() {
  static const std::vector<mutation> all = {
      {"character dropped", false, drop_character},
      {"character doubled", false, double_character},
      {"character changed", false, change_character},
      {"characters swapped", false, swap_characters},
      {"digit changed", false, change_digit},
      {"digit full-width", false, full_width_digit},
      {"cell emptied", false, empty},
      {"cell of the row above", false, take_from_above},
      {"cell of another row", false, take_from_another_row},
      {"another unit, word or row", false, another_value},
      {"id of another table", false, id_of_another_table},
      {"year moved", false, move_year},
      {"space added", false, add_space},
      {"tab inserted", false, insert_tab},
      {"quote inserted", true, insert_raw<'"'>},
      {"comma inserted", true, insert_raw<','>},
      {"line end inserted", true, insert_raw<'\n'>},
  };
  return all;
}

bool breaks_rule(const cells& data, const cells::place& where, const mutation& how, const std::string& text) {
  const bool is_figure = schema()[where.table].row_base == "figure_row";
  return how.is_raw || how.name == "space added" || how.name == "tab inserted" || breaks_type(data, where, text) ||
         (is_figure && breaks_figure(data, where, how, text)) || breaks_relation(data, where, text);
}
