// Any bytes as a CSV file: refused with places inside the file, or read, and what was read can be written and read
// again.
#include "input/csv.hpp"

#include <sstream>

#include "require.hpp"

using namespace constplan::generator;

namespace {

std::string quoted(std::string_view text) {
  std::string field = "\"";
  for (const char c : text) field += c == '"' ? "\"\"" : std::string{c};
  return field + '"';
}

std::string written(const csv_file& file) {
  std::string text;
  const auto add = [&](const field& f, std::size_t column) { text += (column == 0 ? "" : ",") + quoted(f.text); };
  for (std::size_t column = 0; column < file.header().size(); ++column) add(file.header()[column], column);
  text += '\n';
  for (std::size_t row = 0; row < file.size(); ++row) {
    for (std::size_t column = 0; column < file.header().size(); ++column) add(file.at(row, column), column);
    text += '\n';
  }
  return text;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string bytes{data, data + size};
  diagnostics errors;
  const csv_file file{"t.csv", bytes, errors};
  if (errors.any()) {
    std::ostringstream said;
    errors.print(said);
    require(said.str().compare(0, 6, "t.csv:") == 0, "an error has its place");
    return 0;
  }
  require(!file.header().empty(), "a file without errors has a header");
  for (std::size_t row = 0; row < file.size(); ++row) {
    for (std::size_t column = 0; column < file.header().size(); ++column) {
      const field& f = file.at(row, column);
      require(f.offset <= size && file.position_of(f.offset).line <= size + 1, "a field stands in the file");
      const std::string written_there = bytes[f.offset] == '"' ? quoted(f.text) : std::string{f.text};
      require(bytes.compare(f.offset, written_there.size(), written_there) == 0, "and is what stands there");
    }
  }
  diagnostics errors_again;
  const csv_file again{"t.csv", written(file), errors_again};
  require(!errors_again.any(), "what was read can be written");
  require(again.size() == file.size() && written(again) == written(file), "and is read again as it was");
  return 0;
}
