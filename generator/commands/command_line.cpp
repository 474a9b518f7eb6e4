#include "command_line.hpp"

#include <algorithm>

#include "../input/diagnostics.hpp"
#include "../input/suggestion.hpp"
#include "../input/usage_error.hpp"

namespace constplan::generator {
namespace {

[[noreturn]] void fail(const command& c, const std::string& message) {
  throw usage_error{std::string{c.name} + ": " + message + "\nsee constplan-gen " + std::string{c.name} + " --help"};
}

const option& find_option(const command& c, const std::string& word) {
  const auto found = std::find_if(c.options.begin(), c.options.end(), [&](const option& o) { return o.name == word; });
  if (found != c.options.end()) return *found;
  std::vector<std::string_view> known{"--help"};
  for (const option& o : c.options) known.push_back(o.name);
  fail(c, "unknown option '" + word + "'" + did_you_mean(word, known));
}

}  // namespace

void check_characters(const std::vector<std::string>& words) {
  const auto is_control = [](char c) { return (c >= '\0' && c < ' ') || c == '\x7F'; };
  for (const std::string& word : words) {
    if (std::none_of(word.begin(), word.end(), is_control)) continue;
    throw usage_error{"argument " + in_quotes(word) + " contains a control character or a line end; use another name"};
  }
}

const std::string* arguments::find(std::string_view option) const {
  const auto found = options.find(option);
  return found == options.end() ? nullptr : &found->second;
}

std::optional<std::vector<std::string_view>> arguments::list(std::string_view option) const {
  const std::string* const value = find(option);
  if (value == nullptr) return std::nullopt;
  const std::string_view list{*value};
  std::vector<std::string_view> names;
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find_first_of(", ", at), list.size());
    if (end > at) names.push_back(list.substr(at, end - at));
    at = end + 1;
  }
  if (names.empty())
    throw usage_error{std::string{option} + " " + in_quotes(list) + " names nothing; give names joined by commas"};
  return names;
}

arguments parse_arguments(const command& c, const std::vector<std::string>& words) {
  arguments parsed;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string& word = words[at];
    if (word == "--help") {
      parsed.wants_help = true;
      return parsed;
    }
    if (word.size() > 1 && word[0] == '-') {
      const option& o = find_option(c, word);
      if (o.value.empty()) {
        parsed.options.emplace(word, "");
        continue;
      }
      if (at + 1 == words.size() || words[at + 1].empty())
        fail(c, word + " needs a value: " + word + " " + std::string{o.value});
      if (!parsed.options.emplace(word, words[++at]).second) fail(c, word + " is given twice");
    } else if (c.takes_directory && parsed.directory.empty() && !word.empty()) {
      parsed.directory = word;
    } else if (!c.second_directory.empty() && parsed.second_directory.empty() && !word.empty()) {
      parsed.second_directory = word;
    } else {
      fail(c, "unexpected argument '" + word + "'");
    }
  }
  if (c.takes_directory && parsed.directory.empty()) fail(c, "the directory of the data is missing");
  for (const option& o : c.options) {
    if (o.is_required && parsed.options.count(o.name) == 0) fail(c, "option " + std::string{o.name} + " is missing");
  }
  return parsed;
}

std::string help_of(const command& c) {
  std::string usage = "usage: constplan-gen " + std::string{c.name} + (c.takes_directory ? " DIR" : "");
  if (!c.second_directory.empty()) usage += " [" + std::string{c.second_directory} + ']';
  std::string options;
  for (const option& o : c.options) {
    const std::string pair = std::string{o.name} + (o.value.empty() ? "" : " ") + std::string{o.value};
    usage += o.is_required ? ' ' + pair : " [" + pair + ']';
    options += "  " + pair + std::string(pair.size() < 18 ? 18 - pair.size() : 1, ' ') + std::string{o.help} + '\n';
  }
  return usage + "\n\n" + c.details + (options.empty() ? "" : "\n\n" + options) + (options.empty() ? "\n" : "");
}

}  // namespace constplan::generator
