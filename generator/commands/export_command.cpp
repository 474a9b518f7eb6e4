#include <algorithm>
#include <filesystem>
#include <iostream>

#include "../emit/exports.hpp"
#include "../input/usage_error.hpp"
#include "commands.hpp"
#include "data_set_command.hpp"

namespace constplan::generator {
namespace {

// A format is printed as one text or written as several files.
struct format {
  std::string_view name;
  std::string (*text)(const data_set&);
  std::vector<output_file> (*files)(const data_set&, const std::string& out);
};

constexpr format formats[] = {{"json", to_json, nullptr},
                              {"jsonl", nullptr, to_json_lines},
                              {"csv", nullptr, to_csv_package},
                              {"sql", to_sql, nullptr}};

const format& find_format(const arguments& args) {
  const std::string& name = *args.find("--format");
  const auto* const found =
      std::find_if(std::begin(formats), std::end(formats), [&](const format& f) { return f.name == name; });
  if (found == std::end(formats)) {
    throw usage_error{"export: unknown format " + in_quotes(name) + "; expected json, jsonl, csv or sql"};
  }
  const bool is_files = found->files != nullptr;
  if (is_files == (args.find("--out") == nullptr)) {
    throw usage_error{"export: format " + name +
                      (is_files ? " is several files, so --out is needed" : " is printed, so --out means nothing")};
  }
  if (!is_files && args.find("--quiet") != nullptr) {
    throw usage_error{"export: format " + name + " is printed, so --quiet means nothing"};
  }
  return *found;
}

exit_status run(const arguments& args) {
  const format& f = find_format(args);
  const std::string* const out = args.find("--out");
  if (f.files == to_csv_package && std::filesystem::exists(std::filesystem::path{*out} / "exceptions.csv")) {
    throw usage_error{"export: " + *out +
                      " is the directory of a data set, whose files these would replace; write elsewhere"};
  }
  data_set data;
  if (!load_slice(args, data)) return exit_status::bad_data;
  if (f.files != nullptr) {
    write(f.files(data, *out), args);
  } else {
    std::cout << f.text(data);
  }
  return exit_status::success;
}

}  // namespace

command export_command() {
  return with_slices({"export",
                      "write a data set for other programs",
                      R"(Checks the data set in DIR, then writes it as
  json   one object, table name -> array of rows, printed
  jsonl  OUT/<table>.jsonl, a row as an object on each line
  csv    OUT/<table>.csv, and OUT/datapackage.json, which describes them (Frictionless Data Package)
  sql    a script for SQLite or PostgreSQL, with keys and checks, printed)",
                      {{"--format", "FORMAT", "json, jsonl, csv or sql", true},
                       {"--out", "OUT", "the directory to write to, for jsonl and csv", false},
                       {"--quiet", "", "do not print what is written, for jsonl and csv", false}},
                      run});
}

}  // namespace constplan::generator
