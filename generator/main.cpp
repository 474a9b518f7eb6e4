// constplan-gen: checks curated plan data and turns it into constexpr C++ tables.
//
// The way through it has one direction: CSV -> data set -> checks -> headers or exports.
#include <constplan/version.hpp>
#include <exception>
#include <filesystem>
#include <iostream>
#include <sstream>

#include "commands/commands.hpp"
#include "input/character.hpp"
#include "input/suggestion.hpp"
#include "input/usage_error.hpp"

namespace constplan::generator {
namespace {

exit_status run(const std::vector<std::string>& words) {
  check_characters(words);
  if (words.empty()) throw usage_error{"a command is missing\nsee constplan-gen --help"};
  if (words[0] == "--help") {
    std::cout << help();
    return exit_status::success;
  }
  if (words[0] == "--version") {
    std::cout << "constplan-gen " CONSTPLAN_VERSION_STRING "\n";
    return exit_status::success;
  }
  std::vector<std::string_view> known;
  for (const command& c : commands()) {
    known.push_back(c.name);
    if (c.name != words[0]) continue;
    const arguments args = parse_arguments(c, {words.begin() + 1, words.end()});
    if (!args.wants_help) return c.run(args);
    std::cout << help_of(c);
    return exit_status::success;
  }
  throw usage_error{"unknown command '" + words[0] + "'" + did_you_mean(words[0], known) +
                    "\nsee constplan-gen --help"};
}

// Messages may have several lines, but quote paths and names that may hold anything else.
void print_failure(const std::string& message) {
  std::istringstream lines{"constplan-gen: " + message};
  for (std::string line; std::getline(lines, line);) std::cerr << printable(line) << '\n';
}

}  // namespace
}  // namespace constplan::generator

int main(int argc, char** argv) {
  using namespace constplan::generator;
  exit_status status = exit_status::bad_usage;
  try {
    status = run({argv + 1, argv + argc});
    if (!(std::cout << std::flush)) throw usage_error{"standard output cannot be written"};
  } catch (const std::filesystem::filesystem_error& failure) {
    print_failure(failure.path1().string() + ": " + failure.code().message());
    status = exit_status::bad_usage;
  } catch (const std::exception& failure) {
    print_failure(failure.what());
    status = exit_status::bad_usage;
  }
  return static_cast<int>(status);
}
