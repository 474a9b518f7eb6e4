// Arrays in C++, and what reads them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace constplan::generator {

/// An array of unsigned numbers up to `most`, as string literals; as a list where one literal is too short for them.
std::string number_array(const std::string& name, std::int64_t most, const std::vector<std::int64_t>& numbers);

/// An array of anything, as a list.
std::string list_array(const std::string& type, const std::string& name, const std::vector<std::string>& values);

/// The offsets of pieces of these sizes laid end to end: 0, and the end of each.
std::string offsets_array(const std::string& name, const std::vector<std::size_t>& sizes);

/// NAME_text and NAME_offsets, with the ids of the rows next to their texts unless there are no `ids`.
std::string text_arrays(const std::string& name, const std::vector<std::string_view>& texts,
                        const std::vector<std::string_view>& ids);

/// NAME, unsigned numbers up to `most` of the rows. Those that follow one another with the same number are on one line,
/// next to their ids and the number's meaning, unless there are no `ids`.
std::string row_array(const std::string& name, std::int64_t most, const std::vector<std::int64_t>& numbers,
                      const std::vector<std::string_view>& ids, const std::vector<std::string>& meanings);

/// NAME, numbers of this type and width, next to the ids of the rows and what the numbers mean.
std::string annotated_array(const std::string& type, const std::string& name, const std::vector<std::int64_t>& numbers,
                            std::size_t width, const std::vector<std::string_view>& ids,
                            const std::vector<std::string>& meanings);

/// What reads the number of the row `index()` from row_array(), an array of so many rows.
std::string number_of_row(const std::string& array, std::int64_t most, std::size_t rows);

/// What reads text number `row` from text_arrays().
std::string text_of_row(const std::string& column, const std::string& row);

}  // namespace constplan::generator
