// Files replaced together: all of them, or none.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace constplan::generator {

/// Stands in every generated file of code: what has it may be made anew.
inline constexpr std::string_view made_by = "Made by constplan-gen";

struct output_file {
  std::string path;
  std::string content;
};

enum class outcome { written, unchanged };

/// Writes every file whose content differs from what is there.
///
/// Each file is replaced at one stroke, by renaming a complete file beside it (NAME.<8 hex digits>.new). Not before all
/// of these are complete is the first file replaced, so that a full disk or a read-only directory changes nothing. If a
/// replacement fails nevertheless, those before it are taken back, and usage_error is thrown.
///
/// A run that is killed leaves every file whole, old or new, and the next run completes the set. What such a run leaves
/// beside the files is removed by the first run that comes an hour later or more: until then it could belong to a run
/// still at work. Of two runs at once with different contents, each file is from one of them, whole.
std::vector<outcome> write_changed(const std::vector<output_file>& files);

}  // namespace constplan::generator
