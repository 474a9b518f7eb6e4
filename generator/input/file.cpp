#include "file.hpp"

#include <filesystem>
#include <fstream>
#include <system_error>

#include "diagnostics.hpp"

namespace constplan::generator {

std::string bytes_of_file(const std::string& path) {
  std::error_code failure;
  const std::filesystem::file_type type = std::filesystem::status(path, failure).type();
  if (type == std::filesystem::file_type::not_found) throw usage_error{path + ": no such file"};
  if (type == std::filesystem::file_type::none) throw usage_error{path + ": cannot be read: " + failure.message()};
  if (type == std::filesystem::file_type::directory) throw usage_error{path + ": is a directory; expected a file"};
  // Opening a FIFO would wait for somebody to write to it.
  if (type != std::filesystem::file_type::regular) throw usage_error{path + ": is not a regular file"};
  std::ifstream in{path, std::ios::binary};
  std::string bytes;
  for (char chunk[1 << 16]; in; bytes.append(chunk, static_cast<std::size_t>(in.gcount())))
    in.read(chunk, sizeof chunk);
  if (!in.eof()) throw usage_error{path + ": cannot be read"};
  return bytes;
}

}  // namespace constplan::generator
