// Text in one encoding that some program has read in another and saved again (mojibake).
#pragma once

#include <cstddef>
#include <string_view>

namespace constplan::generator {

/// How many bytes at the front of well-formed `text` are UTF-8 that was read as Latin-1 or Windows-1252: Ã©, which was
/// é. 0 where the characters may be meant, as in «CAFÉ».
std::size_t misread_length(std::string_view text);

/// Where in well-formed `text` Chinese begins that is UTF-8 and was read as GBK: 骞夸笢鐪佽, which was 广东省; npos if
/// there is none. Short runs pass for real words. Linear time.
std::size_t find_misread_as_gbk(std::string_view text);

}  // namespace constplan::generator
