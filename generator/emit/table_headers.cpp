#include "table_headers.hpp"

#include <constplan/detail/lookup.hpp>
#include <set>

#include "../model/identifier.hpp"
#include "../model/relations.hpp"
#include "array_code.hpp"
#include "column_code.hpp"
#include "cpp_text.hpp"
#include "fingerprint.hpp"
#include "name_code.hpp"
#include "output.hpp"
#include "perfect_hash.hpp"
#include "relation_code.hpp"
#include "render.hpp"

namespace constplan::generator {
namespace {

constexpr std::string_view storage_pattern = R"(// $table$: the columns of ../$table$.hpp. $rows$.
//
// $made_by$ from $table$.csv: to change anything here, change that file and regenerate the headers.
#pragma once

#include <constplan/detail/column.hpp>
#include <constplan/detail/lookup.hpp>
#include <constplan/vocabulary.hpp>

#if CONSTPLAN_VERSION != $version$
#error "this header was generated for another version of constplan: regenerate it"
#endif

namespace $name_space$ {
inline namespace CONSTPLAN_ABI {

$ids$
namespace detail {
namespace CONSTPLAN_HIDDEN $table$ {

$fingerprints$$columns$
// The slot that holds an id; see constplan/detail/lookup.hpp.
$lookup$$relations$
}  // namespace $table$
}  // namespace detail

}  // namespace CONSTPLAN_ABI
}  // namespace $name_space$
)";

constexpr std::string_view interface_pattern = R"(// $table$: $doc$ $rows$.
//
// $made_by$ from $table$.csv: to change anything here, change that file and regenerate the headers.
#pragma once

$library$
#include "columns/$table$.hpp"
$others$
namespace $name_space$ {
inline namespace CONSTPLAN_ABI {

$class_doc$class $row$ : public $base$<$row$, $row$_id> {
 public:
  using $base_name$::$base_name$;
$accessors$$falls$
  /// Calls visitor(name, value) for every column, in the order above.
  template <class Visitor>
  constexpr void visit(Visitor&& visitor) const {
$visits$  }

 private:
  friend struct constplan::detail::row_access;
$names$  static constexpr std::size_t count = $count$;
  using lookup = constplan::detail::perfect_hash<
      detail::$table$::lookup_windows, $shortest$, $seed$, detail::$table$::lookup_displacements, $buckets$,
      detail::$table$::lookup_rows, $slots$>;
};

/// The id of the row that has this enumerator; streams print it.
template <class Row = $row$>
constexpr std::string_view name($row$_id key) noexcept {
  return Row{key}.id();
}
/// Writes the id to a stream.
template <class Stream>
constplan::detail::streamed<Stream> operator<<(Stream& out, $row$_id key) {
  return out << name(key);
}

/// All $table$, in the order of $table$.csv.
inline constexpr $table_class$<$row$> $table${};
$functions$
$assertion$
}  // namespace CONSTPLAN_ABI
}  // namespace $name_space$

template <>
struct std::hash<$name_space$::$row$> : constplan::detail::row_hash {};
)";

class writer {
 public:
  writer(const data_set& data, const table_data& t, const std::string& name_space)
      : data_{data},
        table_{t},
        schema_{t.schema()},
        name_space_{name_space},
        name_{schema_.name},
        row_{schema_.row},
        hash_{find_perfect_hash(t.columns().front().text)} {}

  table_headers write() {
    encode_columns();
    encode_relations();
    const std::string rows = counted(table_.size(), "row");
    // What one header states of the other: the columns are read in the way for which they were stored.
    const std::uint64_t of_interface = fingerprint_of(interface(rows, ""));
    return {interface(rows, assertion(of_interface)), storage(rows, of_interface)};
  }

