// The headers of the library that are generated from the vocabulary.
#pragma once

#include <string>
#include <vector>

#include "../model/vocabulary.hpp"
#include "output.hpp"

namespace constplan::generator {

/// The headers that enumerations.csv names, unit.hpp, labels.hpp, literals.hpp and detail/unit_words.hpp in the
/// directory `out`.
std::vector<output_file> vocabulary_headers(const vocabulary& words, const std::string& out);

}  // namespace constplan::generator
