#include "header.hpp"

#include <algorithm>
#include <constplan/lookup.hpp>
#include <filesystem>
#include <set>
#include <utility>

#include "../model/identifier.hpp"
#include "../model/relations.hpp"
#include "column_code.hpp"
#include "cpp_text.hpp"
#include "perfect_hash.hpp"

namespace constplan::generator {
namespace {

// Broken after the opening parenthesis, and between the arguments, where it is too long for a line.
std::string return_statement(const std::string& expression, const std::string& indent) {
  std::string line = indent + "return " + expression + ";\n";
  const std::size_t paren = line.find('(');
  const bool is_text = expression.front() == '"';
  if (line.size() <= page_width || paren == std::string::npos || is_text) return line;
  const std::string next_line = "\n" + indent + "    ";
  line.insert(paren + 1, next_line);
  if (line.size() - paren - 2 <= page_width) return line;
  for (std::size_t comma = line.find(", "); comma != std::string::npos; comma = line.find(", ", comma)) {
    line.replace(comma + 1, 1, next_line);
  }
  return line;
}

std::string doc_comment(std::string_view doc, const std::string& indent) {
  std::string lines;
  std::string line = indent + "///";
  for (std::size_t at = 0; at < doc.size();) {
    const std::size_t space = std::min(doc.find(' ', at), doc.size());
    const std::string word{doc.substr(at, space - at)};
    if (line.size() + 1 + word.size() > page_width) {
      lines += line + '\n';
      line = indent + "///";
    }
    line += ' ' + word;
    at = space + 1;
  }
  return lines + line + '\n';
}

std::string doc_of(const column& c) {
  if (c.kind == column_kind::id) return "The stable id, for instance \"" + std::string{c.doc} + "\".";
  return std::string{c.doc};
}

// The headers of one table.
class table_header {
 public:
  table_header(const data_set& data, const table_data& t, const std::string& name_space, const std::string& space)
      : data_{data},
        table_{t},
        name_space_{name_space},
        name_{t.schema().name},
        row_{t.schema().row},
        key_{row_ + "_id"},
        hash_{find_perfect_hash(ids_of(t))} {
    storage_ = opening("The columns behind ../" + name_ + ".hpp.") +
               library_includes({"column", "lookup", "vocabulary"}) + "\nnamespace " + name_space_ + " {\n\n";
    append_ids(storage_);
    // Hidden, because code of a shared library reaches what others may replace through relocations only.
    storage_ += "\nnamespace columns {\nnamespace [[gnu::visibility(\"hidden\")]] " + name_ + " {\n";
    for (std::size_t c = 0; c < t.columns().size(); ++c) {
      codes_.push_back(encode_column(data, t, c, space));
      const std::string arrays = std::exchange(codes_.back().arrays, {});
      if (!arrays.empty()) (storage_ += '\n') += arrays;
    }
    (storage_ += '\n') += lookup_arrays();
    for (const std::size_t c : reversible_columns()) (storage_ += '\n') += relation_arrays(c);
    storage_ += "\n}  // namespace " + name_ + "\n}  // namespace columns\n\n}  // namespace " + name_space_ + "\n";
  }

  /// What a program includes: the row's class, the table and its relations.
  std::string interface() const {
    return opening(std::string{table_.schema().doc}) +
           library_includes({table_.schema().row_base, "relation", "table"}) + "\n#include \"columns/" + name_ +
           ".hpp\"\n" + includes_of_others() + "\nnamespace " + name_space_ + " {\n\n" + row_class() + "\n" +
           doc_comment("All " + name_ + ", in the order of " + name_ + ".csv.", "") +
           "inline constexpr constplan::table<" + row_ + "> " + name_ + "{};\n" + relations() + "\n}  // namespace " +
           name_space_ + "\n";
  }

  /// What the interface reads: the ids and the columns. It is given away, being the bulk of the headers.
  std::string take_storage() { return std::move(storage_); }

 private:
  std::string opening(const std::string& purpose) const {
    return "// " + name_ + ": " + purpose + " " + counted(table_.size(), "row") +
           ".\n//\n// Made by constplan-gen from " + name_ +
           ".csv: to change anything here, change that file and make the headers anew.\n#pragma once\n\n";
  }

