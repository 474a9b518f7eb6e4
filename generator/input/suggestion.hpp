// "Did you mean": the known word nearest to an unknown one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace constplan::generator {

/// `; did you mean 'textile-apparel'?`, or nothing if no candidate is near. Capitals do not make a difference.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates);

/// `text` with a to z in place of A to Z.
std::string in_lower_case(std::string_view text);

/// The words of a list separated by spaces.
std::vector<std::string_view> split_words(std::string_view list);

}  // namespace constplan::generator
