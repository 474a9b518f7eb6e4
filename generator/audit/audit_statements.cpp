// What columns say of a row, against the words of its section.
#include <algorithm>
#include <constplan/vocabulary.hpp>
#include <map>
#include <set>
#include <utility>

#include "../figure/figure_text.hpp"
#include "../figure/section_number.hpp"
#include "audit.hpp"
#include "english_words.hpp"
#include "lead_agency.hpp"
#include "names_in_text.hpp"
#include "occurrence.hpp"

namespace constplan::generator {
namespace {

// From the last of `marks` before `at` to the first of them after it, or to the ends of the text.
std::string_view part_around(std::string_view text, std::size_t at, std::initializer_list<std::string_view> marks) {
  std::size_t first = 0;
  std::size_t last = text.size();
  for (const std::string_view mark : marks) {
    const std::size_t before = at == 0 ? std::string_view::npos : text.rfind(mark, at - 1);
    if (before != std::string_view::npos) first = std::max(first, before + mark.size());
    last = std::min(last, text.find(mark, at));
  }
  return text.substr(first, last - first);
}

// The clause around `at`, up to `end`.
std::string_view clause_to(std::string_view text, std::size_t at, std::size_t end) {
  const std::string_view sentence = sentence_around(text, at);
  const auto before = static_cast<std::size_t>(sentence.data() - text.data());
  const std::string_view clause = part_around(sentence, at - before, {"，", "；", ", ", "; "});
  return clause.substr(0, static_cast<std::size_t>(text.data() + end - clause.data()));
}

// 2026, or the end of 2025-26.
bool has_year_in(std::string_view text, std::string_view year) {
  if (!occurrences(text, year).empty()) return true;
  if (year.size() != 4 || digits_length(year) != 4) return false;
  const std::string before = std::to_string(std::stoi(std::string{year}) - 1);
  for (const std::string_view sign : {"-", "–", "/", "‑"}) {
    const std::string period = before + std::string{sign} + std::string{year.substr(2)};
    if (!occurrences(text, period).empty()) return true;
  }
  return false;
}

// The first column whose cells have this value, or nullptr.
template <class Cells, class Member, class Value>
const column* find_column(const table& t, Member Cells::*member, Value value) {
  return t.find_column([=](const column& c) { return c.as<Cells>().*member == value; });
}

// The section of a row, and what it would say without the defects that anomalies record.
class section_words {
 public:
  section_words(const loaded_data& data, const originals& texts, const loaded_table& t)
      : originals_{data, texts, t},
        plan_section_{data["plans"]["section"]},
        section_{t.schema().has_column("section") ? &t["section"] : nullptr} {
    const loaded_table& anomalies = data["anomalies"];
    for (std::size_t row = 0; row < anomalies.size(); ++row) {
      defects_[{anomalies["plan"].number[row], anomalies["section"].text[row]}].push_back(
          {std::string{anomalies["found"].text[row]}, std::string{anomalies["expected"].text[row]}});
    }
    for (const auto& [document, text] : texts) {
      const auto explains = [](const section& s) { return first_leads(s.text()); };
      if (std::any_of(text.sections().begin(), text.sections().end(), explains)) first_leads_in_.insert(&text);
    }
  }

  /// Whether the original has the row's section, which audit_rows() checks.
  bool are_there(std::size_t row) const { return originals_.original(row) != nullptr && !texts(row).empty(); }
  std::string_view path(std::size_t row) const { return section_ == nullptr ? "" : section_->text[row]; }

  /// The whole document for rows without a section, such as documents.
  std::vector<std::string_view> texts(std::size_t row) const {
    if (section_ != nullptr) return originals_.original(row)->texts_of(path(row));
    std::vector<std::string_view> all;
    for (const section& s : originals_.original(row)->sections()) all.push_back(s.text());
    return all;
  }

  written_in language(std::size_t row) const { return originals_.original(row)->language(); }

  /// Whether `holds` for the text of a section around the row's. The annex that a plan is has the plan's title.
  template <class Holds>
  bool any_around(std::size_t row, const Holds& holds) const {
    const auto sections = originals_.original(row)->around(path(row));
    const std::string_view annex = originals_.are_of_plans() ? plan_section_.text[originals_.plan(row)] : "";
    return std::any_of(sections.begin(), sections.end(),
                       [&](const section* s) { return s->path != annex && holds(s->text()); });
  }

  /// Of points that follow a sentence: it aims to reach the following.
  bool may_strive_around(std::size_t row) const {
    return language(row) == written_in::english && any_around(row, may_strive);
  }

