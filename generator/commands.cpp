#include "commands.hpp"

#include <iterator>

namespace constplan::generator {
namespace {

// What header and export keep; see slice.hpp.
constexpr std::string_view slices =
    "\n\n"
    "The options below keep only what they name. Commas or spaces separate the names in a list. A row stays if it\n"
    "meets all of --plans, --clusters and --cities that are present, or if a row that stays refers to it. A row "
    "belongs\n"
    "to a plan or a cluster if it refers to it, or to a row that belongs to it. Leave out every column whose table or\n"
    "unit is left out.";

const option slice_options[] = {
    {"--tables", "LIST", "these tables", false},
    {"--columns", "LIST", "of the tables in it, the ids and these columns: targets.low,targets.high", false},
    {"--plans", "LIST", "these plans", false},
    {"--clusters", "LIST", "these clusters; measures, designations and anomalies belong to none", false},
    {"--cities", "LIST", "these places and those below: what is located, stated or to be done there", false},
    {"--languages", "LIST", "names and titles in these languages: en", false},
};

command with_slices(command c) {
  c.options.insert(c.options.end(), std::begin(slice_options), std::end(slice_options));
  return c;
}

}  // namespace

const std::vector<command>& commands() {
  static const std::string header_details =
      std::string{
          "Checks the data set in DIR, then writes OUT/<name>.hpp, which includes OUT/<name>/<table>.hpp and their "
          "columns,\n"
          "and beside those OUT/<name>/literals.hpp, ids as literals, and OUT/<name>/invariants.hpp, which checks the "
          "data\n"
          "while compiling; <name> is the last part of the namespace. Files that would not change are left alone."}
          .append(slices);
  static const std::string export_details =
      std::string{
          "Checks the data set in DIR, then writes it as\n"
          "  json   one object, table name -> array of rows, printed\n"
          "  jsonl  OUT/<table>.jsonl, a row as an object on each line\n"
          "  csv    OUT/<table>.csv, and OUT/datapackage.json, which describes them (Frictionless Data Package)\n"
          "  sql    a script for SQLite or PostgreSQL, with keys and checks, printed"}
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
      with_slices({"export",
                   "write a data set for other programs",
                   export_details,
                   {{"--format", "FORMAT", "json, jsonl, csv or sql", true},
                    {"--out", "OUT", "the directory to write to, for jsonl and csv", false},
                    {"--quiet", "", "do not print what is written, for jsonl and csv", false}}}),
      {"audit",
       "compare a data set with the original documents",
       "Checks the data set in DIR, then looks for every figure, heading, title, list item and defect in the "
       "originals,\n"
       "TEXTDIR/<source>.txt, inside the section that its row names.",
       {{"--sources", "TEXTDIR", "the directory of the original texts", true},
        {"--documents", "LIST", "only the documents with these ids, where the other texts are not at hand", false},
        {"--uncovered", "",
         "also look for thresholds, and for numbers of the originals that no row has and no exception excepts",
         false}}},
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
         "\n`constplan-gen COMMAND --help` tells more, `constplan-gen --version` which release this is.\n\n"
         "Exit status: 0 done; 1 the data has errors, and nothing was written;\n"
         "2 the call was wrong, or a file could not be read or written.\n";
}

}  // namespace constplan::generator
