// A directory of its own for one test, removed when the test is over.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

class temporary_directory {
 public:
  explicit temporary_directory(const std::filesystem::path& parent = std::filesystem::temp_directory_path()) {
    do {
      path_ = std::filesystem::absolute(parent) / ("constplan-test-" + std::to_string(std::random_device{}()));
    } while (!std::filesystem::create_directory(path_));  // false where another test has that name
  }
  temporary_directory(const temporary_directory&) = delete;
  temporary_directory& operator=(const temporary_directory&) = delete;
  ~temporary_directory() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }

  std::string operator/(const std::string& name) const { return (path_ / name).string(); }
  std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

inline std::string read_file(const std::string& path) {
  std::ifstream in{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

inline void write_file(const std::string& path, const std::string& content) {
  std::ofstream{path, std::ios::binary} << content;
}