 private:
  void encode_columns() {
    for (std::size_t c = 0; c < table_.columns().size(); ++c) {
      column_code code = encode_column(data_, table_, c, name_space_);
      if (!code.arrays.empty()) columns_ += '\n' + code.arrays;
      const std::string name{schema_.columns[c].name};
      accessors_ += render(R"(
$doc$  constexpr $type$ $name$() const noexcept {
$return$  }
)",
                           {{"doc", doc_comment(doc_of(schema_.columns[c]), "  ")},
                            {"type", code.type},
                            {"name", name},
                            {"return", return_statement(code.expression, "    ")}});
      visits_ += "    visitor(\"" + name + "\", " + name + "());\n";
    }
  }

  void encode_relations() {
    for (const column& c : schema_.columns) {
      if (!c.referred_table().empty()) others_.insert(c.referred_table());
    }
    for (const relation_data& r : relations_of(data_, table_)) {
      others_.insert(r.to);
      if (!r.from.empty()) others_.insert(r.from);
      if (r.array.empty()) others_.insert({"cities", "measures", "responsibilities"});
      const relation_code code = encode_relation(data_, r, name_, name_space_);
      if (!code.arrays.empty()) relations_ += '\n' + code.arrays;
      functions_ += '\n' + code.function;
    }
    others_.erase(name_);
    if (has_names(schema_)) functions_ += '\n' + name_functions(schema_);
  }

  std::string storage(const std::string& rows, std::uint64_t of_interface) const {
    return render(storage_pattern, {{"table", name_},
                                    {"rows", rows},
                                    {"made_by", made_by},
                                    {"version", std::to_string(CONSTPLAN_VERSION)},
                                    {"name_space", name_space_},
                                    {"ids", enumeration_of_ids()},
                                    {"fingerprints", fingerprints(of_interface)},
                                    {"columns", columns_},
                                    {"lookup", lookup_arrays()},
                                    {"relations", relations_}});
  }

  std::string interface(const std::string& rows, const std::string& assertion) const {
    std::set<std::string_view> headers{schema_.row_base, "relation", "table"};
    if (has_names(schema_)) headers.insert("detail/names");
    std::string library;
    for (const std::string_view header : headers) library += "#include <constplan/" + std::string{header} + ".hpp>\n";
    std::string others;
    for (const std::string_view other : others_) others += "#include \"" + std::string{other} + ".hpp\"\n";
    const std::string base_name{schema_.row_base};
    return render(interface_pattern, {{"table", name_},
                                      {"doc", schema_.doc},
                                      {"rows", rows},
                                      {"made_by", made_by},
                                      {"library", library},
                                      {"others", others},
                                      {"name_space", name_space_},
                                      {"class_doc", doc_comment(schema_.doc, "")},
                                      {"row", row_},
                                      {"base", "constplan::" + base_name},
                                      {"base_name", base_name},
                                      {"accessors", accessors_},
                                      {"falls", falls()},
                                      {"visits", visits_},
                                      {"names", name_members(data_, table_)},
                                      {"count", std::to_string(table_.size())},
                                      {"shortest", std::to_string(hash_.shortest)},
                                      {"seed", std::to_string(hash_.seed)},
                                      {"buckets", std::to_string(hash_.displacements.size())},
                                      {"slots", std::to_string(hash_.rows.size())},
                                      {"table_class", in_library(name_space_, "table")},
                                      {"functions", functions_},
                                      {"assertion", assertion}});
  }

  // A set of headers from two runs of the generator does not compile: row numbers would refer to other rows. One number
  // for all that a header refers to, because compilers take as long over a number as over a small function.
  std::string fingerprints(std::uint64_t of_interface) const {
    std::uint64_t of_others = of_interface;
    for (const std::string_view other : others_) of_others ^= fingerprint_of_ids(data_[other]);
    return render(
        R"(// Hashes of the ids in this header; and of ../$table$.hpp and the ids that row numbers refer to, combined.
inline constexpr std::uint64_t fingerprint = $own$;
inline constexpr std::uint64_t fingerprint_of_others = $others$;
)",
        {{"table", name_},
         {"own", fingerprint_literal(fingerprint_of_ids(table_))},
         {"others", fingerprint_literal(of_others)}});
  }

  std::string assertion(std::uint64_t of_interface) const {
    std::string others;
    for (const std::string_view other : others_)
      others += " ^\n                   detail::" + std::string{other} + "::fingerprint";
    return render(R"(static_assert(detail::$table$::fingerprint_of_others ==
                  ($interface$$others$),
              "$table$.hpp and the headers of columns that it includes differ in their origin: regenerate the headers");
)",
                  {{"table", name_}, {"interface", fingerprint_literal(of_interface)}, {"others", others}});
  }

  // Tables without falls need neither nature nor direction for a value.
  std::string falls() const {
    if (schema_.row_base != "figure_row") return {};
    return render(R"(
  /// Whether a figure with a number falls: a change or a growth downwards, or a level reached from above.
  static constexpr bool has_falls = $has_falls$;
)",
                  {{"has_falls", has_falls(table_) ? "true" : "false"}});
  }

  std::string doc_of(const column& c) const {
    if (!c.is<id_cells>() || table_.size() == 0) return std::string{c.doc};
    return "The stable id, for instance \"" + std::string{table_.id(0)} + "\".";
  }

  std::string enumeration_of_ids() const {
    bool has_escaped_id = false;
    const bool has_figures = schema_.has_column("figure");
    std::string enumerators;
    for (std::size_t row = 0; row < table_.size(); ++row) {
      const std::string enumerator = identifier(table_.id(row));
      has_escaped_id = has_escaped_id || enumerator.size() > table_.id(row).size();
      enumerators += "  " + enumerator + ',';
      if (has_figures) enumerators += "  ///< " + as_comment(table_["figure"].text[row]);
      enumerators += '\n';
    }
    const std::string doc = "The ids of " + name_ + ". An enumerator is an id with _ in place of every - and /" +
                            (has_escaped_id ? ", and _ after a C++ keyword." : ".");
    return doc_comment(doc, "") + "enum class " + row_ + "_id : " + unsigned_type(width_of_unsigned(count())) + " {\n" +
           enumerators + "};\n";
  }

  // A backslash at the end of a comment would continue it on the next line.
  static std::string as_comment(std::string_view figure) {
    return figure.back() == '\\' ? "“" + std::string{figure} + "”" : std::string{figure};
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
    return list_array("std::uint16_t", "lookup_windows", windows) +
           number_array("lookup_displacements", 0xFF, {hash_.displacements.begin(), hash_.displacements.end()}) +
           number_array("lookup_rows", count(), {hash_.rows.begin(), hash_.rows.end()});
  }

  const data_set& data_;
  const table_data& table_;
  const table& schema_;
  const std::string& name_space_;
  const std::string name_;
  const std::string row_;
  const perfect_hash hash_;
  std::string columns_;
  std::string accessors_;
  std::string visits_;
  std::string relations_;
  std::string functions_;
  std::set<std::string_view> others_;  // the tables that the columns and the functions name
};

}  // namespace

table_headers headers_of(const data_set& data, const table_data& t, const std::string& name_space) {
  return writer{data, t, name_space}.write();
}

}  // namespace constplan::generator
