#include "misread_text.hpp"

#include <string>
#include <vector>

#include "utf8.hpp"

namespace constplan::generator {
namespace {

// Windows-1252 from 0x80 to 0x9F; what it leaves undefined is as in Latin-1.
constexpr std::u32string_view windows_1252 = U"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

// The byte that was read as this character, or 0.
unsigned char byte_of(char32_t c) {
  if (c >= 0x80 && c <= 0xFF) return static_cast<unsigned char>(c);
  const std::size_t found = c > 0xFF ? windows_1252.find(c) : std::u32string_view::npos;
  return found == std::u32string_view::npos ? 0 : static_cast<unsigned char>(0x80 + found);
}

constexpr bool is_one_of(std::u32string_view characters, char32_t c) {
  return characters.find(c) != std::u32string_view::npos;
}

// These follow a letter in real text: é”… is the end of a quotation, Å² a unit.
constexpr std::u32string_view punctuation = U"‘’“”‚„‹›«»…–—•\u00A0";
constexpr std::u32string_view signs = U"¹²³°±·ªº®™©¼½¾";

struct misread_character {
  std::size_t length = 0;  // of its bytes in the text; 0 if it is none
  bool is_certain = false;
};

misread_character misread_at(std::string_view text) {
  const std::size_t lead_length = utf8_length(text);
  const char32_t lead = lead_length == 0 ? 0 : code_point_of(text);
  if (lead < 0xC2 || lead > 0xF4) return {};
  const std::size_t needed = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  // After Â and Ã, hardly anything but a misread character has a sign.
  const bool is_suspicious = lead == U'Â' || lead == U'Ã';
  std::string bytes{static_cast<char>(byte_of(lead))};
  misread_character found{lead_length, false};
  while (bytes.size() < needed) {
    const std::string_view rest = text.substr(found.length);
    const std::size_t length = utf8_length(rest);
    const char32_t c = length == 0 ? 0 : code_point_of(rest);
    const unsigned char byte = byte_of(c);
    if (byte < 0x80 || byte > 0xBF) return {};
    found.is_certain = found.is_certain || !(is_one_of(punctuation, c) || (!is_suspicious && is_one_of(signs, c)));
    bytes += static_cast<char>(byte);
    found.length += length;
  }
  return utf8_length(bytes) == bytes.size() ? found : misread_character{};
}

// UTF-8 of ideographs is groups of three bytes, beginning with one from E4 to E9. Of two groups, GBK makes three
// characters: one of E4 to E9 with 80 to BF, one of 80 to BF with E4 to E9, and another. The first are these. None of
// them is common, but some are in the traditional characters of Big5.
constexpr std::u32string_view rare_firsts =
    U"妗妫妲姗姝姹娅娆娈娲娴婕婧婵宀宄宓宕杈杌杩棰椁椋椐椤椴椹楂楗楦楱楸榀榄榇榈榉榘榧槎洄洇洙洚洳浃浈浍浏浒浔"
    U"浜浞浠浣浯浼涑涞涠濉濞瀣瀵瀹灏琚瑗瑷璁璇璎璐璺瓒甯纭纰纾绀绁绂绉绋绌绐绔绗绛绠绡绨绫绮绯绱绲绶绺绻绾缁缂"
    U"缃缇缈缍褰蹇鋩鋫鋬鋭鋮鋯鋱鋲鋳鋴鋵鋶鋷鋹鋺鋻鋽鋾鋿錀錁錂錃錅錆錇錈錉鍌鍎鍏鍐鍑鍒鍓鍕鍖鍗鍘鍙鍜鍝鍞鍟鍠鍡"
    U"鍢鍣鍤鍦鍧鍨鍩鍫鎭鎯鎱鎲鎴鎵鎶鎷鎸鎹鎺鎻鎼鎽鎾鎿鏀鏁鏂鏄鏅鏆鏇鏉鏋鏌鐎鐏鐐鐑鐒鐓鐔鐕鐖鐗鐙鐚鐛鐜鐝鐞鐟鐠"
    U"鐡鐢鐣鐤鐥鐦鐧鐨鐩鐪鐬鐭鑱鑳鑴鑵鑶鑸鑹鑺鑻钀钁钂钃钄钑钖钘铇铏铓铔铚铦铻锜锠閫閬閮閯閰閲閳閴閵閶閷閸閹閺"
    U"閼閽閾閿闀闁闂闃闄闅闇闉韪韫韬骞";
constexpr std::u32string_view traditional_firsts =
    U"妞妤妯妾姊姒姘姣娉娌娑娓娣娼婀婊婢宥宸寤寮寰搴杓杞棣楝楠楣楫楹榛榫榭榻槌洌洎洧洫洮洵洹涓涔淇渚澧澶澹濂濠"
    U"濡濮濯瀚瀛灞琛瑁瑕瑙瑜瑭瑾璀璋璜璞璧璨璩鋪鋰鋸鋼錄鍊鍋鍍鍔鍚鍛鍥鎬鎮鎰鎳鏃鏈鏍鐘鐫鐮鑰鑲鑷鑼鑽鑾鑿閭閱閻"
    U"闆闈闊闋";
constexpr std::u32string_view seconds =
    U"¤туфхцч′″℃╀╁╂╃╄╅やゅゆょよらヤュユョヨラㄤㄥㄦㄧㄨㄩ㈠㈡㈢㈣㈤介伴佃佷佸佹佺佽侀借備傚傛"
    U"傜傝傞充典兼冧冨冩冪冭冮冲剁剧勪勫勬勭勮勯卞叉变句告呬呭呮呯呰呴哄哥嗕嗗嗘嗙嗚嗛囦囧囨囩囪囬圭块垫垮堕堜"
    U"堝堟堢堣堥変夊夋夌夎夐夸奸婁婂婃婄婅婇婚嬩嬪嬫嬬嬭嬮存宠寸屼屽屾岀岃岄峰崇嶄嶅嶆嶇嶈嶉庝庡庢庣庤庨归忎忓"
    U"忔忕忚忛惧惰愪愬愭愮愯愰戒戜戝戞戠戣戦扮抽拌挎捐掍掑掓掔掕掗插搁撮撲撳撴撶撹撻斾斿旀旂旇旈昏曚曞曟曠曡曢"
    U"朵村板查栦栧栨栫栬栭椾楀楁楃楄楅樹樺樻樼樿橀欎欏欐欑欒欓歌氫氬氭氱氳氶洪涗涘涙涚涜涢滀滃滄滅滆滈濅濆濇濈"
    U"濊濋炬炰炲炴炵炶為烘烽煎熶熷熸熺熻熼版犱犲犳犵犺犻瑰电甸界疯硅磋稿绘翠肩胯舵艰芥茬茶荤藉虫虹蜂规讳诲跨跺"
    U"蹭轰辨辩辫逛遍锋镐间靛颁风鸿鹃︽︾︿﹀﹁﹂＄ｄｅｆｇｈｉ￠";

// A set of characters below U+10000 as bits, so that most of a Chinese text costs one lookup each.
class character_set {
 public:
  explicit character_set(std::u32string_view characters) {
    for (const char32_t c : characters) bits_[c] = true;
  }
  bool has(char32_t c) const { return c < bits_.size() && bits_[c]; }