  bool first_agency_leads(std::size_t row) const { return first_leads_in_.count(originals_.original(row)) > 0; }

  /// The texts with the headings of the sections around, and again with defects corrected, as one.
  std::string with_headings(std::size_t row) const {
    std::string all;
    for (const std::string_view text : texts(row)) all.append(text).append("\n");
    for (const section* around : originals_.original(row)->around(path(row))) {
      all.append(around->text().substr(0, around->text().find("。"))).append("\n");
    }
    if (!originals_.are_of_plans()) return all;
    const auto defects = defects_.find({static_cast<std::int64_t>(originals_.plan(row)), path(row)});
    if (defects == defects_.end()) return all;
    std::string corrected = all;
    for (const auto& [found, expected] : defects->second) {
      const std::string wrong = searchable(found, language(row));
      const std::size_t at = corrected.find(wrong);
      if (at != std::string::npos) corrected.replace(at, wrong.size(), searchable(expected, language(row)));
    }
    return all + corrected;
  }

 private:
  originals_of_rows originals_;
  const column_data& plan_section_;
  const column_data* section_;
  std::set<const source_text*> first_leads_in_;
  // What the source has and should have, by plan and section.
  std::map<std::pair<std::int64_t, std::string_view>, std::vector<std::pair<std::string, std::string>>> defects_;
};

class statement_audit {
 public:
  statement_audit(const loaded_data& data, const originals& texts, const loaded_table& t, diagnostics& errors)
      : data_{data}, table_{t}, words_{data, texts, t}, errors_{errors} {}

  void run() {
    const table& schema = table_.schema();
    const column* const figure = find_column(schema, &text_cells::original, occurrence::figure);
    const column* const modality = find_column(schema, &word_cells::enumeration, "modality");
    const column* const role = find_column(schema, &word_cells::enumeration, "responsibility_role");
    for (const column& c : schema.columns) {
      if (figure != nullptr && !c.as<word_cells>().year_column.empty()) audit_years(c, *figure);
      if (c.as<integer_cells>().original == occurrence::section) audit_numbers_in_section(c);
      const std::string_view to = c.referred_table();
      if (!to.empty() && to != schema.name) audit_names(c, role);
    }
    if (figure != nullptr && modality != nullptr) audit_modalities(*modality, *figure);
  }

 private:
  template <class Do>
  void for_each_row(const column& c, const Do& act) {
    const column_data& values = table_[c.name];
    for (std::size_t row = 0; row < table_.size(); ++row) {
      if (values.number.of(row).size() > 0 && words_.are_there(row)) act(row);
    }
  }

  // Whether `holds` for one of the places where the section has the row's figure. True if it has none, which
  // audit_rows() reports.
  template <class Holds>
  bool any_figure(const column& figure, std::size_t row, const Holds& holds) const {
    const std::string run = searchable(table_[figure.name].text[row], words_.language(row));
    bool is_found = false;
    for (const std::string_view text : words_.texts(row)) {
      for (const std::size_t at : occurrences(text, run)) {
        if (holds(text, at)) return true;
        is_found = true;
      }
    }
    return !is_found;
  }

  std::string section_of_original(std::size_t row) const {
    return "section " + in_quotes(words_.path(row)) + " of the original";
  }

  // A year is in the figure's own sentence, or before it in its section or a section around.
  void audit_years(const column& origin, const column& figure) {
    const std::string_view year_column = origin.as<word_cells>().year_column;
    const column_data& year = table_[year_column];
    for_each_row(origin, [&](std::size_t row) {
      const bool is_own = is(table_[origin.name], row, year_origin::own_sentence);
      if (!is_own && !is(table_[origin.name], row, year_origin::earlier_sentence)) return;
      if (!is_own && words_.any_around(row, [&](auto text) { return has_year_in(text, year.text[row]); })) return;
      const auto has_year = [&](std::string_view text, std::size_t at) {
        return has_year_in(is_own ? sentence_around(text, at) : text.substr(0, at), year.text[row]);
      };
      if (any_figure(figure, row, has_year)) return;
      const std::string quoted = in_quotes(table_[figure.name].text[row]) + " in " + section_of_original(row);
      errors_.error(table_.where(row, year_column),
                    (is_own ? "the sentence of " + quoted + " has no " : "before " + quoted + ", there is no ") +
                        std::string{year.text[row]} + "; correct the year or " + std::string{origin.name});
    });
  }

