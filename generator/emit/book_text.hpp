// The data book's page, style and scripts, which are part of the program. embed_book.cmake writes the definitions when
// the generator is built.
#pragma once

#include <string_view>
#include <vector>

namespace constplan::generator {

/// HTML with $name$ where the other parts and the data belong.
extern const std::string_view book_page;

extern const std::string_view book_style;

/// One script in pieces, because some compilers limit the length of a literal.
extern const std::vector<std::string_view> book_scripts;

/// SHA-256 in hexadecimal digits, of the style and of all pieces of the script.
/// @{
extern const std::string_view book_style_digest;
extern const std::string_view book_script_digest;
/// @}

}  // namespace constplan::generator
