#include "chunked_array.hpp"

#include <algorithm>

#include "cpp_text.hpp"

namespace constplan::generator {
namespace {

// Without the zero that ends a literal.
constexpr std::size_t longest_literal = 65'534;
constexpr std::size_t bytes_of_numbers = 32'768;
constexpr std::size_t most_texts = bytes_of_numbers / 2;

// In parentheses, as clang++ asks of literals joined in a list.
std::string chunk(const std::string& literals) { return "    (\n" + literals + "),\n"; }

// The offsets of texts [first, last), from 0.
std::vector<std::int64_t> offsets_of(const std::vector<std::string_view>& texts, std::size_t first, std::size_t last) {
  std::vector<std::int64_t> offsets{0};
  for (; first < last; ++first) offsets.push_back(offsets.back() + static_cast<std::int64_t>(texts[first].size()));
  return offsets;
}

// The most bytes that chunks of so many texts have.
std::size_t longest_chunk(const std::vector<std::int64_t>& offsets, std::size_t texts) {
  std::int64_t longest = 0;
  for (std::size_t first = 0; first + 1 < offsets.size(); first += texts) {
    longest = std::max(longest, offsets[std::min(first + texts, offsets.size() - 1)] - offsets[first]);
  }
  return static_cast<std::size_t>(longest);
}

// So many texts that every chunk fits a literal. Up to four chunks have nearly one length. More have a power of two of
// texts, because small processors do not divide; the power that uses the fewest bytes.
std::size_t texts_of_a_chunk(const std::vector<std::int64_t>& offsets) {
  const std::size_t texts = offsets.size() - 1;
  for (std::size_t chunks = 1; chunks <= 4; ++chunks) {
    const std::size_t count = (texts + chunks - 1) / chunks;
    if (count <= most_texts && fits_a_literal(longest_chunk(offsets, count))) return count;
  }
  std::size_t best = 1;
  std::size_t least = SIZE_MAX;
  for (std::size_t count = most_texts; count > 0; count /= 2) {
    const std::size_t longest = longest_chunk(offsets, count);
    const std::size_t bytes = (texts + count - 1) / count * (longest + 2 * (count + 2));
    if (!fits_a_literal(longest) || bytes >= least) continue;
    least = bytes;
    best = count;
  }
  return best;
}

}  // namespace

bool fits_a_literal(std::size_t bytes) { return bytes <= longest_literal; }

std::string chunked_texts(const std::string& name, const std::vector<std::string_view>& texts) {
  const std::vector<std::int64_t> all = offsets_of(texts, 0, texts.size());
  const std::size_t count = texts_of_a_chunk(all);

  std::string chunks;
  std::string offsets;
  for (std::size_t first = 0; first < texts.size(); first += count) {
    const std::size_t last = std::min(first + count, texts.size());
    std::string literals;
    for (std::size_t i = first; i < last; ++i) literals += (i == first ? "    " : "\n    ") + string_literal(texts[i]);
    chunks += chunk(literals);
    offsets += chunk(number_literals(offsets_of(texts, first, last), 2));
  }
  return "inline constexpr char " + name + "_text[][" + std::to_string(longest_chunk(all, count) + 1) + "] = {\n" +
         chunks + "};\ninline constexpr char16_t " + name + "_offsets[][" + std::to_string(count + 2) + "] = {\n" +
         offsets + "};\n";
}

std::string chunked_numbers(const std::string& name, std::size_t width, const std::vector<std::int64_t>& numbers) {
  const std::size_t count = bytes_of_numbers / width;
  std::string chunks;
  for (std::size_t first = 0; first < numbers.size(); first += count) {
    const auto begin = numbers.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = begin + static_cast<std::ptrdiff_t>(std::min(count, numbers.size() - first));
    chunks += chunk(number_literals({begin, end}, width));
  }
  return "inline constexpr " + character_type(width) + " " + name + "[][" + std::to_string(count + 1) + "] = {\n" +
         chunks + "};\n";
}

}  // namespace constplan::generator
