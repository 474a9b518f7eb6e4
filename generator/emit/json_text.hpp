// Pieces of JSON.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace constplan::generator {

/// `text` in quotes.
std::string json_string(std::string_view text);

/// ["a", "b"].
std::string json_strings(const std::vector<std::string_view>& texts);

/// An object on one line: {"key": value, ...}.
class json_object {
 public:
  /// `value` is JSON.
  json_object& add(std::string_view key, std::string_view value);
  json_object& add_string(std::string_view key, std::string_view text) { return add(key, json_string(text)); }
  bool empty() const { return members_.empty(); }
  std::string text() const { return '{' + members_ + '}'; }

 private:
  std::string members_;
};

}  // namespace constplan::generator
