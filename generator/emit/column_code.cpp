#include "column_code.hpp"

#include <algorithm>
#include <constplan/unit.hpp>
#include <iterator>
#include <unordered_map>

#include "../input/text.hpp"
#include "../model/identifier.hpp"
#include "array_code.hpp"
#include "cpp_text.hpp"

namespace constplan::generator {
namespace {

// Different values in the order of their first rows, and which of them each row has.
template <class Value>
struct dictionary {
  std::vector<Value> values;
  std::vector<std::int64_t> codes;

  explicit dictionary(const std::vector<Value>& all) {
    std::unordered_map<Value, std::int64_t> code_of;
    for (const Value& value : all) {
      const auto [found, is_new] = code_of.emplace(value, static_cast<std::int64_t>(values.size()));
      if (is_new) values.push_back(value);
      codes.push_back(found->second);
    }
  }

  std::int64_t largest_code() const { return static_cast<std::int64_t>(values.size()) - 1; }
  std::size_t codes_bytes() const { return codes.size() * width_of_unsigned(largest_code()); }
};

std::size_t text_bytes(const std::vector<std::string_view>& texts) {
  std::size_t bytes = 0;
  for (const std::string_view text : texts) bytes += text.size();
  return bytes + (texts.size() + 1) * width_of_unsigned(static_cast<std::int64_t>(bytes));
}

std::int64_t largest_of(const std::vector<std::int64_t>& numbers) {
  return numbers.empty() ? 0 : *std::max_element(numbers.begin(), numbers.end());
}

// How the number of a cell is stored, read and explained.
struct number_form {
  std::string type;      // what the accessor returns
  std::string read;      // the expression around the stored number, which stands in it as $
  std::string constant;  // the same around a meaning, where all rows have one
  std::int64_t absent;   // stored for an empty cell
  bool is_row = false;   // the number of a row, which means nothing to a reader of the header
};

std::string fill_in(std::string pattern, const std::string& value) {
  const std::size_t place = pattern.find('$');
  return place == std::string::npos ? pattern : pattern.replace(place, 1, value);
}

// With its size, as firmware may have no strlen.
std::string sized_text(std::string_view text) {
  return "{" + string_literal(text) + ", " + std::to_string(text.size()) + "}";
}

// Of more rows there are only the numbers: ids and meanings next to them would make the header many times larger.
constexpr std::size_t most_annotated = 1'000;

class encoder {
 public:
  encoder(const data_set& data, const table_data& t, std::size_t c, const std::string& name_space)
      : data_{data},
        table_{t},
        schema_{t.schema().columns[c]},
        column_{t.columns()[c]},
        space_{innermost(name_space)},
        optional_{in_library(name_space, "optional<")},
        relation_{in_library(name_space, "relation<")},
        name_{schema_.name},
        access_{"detail::" + std::string{t.schema().name} + "::" + name_} {
    if (t.size() <= most_annotated) ids_ = t.columns().front().text;
  }

  column_code encode() {
    return std::visit(overloaded{
                          [&](either<id_cells, text_cells, section_cells>) { return encode_text(); },
                          [&](integer_cells) { return encode_integers(); },
                          [&](flag_cells) { return encode_flags(); },
                          [&](date_cells) { return encode_dates(); },
                          [&](const word_cells& c) {
                            return encode_enumerators("constplan::" + std::string{c.enumeration}, c.words);
                          },
                          [&](unit_cells) {
                            return encode_enumerators("constplan::unit",
                                                      constplan::detail::enumerator_names<unit>::list());
                          },
                          [&](const reference_cells& c) { return encode_references(data_[c.to]); },
                          [&](const references_cells& c) { return encode_lists(data_[c.to]); },
                          [&](const amount_cells& c) { return encode_amounts(std::string{c.unit_column}); },
                      },
                      schema_.cells);
  }

 private:
  bool is_optional() const { return schema_.need == presence::optional; }

  std::vector<std::int64_t> numbers(std::int64_t absent) const {
    std::vector<std::int64_t> stored = column_.number.all();
    std::replace(stored.begin(), stored.end(), absent_number, absent);
    return stored;
  }

