// The words around figures in English originals.
#pragma once

#include <cstddef>
#include <string_view>

#include "../figure/figure_text.hpp"

namespace constplan::generator {

/// The word of comparison directly before or after the run in `text` from `first` to `last`. It may end in the run: of
/// `more than 50 %` after `not`, it is `not more than`.
comparison english_comparison_beside(std::string_view text, std::size_t first, std::size_t last);

/// The words in `clause` that make a figure after them striven for: aims to. Empty if there are none.
std::string_view striving_words(std::string_view clause);

/// Whether `text` has words with which figures may be striven for: aim, with a view to.
bool may_strive(std::string_view text);

}  // namespace constplan::generator
