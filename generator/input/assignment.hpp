// Which code points Unicode assigns to characters.
#pragma once

#include <string_view>

namespace constplan::generator {

/// Whether Unicode 17.0 assigns a character to the code point. Surrogates and private use count as assigned.
/// Logarithmic time.
bool is_assigned(char32_t code_point);

/// The ranges below U+10000 that it leaves unassigned, in ascending order, each as its first and its last code point.
std::u16string_view unassigned_ranges();

}  // namespace constplan::generator
