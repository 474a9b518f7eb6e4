// Pieces of C++ source.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace constplan::generator {

/// How wide generated lines are, where they can be broken.
inline constexpr std::size_t page_width = 100;

/// plans, of acme::plans.
std::string innermost(const std::string& name_space);

/// How a data set in this namespace names something of the library: `table`, or constplan::table outside of it.
std::string in_library(const std::string& name_space, const std::string& name);

/// `text`, which has no control characters, as a string literal that gives back the same bytes.
std::string string_literal(std::string_view text);

/// 2800000000000 is 2'800'000'000'000.
std::string integer_literal(std::int64_t value);

/// How many bytes an unsigned number up to `most` takes: 1, 2 or 4.
std::size_t width_of_unsigned(std::int64_t most);

/// The same of a signed number: 1, 2, 4 or 8.
std::size_t width_of_signed(std::int64_t most);

/// The integer types of this width.
std::string unsigned_type(std::size_t width);
std::string signed_type(std::size_t width);

/// The type of array that a string literal of this width initialises.
std::string character_type(std::size_t width);

/// `numbers` as string literals of this width, in lines that fit the page: u"\x001B\x0003".
std::string number_literals(const std::vector<std::int64_t>& numbers, std::size_t width);

/// `values` separated by commas, in lines that fit the page, each indented by four spaces.
std::string wrapped(const std::vector<std::string>& values);

/// `return EXPRESSION;`, broken after the opening parenthesis and between the arguments where it is too long for a
/// line.
std::string return_statement(const std::string& expression, const std::string& indent);

/// `doc` in lines of `///` that fit the page.
std::string doc_comment(std::string_view doc, const std::string& indent);

}  // namespace constplan::generator
