#include "header.hpp"

#include <filesystem>
#include <set>
#include <utility>

#include "cpp_text.hpp"
#include "fingerprint.hpp"
#include "render.hpp"
#include "table_headers.hpp"

namespace constplan::generator {
namespace {

std::string umbrella_header(const data_set& data, const std::string& name_space, const std::string& space,
                            const std::string& fingerprint) {
  std::string rows;
  std::set<std::string_view> tables{"data_set"};
  for (const table_data& t : data.tables()) {
    rows.append(rows.empty() ? "" : ", ").append(std::to_string(t.size())).append(" in ").append(t.schema().name);
    tables.insert(t.schema().name);
  }
  std::string includes;
  for (const std::string_view name : tables) includes += "#include \"" + space + "/" + std::string{name} + ".hpp\"\n";
  return render(R"(// $name_space$: the whole data set. A program links only the columns it reads.
//
// $made_by$, like the headers below.
//
// Every row has an id, such as "a/b-c". Its enumerator is the id with _ in place of every - and /:
// table[row_id::a_b_c] and table.at("a/b-c") are the same row.
#pragma once

#include <constplan/literals.hpp>

$includes$
static_assert($name_space$::fingerprint == $fingerprint$,
              "$space$.hpp and $space$/data_set.hpp differ in their origin: regenerate the headers");

$doc$namespace $name_space$ {}
)",
                {{"name_space", name_space},
                 {"made_by", made_by},
                 {"includes", includes},
                 {"space", space},
                 {"fingerprint", fingerprint},
                 {"doc", doc_comment("A data set as constexpr tables. Rows: " + rows + ".", "")}});
}

// A header of its own, so that a program that compares versions does not include a table for it.
std::string data_set_header(const data_set& data, const std::string& name_space, const std::string& fingerprint) {
  const table_data* const described = data.description();
  return render(R"(// $name_space$: which rows the headers hold.
//
// $made_by$.
#pragma once

#include <constplan/version.hpp>
#include <cstdint>
#include <string_view>

namespace $name_space$ {
inline namespace CONSTPLAN_ABI {

/// The version of the data set, as data_set.csv states it; empty where it states none.
inline constexpr std::string_view version = $version$;

/// A hash of all rows in their order. Equal rows have equal fingerprints, wherever they were generated.
inline constexpr std::uint64_t fingerprint = $fingerprint$;

}  // namespace CONSTPLAN_ABI
}  // namespace $name_space$
)",
                {{"name_space", name_space},
                 {"made_by", made_by},
                 {"version", string_literal(described == nullptr ? "" : (*described)["version"].text.front())},
                 {"fingerprint", fingerprint}});
}

}  // namespace

std::vector<output_file> to_headers(const data_set& data, const std::string& name_space, const std::string& out) {
  const std::string space = innermost(name_space);
  const auto path = [&](const std::string& name) { return (std::filesystem::path{out} / (name + ".hpp")).string(); };
  const std::string fingerprint = fingerprint_literal(fingerprint_of_rows(data));
  std::vector<output_file> files{{path(space), umbrella_header(data, name_space, space, fingerprint)}};
  for (const table_data& t : data.tables()) {
    table_headers headers = headers_of(data, t, name_space);
    files.push_back({path(space + "/" + std::string{t.schema().name}), std::move(headers.interface)});
    files.push_back({path(space + "/columns/" + std::string{t.schema().name}), std::move(headers.storage)});
  }
  files.push_back({path(space + "/data_set"), data_set_header(data, name_space, fingerprint)});
  files.push_back({path(space + "/literals"), literals_header(data, name_space)});
  files.push_back({path(space + "/invariants"), invariants_header(data, name_space)});
  return files;
}

}  // namespace constplan::generator