  static std::string library_includes(const std::set<std::string_view>& headers) {
    std::string text;
    for (const std::string_view header : headers) text += "#include <constplan/" + std::string{header} + ".hpp>\n";
    return text;
  }

  static std::vector<std::string_view> ids_of(const table_data& t) {
    std::vector<std::string_view> ids;
    for (std::size_t row = 0; row < t.size(); ++row) ids.push_back(t.id(row));
    return ids;
  }

  // The tables this one refers to.
  std::set<std::string_view> others() const {
    std::set<std::string_view> tables;
    for (const column& c : table_.schema().columns) {
      const bool refers = c.kind == column_kind::reference || c.kind == column_kind::references;
      if (refers && c.type != name_) tables.insert(c.type);
    }
    return tables;
  }

  std::string includes_of_others() const {
    std::string text;
    for (const std::string_view other : others()) text += "#include \"" + std::string{other} + ".hpp\"\n";
    return text;
  }

  void append_ids(std::string& text) const {
    text += doc_comment("The ids of " + name_ + ".", "") + "enum class " + key_ + " : " +
            std::string{unsigned_type(width_of_unsigned(largest_index()))} + " {\n";
    for (std::size_t row = 0; row < table_.size(); ++row) text += "  " + identifier(table_.id(row)) + ",\n";
    text += "};\n";
  }

  std::int64_t largest_index() const { return static_cast<std::int64_t>(table_.size()); }

  std::string lookup_arrays() const {
    std::vector<std::string> windows;
    for (const std::uint16_t position : hash_.windows) {
      if (position == whole_id) {
        windows.emplace_back("constplan::whole_id");
      } else {
        windows.push_back((position >= from_end ? "constplan::from_end + " : "") + std::to_string(position % from_end));
      }
    }
    return "// Where an id stands; see constplan/lookup.hpp.\n" +
           list_array("std::uint16_t", "lookup_windows", windows) +
           number_array("lookup_displacements", 0xFF, {hash_.displacements.begin(), hash_.displacements.end()}) +
           number_array("lookup_rows", largest_index(), {hash_.rows.begin(), hash_.rows.end()});
  }

  std::string row_class() const {
    const std::string base{table_.schema().row_base};
    std::string text = doc_comment(table_.schema().doc, "") + "class " + row_ + " : public constplan::" + base + "<" +
                       row_ + ", " + key_ + "> {\n public:\n  using " + base + "::" + base + ";\n";
    for (std::size_t c = 0; c < codes_.size(); ++c) {
      text += "\n" + doc_comment(doc_of(table_.schema().columns[c]), "  ") + "  constexpr " + codes_[c].type + " " +
              std::string{table_.schema().columns[c].name} + "() const noexcept {\n" +
              return_statement(codes_[c].expression, "    ") + "  }\n";
    }
    return text + "\n" + visit() + "\n" + lookup() + "};\n";
  }

  std::string visit() const {
    std::string text = doc_comment("Calls visitor(name, value) for every column, in the order above.", "  ") +
                       "  template <class Visitor>\n  constexpr void visit(Visitor&& visitor) const {\n";
    for (const column& c : table_.schema().columns) {
      text += "    visitor(\"" + std::string{c.name} + "\", " + std::string{c.name} + "());\n";
    }
    return text + "  }\n";
  }

  std::string lookup() const {
    const std::string array = "columns::" + name_ + "::lookup_";
    return "  static constexpr std::size_t count = " + std::to_string(table_.size()) +
           ";\n  static constexpr constplan::optional<" + row_ + "> lookup(std::string_view id) noexcept {\n" +
           return_statement("constplan::find_by_hash<" + row_ + ", " + array + "windows, " +
                                std::to_string(hash_.seed) + ", " + array + "displacements, " +
                                std::to_string(hash_.displacements.size()) + ", " + array + "rows, " +
                                std::to_string(hash_.rows.size()) + ">(id)",
                            "    ") +
           "  }\n";
  }

