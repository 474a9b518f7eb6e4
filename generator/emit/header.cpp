#include "header.hpp"

#include <constplan/detail/lookup.hpp>
#include <filesystem>
#include <set>
#include <utility>

#include "../model/identifier.hpp"
#include "../model/relations.hpp"
#include "column_code.hpp"
#include "cpp_text.hpp"
#include "invariants.hpp"
#include "literals.hpp"
#include "name_code.hpp"
#include "perfect_hash.hpp"
#include "relation_code.hpp"

namespace constplan::generator {
namespace {

std::string version_check() {
  return "\n#if CONSTPLAN_VERSION != " + std::to_string(CONSTPLAN_VERSION) +
         "\n#error \"this header was generated for another version of constplan: regenerate it\"\n#endif\n";
}

std::string open_name_space(const std::string& name_space) {
  return "namespace " + name_space + " {\ninline namespace CONSTPLAN_ABI {\n";
}

std::string close_name_space(const std::string& name_space) {
  return "}  // namespace CONSTPLAN_ABI\n}  // namespace " + name_space + "\n";
}

std::string doc_of(const table_data& t, const column& c) {
  if (c.kind != column_kind::id) return std::string{c.doc};
  return t.size() == 0 ? "The stable id." : "The stable id, for instance \"" + std::string{t.id(0)} + "\".";
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
    storage_ = opening("the columns of ../" + name_ + ".hpp.") +
               library_includes({"detail/column", "detail/lookup", "vocabulary"}) + version_check() + "\n" +
               open_name_space(name_space_) + "\n";
    append_ids(storage_);
    // Hidden, because code of a shared library reaches other symbols through relocations.
    storage_ += "\nnamespace detail {\nnamespace CONSTPLAN_HIDDEN " + name_ + " {\n";
    for (std::size_t c = 0; c < t.columns().size(); ++c) {
      codes_.push_back(encode_column(data, t, c, space));
      const std::string arrays = std::exchange(codes_.back().arrays, {});
      if (!arrays.empty()) (storage_ += '\n') += arrays;
    }
    (storage_ += '\n') += lookup_arrays();
    for (const relation_data& r : relations_of(data, t)) {
      related_.insert(r.to);
      if (!r.from.empty()) related_.insert(r.from);
      if (r.array.empty()) related_.insert({"cities", "measures", "responsibilities"});
      const relation_code code = encode_relation(data, r, name_);
      if (!code.arrays.empty()) (storage_ += '\n') += code.arrays;
      (functions_ += '\n') += code.function;
    }
    if (const std::string functions = name_functions(t.schema()); !functions.empty()) (functions_ += '\n') += functions;
    storage_ += "\n}  // namespace " + name_ + "\n}  // namespace detail\n\n" + close_name_space(name_space_);
  }

  /// What a program includes: the row's class, the table and its relations.
  std::string interface() const {
    return opening(std::string{table_.schema().doc}) + library_includes(needed_headers()) + "\n#include \"columns/" +
           name_ + ".hpp\"\n" + includes_of_others() + "\n" + open_name_space(name_space_) + "\n" + row_class() + "\n" +
           name_of_key() + "\n" + doc_comment("All " + name_ + ", in the order of " + name_ + ".csv.", "") +
           "inline constexpr constplan::table<" + row_ + "> " + name_ + "{};\n" + functions_ + "\n" +
           close_name_space(name_space_) + "\n" + hash();
  }

  /// What the interface reads: the ids and the columns. It is given away, being the bulk of the headers.
  std::string take_storage() { return std::move(storage_); }

 private:
  std::string opening(const std::string& purpose) const {
    return "// " + name_ + ": " + purpose + " " + counted(table_.size(), "row") + ".\n//\n// " + std::string{made_by} +
           " from " + name_ +
           ".csv: to change anything here, change that file and regenerate the headers.\n#pragma once\n\n";
  }

  std::set<std::string_view> needed_headers() const {
    std::set<std::string_view> headers{table_.schema().row_base, "relation", "table"};
    if (functions_.find("constplan::detail::rows_") != std::string::npos) headers.insert("detail/names");
    return headers;
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
    std::set<std::string_view> tables = related_;
    for (const column& c : table_.schema().columns) {
      const bool refers = c.kind == column_kind::reference || c.kind == column_kind::references;
      if (refers) tables.insert(c.type);
    }
    tables.erase(name_);
    return tables;
  }

  std::string includes_of_others() const {
    std::string text;
    for (const std::string_view other : others()) text += "#include \"" + std::string{other} + ".hpp\"\n";
    return text;
  }

  void append_ids(std::string& text) const {
    text += doc_comment("The ids of " + name_ + ". An enumerator is an id with _ in place of every - and /" +
                            (has_escaped_id() ? ", and _ after a C++ keyword." : "."),
                        "") +
            "enum class " + key_ + " : " + std::string{unsigned_type(width_of_unsigned(count()))} + " {\n";
    const bool has_figures = table_.schema().has_column("figure");
    for (std::size_t row = 0; row < table_.size(); ++row) {
      text += "  " + identifier(table_.id(row)) + ",";
      if (has_figures) text += "  ///< " + words(table_["figure"].text[row]);
      text += "\n";
    }
    text += "};\n";
  }

  // A backslash at the end of a comment would continue it on the next line.
  static std::string words(std::string_view figure) {
    return figure.back() == '\\' ? "“" + std::string{figure} + "”" : std::string{figure};
  }

  bool has_escaped_id() const {
    for (std::size_t row = 0; row < table_.size(); ++row) {
      if (identifier(table_.id(row)).size() > table_.id(row).size()) return true;
    }
    return false;
  }

