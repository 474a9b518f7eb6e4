// constplan-random-data make SEED DIR OUT: a data set with hostile texts in every text column, made from the valid one
// in DIR: OUT/data, and in OUT/texts what a library made from it must give back. Fails if the seed leaves something
// untried. constplan-random-data compare TEXTS JSON: whether it does.
#include <cstdio>
#include <deque>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "cells.hpp"

using namespace constplan::generator;
using namespace std::string_literals;

namespace {

constexpr std::size_t copies = 25;                // of a row of every table
constexpr std::size_t choices[] = {1, 3, 1'000};  // of different texts in a column: each is stored in another way
constexpr std::size_t long_text = 16'370;         // about what compilers take as one literal

const std::string fragments[] = {
    ")\"",
    ")x\"",
    "R\"(",
    "\"",
    "\"\"",
    "'",
    "*/",
    "/*",
    "//",
    "\\",
    "\\\\",
    "\\n",
    "\\u202e",
    "\\x41",
    "\\0",
    "\\\"",
    "?"
    "?/",
    "?"
    "?)",
    "?"
    "?'",
    "?"
    "??",
    "?",
    "%",
    "%s",
    "%:",
    "<::",
    "#",
    "#define x",
    "#include <x>",
    "__FILE__",
    "_Pragma(\"x\")",
    ";",
    "}",
    "{",
    "0",
    "7",
    "9",
    "a",
    "Z",
    "_",
    "$",
    "@",
    "`",
    "~",
    " ",
    "  ",
    ",",
    "nullptr",
    "佛山",
    "（一）",
    "é",
    "😀",
    "𠮷",
    "\u0301",
    "\u00A0",
    "\u3000",
    "\u0085",
    "\u200B",
    "\u200E",
    "\u2028",
    "\u202E",
    "\u2066",
    "\uFEFF",
    "\uFFFD",
    "\uFFFE",
    "\uFFFF",
    "\U0001FFFF",
    "\U0010FFFF",
    "\uE000",
    "\t",
    "\n",
    "\r",
    "\x01",
    "\x1B",
    "\x7F",
    "\0"s,
    "\\\n",
    "\xC0\x80",
    "\xED\xA0\x80",
    "\xFF",
};

std::string any_character(std::mt19937& random) {
  const auto code = static_cast<unsigned>(random()) % (random() % 2 == 0 ? 0x3000U : 0x110000U);
  if (code < 0x80) return {static_cast<char>(code)};
  std::string bytes;
  const int continuations = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  constexpr unsigned leads[] = {0, 0xC0, 0xE0, 0xF0};
  bytes += static_cast<char>(leads[continuations] | code >> (6 * continuations));
  for (int i = continuations - 1; i >= 0; --i) bytes += static_cast<char>(0x80 | ((code >> (6 * i)) & 0x3F));
  return bytes;
}

// First every fragment by itself and a long text, so that no seed leaves one out, then any.
class hostile_texts {
 public:
  explicit hostile_texts(unsigned seed) : random_{seed} {
    for (const std::string& fragment : fragments) first_.push_back({'a' + fragment + 'a'});
    first_.push_back({std::string(long_text, '?')});
  }

  std::string next() {
    last_ = {};
    if (!first_.empty()) {
      last_ = first_.front();
      first_.pop_front();
      return last_.text;
    }
    if (random_() % 400 == 0) return std::string(long_text + random_() % 11, '?');
    std::size_t pieces = 1 + random_() % 6;
    if (random_() % 50 == 0) pieces = 200 + random_() % 300;
    std::string text;
    for (std::size_t i = 0; i < pieces; ++i) {
      text += random_() % 8 == 0 ? any_character(random_) : fragments[random_() % std::size(fragments)];
    }
    return text;
  }

  // What one column refuses, such as a name that another row has, the next may take.
  void refuse() {
    constexpr int most_tries = 8;
    if (!last_.text.empty() && ++last_.tries < most_tries) first_.push_back(last_);
    last_ = {};
  }

  const std::string& any_of(const std::vector<std::string>& texts) {
    last_ = {};
    return texts[random_() % texts.size()];
  }

 private:
  struct attempt {
    std::string text;
    int tries = 0;
  };

  std::mt19937 random_;
  std::deque<attempt> first_;
  attempt last_;
};

// A fresh row of the same content; lists go on counting.
std::vector<std::string> copy_of_last(const cells& data, std::size_t table, std::size_t number) {
  std::vector<std::string> row = data.row(table, data.rows(table) - 1);
  const std::string& first_id = data.at(table, data.rows(table) - number, std::size_t{0});
  const std::string old_id = row[0];
  row[0] = "copy-" + std::to_string(number) + '/' + first_id;
  for (std::size_t c = 1; c < row.size(); ++c) {
    const bool is_itself = schema()[table].columns[c].referred_table() == schema()[table].name && row[c] == old_id;
    if (is_itself) row[c] = row[0];  // a city is its own prefecture
  }
  const std::size_t ordinal = index_of_column(table, "ordinal");
  if (ordinal < row.size()) row[ordinal] = std::to_string(std::stoi(row[ordinal]) + 1);
  const std::size_t note = index_of_column(table, "note");
  if (note < row.size() && row[note].empty()) row[note] = "A copy.";
  return row;
}

void copy_rows(cells& data) {
  for (std::size_t t = 0; t < schema().size(); ++t) {
    for (std::size_t number = 1; number <= copies; ++number) {
      data.append(t, copy_of_last(data, t, number));
      if (!data.errors().any()) continue;
      data.remove_last(t);
      break;
    }
  }
}

struct counts {
  std::size_t kept = 0;
  std::size_t refused = 0;
};

counts fill_column(cells& data, std::size_t table, std::size_t column, std::size_t different, hostile_texts& hostile) {
  std::vector<std::string> texts;
  counts counted;
  for (std::size_t row = 0; row < data.rows(table); ++row) {
    std::string& cell = data.at(table, row, column);
    const std::string old = cell;
    const bool is_new = texts.size() < different;
    for (int tries = 0; tries < 4; ++tries) {
      cell = is_new ? hostile.next() : hostile.any_of(texts);
      if (!data.errors().any()) break;
      ++counted.refused;
      hostile.refuse();
      cell = old;
    }
    if (cell == old) continue;
    ++counted.kept;
    if (is_new) texts.push_back(cell);
  }
  return counted;
}

std::string json_member(const column& c, const std::string& text) {
  std::string member = '"' + std::string{c.name} + "\": " + (text.empty() ? "null" : "\"");
  for (const char byte : text) member += (byte == '"' || byte == '\\' ? "\\" : "") + std::string{byte};
  return member + (text.empty() ? "" : "\"");
}

bool is_text(const column& c) { return c.is<text_cells>(); }

void write(const cells& data, const std::filesystem::path& out) {
  std::filesystem::create_directories(out / "data");
  std::ofstream texts{out / "texts", std::ios::binary};
  for (std::size_t t = 0; t < schema().size(); ++t) {
    std::ofstream{out / "data" / (std::string{schema()[t].name} + ".csv"), std::ios::binary} << data.csv(t);
    for (std::size_t row = 0; row < data.rows(t) && schema()[t].is_published(); ++row) {
      for (std::size_t c = 0; c < schema()[t].columns.size(); ++c) {
        const column& schema_column = schema()[t].columns[c];
        if (is_text(schema_column)) texts << json_member(schema_column, data.at(t, row, c)) << '\n';
      }
    }
  }
}

// Whether one of the texts contains this.
bool is_tried(const cells& data, const std::string& wanted) {
  for (std::size_t t = 0; t < schema().size(); ++t) {
    for (std::size_t row = 0; row < data.rows(t); ++row) {
      for (std::size_t c = 0; c < schema()[t].columns.size(); ++c) {
        if (is_text(schema()[t].columns[c]) && data.at(t, row, c).find(wanted) != std::string::npos) return true;
      }
    }
  }
  return false;
}

bool is_refused(cells& data, const std::string& text) {
  std::string& cell = data.at(index_of_table("agencies"), 0, index_of_column(index_of_table("agencies"), "note"));
  const std::string old = cell;
  cell = 'a' + text + 'a';
  const bool refused = data.errors().any();
  cell = old;
  return refused;
}

// What keeps the seed from being enough: a fragment that no text contains although texts may, too few texts, or none
// that is long.
std::string gap_in(cells& data, const counts& all) {
  if (all.kept < 500) return "texts";
  if (!is_tried(data, std::string(long_text, '?'))) return "a long text";
  for (const std::string& fragment : fragments) {
    if (!is_tried(data, fragment) && !is_refused(data, fragment)) return fragment;
  }
  return {};
}

int make(unsigned seed, const std::string& directory, const std::string& out) {
  hostile_texts hostile{seed};
  cells data{directory};
  copy_rows(data);
  counts all;
  std::size_t columns = seed;  // so that each column is stored in every way by three seeds in turn
  for (std::size_t t = 0; t < schema().size(); ++t) {
    for (std::size_t c = 0; c < schema()[t].columns.size(); ++c) {
      if (!is_text(schema()[t].columns[c])) continue;
      const counts counted = fill_column(data, t, c, choices[columns++ % std::size(choices)], hostile);
      all.kept += counted.kept;
      all.refused += counted.refused;
    }
  }
  write(data, out);
  std::printf("seed %u: %zu texts taken, %zu refused\n", seed, all.kept, all.refused);
  const std::string gap = gap_in(data, all);
  if (!gap.empty()) std::fprintf(stderr, "seed %u leaves something untried: %s\n", seed, gap.c_str());
  return gap.empty() ? 0 : 1;
}

std::string content_of(const char* path) {
  std::ifstream in{path, std::ios::binary};
  return {std::istreambuf_iterator<char>{in}, {}};
}

// The texts are the values of the next key of their column, one after the other.
int compare(const std::string& texts, const std::string& json) {
  std::size_t found = 0;
  std::size_t at = 0;
  for (std::size_t first = 0; first < texts.size();) {
    const std::size_t end = texts.find('\n', first);
    const std::string member = texts.substr(first, end - first);
    at = json.find(", " + member.substr(0, member.find(' ') + 1), at);
    if (at == std::string::npos || json.compare(at + 2, member.size(), member) != 0) {
      std::fprintf(stderr, "the library does not give back %s\n", member.c_str());
      return 1;
    }
    at += member.size();
    first = end + 1;
    ++found;
  }
  std::printf("%zu texts given back\n", found);
  return found == 0;
}

}  // namespace

int main(int argc, char** argv) {
  const std::string command = argc > 1 ? argv[1] : "";
  if (command == "make" && argc == 5) return make(static_cast<unsigned>(std::stoul(argv[2])), argv[3], argv[4]);
  if (command == "compare" && argc == 4) return compare(content_of(argv[2]), content_of(argv[3]));
  std::fputs("usage: constplan-random-data make SEED DIR OUT | compare TEXTS JSON\n", stderr);
  return 2;
}