  std::string relations() const {
    std::string text;
    for (const std::size_t c : reversible_columns()) text += "\n" + relation_function(c);
    return text;
  }

  std::vector<std::size_t> reversible_columns() const {
    std::vector<std::size_t> columns;
    for (std::size_t c = 0; c < codes_.size(); ++c) {
      if (!table_.schema().columns[c].reverse.empty()) columns.push_back(c);
    }
    return columns;
  }

  // The rows grouped by the row they refer to.
  std::vector<std::vector<std::size_t>> groups_of(std::size_t c) const { return rows_by_reference(data_, table_, c); }

  // Whether the groups, one after the other, are the table's rows in order: then they need no list.
  static bool follow_one_another(const std::vector<std::vector<std::size_t>>& groups) {
    std::size_t next = 0;
    for (const auto& group : groups) {
      for (const std::size_t row : group) {
        if (row != next++) return false;
      }
    }
    return true;
  }

  std::string relation_arrays(std::size_t c) const {
    const auto groups = groups_of(c);
    std::vector<std::int64_t> rows;
    std::vector<std::size_t> sizes;
    for (const auto& group : groups) {
      rows.insert(rows.end(), group.begin(), group.end());
      sizes.push_back(group.size());
    }
    const std::string name = "by_" + std::string{table_.schema().columns[c].name};
    return (follow_one_another(groups) ? "" : number_array(name, largest_index(), rows)) +
           offsets_array(name + "_offsets", sizes);
  }

  std::string relation_function(std::size_t c) const {
    const column& schema = table_.schema().columns[c];
    const std::string to_row{data_[schema.type].schema().row};
    const std::string array = "columns::" + name_ + "::by_" + std::string{schema.name};
    const std::string doc =
        "The " + name_ + " whose " + std::string{schema.name} + " is this " + to_row +
        (is_spread_over_cities(table_, c) ? ", and those of regional clusters in several cities, this one among them."
                                          : ".");
    return doc_comment(doc + " Constant time.", "") + "constexpr constplan::relation<" + row_ + "> " +
           std::string{schema.reverse} + "(" + to_row + " of) noexcept {\n" +
           return_statement("constplan::relation_at<" + row_ + ">(" +
                                (follow_one_another(groups_of(c)) ? "" : array + ", ") + array +
                                "_offsets, of.index())",
                            "  ") +
           "}\n";
  }

  const data_set& data_;
  const table_data& table_;
  const std::string& name_space_;
  const std::string name_;
  const std::string row_;
  const std::string key_;
  const perfect_hash hash_;
  std::vector<column_code> codes_;  // their arrays are in the storage already
  std::string storage_;
};

std::string umbrella_header(const data_set& data, const std::string& name_space, const std::string& space) {
  std::string text =
      "// " + name_space +
      ": the whole data set. A program pays only for the columns it reads.\n//\n"
      "// Made by constplan-gen, as are the headers below.\n#pragma once\n\n#include <constplan/literals.hpp>\n\n";
  std::set<std::string> headers;
  for (const table_data& t : data.tables()) {
    if (t.schema().is_published()) headers.insert(std::string{t.schema().name});
  }
  for (const std::string& header : headers) text += "#include \"" + space + "/" + header + ".hpp\"\n";
  return text;
}

}  // namespace

std::vector<output_file> to_headers(const data_set& data, const std::string& name_space, const std::string& out) {
  const std::string space = name_space.substr(name_space.rfind(':') + 1);  // npos + 1 is 0
  const auto path = [&](const std::string& name) { return (std::filesystem::path{out} / (name + ".hpp")).string(); };
  std::vector<output_file> files{{path(space), umbrella_header(data, name_space, space)}};
  for (const table_data& t : data.tables()) {
    if (!t.schema().is_published()) continue;
    table_header header{data, t, name_space, space};
    files.push_back({path(space + "/" + std::string{t.schema().name}), header.interface()});
    files.push_back({path(space + "/columns/" + std::string{t.schema().name}), header.take_storage()});
  }
  return files;
}

}  // namespace constplan::generator
