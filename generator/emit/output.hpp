// Files written whole or not at all.
#pragma once

#include <string>
#include <vector>

namespace constplan::generator {

struct output_file {
  std::string path;
  std::string content;
};

enum class outcome { written, unchanged };

/// Writes every file whose content differs from what is there, each by way of a temporary file beside it: all contents
/// reach the disk before the first file is replaced. Throws usage_error if that fails, and leaves no temporary file
/// behind.
std::vector<outcome> write_changed(const std::vector<output_file>& files);

}  // namespace constplan::generator
