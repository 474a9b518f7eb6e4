#include <iostream>

#include "../diff/git_revision.hpp"
#include "../diff/reports.hpp"
#include "../input/usage_error.hpp"
#include "commands.hpp"
#include "data_set_command.hpp"

namespace constplan::generator {
namespace {

using report = std::string (*)(const difference&);

report find_report(const arguments& args) {
  const std::string* const name = args.find("--format");
  if (name == nullptr || *name == "text") return text_report;
  if (*name == "markdown") return markdown_report;
  if (*name == "json") return json_report;
  throw usage_error{"diff: unknown format " + in_quotes(*name) + "; expected text, markdown or json"};
}

struct sides {
  std::vector<text_file> before;
  std::vector<text_file> after;
};

// REV or REV..REV.
sides read_revisions(const std::string& directory, const std::string& revisions) {
  constexpr std::string_view separator = "..";
  const std::size_t end = revisions.find(separator);
  if (end == std::string::npos) return {files_of_revision(directory, revisions), files_of_directory(directory)};
  return {files_of_revision(directory, revisions.substr(0, end)),
          files_of_revision(directory, revisions.substr(end + separator.size()))};
}

sides read_sides(const arguments& args) {
  const std::string* const revisions = args.find("--git");
  if ((revisions == nullptr) == args.second_directory.empty()) {
    throw usage_error{"diff: give two directories, or --git and one\nsee constplan-gen diff --help"};
  }
  if (revisions != nullptr) return read_revisions(args.directory, *revisions);
  return {files_of_directory(args.directory), files_of_directory(args.second_directory)};
}

exit_status run(const arguments& args) {
  const report print = find_report(args);
  sides files = read_sides(args);
  diagnostics errors;
  const auto before = text_tables(std::move(files.before), errors);
  const auto after = text_tables(std::move(files.after), errors);
  if (print_errors(errors, "; nothing was compared")) return exit_status::bad_usage;
  const difference all = compare(before, after);
  std::cout << print(all);
  return all.empty() ? exit_status::success : exit_status::different;
}

}  // namespace

command diff_command() {
  command c{
      "diff",
      "list what differs between two data sets",
      R"(Compares the CSV files in two directories, table by table, row by row and cell by cell. OLD may be of an older
schema: columns and tables that this release does not know are compared as text. Ids that were renamed are
recognised by the content of their rows. (!) marks what breaks programs: ids, columns and tables that are gone, and
base units that changed.

  constplan-gen diff OLD NEW
  constplan-gen diff --git REV DIR        DIR at this git revision, and as it is now
  constplan-gen diff --git REV..REV DIR   DIR at two revisions

Exit status: 0 no differences, 1 some, 2 trouble.)",
      {{"--git", "REV", "compare with the git revision REV of DIR", false},
       {"--format", "FORMAT", "text (the default), markdown or json", false}},
      run};
  c.second_directory = "NEW";
  return c;
}

}  // namespace constplan::generator
