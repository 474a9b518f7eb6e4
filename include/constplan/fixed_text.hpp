// Texts stored in place, which format() returns: no heap.
#pragma once

#include <cstdint>
#include <string_view>

#include "detail/error.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {

/// What format() returns: fewer than `Capacity` bytes of UTF-8 and a terminating zero, by value. Views of it are valid
/// as long as the object, so views of a temporary do not compile: keep the object in a variable.
template <std::size_t Capacity>
class fixed_text {
 public:
  /// The types of a standard range.
  /// @{
  using value_type = char;
  using size_type = std::size_t;
  using iterator = const char*;
  using const_iterator = const char*;
  /// @}

  /// The text without its terminating zero.
  /// @{
  constexpr std::string_view view() const& noexcept CONSTPLAN_LIFETIMEBOUND { return {bytes_, size_}; }
  constexpr operator std::string_view() const& noexcept CONSTPLAN_LIFETIMEBOUND { return view(); }
  /// @}
  /// The text with a terminating zero.
  constexpr const char* c_str() const& noexcept CONSTPLAN_LIFETIMEBOUND { return bytes_; }
  std::string_view view() const&& = delete;
  operator std::string_view() const&& = delete;
  const char* c_str() const&& = delete;

  /// The bytes of the text, without the terminating zero.
  /// @{
  constexpr const char* begin() const& noexcept CONSTPLAN_LIFETIMEBOUND { return bytes_; }
  constexpr const char* end() const& noexcept CONSTPLAN_LIFETIMEBOUND { return bytes_ + size_; }
  constexpr std::size_t size() const noexcept { return size_; }
  constexpr bool empty() const noexcept { return size_ == 0; }
  /// @}

  /// Traps if there is no room left.
  constexpr void append(std::string_view text) noexcept {
    for (const char c : text) {
      if (size_ == sizeof bytes_ - 1) detail::error::the_text_is_too_long();
      bytes_[size_++] = c;
    }
  }

  /// Whether both have the same bytes.
  /// @{
  friend constexpr bool operator==(const fixed_text& a, const fixed_text& b) noexcept { return a.view() == b.view(); }
  friend constexpr bool operator!=(const fixed_text& a, const fixed_text& b) noexcept { return !(a == b); }
  friend constexpr bool operator==(const fixed_text& a, std::string_view b) noexcept { return a.view() == b; }
  friend constexpr bool operator!=(const fixed_text& a, std::string_view b) noexcept { return !(a == b); }
  friend constexpr bool operator==(std::string_view a, const fixed_text& b) noexcept { return a == b.view(); }
  friend constexpr bool operator!=(std::string_view a, const fixed_text& b) noexcept { return !(a == b); }
  /// @}

 private:
  char bytes_[Capacity]{};
  std::uint8_t size_ = 0;
};

/// The text of a quantity or a date.
using short_text = fixed_text<64>;
/// The text of a whole figure.
using figure_text = fixed_text<224>;

}  // namespace CONSTPLAN_ABI
}  // namespace constplan
