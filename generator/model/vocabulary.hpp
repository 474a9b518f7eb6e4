// The words of all plans: the enumerations of the library, its units and its literals. Declared once, as data, in
// generator/data/vocabulary; the library's headers, the word lists of its parsers and the schema page come from there.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "../input/csv.hpp"

namespace constplan::generator {

struct word {
  std::string_view name;  // more_than
  std::string_view meaning;
  std::string_view label_zh;  // 超过
  std::string_view label_en;  // more than
};

struct enumeration {
  std::string_view name;    // comparator
  std::string_view header;  // the header of the library that defines it: vocabulary
  std::string_view meaning;
  std::vector<word> words;
};

struct named_unit {
  word names;
  std::string_view base;  // the unit whose amounts are stored; its own name for a base unit
  std::int64_t factor;    // base units in one; if it is below 0, units in one base unit
  std::string_view symbol;
  std::string_view code;  // CNY, CNY/person: what the readers of figures print; units that are counted alike share one
  std::string_view text_zh;  // #元: an amount in this unit, with # for the number; empty: amounts are written in others
  std::string_view text_en;   // CNY #
  std::string_view words_zh;  // what documents call it, separated by commas
  std::string_view words_en;
  bool takes_powers;  // documents write it in ten thousands, millions and so on
  bool is_additive;   // amounts have a sum
};

struct quantity_literal {
  std::string_view suffix;  // wan_yuan
  std::string_view base;
  std::string_view factor;
  std::string_view meaning;
};

/// Words that precede or follow the numbers of documents: what they are to the number, and what they mean.
struct phrase {
  std::string_view language;
  std::string_view role;   // before
  std::string_view value;  // comparator::more_than; empty where the role says it all
  std::string_view words;  // separated by commas
};

class vocabulary {
 public:
  /// Reads the files of vocabulary_files(), in their order.
  vocabulary(std::vector<csv_file> files, diagnostics& errors);

  const std::vector<enumeration>& enumerations() const { return enumerations_; }
  /// The enumeration of this name, or nullptr.
  const enumeration* find_enumeration(std::string_view name) const;
  /// Base units in the order of the enumeration, each followed by the other units that are stored in it.
  const std::vector<named_unit>& units() const { return units_; }
  const std::vector<quantity_literal>& literals() const { return literals_; }
  const std::vector<phrase>& phrases() const { return phrases_; }

 private:
  void read_enumerations(const csv_file& file, diagnostics& errors);
  void read_words(const csv_file& file, diagnostics& errors);
  void read_units(const csv_file& file, diagnostics& errors);
  void read_literals(const csv_file& file, diagnostics& errors);
  void read_phrases(const csv_file& file, diagnostics& errors);

  std::deque<csv_file> files_;  // the texts are theirs
  std::vector<enumeration> enumerations_;
  std::vector<named_unit> units_;
  std::vector<quantity_literal> literals_;
  std::vector<phrase> phrases_;
};

/// The names of the files, without their ending.
const std::vector<std::string_view>& vocabulary_files();

/// Reads DIRECTORY/<file>.csv.
vocabulary read_vocabulary(const std::string& directory, diagnostics& errors);

/// The vocabulary that this program was built with.
const vocabulary& built_in_vocabulary();

}  // namespace constplan::generator
