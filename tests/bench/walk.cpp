// Compares every target of the headers with its row in targets.csv, and looks up each by its id.
//
// Compiled against headers made with the namespace `synthetic`; run with the path of the CSV, which has no quoted
// cells.
#include <fstream>
#include <iostream>
#include <string>
#include <synthetic.hpp>
#include <vector>

// Two lookups and a relation while compiling: their cost does not grow with the table.
static_assert(!synthetic::targets.find("nowhere"));
static_assert(synthetic::targets.at("textiles/main-business-revenue/2021").year() == 2021);
static_assert(!synthetic::targets_of(synthetic::cluster_id::textiles).empty());

namespace {

std::vector<std::string> cells_of(const std::string& line) {
  std::vector<std::string> cells{""};
  for (const char c : line) {
    if (c == ',') {
      cells.emplace_back();
    } else {
      cells.back() += c;
    }
  }
  return cells;
}

bool is_row(synthetic::target t, const std::vector<std::string>& cells) {
  return t.id() == cells[0] && t.plan().id() == cells[1] && t.cluster().id() == cells[2] &&
         (t.city() ? t.city()->id() : "") == cells[3] && t.metric().id() == cells[5] && name(t.nature()) == cells[7] &&
         name(t.direction()) == cells[8] && name(t.rate()) == cells[9] && name(t.comparator()) == cells[10] &&
         name(t.modality()) == cells[11] && std::to_string(*t.year()) == cells[17] &&
         name(*t.year_origin()) == cells[19] && (t.part_of() ? t.part_of()->id() : "") == cells[24] &&
         t.section() == cells[26] && t.figure() == cells[27];
}

}  // namespace

int main(int /*argc*/, char** argv) {
  std::ifstream in{argv[1]};
  std::string line;
  std::getline(in, line);
  std::size_t right = 0;
  for (const synthetic::target t : synthetic::targets) {
    std::getline(in, line);
    if (is_row(t, cells_of(line)) && synthetic::targets.find(t.id()) == t) ++right;
  }
  std::cout << right << " of " << synthetic::targets.size() << " targets are as in the CSV\n";
  return right == synthetic::targets.size() && !std::getline(in, line) ? 0 : 1;
}
