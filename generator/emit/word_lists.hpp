// Lists of words in C++.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace constplan::generator {

/// The items of a list in one literal, which is broken where a line is full; of a string_view unless it is an array's.
std::string list_literal(const std::vector<std::string_view>& items, std::string_view separator, bool is_view = true);

/// The key by which a reader of figures finds a word.
using key_of_word = std::uint32_t (*)(std::string_view word) noexcept;

/// A word_table of the words of several lists, which commas separate, in the order of their keys.
std::string word_table_code(key_of_word key_of, std::string_view name, const std::vector<std::string_view>& lists);

}  // namespace constplan::generator
