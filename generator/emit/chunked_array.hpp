// Arrays too long for one string literal: not every compiler takes more than 65,535 bytes. They stand in chunks, a
// literal each, which cost the compiler no more than one; see text_at() and number_at() in constplan/detail/column.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace constplan::generator {

/// Whether one string literal holds so many bytes.
bool fits_a_literal(std::size_t bytes);

/// NAME_text and NAME_offsets, the texts in chunks of as many as fit whichever they are.
std::string chunked_texts(const std::string& name, const std::vector<std::string_view>& texts);

/// NAME, unsigned numbers of this width.
std::string chunked_numbers(const std::string& name, std::size_t width, const std::vector<std::int64_t>& numbers);

}  // namespace constplan::generator
