// The characters of UTF-8, and which of them count when names are compared.
#include <constplan/detail/name_reader.hpp>

namespace {

using namespace std::string_view_literals;
using constplan::detail::ill_formed;
using constplan::detail::is_separator;
using constplan::detail::is_space;
using constplan::detail::naming;
using constplan::detail::no_character;
using constplan::detail::take_character;

// The first character, if the text has it and no more.
constexpr char32_t only_character(std::string_view text) {
  const char32_t c = take_character(text);
  return text.empty() ? c : ill_formed;
}
static_assert(only_character("\x01") == 1 && only_character("\x7F") == 0x7F && only_character("\0"sv) == 0);
static_assert(only_character("\xC2\x80") == 0x80 && only_character("\xDF\xBF") == 0x7FF);
static_assert(only_character("\xE0\xA0\x80") == 0x800 && only_character("\xEF\xBF\xBF") == 0xFFFF);
static_assert(only_character("\xF0\x90\x80\x80") == 0x1'0000 && only_character("\xF4\x8F\xBF\xBF") == 0x10'FFFF);
static_assert(only_character("") == no_character);

constexpr bool is_ill_formed(std::string_view text) {
  const std::size_t size = text.size();
  return take_character(text) == ill_formed && text.size() == size;
}
static_assert(is_ill_formed("\x80") && is_ill_formed("\xBF") && is_ill_formed("\xFF") &&
              is_ill_formed("\xF5\x80\x80\x80"));
static_assert(is_ill_formed("\xC2") && is_ill_formed("\xE4\xBD") && is_ill_formed("\xF0\x9F\x98"));
static_assert(is_ill_formed("\xC2z") && is_ill_formed("\xE4\x3D\x9B") && is_ill_formed("\xE4\xBD\xDB"));
static_assert(is_ill_formed("\xC0\x80") && is_ill_formed("\xC1\xBF") && is_ill_formed("\xE0\x9F\xBF"));
static_assert(is_ill_formed("\xF0\x8F\xBF\xBF") && is_ill_formed("\xF8\xA0\xAE\xB7"));

template <class Predicate>
constexpr bool are_all(const char32_t* characters, Predicate predicate) {
  for (; *characters != 0; ++characters) {
    if (!predicate(*characters)) return false;
  }
  return true;
}
constexpr bool is_no_space(char32_t c) { return !is_space(c); }
constexpr bool is_no_separator(char32_t c) { return !is_separator(c); }

static_assert(are_all(U"\t\v\r \x85\xA0\x1680\x2000\x200A\x2028\x2029\x202F\x205F\x3000", is_space));
static_assert(are_all(U"\x08\x0E\x1F!az\x84\x86\x9F\xA1\x1FFF\x200B\x2027\x202A\x205E\x2060\x2FFF、佛", is_no_space));
static_assert(!is_space(no_character) && !is_space(ill_formed));

static_assert(are_all(U"\t\r !\"'(),-./:;?[\\]_{}\x80\xA0¡§«¶·»¿\x1680\x2000\x200B—‘’“”…\x202F′‹›\x205F",
                      is_separator));
static_assert(are_all(U"　、。〃〈《》」』】〒〔〕〝〟・︐﹄﹒｡･", is_separator));
static_assert(
    are_all(U"\x08\x0E#$%&*+09<=>@AZ^`az|~¢¦ª¬µ¸º¼¾À‰‱⁠々〆〇〠あ一佛가﹔／｠ｦ😀",
            is_no_separator));
static_assert(!is_separator(no_character) && !is_separator(ill_formed));

struct body_names : constplan::detail::name_rules<naming::body, true> {
  static constexpr std::string_view joining_words() noexcept { return "of|the|united states"; }
};

// What is compared of a text.
constexpr bool reads_as(std::string_view text, std::u32string_view wanted) {
  constplan::detail::name_reader<body_names> reader{text};
  for (const char32_t c : wanted) {
    if (reader.next() != c) return false;
  }
  return reader.next() == no_character;
}
static_assert(reads_as(" ＦＯＳＨＡＮ—City, 佛山（市）", U"foshancity佛山市") && reads_as("", U"") &&
              reads_as("·", U""));
static_assert(reads_as("R&D", U"randd") && reads_as("R & D", U"randd") && reads_as("&&", U"andand"));
static_assert(reads_as("The Bank of the North", U"banknorth") && reads_as("OF,of (ｔｈｅ)", U""));
static_assert(reads_as("Office of Ofen there", U"officeofenthere") && reads_as("of2 2of", U"of22of"));
static_assert(reads_as("ẞof Ωof佛of", U"ßofωof佛") && reads_as("Ⓐof", U"Ⓐ"));
static_assert(reads_as("United States Mint, United Kingdom", U"mintunitedkingdom"));
static_assert(reads_as("佛of山", U"佛山") && reads_as("é of", U"é") && reads_as("ÉOF ofß ễof", U"éofofßễof"));

}  // namespace
