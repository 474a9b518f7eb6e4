// documents: The columns behind ../documents.hpp. 2 rows.
//
// Made by constplan-gen from documents.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::sample {

/// The ids of documents.
enum class document_id : std::uint8_t {
  issued_document,
  bare_draft,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] documents {

inline constexpr char id_text[] =
    "issued-document"
    "bare-draft"
    ;
inline constexpr std::uint8_t id_offsets[] =
    "\x00\x0F\x19";

inline constexpr char title_zh_text[] =
    "虚构省灯笼产业计划（2096—2099年）"  // issued-document
    ""  // bare-draft
    ;
inline constexpr std::uint8_t title_zh_offsets[] =
    "\x00\x2F\x2F";

inline constexpr char title_en_text[] =
    "Invented lantern plan (2096-2099)"  // issued-document
    "Invented draft without number, date, period, issuer and Chinese title"  // bare-draft
    ;
inline constexpr std::uint8_t title_en_offsets[] =
    "\x00\x21\x66";

inline constexpr std::uint8_t status[] =
    "\x01"  // issued-document: issued
    "\x00"  // bare-draft: draft_for_comment
    ;

inline constexpr std::uint8_t issuers_rows[] =
    "\x00\x01";
inline constexpr std::uint8_t issuers_offsets[] =
    "\x00\x02\x02";

inline constexpr char number_text[] =
    "虚构〔2096〕1号"  // issued-document
    ""  // bare-draft
    ;
inline constexpr std::uint8_t number_offsets[] =
    "\x00\x14\x14";

inline constexpr char32_t issued[] =
    U"\x013FD3E5"  // issued-document: 20960229
    U"\x00000000"  // bare-draft: none
    ;

inline constexpr char16_t first_year[] =
    u"\x0830"  // issued-document: 2096
    u"\x0000"  // bare-draft: none
    ;

inline constexpr char16_t last_year[] =
    u"\x0833"  // issued-document: 2099
    u"\x0000"  // bare-draft: none
    ;

inline constexpr char source_text[] =
    "invented"  // issued-document
    "invented-draft"  // bare-draft
    ;
inline constexpr std::uint8_t source_offsets[] =
    "\x00\x08\x16";

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    0,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x01";
inline constexpr std::uint8_t lookup_rows[] =
    "\x00\x00\x01";

}  // namespace documents
}  // namespace columns

}  // namespace constplan::sample
