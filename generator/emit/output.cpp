#include "output.hpp"

#include <cerrno>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <random>
#include <set>
#include <system_error>

#include "../input/diagnostics.hpp"
#include "../input/file.hpp"

namespace constplan::generator {
namespace {

namespace fs = std::filesystem;

bool holds(const fs::path& path, const std::string& content) {
  try {
    return bytes_of_file(path.string()) == content;
  } catch (const usage_error&) {
    return false;
  }
}

constexpr std::size_t mark_length = 8;
constexpr std::string_view hex_digits = "0123456789abcdef";

// What tells the temporary files of this run from those of others.
std::string random_mark() {
  std::random_device random;
  std::string mark;
  for (std::size_t i = 0; i < mark_length; ++i) mark += hex_digits[random() % hex_digits.size()];
  return mark;
}

// The file that a temporary one was to replace; empty if `path` does not have the name of one.
fs::path target_of(const fs::path& path) {
  const fs::path marked = path.stem();
  const std::string mark = marked.extension().string();
  const bool is_temporary = (path.extension() == ".new" || path.extension() == ".old") &&
                            mark.size() == mark_length + 1 &&
                            mark.find_first_not_of(hex_digits, 1) == std::string::npos;
  return is_temporary ? path.parent_path() / marked.stem() : fs::path{};
}

void remove_leftovers(const std::vector<output_file>& files) {
  std::set<fs::path> targets;
  std::set<fs::path> directories;
  for (const output_file& file : files) {
    targets.insert(file.path);
    directories.insert(fs::path{file.path}.parent_path());
  }
  const auto an_hour_ago = fs::file_time_type::clock::now() - std::chrono::hours{1};
  std::error_code ignored;
  for (const fs::path& directory : directories) {
    for (const auto& entry : fs::directory_iterator{directory.empty() ? "." : directory, ignored}) {
      if (targets.count(target_of(directory / entry.path().filename())) == 0) continue;
      std::error_code unknown;
      const bool is_old = entry.last_write_time(unknown) < an_hour_ago;
      if (is_old && !unknown) fs::remove(entry.path(), ignored);
    }
  }
}

[[noreturn]] void fail(const fs::path& path, const std::error_code& why,
                       const std::string& state = "nothing was written") {
  throw usage_error{path.string() + ": cannot be written: " + why.message() + "; " + state};
}

void write_whole(const fs::path& path, const std::string& content, std::error_code& failure) {
  const auto note = [&](bool succeeded) {
    if (!succeeded && !failure) failure = {errno, std::generic_category()};
    return succeeded;
  };
  std::FILE* const file = std::fopen(path.string().c_str(), "wbx");
  if (!note(file != nullptr)) return;
  if (note(std::fwrite(content.data(), 1, content.size(), file) == content.size())) note(std::fflush(file) == 0);
  note(std::fclose(file) == 0);
}

// New contents beside the files they are to replace. Whatever it made and did not put in place, it removes.
class replacement {
 public:
  replacement() = default;
  replacement(const replacement&) = delete;
  replacement& operator=(const replacement&) = delete;
  ~replacement() {
    std::error_code ignored;
    for (const step& s : steps_) {
      if (!s.is_in_place) fs::remove(s.fresh, ignored);
      if (!s.backup.empty()) fs::remove(s.backup, ignored);
    }
  }

  void prepare(const output_file& file) {
    std::error_code failure;
    const fs::path directory = fs::path{file.path}.parent_path();
    if (!directory.empty()) fs::create_directories(directory, failure);
    if (failure) fail(directory, failure);
    steps_.push_back({file.path, file.path + "." + mark_ + ".new", {}, false});
    write_whole(steps_.back().fresh, file.content, failure);
    if (failure) fail(file.path, failure);
    if (fs::exists(fs::symlink_status(file.path, failure))) back_up(steps_.back());
  }

  void put_in_place() {
    for (step& s : steps_) {
      std::error_code failure;
      fs::rename(s.fresh, s.target, failure);
      if (failure) {
        const fs::path stuck = take_back();
        if (stuck.empty()) fail(s.target, failure);
        fail(s.target, failure, stuck.string() + " cannot be taken back; call again to complete the files");
      }
      s.is_in_place = true;
    }
  }

 private:
  struct step {
    fs::path target;
    fs::path fresh;
    fs::path backup;  // the file as it was; empty if there was none
    bool is_in_place;
  };

  // By a second name, which needs no room on the disk; by a copy where the file system has no second names.
  void back_up(step& s) {
    s.backup = s.target.string() + "." + mark_ + ".old";
    std::error_code failure;
    fs::create_hard_link(s.target, s.backup, failure);
    if (failure) fs::copy_file(s.target, s.backup, failure);
    if (failure) fail(s.target, failure);
  }

  // The file where that failed; empty if there is none.
  fs::path take_back() const {
    fs::path stuck;
    for (const step& s : steps_) {
      if (!s.is_in_place) break;
      std::error_code failure;
      if (s.backup.empty()) {
        fs::remove(s.target, failure);
      } else {
        fs::rename(s.backup, s.target, failure);
      }
      if (failure) stuck = s.target;
    }
    return stuck;
  }

  const std::string mark_ = random_mark();
  std::vector<step> steps_;
};

}  // namespace

std::vector<outcome> write_changed(const std::vector<output_file>& files) {
  remove_leftovers(files);
  std::vector<outcome> outcomes;
  replacement changes;
  for (const output_file& file : files) {
    outcomes.push_back(holds(file.path, file.content) ? outcome::unchanged : outcome::written);
    if (outcomes.back() == outcome::written) changes.prepare(file);
  }
  changes.put_in_place();
  return outcomes;
}

}  // namespace constplan::generator