  // One more than the largest index, as the largest number of the type means no row.
  std::int64_t count() const { return static_cast<std::int64_t>(table_.size()); }

  std::string lookup_arrays() const {
    std::vector<std::string> windows;
    for (const std::uint16_t position : hash_.windows) {
      if (position == detail::whole_id) {
        windows.emplace_back("constplan::detail::whole_id");
      } else {
        windows.push_back((position >= detail::from_end ? "constplan::detail::from_end + " : "") +
                          std::to_string(position % detail::from_end));
      }
    }
    return "// Where an id stands; see constplan/detail/lookup.hpp.\n" +
           list_array("std::uint16_t", "lookup_windows", windows) +
           number_array("lookup_displacements", 0xFF, {hash_.displacements.begin(), hash_.displacements.end()}) +
           number_array("lookup_rows", count(), {hash_.rows.begin(), hash_.rows.end()});
  }

  std::string row_class() const {
    const std::string base{table_.schema().row_base};
    std::string text = doc_comment(table_.schema().doc, "") + "class " + row_ + " : public constplan::" + base + "<" +
                       row_ + ", " + key_ + "> {\n public:\n  using " + base + "::" + base + ";\n";
    for (std::size_t c = 0; c < codes_.size(); ++c) {
      text += "\n" + doc_comment(doc_of(table_, table_.schema().columns[c]), "  ") + "  constexpr " + codes_[c].type +
              " " + std::string{table_.schema().columns[c].name} + "() const noexcept {\n" +
              return_statement(codes_[c].expression, "    ") + "  }\n";
    }
    return text + "\n" + visit() + "\n private:\n  friend struct constplan::detail::row_access;\n" +
           name_members(data_, table_) + lookup() + "};\n";
  }

  // In the data set's namespace, as that is where the compiler looks for what is called with an enumerator of it. They
  // read the column themselves, because through the row's class they would take compilers twice as long; without a
  // type for the stream they need no <ostream>.
  std::string name_of_key() const {
    const std::string& read = codes_.front().expression;
    const std::size_t place = read.find("index()");
    const bool is_read = place != std::string::npos;
    const std::string text = is_read ? std::string{read}.replace(place, 7, "static_cast<std::size_t>(key)") : read;
    const std::string argument = key_ + (is_read ? " key" : "");
    return doc_comment("The id of the row that has this enumerator; streams print it.", "") +
           "constexpr std::string_view name(" + argument + ") noexcept {\n" + return_statement(text, "  ") + "}\n" +
           doc_comment("Writes the id to a stream.", "") + "template <class Stream>\nauto operator<<(Stream& out, " +
           key_ + " key) -> decltype(out << name(key)) {\n  return out << name(key);\n}\n";
  }

  std::string hash() const {
    const std::string row = name_space_ + "::" + row_;
    return "template <>\nstruct std::hash<" + row + "> : constplan::detail::row_hash<" + row + "> {};\n";
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
    const std::string array = "detail::" + name_ + "::lookup_";
    return "  static constexpr std::size_t count = " + std::to_string(table_.size()) +
           ";\n  using lookup = constplan::detail::perfect_hash<\n      " + array + "windows, " +
           std::to_string(hash_.shortest) + ", " + std::to_string(hash_.seed) + ", " + array + "displacements, " +
           std::to_string(hash_.displacements.size()) + ",\n      " + array + "rows, " +
           std::to_string(hash_.rows.size()) + ">;\n";
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
  std::string functions_;
  std::set<std::string_view> related_;  // tables that the functions name
};

std::string name_space_doc(const data_set& data) {
  std::string rows;
  for (const table_data& t : data.tables()) {
    rows.append(rows.empty() ? "" : ", ").append(std::to_string(t.size())).append(" in ").append(t.schema().name);
  }
  return doc_comment("A data set as constexpr tables. Rows: " + rows + ".", "");
}

std::string umbrella_header(const data_set& data, const std::string& name_space, const std::string& space) {
  std::string text =
      "// " + name_space + ": the whole data set. A program links only the columns it reads.\n//\n// " +
      std::string{made_by} +
      ", like the headers below.\n//\n"
      "// Every row has an id, such as \"a/b-c\". Its enumerator is the id with _ in place of every - and /:\n"
      "// table[row_id::a_b_c] and table.at(\"a/b-c\") are the same row.\n"
      "#pragma once\n\n#include <constplan/literals.hpp>\n\n";
  std::set<std::string> headers;
  for (const table_data& t : data.tables()) headers.insert(std::string{t.schema().name});
  for (const std::string& header : headers) text += "#include \"" + space + "/" + header + ".hpp\"\n";
  return text + "\n" + name_space_doc(data) + "namespace " + name_space + " {}\n";
}

}  // namespace

std::vector<output_file> to_headers(const data_set& data, const std::string& name_space, const std::string& out) {
  const std::string space = innermost(name_space);
  const auto path = [&](const std::string& name) { return (std::filesystem::path{out} / (name + ".hpp")).string(); };
  std::vector<output_file> files{{path(space), umbrella_header(data, name_space, space)}};
  for (const table_data& t : data.tables()) {
    table_header header{data, t, name_space, space};
    files.push_back({path(space + "/" + std::string{t.schema().name}), header.interface()});
    files.push_back({path(space + "/columns/" + std::string{t.schema().name}), header.take_storage()});
  }
  files.push_back({path(space + "/literals"), literals_header(data, name_space)});
  files.push_back({path(space + "/invariants"), invariants_header(data, name_space)});
  return files;
}

}  // namespace constplan::generator
