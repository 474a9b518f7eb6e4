#include "data_set_command.hpp"

#include <iostream>
#include <iterator>
#include <utility>

#include "../check/check.hpp"
#include "../input/character.hpp"
#include "../slice/slice.hpp"

namespace constplan::generator {
namespace {

constexpr std::string_view slices =
    R"(

The options below keep only what they name. Commas or spaces separate the names in a list. A row stays if it
meets all of --plans, --clusters and --cities that are present, or if a row that stays refers to it. A row belongs
to a plan or a cluster if it refers to it, or to a row that belongs to it. Leave out every column whose table or
unit is left out.)";

const option slice_options[] = {
    {"--tables", "LIST", "these tables", false},
    {"--columns", "LIST", "of the tables in it, the ids and these columns: targets.low,targets.high", false},
    {"--plans", "LIST", "these plans", false},
    {"--clusters", "LIST", "these clusters; measures, designations and anomalies belong to none", false},
    {"--cities", "LIST", "these places and those below: what is located, stated or to be done there", false},
    {"--languages", "LIST", "names and titles in these languages: en", false},
};

}  // namespace

bool print_errors(const diagnostics& errors, std::string_view consequence) {
  errors.print(std::cerr, has_colours());
  if (errors.any()) std::cerr << counted(errors.count(), "error") << consequence << '\n';
  return errors.any();
}

bool load_checked(const std::string& directory, std::string_view consequence, loaded_data& data) {
  diagnostics errors;
  data = load(directory, errors);
  if (!data.empty()) check(data, errors);
  return !print_errors(errors, consequence);
}

bool load_slice(const arguments& args, data_set& data) {
  loaded_data loaded;
  if (!load_checked(args.directory, "; nothing was written", loaded)) return false;
  data = slice(std::move(loaded).take(), {args.list("--tables"), args.list("--columns"), args.list("--plans"),
                                          args.list("--clusters"), args.list("--cities"), args.list("--languages")});
  return true;
}

void write(const std::vector<output_file>& files, const arguments& args) {
  const std::vector<outcome> outcomes = write_changed(files);
  if (args.find("--quiet") != nullptr) return;
  for (std::size_t i = 0; i < files.size(); ++i) {
    std::cout << (outcomes[i] == outcome::written ? "written    " : "unchanged  ") << printable(files[i].path) << '\n';
  }
}

command with_slices(command c) {
  c.details += slices;
  c.options.insert(c.options.end(), std::begin(slice_options), std::end(slice_options));
  return c;
}

}  // namespace constplan::generator
