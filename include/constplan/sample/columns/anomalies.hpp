// anomalies: The columns behind ../anomalies.hpp. 9 rows.
//
// Made by constplan-gen from anomalies.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::sample {

/// The ids of anomalies.
enum class anomaly_id : std::uint8_t {
  lanterns_numbering_1,
  lanterns_misprint_1,
  lanterns_agency_name_1,
  lanterns_blanked_value_1,
  lanterns_missing_content_1,
  lanterns_inconsistent_figures_1,
  lanterns_punctuation_1,
  lanterns_title_mismatch_1,
  lanterns_repeated_words_1,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] anomalies {

inline constexpr char id_text[] =
    "lanterns/numbering/1"
    "lanterns/misprint/1"
    "lanterns/agency-name/1"
    "lanterns/blanked-value/1"
    "lanterns/missing-content/1"
    "lanterns/inconsistent-figures/1"
    "lanterns/punctuation/1"
    "lanterns/title-mismatch/1"
    "lanterns/repeated-words/1"
    ;
inline constexpr std::uint8_t id_offsets[] =
    "\x00\x14\x27\x3D\x55\x6F\x8E\xA4\xBD\xD6";

inline constexpr std::uint8_t kind[] =
    "\x00"  // lanterns/numbering/1: numbering
    "\x01"  // lanterns/misprint/1: misprint
    "\x02"  // lanterns/agency-name/1: agency_name
    "\x03"  // lanterns/blanked-value/1: blanked_value
    "\x04"  // lanterns/missing-content/1: missing_content
    "\x05"  // lanterns/inconsistent-figures/1: inconsistent_figures
    "\x06"  // lanterns/punctuation/1: punctuation
    "\x07"  // lanterns/title-mismatch/1: title_mismatch
    "\x08"  // lanterns/repeated-words/1: repeated_words
    ;

inline constexpr char section_text[] =
    "三"
    ""
    "六"
    "二/（一）"
    "四"
    "五"
    ;
inline constexpr std::uint8_t section_offsets[] =
    "\x00\x03\x03\x06\x13\x16\x19";
inline constexpr std::uint8_t section_codes[] =
    "\x00"  // lanterns/numbering/1: "三"
    "\x01"  // lanterns/misprint/1: ""
    "\x02"  // lanterns/agency-name/1: "六"
    "\x03"  // lanterns/blanked-value/1: "二/（一）"
    "\x00"  // lanterns/missing-content/1: "三"
    "\x03"  // lanterns/inconsistent-figures/1: "二/（一）"
    "\x04"  // lanterns/punctuation/1: "四"
    "\x05"  // lanterns/title-mismatch/1: "五"
    "\x02"  // lanterns/repeated-words/1: "六"
    ;

inline constexpr char found_text[] =
    "2.灯会"  // lanterns/numbering/1
    "灯龙"  // lanterns/misprint/1
    "灯局"  // lanterns/agency-name/1
    "达到**%"  // lanterns/blanked-value/1
    "见下表"  // lanterns/missing-content/1
    "超20亿元"  // lanterns/inconsistent-figures/1
    "灯笼。。"  // lanterns/punctuation/1
    "风筝工程"  // lanterns/title-mismatch/1
    "加强加强"  // lanterns/repeated-words/1
    ;
inline constexpr std::uint8_t found_offsets[] =
    "\x00\x08\x0E\x14\x1D\x26\x31\x3D\x49\x55";

inline constexpr char expected_text[] =
    "（二）灯会"  // lanterns/numbering/1
    "灯笼"  // lanterns/misprint/1
    "灯笼局"  // lanterns/agency-name/1
    ""  // 3 from lanterns/blanked-value/1
    "灯笼。"  // lanterns/punctuation/1
    "灯笼工程"  // lanterns/title-mismatch/1
    "加强"  // lanterns/repeated-words/1
    ;
inline constexpr std::uint8_t expected_offsets[] =
    "\x00\x0F\x15\x1E\x1E\x1E\x1E\x27\x33\x39";

inline constexpr char note_en_text[] =
    "The second item is numbered 2."  // lanterns/numbering/1
    "An invented misprint before the first numbered part."  // lanterns/misprint/1
    "The name is not the one of its time."  // lanterns/agency-name/1
    "The number is blanked out."  // lanterns/blanked-value/1
    "The table is not there."  // lanterns/missing-content/1
    "The parts do not add up."  // lanterns/inconsistent-figures/1
    "The full stop stands twice."  // lanterns/punctuation/1
    "The title is of another plan."  // lanterns/title-mismatch/1
    "The word stands twice."  // lanterns/repeated-words/1
    ;
inline constexpr char16_t note_en_offsets[] =
    u"\x0000\x001E\x0052\x0076\x0090\x00A7\x00BF\x00DA\x00F7\x010D";

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 0,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x00\x05\x09";
inline constexpr std::uint8_t lookup_rows[] =
    "\x03\x06\x00\x01\x00\x04\x05\x07\x08\x02";

inline constexpr std::uint8_t by_plan_offsets[] =
    "\x00\x09\x09";

}  // namespace anomalies
}  // namespace columns

}  // namespace constplan::sample
