// Which namespaces the headers may be in.
#pragma once

#include <string>

namespace constplan::generator {

/// Throws usage_error if headers in the namespace `name`, acme::tea for instance, would not compile.
void check_name_space(const std::string& name);

}  // namespace constplan::generator
