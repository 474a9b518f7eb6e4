#include "output.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <system_error>

#include "../input/diagnostics.hpp"

namespace constplan::generator {
namespace {

namespace fs = std::filesystem;

bool holds(const fs::path& path, const std::string& content) {
  std::ifstream in{path, std::ios::binary};
  return in && std::string{std::istreambuf_iterator<char>{in}, {}} == content;
}

// Removes what was written but never put in place.
class temporary_files {
 public:
  temporary_files() = default;
  temporary_files(const temporary_files&) = delete;
  temporary_files& operator=(const temporary_files&) = delete;
  ~temporary_files() {
    std::error_code ignored;
    for (const fs::path& path : paths_) fs::remove(path, ignored);
  }

  fs::path write(const output_file& file) {
    paths_.emplace_back(file.path + ".new");
    std::ofstream out{paths_.back(), std::ios::binary};
    out << file.content << std::flush;
    if (!out) throw usage_error{file.path + ": cannot be written"};
    return paths_.back();
  }

 private:
  std::vector<fs::path> paths_;
};

}  // namespace

std::vector<outcome> write_changed(const std::vector<output_file>& files) {
  std::vector<outcome> outcomes;
  std::vector<std::pair<fs::path, fs::path>> replacements;
  temporary_files temporary;
  try {
    for (const output_file& file : files) {
      outcomes.push_back(holds(file.path, file.content) ? outcome::unchanged : outcome::written);
      if (outcomes.back() == outcome::unchanged) continue;
      fs::create_directories(fs::path{file.path}.parent_path());
      replacements.emplace_back(temporary.write(file), file.path);
    }
    for (const auto& [from, to] : replacements) fs::rename(from, to);
  } catch (const fs::filesystem_error& failure) {
    throw usage_error{failure.path1().string() + ": cannot be written: " + failure.code().message()};
  }
  return outcomes;
}

}  // namespace constplan::generator
