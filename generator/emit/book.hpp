// The data set as one page for people: search, rows with their sources, code that reads them, pictures.
#pragma once

#include <string>

#include "../model/data_set.hpp"

namespace constplan::generator {

struct book_names {
  std::string name_space;  // constplan::guangdong: where the code that the page shows finds the tables
  std::string directory;   // generator/data/guangdong: what the commands that it shows read
};

/// HTML with everything in it: it loads nothing and works from a file. No cell can become markup or script.
std::string to_book(const data_set& data, const book_names& names);

}  // namespace constplan::generator
