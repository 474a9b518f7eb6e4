// A text that is searched for. The range that a search returns refers to it.
#pragma once

#include <string_view>
#include <type_traits>

#include "config.hpp"

namespace constplan {
inline namespace CONSTPLAN_ABI {
namespace detail {

class lasting_text {
 public:
  constexpr lasting_text(std::string_view text) noexcept : text_{text} {}
  constexpr lasting_text(const char* text) noexcept : text_{text} {}
  constexpr lasting_text(const char* text, std::size_t size) noexcept : text_{text, size} {}
  /// A string with a name.
  template <class Text, class = std::enable_if_t<std::is_convertible_v<const Text&, std::string_view>>>
  constexpr lasting_text(const Text& text) noexcept : text_{text} {}
  template <class Text, class = std::enable_if_t<!std::is_lvalue_reference_v<Text> && std::is_class_v<Text>>>
  lasting_text(Text&& temporary_text) = delete;  // the range would outlive it: keep the text in a variable

  constexpr operator std::string_view() const noexcept { return text_; }

 private:
  std::string_view text_;
};

}  // namespace detail
}  // namespace CONSTPLAN_ABI
}  // namespace constplan