 private:
  std::vector<bool> bits_ = std::vector<bool>(0x10000);
};

}  // namespace

std::size_t misread_length(std::string_view text) {
  std::size_t length = 0;
  bool is_certain = false;
  std::size_t count = 0;
  for (misread_character next = misread_at(text); next.length > 0; next = misread_at(text.substr(length))) {
    length += next.length;
    is_certain = is_certain || next.is_certain || ++count > 1;
  }
  return is_certain ? length : 0;
}

std::size_t find_misread_as_gbk(std::string_view text) {
  static const character_set rare{rare_firsts};
  static const character_set traditional{traditional_firsts};
  static const character_set second{seconds};
  const auto is_first = [&](char32_t c) { return rare.has(c) || traditional.has(c); };
  constexpr std::string_view two_replacements = "锟斤拷";  // U+FFFD twice
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] < '\xE4' || text[at] > '\xE9') continue;  // no first, and no 锟
    const char32_t c = code_point_of(text.substr(at));
    if (c == U'锟' && text.substr(at, two_replacements.size()) == two_replacements) return at;
    if (!is_first(c)) continue;
    char32_t next[3] = {};
    std::size_t end = at;
    for (char32_t& each : next) {
      end += utf8_length(text.substr(end));
      if (end < text.size()) each = code_point_of(text.substr(end));
    }
    const bool is_pair = second.has(next[0]) && next[1] > 0x7F && is_first(next[2]);
    if (is_pair && (rare.has(c) || rare.has(next[2]))) return at;
  }
  return std::string_view::npos;
}

}  // namespace constplan::generator
