// What the program is told to do.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace constplan::generator {

struct option {
  std::string_view name;   // --out
  std::string_view value;  // DIR, as the help shows it; empty for an option without a value
  std::string_view help;
  bool is_required;
};

struct command {
  std::string_view name;
  std::string_view summary;
  std::string_view details;
  std::vector<option> options;
  bool takes_directory = true;
};

/// The arguments of a command: the directory of the data set, and the options by name.
struct arguments {
  bool wants_help = false;
  std::string directory;
  std::map<std::string, std::string, std::less<>> options;
};

/// Throws usage_error if a word contains a control character or a line end, which must not reach messages or files.
void check_characters(const std::vector<std::string>& words);

/// Reads what follows the command's name. Throws usage_error for whatever the command does not know or misses.
arguments parse_arguments(const command& c, const std::vector<std::string>& words);

/// What the option's list names, separated by commas or spaces. Throws usage_error if it names nothing.
std::vector<std::string_view> split_list(std::string_view option, std::string_view list);

std::string help_of(const command& c);

}  // namespace constplan::generator