  void audit_numbers_in_section(const column& c) {
    for_each_row(c, [&](std::size_t row) {
      const auto has_number = [&](std::string_view text) { return has_year_in(text, table_[c.name].text[row]); };
      const auto texts = words_.texts(row);
      if (std::any_of(texts.begin(), texts.end(), has_number)) return;
      errors_.error(table_.where(row, c.name),
                    section_of_original(row) + " has no " + std::string{table_[c.name].text[row]});
    });
  }

  // 力争 or aim to in the clause of a figure makes it striven for. Such a figure has a word like it before it.
  void audit_modalities(const column& c, const column& figure) {
    for_each_row(c, [&](std::size_t row) {
      const written_in language = words_.language(row);
      if (language == written_in::other) return;
      const bool is_striven_for = is(table_[c.name], row, modality::striven_for);
      const std::string_view run = table_[figure.name].text[row];
      std::string_view word;
      const auto agrees = [&](std::string_view text, std::size_t at) {
        const std::size_t end = at + last_part(run).size();  // strive for 50 GW
        if (is_striven_for) return strives_before(text.substr(0, end), language) || words_.may_strive_around(row);
        word = word_of_striving(clause_to(text, at, end), language);
        return word.empty();
      };
      if (any_figure(figure, row, agrees)) return;
      const std::string quoted = in_quotes(run);
      const std::string usual = language == written_in::chinese ? "'力争'" : "'aim'";
      errors_.error(table_.where(row, c.name),
                    is_striven_for ? section_of_original(row) + " has no word like " + usual + " before " + quoted +
                                         "; correct the modality"
                                   : in_quotes(word) + " is before " + quoted + " in " + section_of_original(row) +
                                         ", so that the figure is striven for; correct the modality");
    });
  }

  static bool strives_before(std::string_view text, written_in language) {
    if (language == written_in::english) return may_strive(text);
    const auto words = {"力争", "争取", "力求", "努力", "奋力", "有望"};
    return std::any_of(words.begin(), words.end(),
                       [=](std::string_view each) { return text.find(each) != std::string_view::npos; });
  }

  static std::string_view word_of_striving(std::string_view clause, written_in language) {
    if (language == written_in::english) return striving_words(clause);
    for (const std::string_view word : {"力争", "力求"}) {
      if (clause.find(word) != std::string_view::npos) return word;
    }
    return {};
  }

  // The places and bodies that a row refers to are named in its section.
  void audit_names(const column& c, const column* role) {
    const loaded_table& to = data_[c.referred_table()];
    if (to.schema().names != naming::place && to.schema().names != naming::body) return;
    const names_in_text names{data_, to};
    for_each_row(c, [&](std::size_t row) {
      const std::string text = words_.with_headings(row);
      for (const std::int64_t referred : table_[c.name].number.of(row)) {
        const auto named = static_cast<std::size_t>(referred);
        if (is_whole_country(to, named)) continue;
        const written_in language = words_.language(row);
        if (!names.has(text, named, language)) {
          const std::string path = words_.path(row).empty() ? "the original" : section_of_original(row);
          errors_.error(table_.where(row, c.name), path + " does not name " + in_quotes(to.id(named)) +
                                                       "; correct one of them, or enter the name that it has there");
        } else if (role != nullptr && to.schema().names == naming::body && language == written_in::chinese) {
          audit_role(*role, row, lead_in(text, names.names(named, language), words_.first_agency_leads(row)));
        }
      }
    });
  }

  // The plans of a country seldom name it.
  static bool is_whole_country(const loaded_table& places, std::size_t row) {
    if (places.schema().names != naming::place) return false;
    return is(places["level"], row, place_level::country) || is(places["level"], row, place_level::union_of_countries);
  }

  void audit_role(const column& c, std::size_t row, lead_reading reading) {
    const bool is_lead = is(table_[c.name], row, responsibility_role::lead);
    if (reading == lead_reading::unknown || is_lead == (reading == lead_reading::leads)) return;
    errors_.error(table_.where(row, c.name),
                  is_lead ? "in " + section_of_original(row) + " no '牵头' is said of this agency; correct the role"
                          : "in " + section_of_original(row) + " '牵头' is said of this agency; correct the role");
  }

  const loaded_data& data_;
  const loaded_table& table_;
  section_words words_;
  diagnostics& errors_;
};

}  // namespace

void audit_statements(const loaded_data& data, const originals& texts, diagnostics& errors) {
  for (const loaded_table& t : data.tables()) statement_audit{data, texts, t, errors}.run();
}

}  // namespace constplan::generator
