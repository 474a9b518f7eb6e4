// The files of a data set, found and read.
#include <filesystem>
#include <utility>

#include "../input/file.hpp"
#include "../input/suggestion.hpp"
#include "../input/usage_error.hpp"
#include "loaded_data.hpp"

namespace constplan::generator {
namespace {

void refuse_unknown_files(const std::string& directory, diagnostics& errors) {
  std::vector<std::string_view> tables;
  for (const table& t : schema()) tables.push_back(t.name);
  for (const auto& entry : std::filesystem::directory_iterator{directory}) {
    if (entry.path().extension() != ".csv") continue;
    const std::string stem = entry.path().stem().string();
    if (find_table(stem) != nullptr) continue;
    errors.error({entry.path().string(), 1, 1}, "there is no table " + in_quotes(stem) + did_you_mean(stem, tables));
  }
}

// All files that cannot be read are reported together.
std::vector<csv_file> read_files(const std::string& directory, diagnostics& errors) {
  std::vector<csv_file> files;
  std::string unread;
  for (const table& t : schema()) {
    const auto path = std::filesystem::path{directory} / (std::string{t.name} + ".csv");
    try {
      const bool is_missing = t.may_be_missing && !exists(symlink_status(path));
      files.push_back(is_missing ? csv_file{path.string()} : read_csv(path.string(), errors));
    } catch (const usage_error& e) {
      unread += (unread.empty() ? "" : "\n") + std::string{e.what()};
    }
  }
  if (!unread.empty()) throw usage_error{unread};
  return files;
}

}  // namespace

loaded_data load(const std::string& directory, diagnostics& errors) {
  check_directory(directory);
  std::vector<csv_file> files = read_files(directory, errors);
  refuse_unknown_files(directory, errors);
  return load(std::move(files), errors);
}

}  // namespace constplan::generator