  template <class Value>
  std::string codes_array(const dictionary<Value>& d, const std::vector<std::string>& meanings) const {
    return row_array(name_ + "_codes", d.largest_code(), d.codes, ids_, meanings);
  }

  template <class Value>
  std::string code_of_row(const dictionary<Value>& d) const {
    return number_of_row(access_ + "_codes", d.largest_code(), table_.size());
  }

  template <class Spell>
  std::vector<std::string> meanings(const Spell& spell) const {
    std::vector<std::string> words;
    for (const std::int64_t n : column_.number.all()) {
      words.push_back(n == absent_number ? "none" : spell(n));
      if (ids_.empty()) break;  // the first is needed where it is the only one
    }
    return words;
  }

  column_code encode_text() const {
    const std::vector<std::string_view>& texts = column_.text;
    const dictionary<std::string_view> d{texts};
    if (d.values.size() == 1) return {{}, "std::string_view", d.values[0].empty() ? "{}" : sized_text(d.values[0])};
    if (text_bytes(d.values) + d.codes_bytes() >= text_bytes(texts)) {
      const bool is_id = schema_.is<id_cells>();
      return {text_arrays(name_, texts, is_id ? std::vector<std::string_view>{} : ids_), "std::string_view",
              text_of_row(access_, "index()")};
    }
    std::vector<std::string> words;
    if (!ids_.empty()) std::transform(texts.begin(), texts.end(), std::back_inserter(words), string_literal);
    return {text_arrays(name_, d.values, {}) + codes_array(d, words), "std::string_view",
            text_of_row(access_, code_of_row(d))};
  }

  column_code encode_numbers(const number_form& form, std::int64_t most, const std::vector<std::string>& words) const {
    const std::vector<std::int64_t> stored = numbers(form.absent);
    const dictionary<std::int64_t> d{stored};
    if (d.values.size() == 1) {
      return {{}, form.type, d.values[0] == form.absent ? "{}" : fill_in(form.constant, words[0])};
    }
    const std::size_t width = width_of_unsigned(most);
    if (d.values.size() * width + d.codes_bytes() >= stored.size() * width) {
      return {row_array(name_, most, stored, ids_, words), form.type,
              fill_in(form.read, number_of_row(access_, most, table_.size()))};
    }
    return {values_array(form, most, d.values) + codes_array(d, words), form.type,
            fill_in(form.read, access_ + "_values[" + code_of_row(d) + "]")};
  }

  // Row numbers are in a literal, which compilers read many times faster than a list.
  std::string values_array(const number_form& form, std::int64_t most, const std::vector<std::int64_t>& numbers) const {
    if (form.is_row) return number_array(name_ + "_values", most, numbers);
    std::vector<std::string> values;
    values.reserve(numbers.size());
    for (const std::int64_t n : numbers) values.push_back(std::to_string(n));
    return list_array(unsigned_type(width_of_unsigned(most)), name_ + "_values", values);
  }

  column_code encode_flags() const {
    return encode_numbers({"bool", "$ != 0", "$", absent_number}, 1,
                          meanings([](std::int64_t flag) { return flag != 0 ? "true" : "false"; }));
  }

  column_code encode_integers() const {
    const auto words = meanings([](std::int64_t n) { return std::to_string(n); });
    const std::int64_t most = std::max<std::int64_t>(largest_of(column_.number.all()), 0);
    if (is_optional())
      return encode_numbers({optional_ + "int>", "constplan::detail::integer_at($)", "$", 0}, most, words);
    return encode_numbers({"int", "static_cast<int>($)", "$", absent_number}, most, words);
  }

  column_code encode_dates() const {
    return encode_numbers({optional_ + "constplan::date>", "constplan::detail::date_at($)", "constplan::date{$}", 0},
                          largest_of(column_.number.all()), meanings([](std::int64_t n) { return std::to_string(n); }));
  }

