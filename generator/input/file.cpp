#include "file.hpp"

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <system_error>

#include "usage_error.hpp"

namespace constplan::generator {
namespace {

using std::filesystem::file_type;

file_type type_of(const std::string& path, const std::string& noun) {
  std::error_code failure;
  const file_type type = std::filesystem::status(path, failure).type();
  if (type == file_type::not_found) throw usage_error{path + ": no such " + noun};
  if (type == file_type::none) throw usage_error{path + ": cannot be read: " + failure.message()};
  return type;
}

}  // namespace

std::string bytes_of_file(const std::string& path) {
  const file_type type = type_of(path, "file");
  if (type == file_type::directory) throw usage_error{path + ": is a directory; expected a file"};
  // Opening a FIFO would wait for somebody to write to it.
  if (type != file_type::regular) throw usage_error{path + ": is not a regular file"};
  const auto check = [&](bool succeeded) {
    if (!succeeded) throw usage_error{path + ": cannot be read: " + std::generic_category().message(errno)};
  };
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file{std::fopen(path.c_str(), "rb"), std::fclose};
  check(file != nullptr);
  std::string bytes;
  std::size_t count = 0;
  for (char chunk[1 << 16]; (count = std::fread(chunk, 1, sizeof chunk, file.get())) > 0;) bytes.append(chunk, count);
  check(std::ferror(file.get()) == 0);
  return bytes;
}

void check_directory(const std::string& path) {
  if (type_of(path, "directory") != file_type::directory) throw usage_error{path + ": is not a directory"};
  std::error_code failure;
  const std::filesystem::directory_iterator readable{path, failure};
  if (failure) throw usage_error{path + ": cannot be read: " + failure.message()};
}

}  // namespace constplan::generator
