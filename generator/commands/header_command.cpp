#include <string>

#include "../emit/header.hpp"
#include "../emit/name_space.hpp"
#include "../emit/single_header.hpp"
#include "../input/usage_error.hpp"
#include "commands.hpp"
#include "data_set_command.hpp"

namespace constplan::generator {
namespace {

exit_status run(const arguments& args) {
  const std::string* const out = args.find("--out");
  const std::string* const single = args.find("--single");
  if ((out == nullptr) == (single == nullptr)) {
    throw usage_error{"header: give one of --out and --single\nsee constplan-gen header --help"};
  }
  const std::string& name_space = *args.find("--namespace");
  check_name_space(name_space);
  data_set data;
  if (!load_slice(args, data)) return exit_status::bad_data;
  const std::vector<output_file> files =
      single == nullptr ? to_headers(data, name_space, *out)
                        : std::vector<output_file>{to_single_header(to_headers(data, name_space, ""), *single)};
  check_replaceable(files);
  write(files, args);
  return exit_status::success;
}

}  // namespace

command header_command() {
  return with_slices(
      {"header",
       "write a data set as C++ headers",
       R"(Checks the data set in DIR, then writes OUT/<name>.hpp, which includes OUT/<name>/<table>.hpp and their columns,
and beside those OUT/<name>/literals.hpp, ids as literals, and OUT/<name>/invariants.hpp, which checks the data
while compiling; <name> is the last part of the namespace. Files that would not change are left alone.)",
       {{"--namespace", "NS", "the C++ namespace of the data set, constplan::guangdong for instance", true},
        {"--out", "OUT", "the directory to write to", false},
        {"--single", "FILE", "write one header instead, the library included", false},
        {"--quiet", "", "do not print what is written", false}},
       run});
}

}  // namespace constplan::generator
