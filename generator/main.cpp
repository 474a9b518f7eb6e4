// constplan-gen: checks curated plan data and turns it into constexpr C++ tables.
//
// The way through it has one direction: CSV -> data set -> checks -> headers or exports.
#include <exception>
#include <filesystem>
#include <iostream>
#include <utility>

#include "audit/audit.hpp"
#include "check/check.hpp"
#include "commands.hpp"
#include "emit/cpp_text.hpp"
#include "emit/csv_package.hpp"
#include "emit/header.hpp"
#include "emit/json.hpp"
#include "emit/schema_page.hpp"
#include "emit/single_header.hpp"
#include "emit/sql.hpp"
#include "init.hpp"
#include "input/file.hpp"
#include "input/suggestion.hpp"
#include "name_space.hpp"
#include "slice/slice.hpp"

namespace constplan::generator {
namespace {

constexpr int success = 0;
constexpr int bad_data = 1;
constexpr int bad_usage = 2;

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

// Only what was made by this program may be made anew.
void check_replaceable(const std::vector<output_file>& files) {
  for (const output_file& file : files) {
    if (!std::filesystem::is_regular_file(file.path)) continue;
    const std::string content = bytes_of_file(file.path);
    if (content.empty() || content.find(made_by) != std::string::npos) continue;
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

selection::names list_option(const arguments& args, std::string_view name) {
  const std::string* list = find_option(args, name);
  return list == nullptr ? selection::names{} : split_list(name, *list);
}

selection selection_of(const arguments& args) {
  return {list_option(args, "--tables"), list_option(args, "--columns"), list_option(args, "--plans"),
          list_option(args, "--clusters"), list_option(args, "--languages")};
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

void check_format(const arguments& args) {
  const std::string& format = *find_option(args, "--format");
  const bool is_files = format == "jsonl" || format == "csv";
  if (!is_files && format != "json" && format != "sql") {
    throw usage_error{"export: unknown format '" + format + "'; expected json, jsonl, csv or sql"};
  }
  if (is_files == (find_option(args, "--out") == nullptr)) {
    throw usage_error{"export: format " + format +
                      (is_files ? " is several files, so --out is needed" : " is printed, so --out means nothing")};
  }
  if (!is_files && find_option(args, "--quiet") != nullptr) {
    throw usage_error{"export: format " + format + " is printed, so --quiet means nothing"};
  }
  if (format == "csv" &&
      std::filesystem::exists(std::filesystem::path{*find_option(args, "--out")} / "exceptions.csv")) {
    throw usage_error{"export: " + *find_option(args, "--out") +
                      " is the directory of a data set, whose files these would replace; write elsewhere"};
  }
}

void export_data(const data_set& data, const arguments& args) {
  const std::string& format = *find_option(args, "--format");
  if (format == "json") std::cout << to_json(data);
  if (format == "sql") std::cout << to_sql(data);
  if (format == "jsonl") write(to_json_lines(data, *find_option(args, "--out")), args);
  if (format == "csv") write(to_csv_package(data, *find_option(args, "--out")), args);
}

int audit(const data_set& data, const arguments& args) {
  if (!data.is_in_chinese()) {
    throw usage_error{
        "audit: only originals in Chinese can be read, and this data set has no columns in Chinese (_zh)"};
  }
  const originals texts = read_originals(data, *find_option(args, "--sources"), list_option(args, "--documents"));
  diagnostics errors;
  audit_rows(data, texts, errors, std::cout);
  if (args.options.count("--uncovered") > 0) audit_numbers(data, texts, errors, std::cout);
  return print_errors(errors, "") ? bad_data : success;
}

int run(const command& c, const arguments& args) {
  if (c.name == "export") check_format(args);
  if (c.name == "header" && (find_option(args, "--out") == nullptr) == (find_option(args, "--single") == nullptr)) {
    throw usage_error{"header: give one of --out and --single\nsee constplan-gen header --help"};
  }
  const auto name_space = args.options.find("--namespace");
  if (name_space != args.options.end()) check_name_space(name_space->second);
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
    if (c.name == "check") {
      print_row_counts(data);
    } else {
      for (table_data& t : data.tables()) t.forget_positions();
      data = slice(std::move(data), selection_of(args));
      c.name == "header" ? write_headers(data, args) : export_data(data, args);
    }
  }
  return success;
}

int run(const std::vector<std::string>& words) {
  if (words.empty()) throw usage_error{"a command is missing\nsee constplan-gen --help"};
  if (words[0] == "--help") {
    std::cout << help();
    return success;
  }
  if (words[0] == "--version") {
    std::cout << "constplan-gen " CONSTPLAN_VERSION "\n";
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
    const int status = run({argv + 1, argv + argc});
    if (!(std::cout << std::flush)) throw usage_error{"standard output cannot be written"};
    return status;
  } catch (const std::exception& failure) {
    std::cerr << "constplan-gen: " << failure.what() << '\n';
    return bad_usage;
  }
}
