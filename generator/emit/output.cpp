#include "output.hpp"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <random>
#include <set>
#include <system_error>

#include "../input/diagnostics.hpp"
#include "../input/file.hpp"
#include "../input/usage_error.hpp"

namespace constplan::generator {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void reject(const fs::path& path, const std::string& problem) {
  throw usage_error{path.string() + ": " + problem + "; nothing was written"};
}

void check(const fs::path& path, const std::error_code& failure) {
  if (failure) reject(path, "cannot be written: " + failure.message());
}

std::string dangling(const fs::path& link, const std::string& noun) {
  return "is a symbolic link to " + in_quotes(fs::read_symlink(link).string()) + ", where no " + noun +
         " exists; create that " + noun + " or remove the link";
}

// Links are followed here, because renaming to a link would replace the link.
fs::path target_of(const fs::path& path) {
  std::error_code failure;
  const fs::file_type type = fs::symlink_status(path, failure).type();
  if (type == fs::file_type::not_found && path.has_filename()) return path;
  if (type == fs::file_type::not_found) reject(path, "has no file name; add one");
  check(path, failure);
  fs::path target = fs::canonical(path, failure);
  if (failure == std::errc::no_such_file_or_directory) reject(path, dangling(path, "file"));
  check(path, failure);
  if (fs::is_directory(target)) reject(path, "is a directory; expected a file");
  if (!fs::is_regular_file(target)) reject(path, "is not a regular file; choose another name");
  return target;
}

bool has_content(const fs::path& path, const std::string& content) {
  try {
    return bytes_of_file(path.string()) == content;
  } catch (const usage_error&) {
    return false;
  }
}

// Equal modes are not set again, because some file systems have none to set.
std::error_code copy_mode(const fs::path& from, const fs::path& to) {
  std::error_code failure;
  if (!fs::exists(from, failure)) return failure;
  const fs::perms mode = fs::status(from).permissions();
  if (fs::status(to).permissions() != mode) fs::permissions(to, mode, failure);
  return failure;
}

// The mode is set before the content is written, so that a private file is never readable to others.
std::error_code write_whole(const fs::path& path, const std::string& content, const fs::path& replaced) {
  const auto last_error = [] { return std::error_code{errno, std::generic_category()}; };
  std::FILE* const file = std::fopen(path.string().c_str(), "wbx");
  if (file == nullptr) return last_error();
  std::error_code failure = copy_mode(replaced, path);
  if (!failure && std::fwrite(content.data(), 1, content.size(), file) != content.size()) failure = last_error();
  if (std::fclose(file) != 0 && !failure) failure = last_error();
  return failure;
}

// Temporary files and new directories, removed unless all files are put in place.
class replacement {
 public:
  replacement() = default;
  replacement(const replacement&) = delete;
  replacement& operator=(const replacement&) = delete;
  ~replacement() {
    if (in_place_ == files_.size()) return;
    std::error_code ignored;
    for (std::size_t i = in_place_; i < files_.size(); ++i) fs::remove(files_[i].temporary, ignored);
    for (; !directories_.empty(); directories_.pop_back()) fs::remove(directories_.back(), ignored);
  }

  void prepare(const output_file& file, const fs::path& target) {
    files_.push_back({file.path, target, target.string() + mark_ + ".new"});
    create_directories(target.parent_path());
    check(file.path, write_whole(files_.back().temporary, file.content, target));
  }

  void put_in_place() {
    for (const prepared& file : files_) {
      std::error_code failure;
      fs::rename(file.temporary, file.target, failure);
      if (failure && in_place_ > 0) {
        throw usage_error{file.path + ": cannot be replaced: " + failure.message() + "; " + std::to_string(in_place_) +
                          " of " + counted(files_.size(), "file") + " replaced; run the command again"};
      }
      check(file.path, failure);
      ++in_place_;
    }
  }

 private:
  struct prepared {
    std::string path;  // as the user wrote it
    fs::path target;
    fs::path temporary;
  };

  void create_directories(const fs::path& directory) {
    if (directory.empty() || fs::is_directory(directory)) return;
    if (fs::is_symlink(fs::symlink_status(directory))) reject(directory, dangling(directory, "directory"));
    if (fs::exists(directory)) reject(directory, "is not a directory; choose another name");
    create_directories(directory.parent_path());
    std::error_code failure;
    if (fs::create_directory(directory, failure)) directories_.push_back(directory);
    check(directory, failure);
  }

  const std::string mark_ = "." + std::to_string(std::random_device{}());  // concurrent runs share no temporary file
  std::vector<prepared> files_;
  std::vector<fs::path> directories_;  // each after its parent
  std::size_t in_place_ = 0;
};

}  // namespace

std::vector<outcome> write_changed(const std::vector<output_file>& files) {
  std::vector<fs::path> targets;
  std::set<fs::path> distinct;
  for (const output_file& file : files) {
    targets.push_back(target_of(file.path));
    if (!distinct.insert(targets.back()).second) reject(file.path, "leads to the same file as another output");
  }
  std::vector<outcome> outcomes;
  replacement changes;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const bool is_unchanged = has_content(targets[i], files[i].content);
    outcomes.push_back(is_unchanged ? outcome::unchanged : outcome::written);
    if (!is_unchanged) changes.prepare(files[i], targets[i]);
  }
  changes.put_in_place();
  return outcomes;
}

}  // namespace constplan::generator
