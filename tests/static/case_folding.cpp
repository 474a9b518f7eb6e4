// Case folding, next to the ends of every range that it folds.
#include <constplan/detail/case_folding.hpp>

namespace {

using constplan::detail::fold_case;
using constplan::detail::fold_to_ascii;

// Whether all of these characters are folded to those in the same place, which are folded to themselves.
constexpr bool folds(const char32_t* from, const char32_t* to) {
  for (; *from != 0; ++from, ++to) {
    if (fold_case(*from) != *to || fold_case(*to) != *to) return false;
  }
  return *to == 0;
}

constexpr bool stays(const char32_t* text) { return folds(text, text); }

// ASCII
static_assert(folds(U"AMZ", U"amz") && stays(U"@[`{az09") && !stays(U"A"));
// Latin-1: × and ÷ have no case, ß no capital there.
static_assert(folds(U"ÀÉÖØÞ", U"àéöøþ") && stays(U"¿×ß÷àÿªº¶") && folds(U"µ", U"μ"));
// Latin Extended-A: pairs that begin at an even, then at an odd character.
static_assert(folds(U"ĀĮĲĶĹŇŊŶŸŹŽſ", U"āįĳķĺňŋŷÿźžs") && stays(U"āıĸŉŋŷžİ"));
// Latin Extended-B: neighbours with different distances, digraphs with a title case.
static_assert(folds(U"ƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘ", U"ɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙ") && stays(U"ƀƃƍƒƕƙƚƛ"));
static_assert(folds(U"ƜƝƟƠƤƦƧƩƬƮƯƱƲƳƵƷƸƼ", U"ɯɲɵơƥʀƨʃƭʈưʊʋƴƶʒƹƽ") && stays(U"ƞơƪƫƭưƴƶƺƻƽƾǃ"));
static_assert(folds(U"ǄǅǇǈǊǋǍǛǞǮǱǲǴǶǷǸȞȠȢȲ", U"ǆǆǉǉǌǌǎǜǟǯǳǳǵƕƿǹȟƞȣȳ") && stays(U"ǆǝǯǰǳǵȡȳȴȹ"));
static_assert(folds(U"ȺȻȽȾɁɃɄɅɆɎ", U"ⱥȼƚⱦɂƀʉʌɇɏ") && stays(U"ȼȿɀɂɇɏɐ"));
// Greek: both forms of sigma are one.
static_assert(folds(U"ͰͲͶͿΆΈΊΌΎΏΑΡΣΫς", U"ͱͳͷϳάέίόύώαρσϋσ") &&
              stays(U"ͱʹ\x0374\x0380\x0387\x038B\x038D\x03A2ΐάαωώ"));
static_assert(folds(U"ϏϐϑϕϖϘϮϰϱϴϵϷϹϺϽϾϿ", U"ϗβθφπϙϯκρθεϸϲϻͻͼͽ") && stays(U"ϒϗϯϲϳ϶ϸϼ"));
// Cyrillic
static_assert(folds(U"ЀЏАЯѠҀҊҾӀӁӍӐӾԀԮ", U"ѐџаяѡҁҋҿӏӂӎӑӿԁԯ") &&
              stays(U"аяѐџѡҁ҂ӏӿԯ"));
// Armenian
static_assert(folds(U"ԱՖ", U"աֆ") && stays(U"\x0530\x0557աֆև"));
// Georgian: the old capitals to the old small letters, the new capitals to the letters without a case.
static_assert(folds(U"ႠჅჇჍᲐᲺᲽᲾᲿ", U"ⴀⴥⴧⴭაჺჽჾჿ") && stays(U"\x10C6\x10C8\x10CEაჿ\x1CBB\x1CBC\x1CC0"));
// Latin Extended Additional: the capital ß folds to the small one.
static_assert(folds(U"ḀẔẛẞẠỾ", U"ḁẕṡßạỿ") && stays(U"ḁẖẚẜẝẟạỿ\x1F00"));
// Full-width forms of ASCII characters, and what is next to them.
static_assert(folds(U"！（）０９ＡＺａｚ～", U"!()09azaz~") && stays(U"\xFF00\xFF5F。"));
// No other script, and nothing that is no character.
static_assert(stays(U"佛山ऄकⴀ\xFFFD\x10FFFF") && fold_case(0xFFFF'FFFF) == 0xFFFF'FFFF);

static_assert(fold_to_ascii(U'Ａ') == 'a' && fold_to_ascii(U'Z') == 'z' && fold_to_ascii(U'ſ') == 's');
static_assert(fold_to_ascii(U'É') == U'É' && fold_to_ascii(U'佛') == U'佛');

}  // namespace
