// The small data set before and after a change, compared.
#pragma once

#include <deque>
#include <string>

#include "diff/difference.hpp"
#include "diff/reports.hpp"
#include "small_data.hpp"

struct small_difference {
  small_data before;
  small_data after;

  std::deque<constplan::generator::text_table> tables(const small_data& data) {
    return text_tables(constplan::generator::files_of_directory(data.directory()), errors);
  }

  std::string report(
      std::string (*print)(const constplan::generator::difference&) = constplan::generator::text_report) {
    const auto old_tables = tables(before);
    const auto new_tables = tables(after);
    return print(compare(old_tables, new_tables));
  }

  constplan::generator::diagnostics errors = {};
};
