// measures: The columns behind ../measures.hpp. 8 rows.
//
// Made by constplan-gen from measures.csv: to change anything here, change that file and make the headers anew.
#pragma once

#include <constplan/column.hpp>
#include <constplan/lookup.hpp>
#include <constplan/vocabulary.hpp>

namespace constplan::sample {

/// The ids of measures.
enum class measure_id : std::uint8_t {
  lanterns_requirement_1,
  lanterns_goal_1,
  lanterns_field_1,
  lanterns_task_1,
  lanterns_task_1_1,
  lanterns_project_1,
  lanterns_safeguard_1,
  lanterns_task_2,
};

namespace columns {
namespace [[gnu::visibility("hidden")]] measures {

inline constexpr char id_text[] =
    "lanterns/requirement/1"
    "lanterns/goal/1"
    "lanterns/field/1"
    "lanterns/task/1"
    "lanterns/task/1/1"
    "lanterns/project/1"
    "lanterns/safeguard/1"
    "lanterns/task/2"
    ;
inline constexpr std::uint8_t id_offsets[] =
    "\x00\x16\x25\x35\x44\x55\x67\x7B\x8A";

inline constexpr std::uint8_t kind[] =
    "\x00"  // lanterns/requirement/1: requirement
    "\x01"  // lanterns/goal/1: goal
    "\x02"  // lanterns/field/1: field
    "\x03\x03"  // 2 from lanterns/task/1: task
    "\x04"  // lanterns/project/1: project
    "\x05"  // lanterns/safeguard/1: safeguard
    "\x03"  // lanterns/task/2: task
    ;

inline constexpr std::uint8_t parent[] =
    "\xFF\xFF\xFF\xFF"  // 4 from lanterns/requirement/1: none
    "\x03"  // lanterns/task/1/1: lanterns/task/1
    "\xFF\xFF\xFF"  // 3 from lanterns/project/1: none
    ;

inline constexpr std::uint8_t ordinal[] =
    "\x01\x01\x01\x01\x01\x01\x01"  // 7 from lanterns/requirement/1: 1
    "\x02"  // lanterns/task/2: 2
    ;

inline constexpr char heading_zh_text[] =
    "虚构要求"  // lanterns/requirement/1
    "虚构目标"  // lanterns/goal/1
    "虚构领域"  // lanterns/field/1
    "有牵头单位的任务"  // lanterns/task/1
    "任务中的一项"  // lanterns/task/1/1
    "无牵头单位的工程"  // lanterns/project/1
    "只列单位的措施"  // lanterns/safeguard/1
    "没有单位的任务"  // lanterns/task/2
    ;
inline constexpr std::uint8_t heading_zh_offsets[] =
    "\x00\x0C\x18\x24\x3C\x4E\x66\x7B\x90";

inline constexpr char heading_en_text[] =
    "An invented requirement"  // lanterns/requirement/1
    "An invented goal"  // lanterns/goal/1
    "An invented field"  // lanterns/field/1
    "A task with a lead agency"  // lanterns/task/1
    "An item of a task"  // lanterns/task/1/1
    "A project without a lead agency"  // lanterns/project/1
    "A safeguard that only lists agencies"  // lanterns/safeguard/1
    "A task that no agency is listed for"  // lanterns/task/2
    ;
inline constexpr std::uint8_t heading_en_offsets[] =
    "\x00\x17\x27\x38\x51\x62\x81\xA5\xC8";

inline constexpr char section_text[] =
    "二"  // lanterns/requirement/1
    "二/（一）"  // lanterns/goal/1
    "三"  // lanterns/field/1
    "四/（一）"  // lanterns/task/1
    "四/（一）/一是"  // lanterns/task/1/1
    "五/（一）"  // lanterns/project/1
    "六/（一）"  // lanterns/safeguard/1
    "四/（二）"  // lanterns/task/2
    ;
inline constexpr std::uint8_t section_offsets[] =
    "\x00\x03\x10\x13\x20\x34\x41\x4E\x5B";

// Where an id stands; see constplan/lookup.hpp.
inline constexpr std::uint16_t lookup_windows[] = {
    constplan::from_end + 0,
};
inline constexpr std::uint8_t lookup_displacements[] =
    "\x00\x0F\x03";
inline constexpr std::uint8_t lookup_rows[] =
    "\x00\x03\x00\x05\x02\x04\x01\x07\x06\x00";

inline constexpr std::uint8_t by_plan_offsets[] =
    "\x00\x08\x08";

inline constexpr std::uint8_t by_parent[] =
    "\x04";
inline constexpr std::uint8_t by_parent_offsets[] =
    "\x00\x00\x00\x00\x01\x01\x01\x01\x01";

}  // namespace measures
}  // namespace columns

}  // namespace constplan::sample
