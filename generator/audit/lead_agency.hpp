// Which agency leads (牵头) in the lists that close measures.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace constplan::generator {

enum class lead_reading {
  unknown,  // no list has the agency, or it leads in one and not in another
  leads,
  follows,
};

/// What the lists in a text say of the agency with these names: （省科技厅、商务厅牵头，省财政厅按职责分工负责） or
/// 牵头单位：省科技厅. Where `first_leads`, the first agency of a list without 牵头 leads.
lead_reading lead_in(std::string_view text, const std::vector<std::string>& names, bool first_leads);

/// Whether a document says so of its lists: 第一个为牵头单位.
bool first_leads(std::string_view document);

}  // namespace constplan::generator
