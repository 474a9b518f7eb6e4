#include "annotated_lines.hpp"

#include <string_view>
#include <utility>

#include "cpp_text.hpp"

namespace constplan::generator {
namespace {

constexpr std::size_t widest_line = 120;

// Rows that follow one another with the same number.
struct run {
  std::size_t first;
  std::size_t rows;
};

std::vector<run> runs_of(const std::vector<std::int64_t>& numbers, std::size_t longest) {
  std::vector<run> runs;
  for (std::size_t row = 0; row < numbers.size(); ++row) {
    const bool continues = row > 0 && numbers[row] == numbers[row - 1] && runs.back().rows < longest;
    if (!continues) runs.push_back({row, 0});
    ++runs.back().rows;
  }
  return runs;
}

// tea, of tea/revenue/2030; empty where an id has no parts.
std::string_view first_part(std::string_view id) {
  const std::size_t end = id.find('/');
  return end == std::string_view::npos ? std::string_view{} : id.substr(0, end);
}

// Builds the lines of one column.
class writer {
 public:
  writer(const std::vector<std::string_view>& ids, const std::vector<std::int64_t>& numbers, std::size_t width,
         const std::vector<std::string>& meanings)
      : ids_{ids}, numbers_{numbers}, width_{width}, meanings_{meanings}, runs_{runs_of(numbers, most_on_a_line())} {}

  std::string write() const {
    std::string lines;
    for (std::size_t first = 0, last = 0; first < runs_.size(); first = last) {
      std::string line = line_of(first, first + 1);
      for (last = first + 1;
           last < runs_.size() && are_related(first, last) && rows(first, last + 1) <= most_on_a_line(); ++last) {
        std::string longer = line_of(first, last + 1);
        if (longer.size() > widest_line) break;
        line = std::move(longer);
      }
      lines += '\n' + line;
    }
    return lines;
  }

 private:
  std::size_t most_on_a_line() const { return width_ == 1 ? 16 : 8; }

  bool are_related(std::size_t a, std::size_t b) const {
    return first_part(ids_[runs_[a].first]) == first_part(ids_[runs_[b].first]);
  }

  // How many rows the runs [first, last) have.
  std::size_t rows(std::size_t first, std::size_t last) const {
    return runs_[last - 1].first + runs_[last - 1].rows - runs_[first].first;
  }

  std::string line_of(std::size_t first, std::size_t last) const {
    const auto begin = numbers_.begin() + static_cast<std::ptrdiff_t>(runs_[first].first);
    const std::size_t count = rows(first, last);
    std::string line = number_literals({begin, begin + static_cast<std::ptrdiff_t>(count)}, width_) + "  // " +
                       named_rows(ids_[runs_[first].first], count);
    for (std::size_t n = first; n < last; ++n) {
      line += n == first ? ": " : ", ";
      if (runs_[n].rows > 1 && last - first > 1) line += std::to_string(runs_[n].rows) + " × ";
      line += meanings_[runs_[n].first];
    }
    return line;
  }

  const std::vector<std::string_view>& ids_;
  const std::vector<std::int64_t>& numbers_;
  std::size_t width_;
  const std::vector<std::string>& meanings_;
  const std::vector<run> runs_;
};

}  // namespace

std::string named_rows(std::string_view first_id, std::size_t rows) {
  return (rows > 1 ? std::to_string(rows) + " from " : "") + std::string{first_id};
}

// Several runs a line, because a line takes a compiler as long as ten numbers. Lines end where the first part of the
// ids changes, so that another row changes few of them.
std::string annotated_lines(const std::vector<std::string_view>& ids, const std::vector<std::int64_t>& numbers,
                            std::size_t width, const std::vector<std::string>& meanings) {
  return writer{ids, numbers, width, meanings}.write();
}

}  // namespace constplan::generator
