#include "source_unit.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace constplan::generator {
namespace {

constexpr source_unit source_units[] = {
    {"元", unit::yuan, 1},
    {"万元", unit::yuan, 10'000},
    {"亿元", unit::yuan, 100'000'000},
    {"万亿元", unit::yuan, 1'000'000'000'000},
    {"%", unit::basis_point, 100},
    {"个", unit::count, 1},
    {"家", unit::count, 1},
    {"项", unit::count, 1},
    {"所", unit::count, 1},
    {"人", unit::count, 1},
    {"万人", unit::count, 10'000},
    {"大类", unit::count, 1},
    {"中类", unit::count, 1},
    {"小类", unit::count, 1},
    {"个大类", unit::count, 1},
    {"个中类", unit::count, 1},
    {"个小类", unit::count, 1},
    {"大", unit::count, 1},
    {"位", unit::rank, 1},
    {"吨", unit::tonne, 1},
    {"万吨", unit::tonne, 10'000},
    {"亿吨", unit::tonne, 100'000'000},
    {"平方米", unit::square_metre, 1},
    {"亿平方米", unit::square_metre, 100'000'000},
    {"件", unit::piece, 1},
    {"万件", unit::piece, 10'000},
    {"重量箱", unit::weight_case, 1},
    {"万重量箱", unit::weight_case, 10'000},
    {"倍", unit::multiple, 1},
    {"元/人", unit::yuan_per_person, 1},
    {"万元/人", unit::yuan_per_person, 10'000},
};

}  // namespace

const source_unit* find_source_unit(std::string_view name) {
  const auto* const found = std::find_if(std::begin(source_units), std::end(source_units),
                                         [=](const source_unit& u) { return u.name == name; });
  return found == std::end(source_units) ? nullptr : found;
}

const source_unit* source_unit_at(std::string_view text) {
  const source_unit* longest = nullptr;
  for (const source_unit& u : source_units) {
    const bool is_there = text.substr(0, u.name.size()) == u.name;
    if (is_there && (longest == nullptr || u.name.size() > longest->name.size())) longest = &u;
  }
  return longest;
}

std::string_view source_unit_names() {
  static const std::string names = [] {
    std::string joined;
    for (const source_unit& u : source_units) joined += (joined.empty() ? "" : " ") + std::string{u.name};
    return joined;
  }();
  return names;
}

}  // namespace constplan::generator
