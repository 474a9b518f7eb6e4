// Commands and their arguments.
#pragma once

#include <map>
#include <optional>
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

/// The arguments of a command: the directories that it reads, and the options by name.
struct arguments {
  bool wants_help = false;
  std::string directory;
  std::string second_directory;
  std::map<std::string, std::string, std::less<>> options;

  /// The value of an option, or nullptr if it is absent.
  const std::string* find(std::string_view option) const;
  /// The names in the list of an option, or an empty optional if it is absent. Throws usage_error for an empty list.
  std::optional<std::vector<std::string_view>> list(std::string_view option) const;
};

/// The exit statuses of the program. A usage_error ends it with bad_usage.
enum class exit_status { success = 0, bad_data = 1, different = 1, bad_usage = 2 };

struct command {
  std::string_view name;
  std::string_view summary;
  std::string details;
  std::vector<option> options;
  exit_status (*run)(const arguments&);
  bool takes_directory = true;
  std::string_view second_directory = {};  // what the help calls a second one, which may be absent; empty if none may
};

/// Throws usage_error if a word contains a control character or a line end, which must not reach messages or files.
void check_characters(const std::vector<std::string>& words);

/// Reads what follows the command's name. Throws usage_error for whatever the command does not know or misses.
arguments parse_arguments(const command& c, const std::vector<std::string>& words);

std::string help_of(const command& c);

}  // namespace constplan::generator
