// Any text as a data set, from the CSVs to the headers: refused with errors, or emitted as headers in which every text
// stands unchanged and nothing of the data is code.
//
// An input is a data set in one text: a line @TABLE, then the CSV of that table. Of tables not named, only the header
// line is there.
#include "emit/header.hpp"

#include <sstream>
#include <utility>

#include "check/check.hpp"
#include "emit/exports.hpp"
#include "emitted_text.hpp"
#include "require.hpp"
#include "slice/slice.hpp"

using namespace constplan::generator;

namespace {

std::string header_line(const table& t) {
  std::string line;
  for (const column& c : t.columns) line += (line.empty() ? "" : ",") + std::string{c.name};
  return line + '\n';
}

std::vector<csv_file> files_of(std::string_view input, diagnostics& errors) {
  std::vector<csv_file> files;
  for (const table& t : schema()) {
    const std::string mark = "@" + std::string{t.name} + "\n";
    const std::size_t at = input.find(mark);
    std::string csv = header_line(t);
    if (at != std::string_view::npos) {
      const std::string_view rest = input.substr(at + mark.size());
      csv = rest.substr(0, std::min(rest.find("\n@"), rest.size() - 1) + 1);
    }
    files.emplace_back(std::string{t.name} + ".csv", std::move(csv), errors);
  }
  return files;
}

void require_texts(const table_data& t, const std::string& interface, const std::string& storage) {
  for (std::size_t c = 0; c < t.columns().size(); ++c) {
    const column& schema = t.schema().columns[c];
    if (!schema.is<id_cells>() && !schema.is<text_cells>() && !schema.is<section_cells>()) continue;
    const std::vector<std::string> texts = emitted_texts(interface, storage, schema.name, t.size());
    for (std::size_t row = 0; row < t.size(); ++row) {
      require(texts[row] == t.columns()[c].text[row], "a text comes back unchanged");
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* bytes, std::size_t size) {
  const std::string input{bytes, bytes + size};
  diagnostics errors;
  loaded_data loaded = load(files_of(input, errors), errors);
  if (!loaded.empty()) check(loaded, errors);
  std::ostringstream said;
  errors.print(said);
  require(errors.any() != said.str().empty(), "errors are printed");
  if (errors.any()) return 0;
  const data_set data = slice(std::move(loaded).take(), {});
  const std::vector<output_file> files = to_headers(data, "acme::plans", "out");
  for (const output_file& file : files) require_plain_code(file.content);
  std::size_t at = 1;
  for (const table_data& t : data.tables()) {
    require_texts(t, files[at].content, files[at + 1].content);
    at += 2;
  }
  require(at + 3 == files.size(), "every table has two headers, and the last three are for all");
  require(!to_json(data).empty(), "the data set can be exported");
  return 0;
}