  column_code encode_enumerators(const std::string& type, std::string_view names) const {
    constexpr std::int64_t absent = 0xFF;
    const auto all = split_words(names);
    const auto words = meanings([&](std::int64_t n) { return std::string{all[static_cast<std::size_t>(n)]}; });
    if (!is_optional()) return encode_numbers({type, type + "{$}", type + "::$", absent_number}, 1, words);
    return encode_numbers(
        {optional_ + type + ">", "constplan::detail::enumerator_at<" + type + ">($)", type + "::$", absent}, absent,
        words);
  }

  column_code encode_references(const table_data& to) const {
    const std::string row_name{to.schema().row};
    const std::string row = space_ + "::" + row_name;
    const std::string key = row_name + "_id";
    const auto absent = (std::int64_t{1} << 8 * width_of_unsigned(static_cast<std::int64_t>(to.size()))) - 1;
    const auto words = meanings([&](std::int64_t n) { return std::string{to.id(static_cast<std::size_t>(n))}; });
    number_form form{row, key + "{$}", {}, absent_number, true};
    if (is_optional()) form = {optional_ + row + ">", "constplan::detail::row_at<" + row + ">($)", {}, absent, true};
    const std::int64_t first = table_.size() == 0 ? absent_number : column_.number[0];
    if (first != absent_number) {
      form.constant = row + "{" + key + "::" + identifier(to.id(static_cast<std::size_t>(first))) + "}";
    }
    return encode_numbers(form, absent, words);
  }

  column_code encode_lists(const table_data& to) const {
    const std::string row = space_ + "::" + std::string{to.schema().row};
    std::vector<std::size_t> sizes;
    for (std::size_t r = 0; r < table_.size(); ++r) sizes.push_back(column_.number.of(r).size());
    if (column_.number.all().empty()) return {{}, relation_ + row + ">", "{}"};
    return {number_array(name_ + "_rows", static_cast<std::int64_t>(to.size()), column_.number.all()) +
                offsets_array(name_ + "_offsets", sizes),
            relation_ + row + ">",
            "constplan::detail::relation_at<" + row + ">(" + access_ + "_rows, " + access_ + "_offsets, index())"};
  }

  // Amounts are what a reader of the header looks for, and few: a list of numbers, as they are written.
  column_code encode_amounts(const std::string& unit) const {
    const std::string read = "constplan::detail::quantity_at($, " + unit + "())";
    const std::string type = optional_ + "constplan::quantity>";
    const std::vector<std::int64_t>& stored = column_.number.all();
    const dictionary<std::int64_t> d{stored};
    const auto spell = [](std::int64_t n) {
      return n == absent_number ? "constplan::detail::no_amount" : integer_literal(n);
    };
    if (d.values.size() == 1)
      return {{}, type, d.values[0] == absent_number ? "{}" : fill_in(read, spell(d.values[0]))};
    const std::size_t width = width_of_signed(largest_of(stored));
    const std::string number = signed_type(width);
    const auto words = meanings([](std::int64_t n) { return integer_literal(n); });
    std::vector<std::string> values;
    if (d.values.size() * width + d.codes_bytes() >= stored.size() * width) {
      for (const std::int64_t n : stored) values.push_back(spell(n));
      const bool is_short = width == 1 && !ids_.empty();
      return {is_short ? annotated_array(number, name_, stored, width, ids_, words) : list_array(number, name_, values),
              type, fill_in(read, access_ + "[index()]")};
    }
    for (const std::int64_t n : d.values) values.push_back(spell(n));
    return {list_array(number, name_ + "_values", values) + codes_array(d, words), type,
            fill_in(read, access_ + "_values[" + code_of_row(d) + "]")};
  }

  const data_set& data_;
  const table_data& table_;
  const column& schema_;
  const column_data& column_;
  const std::string space_;
  const std::string optional_;
  const std::string relation_;
  const std::string name_;
  const std::string access_;
  std::vector<std::string_view> ids_;  // for comments; none where they are left out
};

}  // namespace

column_code encode_column(const data_set& data, const table_data& t, std::size_t c, const std::string& name_space) {
  return encoder{data, t, c, name_space}.encode();
}

}  // namespace constplan::generator
