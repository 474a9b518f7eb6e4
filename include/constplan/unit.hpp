// The base units. Every amount in a table is a whole number of one of them.
#pragma once

#include <cstdint>

#include "enumeration.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// What an amount counts; quantities of two units are not compared.
enum class unit : std::uint8_t {
  yuan,             ///< Renminbi yuan
  basis_point,      ///< one hundredth of a per cent: shares and rates
  count,            ///< things counted: firms, parks, platforms
  rank,             ///< a place in an order, 1 the first
  tonne,            ///< 1,000 kg
  square_metre,     ///< area, of ceramic tiles for instance
  piece,            ///< pieces of ware
  weight_case,      ///< flat glass: 50 kg, 10 m² at 2 mm
  multiple,         ///< times a base year's amount: 2 is doubled
  yuan_per_person,  ///< labour productivity, for instance
};

template <>
struct detail::enumerator_names<unit> {
  static constexpr std::string_view list() noexcept {
    return "yuan basis_point count rank tonne square_metre piece weight_case multiple yuan_per_person"sv;
  }
};

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
