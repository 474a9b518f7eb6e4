// The province that a data set is about.
#pragma once

#include <string>

#include "data_set.hpp"

namespace constplan::generator {

/// As people put it before or after other names. Empty where it is unknown or would be mistaken for another name.
struct province_names {
  std::string zh;  ///< 广东
  std::string en;  ///< guangdong
};

/// The province that the names of a table's rows may begin or end with. It is the one that all agencies name which name
/// any: 广东省商务厅, Department of Commerce of Guangdong Province, Guangdong Provincial Tax Service.
province_names province_in_names(const data_set& data, const table_data& t);

}  // namespace constplan::generator
