// One number for all that the tables hold: every column of every row, every relation, and where find() finds every id.
// It is the same on every target, whatever its word size, byte order and compiler.
#pragma once

#include <constplan/guangdong.hpp>
#include <type_traits>

#include "../every_table.hpp"

class digest {
 public:
  constexpr std::uint64_t value() const noexcept { return hash_; }
  /// How many values went into it.
  constexpr std::uint32_t count() const noexcept { return count_; }
  /// How many ids were found where they stand.
  constexpr std::uint32_t found() const noexcept { return found_; }

  constexpr void add(std::string_view text) {
    add_number(text.size());
    for (const char c : text) add_byte(static_cast<unsigned char>(c));
  }
  constexpr void add(bool flag) { add_number(flag ? 1 : 0); }
  constexpr void add(int number) { add_number(static_cast<std::uint64_t>(number)); }
  constexpr void add(constplan::quantity q) {
    add_number(static_cast<std::uint64_t>(q.amount()));
    add(name(q.unit()));
  }
  constexpr void add(constplan::date d) {
    add(d.year());
    add(d.month());
    add(d.day());
  }
  template <class Row, class Key>
  constexpr void add(constplan::row<Row, Key> row) {
    add_number(row.index());
  }
  template <class Enum>
  constexpr auto add(Enum value) -> decltype(name(value), void()) {
    add(name(value));
  }
  template <class T>
  constexpr void add(const constplan::optional<T>& value) {
    add(value.has_value());
    if (value) add(*value);
  }
  template <class Row>
  constexpr void add(constplan::relation<Row> rows) {
    add_number(rows.size());
    for (const Row row : rows) add(row);
  }
  template <class Rows, class Predicate>
  constexpr void add(const constplan::filtered<Rows, Predicate>& rows) {
    add_number(rows.count());
    for (const auto row : rows) add(row);
  }

  /// Every column of every row.
  template <class Row>
  constexpr void add(constplan::table<Row> rows) {
    add_number(rows.size());
    for (const Row row : rows) {
      row.visit([this](const auto& column, const auto& value) {
        add(std::string_view{column, sizeof column - 1});
        add(value);
      });
      look_up(rows, row);
    }
  }

  /// The rows found by every tenth row's names, as names, beginnings and parts.
  template <class Row, class... Search>
  constexpr void add_names(constplan::table<Row> rows, Search... found_by) {
    for (std::size_t n = 0; n < rows.size(); n += 10) {
      (add(found_by(rows[n].name_zh())), ...);
      (add(found_by(rows[n].name_en())), ...);
    }
  }

  /// What `relation_of` returns for every row.
  template <class Row, class Relation>
  constexpr void add(constplan::table<Row> rows, Relation relation_of) {
    for (const Row row : rows) add(relation_of(row));
  }

 private:
  // The id, and others that most often are none: the id without its last byte, and with one byte changed here and
  // there.
  template <class Row>
  void look_up(constplan::table<Row> rows, Row row) {
    const std::string_view id = row.id();
    const constplan::optional<Row> found = rows.find(id);
    if (found == row) ++found_;
    add(found);
    add(rows.find({id.data(), id.size() - 1}));
    char changed[256];
    if (id.size() > sizeof changed) return;
    for (std::size_t i = 0; i < id.size(); ++i) changed[i] = id.data()[i];
    for (std::size_t i = 0; i < 8; ++i) {
      char& byte = changed[(i * 11 + row.index()) % id.size()];
      byte = static_cast<char>(byte ^ (1 << i % 5));
      add(rows.find({changed, id.size()}));
    }
  }

  constexpr void add_number(std::uint64_t number) {
    ++count_;
    for (int shift = 0; shift < 64; shift += 8) add_byte(static_cast<unsigned char>(number >> shift));
  }

  // FNV-1a
  constexpr void add_byte(unsigned char byte) { hash_ = (hash_ ^ byte) * 0x100000001B3U; }

  std::uint64_t hash_ = 0xCBF29CE484222325U;
  std::uint32_t count_ = 0;
  std::uint32_t found_ = 0;
};

/// "0123456789ABCDEF of 12345 values, 678 ids found\n" and a zero.
struct digest_line {
  char text[64];
};

/// The digest of the whole data set.
digest_line digest_of_everything();
