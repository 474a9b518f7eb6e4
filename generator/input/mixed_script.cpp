#include "mixed_script.hpp"

#include <algorithm>
#include <vector>

#include "character.hpp"
#include "diagnostics.hpp"
#include "utf8.hpp"

namespace constplan::generator {
namespace {

constexpr std::u32string_view cyrillic_twins = U"АВЕЅІЈКМНОРСТУХаеорсухѕіјԁһӏԛԝ";
constexpr std::u32string_view greek_twins = U"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
// These are symbols as well, and so only suspicious inside a word.
constexpr std::u32string_view greek_symbols = U"αγηικνρτυχω";

bool is_among(char32_t c, std::u32string_view letters) { return letters.find(c) != std::u32string_view::npos; }

enum class script { none, latin, greek, cyrillic };

script script_of(char32_t c) {
  const bool is_ascii_letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  const bool is_latin_beyond = c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7;
  if (is_ascii_letter || is_latin_beyond || (c >= 0x1E00 && c <= 0x1EFF)) return script::latin;
  if ((c >= 0x370 && c <= 0x3FF) || (c >= 0x1F00 && c <= 0x1FFF)) return script::greek;
  return c >= 0x400 && c <= 0x52F ? script::cyrillic : script::none;
}

struct letter {
  char32_t character;
  std::size_t index;
  script of;
};

bool is_small_ascii(char32_t c) { return c >= 'a' && c <= 'z'; }

class word_check {
 public:
  word_check(std::string_view text, const std::vector<letter>& word) : text_{text}, word_{word} {}

  std::optional<mixed_word> run(bool is_latin_text) const {
    const std::size_t latin = count(script::latin);
    const std::size_t cyrillic = count(script::cyrillic);
    if (latin > 0 && cyrillic > 0) return mixed("Cyrillic", latin < cyrillic ? script::latin : script::cyrillic);
    if (latin > 0 && has_greek_twin()) {
      return mixed("Greek", latin < count(script::greek) ? script::latin : script::greek);
    }
    if (!is_latin_text || latin > 0 || !std::all_of(word_.begin(), word_.end(), is_twin)) return std::nullopt;
    return mixed_word{word_.front().index, in_quotes(spelling()) + " is in letters that only look Latin, " +
                                               name_of(word_.front().character) +
                                               " for one; write it in Latin letters"};
  }

 private:
  static bool is_twin(const letter& l) {
    return is_among(l.character, cyrillic_twins) || is_among(l.character, greek_twins);
  }

  std::size_t count(script s) const {
    return static_cast<std::size_t>(
        std::count_if(word_.begin(), word_.end(), [=](const letter& l) { return l.of == s; }));
  }

  bool has_greek_twin() const {
    for (std::size_t i = 0; i < word_.size(); ++i) {
      if (is_among(word_[i].character, greek_twins)) return true;
      const bool is_inside = i > 0 && i + 1 < word_.size() && is_small_ascii(word_[i - 1].character) &&
                             is_small_ascii(word_[i + 1].character);
      if (is_inside && is_among(word_[i].character, greek_symbols)) return true;
    }
    return false;
  }

  mixed_word mixed(const std::string& with, script rarer) const {
    const auto first = std::find_if(word_.begin(), word_.end(), [=](const letter& l) { return l.of == rarer; });
    return {first->index, in_quotes(spelling()) + " mixes Latin with " + with + " letters, " +
                              name_of(first->character) + " for one; write it in one script"};
  }

  std::string_view spelling() const {
    const std::size_t last = word_.back().index;
    return text_.substr(word_.front().index, last + utf8_length(text_.substr(last)) - word_.front().index);
  }

  std::string_view text_;
  const std::vector<letter>& word_;
};

}  // namespace

std::optional<mixed_word> find_mixed_word(std::string_view text, bool is_latin_text) {
  // Only Greek and Cyrillic letters begin with these bytes in UTF-8.
  const auto may_be_foreign = [](char c) { return c >= '\xCD' && c <= '\xD4'; };
  if (std::none_of(text.begin(), text.end(), may_be_foreign)) return std::nullopt;
  std::vector<letter> word;
  bool is_foreign = false;
  for (std::size_t at = 0; at <= text.size();) {
    const bool is_end = at == text.size();
    const char32_t c = is_end ? U' ' : code_point_of(text.substr(at));
    const script of = script_of(c);
    if (of != script::none) {
      word.push_back({c, at, of});
      is_foreign = is_foreign || of != script::latin;
    } else if (!word.empty()) {
      if (is_foreign) {
        if (auto found = word_check{text, word}.run(is_latin_text)) return found;
      }
      word.clear();
      is_foreign = false;
    }
    at += is_end ? 1 : utf8_length(text.substr(at));
  }
  return std::nullopt;
}

}  // namespace constplan::generator
