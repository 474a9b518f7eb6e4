#include "column_code.hpp"

#include <algorithm>
#include <constplan/unit.hpp>
#include <map>

#include "../input/suggestion.hpp"
#include "../model/identifier.hpp"
#include "cpp_text.hpp"

namespace constplan::generator {
namespace {

// Different values in the order of their first rows, and which of them each row has.
struct dictionary {
  std::vector<std::string> values;
  std::vector<std::string> codes;
};

dictionary look_up_repeats(const std::vector<std::string>& values) {
  dictionary d;
  std::map<std::string, std::string> code_of;
  for (const std::string& value : values) {
    const auto [found, is_new] = code_of.emplace(value, std::to_string(d.values.size()));
    if (is_new) d.values.push_back(value);
    d.codes.push_back(found->second);
  }
  return d;
}

std::string codes_type(const dictionary& d) {
  return std::string{narrowest_unsigned(static_cast<std::int64_t>(d.values.size()) - 1)};
}

std::size_t codes_bytes(const dictionary& d) { return d.codes.size() * width_of(codes_type(d)); }

std::size_t text_bytes(const std::vector<std::string>& texts) {
  std::size_t bytes = 0;
  for (const std::string& text : texts) bytes += text.size();
  return bytes + (texts.size() + 1) * width_of(narrowest_unsigned(static_cast<std::int64_t>(bytes)));
}

std::vector<std::string> string_literals(const std::vector<std::string>& texts) {
  std::vector<std::string> literals;
  literals.reserve(texts.size());
  for (const std::string& text : texts) literals.push_back(string_literal(text));
  return literals;
}

class encoder {
 public:
  encoder(const data_set& data, const table_data& t, std::size_t c, const std::string& space)
      : data_{data},
        table_{t},
        schema_{t.schema().columns[c]},
        column_{t.columns()[c]},
        space_{space},
        name_{schema_.name},
        access_{"columns::" + std::string{t.schema().name} + "::" + name_} {}

  column_code encode() {
    switch (schema_.kind) {
      case column_kind::id:
      case column_kind::text:
      case column_kind::section: return encode_text();
      case column_kind::integer: return encode_integers();
      case column_kind::flag: return encode_values("bool", 1, "bool", "$");
      case column_kind::date: return encode_dates();
      case column_kind::enumeration:
        return encode_enumerators("constplan::" + std::string{schema_.type}, schema_.values);
      case column_kind::source_unit: return encode_enumerators("constplan::unit", names_of(unit{}));
      case column_kind::reference: return encode_references();
      case column_kind::references: return encode_lists();
      case column_kind::amount: return encode_amounts();
    }
    return {};
  }

 private:
  bool is_optional() const { return schema_.need == presence::optional; }

  template <class Spell>
  std::vector<std::string> spell_all(const Spell& spell, const std::string& absent) const {
    std::vector<std::string> values;
    for (const std::int64_t number : column_.number) values.push_back(number == absent_number ? absent : spell(number));
    return values;
  }

  std::int64_t largest() const {
    return column_.number.empty() ? 0 : *std::max_element(column_.number.begin(), column_.number.end());
  }

  column_code encode_text() const {
    const std::vector<std::string> texts{column_.text.begin(), column_.text.end()};
    const dictionary d = look_up_repeats(texts);
    column_code code{{}, "std::string_view", {}};
    if (d.values.size() == 1) {
      code.expression = string_literal(d.values[0]);
      return code;
    }
    const bool numbered = text_bytes(d.values) + codes_bytes(d) < text_bytes(texts);
    const auto& stored = numbered ? d.values : texts;
    std::vector<std::size_t> sizes;
    code.arrays = "inline constexpr char " + name_ + "_text[] =";
    for (const std::string& text : stored) {
      const bool has_row = !numbered && schema_.kind != column_kind::id;
      const std::string row = has_row ? "  // " + std::string{table_.id(sizes.size())} : "";
      code.arrays += "\n    " + string_literal(text) + (sizes.size() + 1 == stored.size() ? ";" : "") + row;
      sizes.push_back(text.size());
    }
    code.arrays += (stored.empty() ? " \"\";\n" : "\n") + offsets_array(name_ + "_offsets", sizes);
    if (numbered) code.arrays += row_array(table_, codes_type(d), name_ + "_codes", d.codes, string_literals(texts));
    code.expression = "constplan::text_at(" + access_ + "_text, " + access_ + "_offsets, " +
                      (numbered ? access_ + "_codes[index()])" : "index())");
    return code;
  }

  // `read` is the expression around the stored value, which stands in it as $.
  column_code encode_values(const std::string& stored_type, std::size_t width, const std::string& type,
                            const std::string& read, const std::vector<std::string>& values) const {
    const dictionary d = look_up_repeats(values);
    const auto reading = [&](const std::string& value) {
      std::string expression = read;
      return expression.replace(read.find('$'), 1, value);
    };
    if (d.values.size() == 1) return {{}, type, reading(d.values[0])};
    if (d.values.size() * width + codes_bytes(d) < values.size() * width) {
      return {plain_array(stored_type, name_ + "_values", d.values) +
                  row_array(table_, codes_type(d), name_ + "_codes", d.codes, values),
              type, reading(access_ + "_values[" + access_ + "_codes[index()]]")};
    }
    return {row_array(table_, stored_type, name_, values), type, reading(access_ + "[index()]")};
  }

