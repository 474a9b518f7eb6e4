#include "array_code.hpp"

#include "annotated_lines.hpp"
#include "chunked_array.hpp"
#include "cpp_text.hpp"

namespace constplan::generator {
namespace {

// On a line of its own, so that another row most often changes only the line of those like it, which it follows.
constexpr auto* end_of_rows = "\n    ;\n";

// Chunks are read in the same way as text, but numbers in another.
bool is_chunked(std::size_t rows, std::int64_t most) { return !fits_a_literal(rows * width_of_unsigned(most)); }

// How many texts from number `first` on are empty; 1 if that one is not.
std::size_t count_empty(const std::vector<std::string_view>& texts, std::size_t first) {
  std::size_t end = first + 1;
  while (texts[first].empty() && end < texts.size() && texts[end].empty()) ++end;
  return end - first;
}

}  // namespace

std::string number_array(const std::string& name, std::int64_t most, const std::vector<std::int64_t>& numbers) {
  const std::size_t width = width_of_unsigned(most);
  const std::string type = character_type(width);
  if (fits_a_literal(numbers.size() * width)) {
    return "inline constexpr " + type + " " + name + "[] =\n" + number_literals(numbers, width) + ";\n";
  }
  std::vector<std::string> values;
  values.reserve(numbers.size());
  for (const std::int64_t n : numbers) values.push_back(std::to_string(n));
  return list_array(type, name, values);
}

std::string list_array(const std::string& type, const std::string& name, const std::vector<std::string>& values) {
  if (values.empty()) return "inline constexpr " + type + " " + name + "[1] = {};\n";  // C++ has no empty arrays
  return "inline constexpr " + type + " " + name + "[] = {\n" + wrapped(values) + "};\n";
}

std::string offsets_array(const std::string& name, const std::vector<std::size_t>& sizes) {
  std::int64_t end = 0;
  std::vector<std::int64_t> offsets{0};
  for (const std::size_t size : sizes) offsets.push_back(end += static_cast<std::int64_t>(size));
  return number_array(name, end, offsets);
}

std::string text_arrays(const std::string& name, const std::vector<std::string_view>& texts,
                        const std::vector<std::string_view>& ids) {
  std::vector<std::size_t> sizes;
  std::size_t bytes = 0;
  for (const std::string_view text : texts) bytes += sizes.emplace_back(text.size());
  if (!fits_a_literal(bytes)) return chunked_texts(name, texts);
  std::string arrays = "inline constexpr char " + name + "_text[] =";
  for (std::size_t first = 0, rows = 0; first < texts.size(); first += rows) {
    rows = count_empty(texts, first);
    arrays += "\n    " + string_literal(texts[first]) + (ids.empty() ? "" : "  // " + named_rows(ids[first], rows));
  }
  return arrays + (texts.empty() ? " \"\";\n" : end_of_rows) + offsets_array(name + "_offsets", sizes);
}

std::string row_array(const std::string& name, std::int64_t most, const std::vector<std::int64_t>& numbers,
                      const std::vector<std::string_view>& ids, const std::vector<std::string>& meanings) {
  const std::size_t width = width_of_unsigned(most);
  if (is_chunked(numbers.size(), most)) return chunked_numbers(name, width, numbers);
  if (ids.empty()) return number_array(name, most, numbers);
  return annotated_array(character_type(width), name, numbers, width, ids, meanings);
}

std::string annotated_array(const std::string& type, const std::string& name, const std::vector<std::int64_t>& numbers,
                            std::size_t width, const std::vector<std::string_view>& ids,
                            const std::vector<std::string>& meanings) {
  return "inline constexpr " + type + " " + name + "[] =" + annotated_lines(ids, numbers, width, meanings) +
         end_of_rows;
}

std::string number_of_row(const std::string& array, std::int64_t most, std::size_t rows) {
  return is_chunked(rows, most) ? "constplan::detail::number_at(" + array + ", index())" : array + "[index()]";
}

std::string text_of_row(const std::string& column, const std::string& row) {
  return "constplan::detail::text_at(" + column + "_text, " + column + "_offsets, " + row + ")";
}

}  // namespace constplan::generator
