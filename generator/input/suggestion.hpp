// "Did you mean": the known word nearest to an unknown one.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace constplan::generator {

/// `; did you mean 'textile-apparel'?`, or nothing if no candidate is near. Capitals do not make a difference.
std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& candidates);

}  // namespace constplan::generator
