// Enumerators as text and back: name(), parse_enumerator() and enumerators(), for every enumeration of this library.
#pragma once

#include <string_view>

#include "detail/enumerator_names.hpp"
#include "optional.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
/// The enumerator's name as it is spelt in C++ and in every export, "at_least" for instance; empty for a value that is
/// not an enumerator. Linear in the number of enumerators.
template <class Enum>
constexpr auto name(Enum value) noexcept -> decltype(detail::enumerator_names<Enum>::list()) {
  return detail::list_item(detail::enumerator_names<Enum>::list(), ' ', static_cast<std::size_t>(value));
}

/// All enumerators of an enumeration, in order. A view: copying it costs nothing.
template <class Enum>
class enumerator_range {
 public:
  /// A forward iterator that returns enumerators by value.
  class iterator {
   public:
    /// The types of a standard iterator.
    /// @{
    using iterator_category = std::forward_iterator_tag;
    using value_type = Enum;
    using difference_type = std::ptrdiff_t;
    using pointer = const Enum*;
    using reference = Enum;
    /// @}

    /// The iterator at position `number` of the range.
    /// @{
    constexpr iterator() noexcept = default;
    constexpr explicit iterator(std::size_t number) noexcept : number_{number} {}
    /// @}

    /// The operations of a forward iterator. Constant time.
    /// @{
    constexpr Enum operator*() const noexcept { return static_cast<Enum>(number_); }
    constexpr iterator& operator++() noexcept {
      ++number_;
      return *this;
    }
    constexpr iterator operator++(int) noexcept { return iterator{number_++}; }
    friend constexpr bool operator==(iterator a, iterator b) noexcept { return a.number_ == b.number_; }
    friend constexpr bool operator!=(iterator a, iterator b) noexcept { return a.number_ != b.number_; }
    /// @}

   private:
    std::size_t number_ = 0;
  };
  /// The types of a standard range.
  /// @{
  using const_iterator = iterator;
  using value_type = Enum;
  using size_type = std::size_t;
  /// @}

  /// The enumerators, in order.
  /// @{
  constexpr iterator begin() const noexcept { return iterator{0}; }
  constexpr iterator end() const noexcept { return iterator{size()}; }
  /// @}
  /// The number of enumerators. Linear, as is end().
  constexpr size_type size() const noexcept {
    std::size_t count = 1;
    for (const char c : detail::enumerator_names<Enum>::list()) count += c == ' ' ? 1 : 0;
    return count;
  }
};

/// All enumerators of `Enum`: `for (comparator c : enumerators<comparator>())`.
template <class Enum>
constexpr enumerator_range<Enum> enumerators() noexcept {
  return {};
}

/// The enumerator with this name, exactly as name() returns it; an empty optional if there is none. Linear in the
/// number of enumerators.
template <class Enum>
constexpr optional<Enum> parse_enumerator(std::string_view text) noexcept {
  std::string_view names = detail::enumerator_names<Enum>::list();
  for (std::size_t number = 0; !names.empty(); ++number) {
    if (detail::take_item(names, ' ') == text) return static_cast<Enum>(number);
  }
  return nullopt;
}

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
