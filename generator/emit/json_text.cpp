#include "json_text.hpp"

#include "../input/text.hpp"

namespace constplan::generator {

std::string json_string(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    if (c >= '\0' && c < ' ') {
      quoted += "\\u" + in_hexadecimal(static_cast<unsigned char>(c), 4);
    } else {
      quoted += c;
    }
  }
  return quoted + '"';
}

std::string json_strings(const std::vector<std::string_view>& texts) {
  std::string array;
  for (const std::string_view text : texts) array += (array.empty() ? "" : ", ") + json_string(text);
  return '[' + array + ']';
}

json_object& json_object::add(std::string_view key, std::string_view value) {
  members_.append(empty() ? "" : ", ").append(json_string(key)).append(": ").append(value);
  return *this;
}

}  // namespace constplan::generator
