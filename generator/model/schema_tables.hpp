// How schema.cpp declares tables and their relations: each part by its name.
#pragma once

#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "schema.hpp"

namespace constplan::generator {

class declare_relation {
 public:
  explicit declare_relation(std::string_view function) { made_.function = function; }

  /// The references of the table whose rows the function is called with.
  declare_relation& from(std::string_view column) { return set(&link::from, column); }
  /// The references of the table whose rows the function returns.
  declare_relation& to(std::string_view column) { return set(&link::to, column); }
  declare_relation& to_column_of_all_statements(std::string_view column) {
    return set(&link::kind, link_kind::statements).to(column);
  }
  declare_relation& to_measures() { return set(&link::kind, link_kind::measures).to("measures"); }
  declare_relation& to_agencies() { return set(&link::kind, link_kind::agencies).to("agencies"); }
  declare_relation& where(std::string_view column, std::string_view word) {
    return set(&link::only, column).set(&link::value, word);
  }
  /// A function that returns whether there are any.
  declare_relation& test(std::string_view function) { return set(&link::test, function); }
  declare_relation& doc(std::string_view text) { return set(&link::doc, text); }

  operator link() const { return made_; }

 private:
  template <class Value>
  declare_relation& set(Value link::*member, std::common_type_t<Value> value) {
    made_.*member = value;
    return *this;
  }

  link made_;
};

class declare_table {
 public:
  explicit declare_table(std::string_view name) { made_.name = name; }

  declare_table& row(std::string_view row_class) { return set(&table::row, row_class); }
  declare_table& figures(figure_time of) { return set(&table::figures, of).set(&table::row_base, "figure_row"); }
  /// No header and no export has it.
  declare_table& for_the_audit_alone() { return set(&table::row_base, ""); }
  /// Its one row describes the data set as a whole. Headers and exports state what it holds in places of their own.
  declare_table& about_the_data_set() { return set(&table::row_base, "").set(&table::is_description, true); }
  /// A data set without such a file has no rows of it.
  declare_table& may_be_missing() { return set(&table::may_be_missing, true); }
  declare_table& doc(std::string_view text) { return set(&table::doc, text); }
  declare_table& columns(std::vector<column> all) { return set(&table::columns, std::move(all)); }
  declare_table& relations(std::vector<link> all) { return set(&table::links, std::move(all)); }
  /// The reference that takes a row out of all relations but its reverse.
  declare_table& aside(std::string_view column) { return set(&table::aside, column); }
  declare_table& names(naming shortened) { return set(&table::names, shortened); }

  operator table() const { return made_; }

 private:
  template <class Value>
  declare_table& set(Value table::*member, std::common_type_t<Value> value) {
    made_.*member = std::move(value);
    return *this;
  }

  table made_;
};

}  // namespace constplan::generator
