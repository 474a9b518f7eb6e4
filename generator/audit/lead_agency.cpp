#include "lead_agency.hpp"

#include <algorithm>
#include <map>

#include "../input/text.hpp"

namespace constplan::generator {
namespace {

constexpr std::string_view lead = "牵头";

// Whether 牵头 at the front of `text` is said of the agencies before it. 第一个为牵头单位 explains a list, and
// 牵头单位： comes before its agencies.
bool is_said_of_agencies(std::string_view text) {
  const std::string_view after = text.substr(lead.size());
  return !starts_with(after, "单位") && !starts_with(after, "部门");
}

bool begins_leads(std::string_view text) { return starts_with(text, "牵头单位：") || starts_with(text, "牵头部门："); }

std::size_t first_of(std::string_view text, std::initializer_list<std::string_view> marks, std::size_t from = 0) {
  std::size_t first = text.size();
  for (const std::string_view mark : marks) first = std::min(first, text.find(mark, from));
  return first;
}

// The text in parentheses, or the sentence, around `at`.
struct list {
  std::size_t first;
  std::size_t last;
  bool is_in_parentheses;
};

list list_around(std::string_view text, std::size_t at) {
  constexpr std::string_view parenthesis = "（";
  std::size_t first = 0;
  for (const std::string_view mark : {parenthesis, std::string_view{"。"}, std::string_view{"\n"}}) {
    const std::size_t before = text.rfind(mark, at);
    if (before != std::string_view::npos) first = std::max(first, before + mark.size());
  }
  return {first, first_of(text, {"）", "。", "\n"}, at), ends_with(text.substr(0, first), parenthesis)};
}

bool has_leads(std::string_view list) {
  for (std::size_t at = list.find(lead); at != std::string_view::npos; at = list.find(lead, at + 1)) {
    if (is_said_of_agencies(list.substr(at)) || begins_leads(list.substr(at))) return true;
  }
  return false;
}

// Whether the agency whose name ends at `end` leads: 牵头 follows it and others, or 牵头单位： precedes.
bool leads_at(std::string_view list, std::size_t first, std::size_t end) {
  const std::string_view after = list.substr(end, first_of(list, {"，", "；", "："}, end) - end);
  const std::size_t word = after.find(lead);
  if (word != std::string_view::npos && is_said_of_agencies(after.substr(word))) return true;
  const std::string_view before = list.substr(0, first);
  const std::size_t heading = before.rfind(lead);
  return heading != std::string_view::npos && begins_leads(before.substr(heading)) &&
         before.find("；", heading) == std::string_view::npos && before.find("：", heading) == before.rfind("：");
}

}  // namespace

lead_reading lead_in(std::string_view text, const std::vector<std::string>& names, bool first_leads) {
  std::map<std::size_t, bool> leads;  // by the end of the name: 省科技厅 ends where 科技厅 does
  for (const std::string& name : names) {
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
      const list around = list_around(text, at);
      const std::string_view in = text.substr(around.first, around.last - around.first);
      const std::size_t first = at - around.first;
      if (has_leads(in)) {
        leads[at + name.size()] |= leads_at(in, first, first + name.size());
      } else if (around.is_in_parentheses) {
        leads[at + name.size()] |= first_leads && first == 0;
      }
    }
  }
  const auto is_lead = [](const auto& each) { return each.second; };
  if (leads.empty() ||
      std::any_of(leads.begin(), leads.end(), is_lead) != std::all_of(leads.begin(), leads.end(), is_lead)) {
    return lead_reading::unknown;
  }
  return leads.begin()->second ? lead_reading::leads : lead_reading::follows;
}

bool first_leads(std::string_view document) { return document.find("第一个为牵头单位") != std::string_view::npos; }

}  // namespace constplan::generator
