// constplan-gen: checks curated plan data and turns it into constexpr C++ tables.
//
// The way through it has one direction: CSV -> data set -> checks -> headers or exports.
#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <utility>

#include "audit/audit.hpp"
#include "check/check.hpp"
#include "command_line.hpp"
#include "emit/header.hpp"
#include "emit/json.hpp"
#include "emit/schema_page.hpp"
#include "emit/single_header.hpp"
#include "init.hpp"
#include "input/suggestion.hpp"
#include "model/identifier.hpp"
#include "slice/slice.hpp"

namespace constplan::generator {
namespace {

constexpr int success = 0;
constexpr int bad_data = 1;
constexpr int bad_usage = 2;

// What header and export keep; see slice.hpp.
constexpr std::string_view slices =
    "\n\n"
    "The options below keep only what they name; a list is separated by commas or spaces. Rows stay if they are of a\n"
    "named plan and a named cluster, or if a row that stays refers to them. Of a plan or a cluster is what refers to\n"
    "it, or to something that is of it. A column whose table is left out, or whose unit is, must be left out too.";

const option slice_options[] = {
    {"--tables", "LIST", "these tables", false},
    {"--columns", "LIST", "of the tables in it, the ids and these columns: targets.low,targets.high", false},
    {"--plans", "LIST", "these plans", false},
    {"--clusters", "LIST", "these clusters; measures, designations and anomalies are of none", false},
    {"--languages", "LIST", "names and titles in these languages: en", false},
};

command with_slices(command c) {
  c.options.insert(c.options.end(), std::begin(slice_options), std::end(slice_options));
  return c;
}

const std::vector<command>& commands() {
  static const std::string header_details =
      std::string{
          "Checks the data set in DIR, then writes OUT/<name>.hpp, which includes OUT/<name>/<table>.hpp and their "
          "columns,\n"
          "<name> being the last part of the namespace. Files that would not change are left alone."}
          .append(slices);
  static const std::string export_details =
      std::string{"Checks the data set in DIR, then prints it. In JSON: one object, table name -> array of rows."}
          .append(slices);
  static const std::vector<command> all = {
      {"init",
       "write an empty data set to begin with",
       "Writes DIR/<table>.csv with its column names for every table, and DIR/SCHEMA.md, which says what they hold.\n"
       "Refuses a directory that has one of these files.",
       {{"--languages", "LIST", "the documents' language, en or both, zh,en if not given", false}}},
      {"schema",
       "print what a data set must hold",
       "Prints every table, column, type, unit and word, in Markdown.",
       {},
       false},
      {"check",
       "check a data set",
       "Reads DIR/<table>.csv for every table and checks it. Prints how many rows each table has.",
       {}},
      with_slices({"header",
                   "write a data set as C++ headers",
                   header_details,
                   {{"--namespace", "NS", "the C++ namespace of the data set, constplan::guangdong for instance", true},
                    {"--out", "OUT", "the directory to write to", false},
                    {"--single", "FILE", "write one header instead, the library included", false},
                    {"--quiet", "", "do not print what is written", false}}}),
      with_slices(
          {"export", "print a data set for other programs", export_details, {{"--format", "FORMAT", "json", true}}}),
      {"audit",
       "compare a data set with the original documents",
       "Checks the data set in DIR, then looks for every figure, heading, title, list item and defect in the "
       "originals,\n"
       "TEXTDIR/<source>.txt, inside the section that its row names.",
       {{"--sources", "TEXTDIR", "the directory of the original texts", true},
        {"--uncovered", "", "also look for numbers of the originals that no row has and no exception excepts", false}}},
  };
  return all;
}

std::string help() {
  std::string text =
      "usage: constplan-gen COMMAND DIR [OPTION ...]\n\n"
      "Checks curated plan data and turns it into constexpr C++ tables.\n\n";
  for (const command& c : commands()) {
    text += "  " + std::string{c.name} + std::string(8 - c.name.size(), ' ') + std::string{c.summary} + '\n';
  }
  return text +
         "\n`constplan-gen COMMAND --help` tells more.\n\n"
         "Exit status: 0 done; 1 the data has errors, and nothing was written;\n"
         "2 the call was wrong, or a file could not be read or written.\n";
}

// `consequence` stands after their number. Whether there are any.
bool print_errors(const diagnostics& errors, std::string_view consequence) {
  errors.print(std::cerr, has_colours());
  if (errors.any()) std::cerr << counted(errors.count(), "error") << consequence << '\n';
  return errors.any();
}

// With errors in the data, they are printed and there is no data set.
bool load_checked(const std::string& directory, std::string_view consequence, data_set& data) {
  diagnostics errors;
  data = load(directory, errors);
  if (!data.empty()) check(data, errors);
  return !print_errors(errors, consequence);
}

void check_namespace(const std::string& name_space) {
  std::size_t at = 0;
  for (std::size_t end = 0; end != std::string::npos; at = end + 2) {
    end = name_space.find("::", at);
    const std::string part = name_space.substr(at, end == std::string::npos ? end : end - at);
    const auto is_plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    if (!part.empty() && part[0] >= 'a' && part[0] <= 'z' && std::all_of(part.begin(), part.end(), is_plain) &&
        part.find("__") == std::string::npos && other_meaning(part).empty()) {
      if (part != "std" && (part != "constplan" || at == 0)) continue;
      throw usage_error{"header: --namespace '" + name_space + "': " + part + " is taken; choose another name"};
    }
    throw usage_error{"header: --namespace '" + name_space + "' is not names in lower case joined by ::"};
  }
  // The headers write rows as name::target, and have a directory and a namespace called columns.
  const std::string name = name_space.substr(name_space.rfind(':') + 1);  // npos + 1 is 0
  for (const table& t : schema()) {
    const std::string row{t.row};
    if (name == row || name == row + "_id" || name == t.row_base || name == "columns") {
      throw usage_error{"header: --namespace '" + name_space + "': " + name +
                        " is a name in the headers; choose another"};
    }
  }
}

// Only what was made by this program may be made anew.
void check_replaceable(const std::vector<output_file>& files) {
  for (const output_file& file : files) {
    if (!std::filesystem::is_regular_file(file.path)) continue;
    std::ifstream in{file.path, std::ios::binary};
    const std::string content{std::istreambuf_iterator<char>{in}, {}};
    if (content.empty() || content.find("Made by constplan-gen") != std::string::npos) continue;
    throw usage_error{file.path + ": was not made by constplan-gen; move it away, or write elsewhere"};
  }
}

void print_row_counts(const data_set& data) {
  for (const table_data& t : data.tables()) {
    const std::string name{t.schema().name};
    std::cout << name << std::string(18 - name.size(), ' ') << counted(t.size(), "row") << '\n';
  }
}

const std::string* find_option(const arguments& args, std::string_view name) {
  const auto found = args.options.find(name);
  return found == args.options.end() ? nullptr : &found->second;
}

selection selection_of(const arguments& args) {
  const auto list = [&](std::string_view name) {
    const std::string* names = find_option(args, name);
    return names == nullptr ? selection::names{} : split_list(*names);
  };
  return {list("--tables"), list("--columns"), list("--plans"), list("--clusters"), list("--languages")};
}

void write(const std::vector<output_file>& files, const arguments& args) {
  const std::vector<outcome> outcomes = write_changed(files);
  if (find_option(args, "--quiet") != nullptr) return;
  for (std::size_t i = 0; i < files.size(); ++i) {
    std::cout << (outcomes[i] == outcome::written ? "written    " : "unchanged  ") << files[i].path << '\n';
  }
}

void write_headers(const data_set& data, const arguments& args) {
  const std::string& name_space = *find_option(args, "--namespace");
  const std::string* single = find_option(args, "--single");
  std::vector<output_file> files =
      single == nullptr ? to_headers(data, name_space, *find_option(args, "--out"))
                        : std::vector<output_file>{to_single_header(to_headers(data, name_space, ""), *single)};
  check_replaceable(files);
  write(files, args);
}

int audit(const data_set& data, const arguments& args) {
  if (!data["clusters"].schema().has_column("name_zh")) {
    throw usage_error{
        "audit: only originals in Chinese can be read, and this data set has no columns in Chinese (_zh)"};
  }
  diagnostics errors;
  const std::string& sources = args.options.find("--sources")->second;
  audit_rows(data, sources, errors, std::cout);
  if (args.options.count("--uncovered") > 0) audit_numbers(data, sources, errors, std::cout);
  return print_errors(errors, "") ? bad_data : success;
}

int run(const command& c, const arguments& args) {
  const auto format = args.options.find("--format");
  if (format != args.options.end() && format->second != "json") {
    throw usage_error{"export: unknown format '" + format->second + "'; expected json"};
  }
  if (c.name == "header" && (find_option(args, "--out") == nullptr) == (find_option(args, "--single") == nullptr)) {
    throw usage_error{"header: either --out or --single must be given\nsee constplan-gen header --help"};
  }
  const auto name_space = args.options.find("--namespace");
  if (name_space != args.options.end()) check_namespace(name_space->second);
  if (c.name == "init") {
    const std::string* list = find_option(args, "--languages");
    write(empty_data_set(args.directory, list == nullptr ? languages{} : parse_languages(*list)), args);
  } else if (c.name == "schema") {
    std::cout << schema_page(schema());
  } else {
    data_set data;
    const bool writes = c.name == "header" || c.name == "export";
    if (!load_checked(args.directory, writes ? "; nothing was written" : "", data)) return bad_data;
    if (c.name == "audit") return audit(data, args);
    if (c.name == "check") print_row_counts(data);
    if (c.name == "header") write_headers(slice(std::move(data), selection_of(args)), args);
    if (c.name == "export") std::cout << to_json(slice(std::move(data), selection_of(args)));
  }
  if (!(std::cout << std::flush)) throw usage_error{"standard output cannot be written"};
  return success;
}

int run(const std::vector<std::string>& words) {
  if (words.empty()) throw usage_error{"a command is missing\nsee constplan-gen --help"};
  if (words[0] == "--help") {
    std::cout << help();
    return success;
  }
  std::vector<std::string_view> known;
  for (const command& c : commands()) {
    known.push_back(c.name);
    if (c.name != words[0]) continue;
    const arguments args = parse_arguments(c, {words.begin() + 1, words.end()});
    if (!args.wants_help) return run(c, args);
    std::cout << help_of(c);
    return success;
  }
  throw usage_error{"unknown command '" + words[0] + "'" + did_you_mean(words[0], known) +
                    "\nsee constplan-gen --help"};
}

}  // namespace
}  // namespace constplan::generator

int main(int argc, char** argv) {
  using namespace constplan::generator;
  try {
    return run({argv + 1, argv + argc});
  } catch (const std::exception& failure) {
    std::cerr << "constplan-gen: " << failure.what() << '\n';
    return bad_usage;
  }
}