  column_code encode_values(const std::string& stored_type, std::size_t width, const std::string& type,
                            const std::string& read) const {
    return encode_values(stored_type, width, type, read,
                         spell_all([](std::int64_t flag) { return flag != 0 ? "true" : "false"; }, "false"));
  }

  column_code encode_integers() const {
    const std::string stored{narrowest_unsigned(largest())};
    const auto values = spell_all([](std::int64_t n) { return std::to_string(n); }, "0");
    if (is_optional()) {
      return encode_values(stored, width_of(stored), "std::optional<int>", "constplan::integer_at($)", values);
    }
    return encode_values(stored, width_of(stored), "int", "static_cast<int>($)", values);
  }

  column_code encode_dates() const {
    const auto values = spell_all([](std::int64_t n) { return std::to_string(n); }, "0");
    return encode_values("std::uint32_t", 4, "std::optional<constplan::date>", "constplan::date_at($)", values);
  }

  column_code encode_enumerators(const std::string& type, std::string_view words) const {
    const auto names = split_words(words);
    const auto values =
        spell_all([&](std::int64_t n) { return type + "::" + std::string{names[static_cast<std::size_t>(n)]}; },
                  "constplan::absent<" + type + ">");
    if (is_optional()) {
      return encode_values(type, 1, "std::optional<" + type + ">", "constplan::enumerator_at($)", values);
    }
    return encode_values(type, 1, type, "$", values);
  }

  column_code encode_references() const {
    const table_data& to = data_[schema_.type];
    const std::string key = std::string{to.schema().row} + "_id";
    const std::string row = space_ + "::" + std::string{to.schema().row};
    const std::size_t width = width_of(narrowest_unsigned(static_cast<std::int64_t>(to.size())));
    const auto values = spell_all([&](std::int64_t n) { return key_of(to, static_cast<std::size_t>(n)); },
                                  "constplan::absent<" + key + ">");
    if (is_optional()) {
      return encode_values(key, width, "std::optional<" + row + ">", "constplan::row_at<" + row + ">($)", values);
    }
    return encode_values(key, width, row, row + "{$}", values);
  }

  column_code encode_lists() const {
    const table_data& to = data_[schema_.type];
    const std::string row = space_ + "::" + std::string{to.schema().row};
    std::vector<std::string> rows;
    std::vector<std::size_t> sizes;
    for (const auto& list : column_.list) {
      sizes.push_back(list.size());
      for (const std::int64_t referred : list) rows.push_back(std::to_string(referred));
    }
    const std::string index{narrowest_unsigned(static_cast<std::int64_t>(to.size()))};
    return {plain_array(index, name_ + "_rows", rows) + offsets_array(name_ + "_offsets", sizes),
            "constplan::relation<" + row + ">",
            "constplan::relation_at<" + row + ">(" + access_ + "_rows, " + access_ + "_offsets, index())"};
  }

  column_code encode_amounts() const {
    const std::string stored{narrowest_signed(largest())};
    return encode_values(stored, width_of(stored), "std::optional<constplan::quantity>",
                         "constplan::quantity_at($, " + std::string{schema_.type} + "())",
                         spell_all(integer_literal, "constplan::no_amount"));
  }

  const data_set& data_;
  const table_data& table_;
  const column& schema_;
  const column_data& column_;
  const std::string& space_;
  const std::string name_;
  const std::string access_;
};

}  // namespace

column_code encode_column(const data_set& data, const table_data& t, std::size_t c, const std::string& space) {
  return encoder{data, t, c, space}.encode();
}

std::string row_array(const table_data& t, const std::string& type, const std::string& name,
                      const std::vector<std::string>& values, const std::vector<std::string>& meanings) {
  if (values.empty()) return plain_array(type, name, values);
  std::size_t widest = 0;
  for (const std::string& value : values) widest = std::max(widest, value.size());
  std::string array = "inline constexpr " + type + " " + name + "[] = {\n";
  for (std::size_t row = 0; row < values.size(); ++row) {
    array += "    " + values[row] + ',' + std::string(widest - values[row].size() + 2, ' ') + "// " +
             std::string{t.id(row)} + (meanings.empty() ? "" : ": " + meanings[row]) + '\n';
  }
  return array + "};\n";
}

std::string plain_array(const std::string& type, const std::string& name, const std::vector<std::string>& values) {
  if (values.empty()) return "inline constexpr " + type + " " + name + "[1] = {};\n";  // C++ has no empty arrays
  return "inline constexpr " + type + " " + name + "[] = {\n" + wrapped(values) + "};\n";
}

std::string offsets_array(const std::string& name, const std::vector<std::size_t>& sizes) {
  std::size_t end = 0;
  std::vector<std::string> offsets{"0"};
  for (const std::size_t size : sizes) offsets.push_back(std::to_string(end += size));
  return plain_array(std::string{narrowest_unsigned(static_cast<std::int64_t>(end))}, name, offsets);
}

std::string key_of(const table_data& t, std::size_t row) {
  return std::string{t.schema().row} + "_id::" + identifier(t.id(row));
}

}  // namespace constplan::generator
