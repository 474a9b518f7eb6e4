// Corrupts the real data cell by cell and counts who notices: the checks, and the audit where the originals are at
// hand. Whatever breaks a rule must be refused.
#include <algorithm>
#include <filesystem>
#include <iomanip>
#include <iostream>
#include <sstream>

#include "audit/audit.hpp"
#include "catch.hpp"
#include "input/usage_error.hpp"
#include "mutants.hpp"

using namespace constplan::generator;

namespace {

struct tally {
  std::size_t breaking = 0;
  std::size_t breaking_caught = 0;
  std::size_t others = 0;
  std::size_t others_caught = 0;
  std::size_t audited = 0;  // of the others that the checks let pass
  std::size_t audited_caught = 0;
};

std::string share(std::size_t part, std::size_t whole) {
  if (whole == 0) return "-";
  std::ostringstream text;
  text << std::fixed << std::setprecision(1) << 100.0 * static_cast<double>(part) / static_cast<double>(whole) << '%';
  return text.str();
}

void print_row(const std::string& name, const tally& t) {
  std::cout << "| " << std::left << std::setw(28) << name << std::right << " | " << std::setw(8) << t.breaking << " | "
            << std::setw(7) << share(t.breaking_caught, t.breaking) << " | " << std::setw(7) << t.others << " | "
            << std::setw(7) << share(t.others_caught, t.others) << " | " << std::setw(7) << t.audited << " | "
            << std::setw(7) << share(t.audited_caught, t.audited) << " |\n";
}

void print_tallies(const std::string& title, const std::map<std::string, tally>& tallies) {
  std::cout << "| " << std::left << std::setw(28) << title
            << " | breaking |  caught |  others |  caught | audited |  caught |\n"
               "|------------------------------|---------:|--------:|--------:|--------:|--------:|--------:|\n";
  tally sum;
  for (const auto& [name, t] : tallies) {
    print_row(name, t);
    sum.breaking += t.breaking;
    sum.breaking_caught += t.breaking_caught;
    sum.others += t.others;
    sum.others_caught += t.others_caught;
    sum.audited += t.audited;
    sum.audited_caught += t.audited_caught;
  }
  print_row("all", sum);
  std::cout << '\n';
}

// Corrupts cells, so many of each column by each mutation, and judges what becomes of them. The seed chooses only
// which: a mutation that can change any cells of a column is tried there.
class trial {
 public:
  trial(std::size_t cells_each, std::size_t audits) : cells_each_{cells_each}, audits_left_{audits} {}

  void run() {
    for (std::size_t t = 0; t < schema().size(); ++t) {
      for (std::size_t c = 0; c < schema()[t].columns.size(); ++c) {
        for (const mutation& how : mutations()) corrupt_column(t, c, how);
      }
    }
  }

  void report() const {
    print_tallies("corruption", by_mutation_);
    print_tallies("column", by_column_);
  }

  // The mutations that were tried, and the columns that they were tried on.
  std::size_t mutations_tried() const { return by_mutation_.size(); }
  std::size_t columns_tried() const { return by_column_.size(); }

  const std::vector<std::string>& missed() const { return missed_; }

 private:
  void corrupt_column(std::size_t t, std::size_t c, const mutation& how) {
    std::vector<std::size_t> order(data_.rows(t));
    for (std::size_t row = 0; row < order.size(); ++row) order[row] = row;
    std::shuffle(order.begin(), order.end(), random_);
    std::size_t made = 0;
    for (const std::size_t row : order) {
      if (made == cells_each_) return;
      const cells::place where{t, row, c};
      const auto text = how.apply(data_, where, random_);
      if (!text || *text == data_.at(t, row, c)) continue;
      judge(where, how, *text);
      ++made;
    }
  }

  void judge(const cells::place& where, const mutation& how, const std::string& text) {
    const bool is_breaking = breaks_rule(data_, where, how, text);
    std::string& cell = data_.at(where.table, where.row, where.column);
    const std::string old = cell;
    cell = text;
    diagnostics errors;
    const loaded_data loaded = data_.load(how.is_raw ? std::optional{where} : std::nullopt, errors);
    const table& t = schema()[where.table];
    const std::string column = std::string{t.name} + "." + std::string{t.columns[where.column].name};
    for (tally* const sum : {&by_mutation_[std::string{how.name}], &by_column_[column]}) {
      ++(is_breaking ? sum->breaking : sum->others);
      if (errors.any()) ++(is_breaking ? sum->breaking_caught : sum->others_caught);
    }
    if (!errors.any()) audit(loaded, how, column);
    if (is_breaking && !errors.any()) {
      missed_.push_back(column + ", row " + std::to_string(where.row + 2) + ", " + std::string{how.name} + ": '" + old +
                        "' became '" + text + "'");
    }
    cell = old;
  }

  void audit(const loaded_data& loaded, const mutation& how, const std::string& column) {
    if (audits_left_ == 0 || random_() % 4 != 0) return;
    --audits_left_;
    diagnostics errors;
    std::ostringstream counts;
    try {
      const originals texts = read_originals(loaded, SOURCES);
      audit_rows(loaded, texts, errors, counts);
      audit_numbers(loaded, texts, errors, counts);
    } catch (const usage_error&) {  // an original that is not there
      errors.error({"", 1, 1}, "");
    }
    for (tally* const sum : {&by_mutation_[std::string{how.name}], &by_column_[column]}) {
      ++sum->audited;
      if (errors.any()) ++sum->audited_caught;
    }
  }

  cells data_{REAL_DATA};
  std::mt19937 random_{1};
  std::size_t cells_each_;
  std::size_t audits_left_;
  std::map<std::string, tally> by_mutation_;
  std::map<std::string, tally> by_column_;
  std::vector<std::string> missed_;
};

void corrupt(std::size_t cells_each, std::size_t audits) {
  trial t{cells_each, std::filesystem::is_directory(SOURCES) ? audits : 0};
  t.run();
  t.report();
  std::size_t columns = 0;
  for (const table& each : schema()) columns += each.columns.size();
  CHECK(t.mutations_tried() == mutations().size());
  CHECK(t.columns_tried() == columns);
  for (const std::string& missed : t.missed()) UNSCOPED_INFO(missed);
  CHECK(t.missed().empty());
}

}  // namespace

TEST_CASE("the real data is without errors") { CHECK_FALSE(cells{REAL_DATA}.errors().any()); }

TEST_CASE("a corrupted cell that breaks a rule is refused, in a sample of all columns") { corrupt(2, 100); }

// Half an hour: constplan-mutation-tests "[all]"
TEST_CASE("a corrupted cell that breaks a rule is refused, in all cells", "[.all]") { corrupt(100'000, 100'000); }
