// report WORK BENCH PAGE FRONT_PAGE -- turns WORK/numbers.tsv, facts.tsv and flash.csv into BENCH/results.md, two
// pictures next to it, the block of PAGE between its `bench` markers, which it prints, and that of FRONT_PAGE between
// its `costs` markers. PAGE is in the directory that contains BENCH.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "page_files.hpp"
#include "pictures.hpp"

namespace constplan::bench {
namespace {

// By set, measure, contestant and run.
using by_run = std::map<int, double>;
std::map<std::string, std::map<std::string, std::map<std::string, by_run>>> numbers;
std::map<std::string, std::string> facts;
std::vector<std::string> sets;

const std::vector<std::pair<std::string, std::string>> included_in = {
    {"17", "C++17"}, {"20", "C++20"}, {"23", "C++23"}, {"clang", "clang++, C++17"}};

const std::vector<std::pair<std::string, std::string>> contestants = {
    {"tables", "constplan"},
    {"gperf", "gperf, C structs"},
    {"unordered_map", "std::unordered_map"},
    {"sorted_array", "sorted array, binary search"},
    {"aggregate_rows", "rows of string_view, linear search"},
    {"c_structs", "C structs, bsearch"},
    {"nlohmann_json", "JSON, nlohmann::json"},
    {"rapidjson_in_situ", "JSON, RapidJSON in situ"},
    {"sqlite", "SQLite in memory"},
};

struct spread {
  double least = NAN;
  double median = NAN;
  double most = NAN;
  std::size_t runs = 0;
};

spread spread_of(std::vector<double> values) {
  if (values.empty()) return {};
  std::sort(values.begin(), values.end());
  const std::size_t half = values.size() / 2;
  const double median = values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
  return {values.front(), median, values.back(), values.size()};
}

const by_run& runs_of(const std::string& set, const std::string& measure, const std::string& who) {
  return numbers[set][measure][who];
}

// Run by run, one contestant's number over another's.
spread ratio(const std::string& set, const std::string& measure, const std::string& who, const std::string& to) {
  std::vector<double> ratios;
  const by_run& over = runs_of(set, measure, to);
  for (const auto& [run, value] : runs_of(set, measure, who)) {
    const auto other = over.find(run);
    if (other != over.end() && other->second > 0) ratios.push_back(value / other->second);
  }
  return spread_of(ratios);
}

// What a program has beyond the empty one.
double beyond_nothing(const std::string& set, const std::string& measure, const std::string& who) {
  const by_run& mine = runs_of(set, measure, who);
  const by_run& nothing = runs_of(set, measure, "nothing");
  return mine.empty() || nothing.empty() ? NAN : mine.at(0) - nothing.at(0);
}

std::string fixed(double value) {
  if (std::isnan(value)) return "-";
  char text[32];
  std::snprintf(text, sizeof text, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
  return text;
}

std::string whole(double value) {
  if (std::isnan(value)) return "-";
  std::string digits = std::to_string(static_cast<long long>(value));
  for (std::size_t at = digits.size(); at > (digits[0] == '-' ? 4U : 3U);) {
    at -= 3;
    digits.insert(at, 1, ',');
  }
  return digits;
}

double targets_of(const std::string& set) { return runs_of(set, "targets", "tables").at(0); }

// What each contestant costs, of one set.
std::string cost_table(const std::string& set) {
  std::string text =
      "| | image | relocations | start-up | heap | allocations | compile time | memory | hit | miss | cold | scan "
      "|\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n";
  for (const auto& [who, name] : contestants) {
    if (runs_of(set, "bytes", who).empty()) continue;
    text += "| " + name;
    for (const char* measure : {"bytes", "relocations", "start", "heap", "allocations"}) {
      text += " | " + whole(beyond_nothing(set, measure, who));
    }
    for (const char* measure : {"compile_time", "compile_memory"}) {
      text += " | " + fixed(ratio(set, measure, who, "string_view").median);
    }
    for (const char* measure : {"hit", "miss", "cold", "scan"}) {
      text += " | " + fixed(ratio(set, measure, who, "tables").median);
    }
    text += " |\n";
  }
  return text;
}

// What the whole data set costs, in five numbers.
std::string costs_in_short(const std::string& set) {
  std::string text = "| | constplan | `std::unordered_map` | JSON, `nlohmann::json` |\n|---|---:|---:|---:|\n";
  const auto add_row = [&](const std::string& what, auto&& cell_of) {
    text += "| " + what;
    for (const char* who : {"tables", "unordered_map", "nlohmann_json"}) text += " | " + cell_of(who);
    text += " |\n";
  };
  const std::pair<const char*, const char*> wholes[] = {{"code and data, bytes", "bytes"},
                                                        {"relocations", "relocations"},
                                                        {"instructions before `main`", "start"},
                                                        {"heap, bytes", "heap"}};
  for (const auto& [what, measure] : wholes) {
    add_row(what, [&, m = measure](const char* who) { return whole(beyond_nothing(set, m, who)); });
  }
  add_row("time to find an id, relative",
          [&](const char* who) { return fixed(ratio(set, "hit", who, "tables").median); });
  return text;
}

const char* const cost_legend =
    "Image: bytes of code and data, stripped and statically linked. Start-up: instructions before `main` begins its "
    "work. Image,\nrelocations, start-up, heap and allocations are those beyond an empty program. Compile time and "
    "memory are relative to a\nprogram that includes only `<string_view>`. Hit, miss (an unknown id) and cold (empty "
    "caches) are lookups in random order.\nScan reads all targets for one cluster and year. These four are times "
    "relative to constplan. All numbers are medians.\n";

struct aim {
  std::string what;
  std::string wanted;
  spread measured;
  bool at_most;
  double limit;
  std::string reason;  // why, where it falls short
};

void add_set_aims(std::vector<aim>& aims, const std::string& set) {
  const double targets = targets_of(set);
  const std::string of = ", " + whole(targets) + " ids";
  const bool is_small = targets < 1000;
  const spread gperf = ratio(set, "hit", "tables", "gperf");
  const std::string limit = is_small ? "1.2" : "1.0";
  if (gperf.runs > 0) {
    aims.push_back({"lookup, hit: time over gperf's" + of, "at most " + limit, gperf, true, is_small ? 1.2 : 1.0,
                    "a lookup reads three small tables one after the other; gperf reads one large table"});
    aims.push_back({"lookup, unknown id: time over gperf's" + of, "at most " + limit,
                    ratio(set, "miss", "tables", "gperf"), true, is_small ? 1.2 : 1.0,
                    "an unknown id is rejected later: the lengths of ids are two tables further on than with gperf"});
  }
  aims.push_back({"lookup, hit: std::unordered_map's time over constplan's" + of, "at least 3",
                  ratio(set, "hit", "unordered_map", "tables"), false, 3,
                  "both spend most of the time on reading the text of the ids from slower memory"});
  aims.push_back({"scan: rows a second over a plain sum of the column of clusters" + of, "near 1",
                  ratio(set, "scan", "plain sum", "tables"), false, 0.8,
                  "a comparison and a branch a row, where the sum has an addition"});
}

spread once(double value) { return {value, value, value, 1}; }

std::vector<aim> all_aims() {
  std::vector<aim> aims;
  const std::string set = "guangdong";
  aims.push_back({"start-up instructions", "0", once(beyond_nothing(set, "start", "tables")), true, 0, ""});
  const by_run& ours = runs_of(set, "lookup_bytes", "tables");
  const by_run& gperf = runs_of(set, "lookup_bytes", "gperf");
  const double ids = runs_of(set, "ids", "tables").at(0);
  aims.push_back({"lookup tables, bytes an id, all tables", "at most 3", once(ours.at(0) / ids), true, 3, ""});
  if (!gperf.empty()) {
    aims.push_back({"gperf's lookup tables over constplan's, all tables", "at least 20", once(gperf.at(0) / ours.at(0)),
                    false, 20, "the ids themselves are in neither"});
  }
  for (const auto& [how, with] : included_in) {
    aims.push_back(
        {std::string{"compile time of the whole data set over `<string_view>`'s, "} + with, "at most 1.5",
         ratio(set, "including_" + how, "include", "string_view"), true, 1.5,
         "of the instructions beyond `<string_view>` a quarter are for the columns, a fifth for the library, "
         "the rest for the functions of 14 kinds of rows"});
  }
  for (const std::string& s : sets) add_set_aims(aims, s);
  return aims;
}

bool is_met(const aim& a) { return a.at_most ? a.measured.median <= a.limit : a.measured.median >= a.limit; }

std::string aims_in_short(const std::string& results) {
  std::vector<aim> aims = all_aims();
  aims.erase(std::remove_if(aims.begin(), aims.end(), [](const aim& a) { return a.measured.runs == 0; }), aims.end());
  const auto met = static_cast<double>(std::count_if(aims.begin(), aims.end(), is_met));
  return whole(met) + " of " + whole(static_cast<double>(aims.size())) + " aims are met. [" + results + "](" + results +
         ") states each aim, the spread over the runs, and why the others fall short.\n";
}

std::string aims_table() {
  std::string text = "| | aim | least | median | most | |\n|---|---|---:|---:|---:|---|\n";
  for (const aim& a : all_aims()) {
    if (a.measured.runs == 0) continue;
    text += "| " + a.what + " | " + a.wanted + " | " + fixed(a.measured.least) + " | " + fixed(a.measured.median) +
            " | " + fixed(a.measured.most) + " | " +
            (is_met(a) ? "met" : "falls short" + (a.reason.empty() ? "" : ": " + a.reason)) + " |\n";
  }
  return text;
}

std::string instantiations() {
  std::string text = "Template instantiations when the whole data set is included (clang's -ftime-trace): ";
  std::string separator;
  for (const std::string& set : sets) {
    const by_run& count = runs_of(set, "instantiations", "tables");
    if (count.empty()) continue;
    text += separator + whole(count.at(0)) + " with " + whole(targets_of(set)) + " targets";
    separator = ", ";
  }
  return text + ".\n";
}

std::string ratios_table(const std::string& set) {
  std::string text = "| measure | contestant | runs | least | median | most |\n|---|---|---:|---:|---:|---:|\n";
  std::vector<std::pair<std::string, std::string>> references;
  for (const auto& [how, with] : included_in) references.emplace_back("including_" + how, "string_view");
  for (const char* measure : {"invariants_20", "invariants_clang", "compile_time", "compile_memory"}) {
    references.emplace_back(measure, "string_view");
  }
  for (const char* measure : {"hit", "miss", "cold", "scan"}) references.emplace_back(measure, "tables");
  for (const auto& [measure, reference] : references) {
    for (const auto& [who, unused] : numbers[set][measure]) {
      if (who == reference) continue;
      const spread s = ratio(set, measure, who, reference);
      text += "| " + measure + " | " + who + " | " + std::to_string(s.runs) + " | " + fixed(s.least) + " | " +
              fixed(s.median) + " | " + fixed(s.most) + " |\n";
    }
  }
  return text;
}

void read_numbers(const std::string& file) {
  std::ifstream in{file};
  for (std::string row; std::getline(in, row);) {
    std::istringstream cells{row};
    std::string set, measure, who, run, value;
    std::getline(cells, set, '\t');
    std::getline(cells, measure, '\t');
    std::getline(cells, who, '\t');
    std::getline(cells, run, '\t');
    std::getline(cells, value, '\t');
    numbers[set][measure][who][std::atoi(run.c_str())] = value.empty() ? NAN : std::atof(value.c_str());
    if (std::find(sets.begin(), sets.end(), set) == sets.end()) sets.push_back(set);
  }
}

void read_facts(const std::string& file) {
  std::ifstream in{file};
  std::string name, value;
  while (std::getline(in, name, '\t') && std::getline(in, value)) facts[name] = value;
}

// flash.csv: kind,name,data,host,cortex_m0
std::vector<bar> read_flash(const std::string& file, std::size_t most_bars) {
  std::vector<bar> bars;
  std::ifstream in{file};
  for (std::string row; std::getline(in, row);) {
    std::istringstream cells{row};
    std::string kind, name, data, host, arm;
    std::getline(cells, kind, ',');
    std::getline(cells, name, ',');
    std::getline(cells, data, ',');
    std::getline(cells, host, ',');
    std::getline(cells, arm, ',');
    if (kind == "column") bars.push_back({name, std::atof(arm.c_str()), std::atof(host.c_str())});
  }
  std::sort(bars.begin(), bars.end(), [](const bar& a, const bar& b) { return a.value > b.value; });
  bar rest{"", 0, 0};
  for (std::size_t i = most_bars; i < bars.size(); ++i) {
    rest.value += bars[i].value;
    rest.mark += bars[i].mark;
  }
  if (bars.size() > most_bars) {
    rest.label = "the other " + std::to_string(bars.size() - most_bars) + " together";
    bars.resize(most_bars);
    bars.push_back(rest);
  }
  return bars;
}

// All of flash.csv, whose first line names its columns.
std::string flash_table(const std::string& file) {
  std::ifstream in{file};
  std::string row;
  if (!std::getline(in, row)) return {};
  std::string text =
      "\n## Flash\n\nBytes beyond an empty program's at -Os: of programs that read a column of every row, go through a "
      "relation, look up an\nid, and of those in tests/embedded/uses.\n\n"
      "| | | data alone | this machine | Cortex-M0 |\n|---|---|---:|---:|---:|\n";
  while (std::getline(in, row)) {
    std::istringstream cells{row};
    text += '|';
    for (std::string cell; std::getline(cells, cell, ',');) text += ' ' + cell + " |";
    text += '\n';
  }
  return text;
}

template <class Value>
panel panel_of(const std::string& title, Value&& value_of) {
  panel p{title, {}};
  for (const auto& [who, name] : contestants) {
    line l{name, {}};
    for (const std::string& set : sets) {
      const double value = value_of(set, who);
      if (value > 0) l.points.emplace_back(targets_of(set), value);
    }
    if (!l.points.empty()) p.lines.push_back(l);
  }
  return p;
}

std::string rows_picture() {
  // The programs of Guangdong's data read all of it, the others' do not.
  const auto image = [](const std::string& set, const std::string& who) {
    return set == "guangdong" ? NAN : beyond_nothing(set, "bytes", who);
  };
  const auto hit = [](const std::string& set, const std::string& who) {
    return ratio(set, "hit", who, "tables").median;
  };
  const auto compile = [](const std::string& set, const std::string& who) {
    return ratio(set, "compile_time", who, "string_view").median;
  };
  return lines_picture("Cost against rows",
                       {panel_of("bytes in the image of a program that looks targets up and scans them", image),
                        panel_of("time of a lookup, over constplan's", hit),
                        panel_of("compile time, over that of #include &lt;string_view&gt;", compile)});
}

void report(const std::string& work, const std::string& out, const std::string& page, const std::string& front_page) {
  read_numbers(work + "/numbers.tsv");
  read_facts(work + "/facts.tsv");
  const std::vector<bar> flash = read_flash(work + "/flash.csv", 40);
  const std::string measured =
      "Measured on " + facts["date"] + " with " + facts["compiler"] + " on " + facts["machine"] + ".\n";
  write(out + "/rows.svg", rows_picture());
  const std::string link = out.substr(out.rfind('/') + 1);
  std::string pictures = "![Cost against rows](" + link + "/rows.svg)\n";
  if (!flash.empty()) {
    write(out + "/flash.svg",
          bars_picture("Flash by column, bytes", "bars: Cortex-M0, -Os; red ticks: this machine", flash));
    pictures = "![Flash by column](" + link + "/flash.svg)\n\n" + pictures;
  }
  const std::string block = cost_table("guangdong") + "\n" + cost_legend + measured + "\n" +
                            aims_in_short(link + "/results.md") + "\n" + pictures;
  replace_block(page, "bench", block);
  replace_block(front_page, "costs", costs_in_short("guangdong"));
  std::string results = "# Measurements\n\nWritten by `sh tests/bench/run.sh`. " + measured + "\n" + aims_table() +
                        "\n" + instantiations();
  for (const std::string& set : sets) {
    results += "\n## " + std::string(set == "guangdong" ? "Guangdong's data" : "Synthetic data") + ", " +
               whole(targets_of(set)) + " targets\n\n";
    if (set == "guangdong") results += std::string{cost_legend} + "\n";
    if (set != "guangdong") results += "The programs look targets up and scan them, and nothing else.\n\n";
    results += cost_table(set) + "\nRatios: compiling over `<string_view>`'s, the rest over constplan's.\n\n" +
               ratios_table(set);
  }
  results += flash_table(work + "/flash.csv");
  results += "\n## Size\n\nCosts of data sets, by `sh tests/bench/size.sh`, which explains the columns.\n\n";
  results += read(work + "/size.md");
  const std::string skipped = read(work + "/skipped.txt");
  if (!skipped.empty()) results += "\n## Left out\n\n" + skipped;
  write(out + "/results.md", results);
  std::cout << block;
}

}  // namespace
}  // namespace constplan::bench

int main(int argc, char** argv) {
  if (argc != 5) {
    std::cerr << "usage: report WORK BENCH PAGE FRONT_PAGE\n";
    return 2;
  }
  constplan::bench::report(argv[1], argv[2], argv[3], argv[4]);
}
