#include "composition.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace constplan::generator {
namespace {

struct composition {
  char32_t mark;
  std::u32string_view letters;  // each followed by what it is with the mark
};

// The primary composites of Unicode 17.0: UnicodeData.txt without CompositionExclusions.txt. Sorted by mark.
constexpr composition compositions[] = {
    // clang-format off
    {0x0300, U"AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹЕЀИЍеѐиѝĒḔēḕŌṐōṑWẀwẁÂẦâầĂẰăằÊỀêềÔỒôồƠỜơờƯỪưừYỲyỳἀἂἁἃἈἊἉἋἐἒἑἓἘἚ"
     U"ἙἛἠἢἡἣἨἪἩἫἰἲἱἳἸἺἹἻὀὂὁὃὈὊὉὋὐὒὑὓὙὛὠὢὡὣὨὪὩὫαὰεὲηὴιὶοὸυὺωὼΑᾺΕῈΗῊ᾿῍ϊῒΙῚ῾῝ϋῢΥῪ¨῭ΟῸΩῺ"},
    {0x0301, U"AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿ¨΅ΑΆΕΈΗΉΙΊΟΌΥΎΩΏϊΐαάεέ"
     U"ηήιίϋΰοόυύωώϒϓГЃКЌгѓкќÇḈçḉĒḖēḗÏḮïḯKḰkḱMḾmḿÕṌõṍŌṒōṓPṔpṕŨṸũṹWẂwẃÂẤâấĂẮăắÊẾêếÔỐôốƠỚơớƯỨưứἀἄἁἅ"
     U"ἈἌἉἍἐἔἑἕἘἜἙἝἠἤἡἥἨἬἩἭἰἴἱἵἸἼἹἽὀὄὁὅὈὌὉὍὐὔὑὕὙὝὠὤὡὥὨὬὩὭ᾿῎῾῞"},
    {0x0302, U"AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷZẐzẑẠẬạậẸỆẹệỌỘọộ"},
    {0x0303, U"AÃNÑOÕaãnñoõIĨiĩUŨuũVṼvṽÂẪâẫĂẴăẵEẼeẽÊỄêễÔỖôỗƠỠơỡƯỮưữYỸyỹ"},
    {0x0304, U"AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳИӢиӣУӮуӯGḠgḡḶḸḷḹṚṜṛṝαᾱΑᾹιῑΙῙυῡΥῩ"},
    {0x0306, U"AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭУЎИЙийуўЖӁжӂАӐаӑЕӖеӗȨḜȩḝẠẶạặαᾰΑᾸιῐΙῘυῠΥῨ"},
    {0x0307, U"CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯBḂbḃDḊdḋFḞfḟHḢhḣMṀmṁNṄnṅPṖpṗRṘrṙSṠsṡŚṤśṥŠṦšṧṢṨṣṩTṪtṫWẆwẇXẊxẋYẎyẏ"
     U"ſẛ\U000105D2\U000105C9\U000105DA\U000105E4"},
    {0x0308, U"AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸΙΪΥΫιϊυϋϒϔЕЁІЇеёіїАӒаӓӘӚәӛЖӜжӝЗӞзӟИӤиӥОӦоӧӨӪөӫЭӬэӭУӰуӱЧӴчӵЫӸыӹHḦhḧ"
     U"ÕṎõṏŪṺūṻWẄwẅXẌxẍtẗ"},
    {0x0309, U"AẢaảÂẨâẩĂẲăẳEẺeẻÊỂêểIỈiỉOỎoỏÔỔôổƠỞơởUỦuủƯỬưửYỶyỷ"},
    {0x030A, U"AÅaåUŮuůwẘyẙ"},
    {0x030B, U"OŐoőUŰuűУӲуӳ"},
    {0x030C, U"CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"},
    {0x030F, U"AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕѴѶѵѷ"},
    {0x0311, U"AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"},
    {0x0313, U"αἀΑἈεἐΕἘηἠΗἨιἰΙἸοὀΟὈυὐωὠΩὨρῤ"},
    {0x0314, U"αἁΑἉεἑΕἙηἡΗἩιἱΙἹοὁΟὉυὑΥὙωὡΩὩρῥΡῬ"},
    {0x031B, U"OƠoơUƯuư"},
    {0x0323, U"BḄbḅDḌdḍHḤhḥKḲkḳLḶlḷMṂmṃNṆnṇRṚrṛSṢsṣTṬtṭVṾvṿWẈwẉZẒzẓAẠaạEẸeẹIỊiịOỌoọƠỢơợUỤuụƯỰưựYỴyỵ"},
    {0x0324, U"UṲuṳ"},
    {0x0325, U"AḀaḁ"},
    {0x0326, U"SȘsșTȚtț"},
    {0x0327, U"CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩDḐdḑHḨhḩ"},
    {0x0328, U"AĄaąEĘeęIĮiįUŲuųOǪoǫ"},
    {0x032D, U"DḒdḓEḘeḙLḼlḽNṊnṋTṰtṱUṶuṷ"},
    {0x032E, U"HḪhḫ"},
    {0x0330, U"EḚeḛIḬiḭUṴuṵ"},
    {0x0331, U"BḆbḇDḎdḏKḴkḵLḺlḻNṈnṉRṞrṟTṮtṯZẔzẕhẖ"},
    {0x0338, U"←↚→↛↔↮⇐⇍⇔⇎⇒⇏∃∄∈∉∋∌∣∤∥∦∼≁≃≄≅≇≈≉=≠≡≢≍≭<≮>≯≤≰≥≱≲≴≳≵≶≸≷≹≺⊀≻⊁⊂⊄⊃⊅⊆⊈⊇⊉⊢⊬⊨⊭⊩⊮⊫⊯≼⋠≽⋡⊑⋢⊒⋣⊲⋪⊳⋫⊴⋬⊵⋭"},
    {0x0342, U"ἀἆἁἇἈἎἉἏἠἦἡἧἨἮἩἯἰἶἱἷἸἾἹἿὐὖὑὗὙὟὠὦὡὧὨὮὩὯαᾶ¨῁ηῆ᾿῏ιῖϊῗ῾῟υῦϋῧωῶ"},
    {0x0345, U"ἀᾀἁᾁἂᾂἃᾃἄᾄἅᾅἆᾆἇᾇἈᾈἉᾉἊᾊἋᾋἌᾌἍᾍἎᾎἏᾏἠᾐἡᾑἢᾒἣᾓἤᾔἥᾕἦᾖἧᾗἨᾘἩᾙἪᾚἫᾛἬᾜἭᾝἮᾞἯᾟὠᾠὡᾡὢᾢὣᾣὤᾤὥᾥὦᾦὧᾧὨᾨὩᾩὪᾪὫᾫὬᾬ"
     U"ὭᾭὮᾮὯᾯὰᾲαᾳάᾴᾶᾷΑᾼὴῂηῃήῄῆῇΗῌὼῲωῳώῴῶῷΩῼ"},
    {0x0653, U"اآ"},
    {0x0654, U"اأوؤيئ\u06D5ۀہۂےۓ"},
    {0x0655, U"اإ"},
    {0x093C, U"\u0928\u0929\u0930\u0931\u0933\u0934"},
    {0x09BE, U"\u09C7\u09CB"},
    {0x09D7, U"\u09C7\u09CC"},
    {0x0B3E, U"\u0B47\u0B4B"},
    {0x0B56, U"\u0B47\u0B48"},
    {0x0B57, U"\u0B47\u0B4C"},
    {0x0BBE, U"\u0BC6\u0BCA\u0BC7\u0BCB"},
    {0x0BD7, U"\u0B92\u0B94\u0BC6\u0BCC"},
    {0x0C56, U"\u0C46\u0C48"},
    {0x0CC2, U"\u0CC6\u0CCA"},
    {0x0CD5, U"\u0CBF\u0CC0\u0CC6\u0CC7\u0CCA\u0CCB"},
    {0x0CD6, U"\u0CC6\u0CC8"},
    {0x0D3E, U"\u0D46\u0D4A\u0D47\u0D4B"},
    {0x0D57, U"\u0D46\u0D4C"},
    {0x0DCA, U"\u0DD9\u0DDA\u0DDC\u0DDD"},
    {0x0DCF, U"\u0DD9\u0DDC"},
    {0x0DDF, U"\u0DD9\u0DDE"},
    {0x102E, U"\u1025\u1026"},
    {0x1B35, U"\u1B05\u1B06\u1B07\u1B08\u1B09\u1B0A\u1B0B\u1B0C\u1B0D\u1B0E\u1B11\u1B12\u1B3A\u1B3B"
     U"\u1B3C\u1B3D\u1B3E\u1B40\u1B3F\u1B41\u1B42\u1B43"},
    {0x3099, U"かがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼうゔゝゞ"
     U"カガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボウヴワヷ"
     U"ヰヸヱヹヲヺヽヾ"},
    {0x309A, U"はぱひぴふぷへぺほぽハパヒピフプヘペホポ"},
    {0x110BA, U"\U00011099\U0001109A\U0001109B\U0001109C\U000110A5\U000110AB"},
    {0x11127, U"\U00011131\U0001112E\U00011132\U0001112F"},
    {0x1133E, U"\U00011347\U0001134B"},
    {0x11357, U"\U00011347\U0001134C"},
    {0x113B8, U"\U000113C2\U000113C7"},
    {0x113BB, U"\U00011384\U00011385"},
    {0x113C2, U"\U0001138B\U0001138E\U000113C2\U000113C5"},
    {0x113C9, U"\U00011382\U00011383\U00011390\U00011391\U000113C2\U000113C8"},
    {0x114B0, U"\U000114B9\U000114BC"},
    {0x114BA, U"\U000114B9\U000114BB"},
    {0x114BD, U"\U000114B9\U000114BE"},
    {0x115AF, U"\U000115B8\U000115BA\U000115B9\U000115BB"},
    {0x11930, U"\U00011935\U00011938"},
    {0x1611E, U"\U0001611E\U00016121"},
    {0x1611F, U"\U0001611E\U00016123\U00016129\U00016124\U00016121\U00016126\U00016122\U00016127"},
    {0x16120, U"\U0001611E\U00016125\U00016121\U00016128"},
    {0x16129, U"\U0001611E\U00016122"},
    {0x16D67, U"\U00016D67\U00016D68\U00016D63\U00016D69\U00016D69\U00016D6A"},
    // clang-format on
};

// The jamo of Hangul: 19 leading consonants, 21 vowels, and 27 trailing consonants after a syllable without one.
char32_t hangul_syllable(char32_t first, char32_t second) {
  constexpr char32_t syllables = 0xAC00;
  constexpr char32_t leading = 0x1100;
  constexpr char32_t vowels = 0x1161;
  constexpr char32_t trailing = 0x11A7;  // one before the first
  const bool is_leading = first >= leading && first < leading + 19;
  if (is_leading && second >= vowels && second < vowels + 21) {
    return syllables + ((first - leading) * 21 + (second - vowels)) * 28;
  }
  const bool is_open = first >= syllables && first < syllables + 19 * 21 * 28 && (first - syllables) % 28 == 0;
  return is_open && second > trailing && second < trailing + 28 ? first + (second - trailing) : 0;
}

bool is_hangul_part(char32_t c) { return c >= 0x1161 && c < 0x11C3; }

const composition* find(char32_t mark) {
  const auto* const found = std::lower_bound(std::begin(compositions), std::end(compositions), mark,
                                             [](const composition& c, char32_t m) { return c.mark < m; });
  return found == std::end(compositions) || found->mark != mark ? nullptr : found;
}

}  // namespace

bool composes(char32_t mark) { return is_hangul_part(mark) || find(mark) != nullptr; }

char32_t composed(char32_t letter, char32_t mark) {
  if (is_hangul_part(mark)) return hangul_syllable(letter, mark);
  const composition* const found = find(mark);
  if (found == nullptr) return 0;
  for (std::size_t i = 0; i < found->letters.size(); i += 2) {
    if (found->letters[i] == letter) return found->letters[i + 1];
  }
  return 0;
}

}  // namespace constplan::generator
