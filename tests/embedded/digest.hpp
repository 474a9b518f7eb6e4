// Digests of what a data set holds. They are the same on every target, whatever its word size, byte order, compiler and
// standard library. Each column has a digest of its own, so a difference between two targets names its column.
#pragma once

#include <constplan/relation.hpp>
#include <constplan/row.hpp>
#include <constplan/table.hpp>

#include "write_digest.hpp"

/// FNV-1a over values of any type that a column can hold.
class digest {
 public:
  constexpr std::uint64_t value() const noexcept { return hash_; }
  /// How many numbers and texts were added.
  constexpr std::uint32_t count() const noexcept { return count_; }

  constexpr void add(std::string_view text) {
    add_number(text.size());
    for (const char c : text) add_byte(static_cast<unsigned char>(c));
  }
  constexpr void add(bool flag) { add_number(flag ? 1 : 0); }
  constexpr void add(int number) { add_number(static_cast<std::uint64_t>(number)); }
  constexpr void add(std::int64_t number) { add_number(static_cast<std::uint64_t>(number)); }
  constexpr void add(constplan::quantity q) {
    add(q.amount());
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

 private:
  constexpr void add_number(std::uint64_t number) {
    ++count_;
    for (int shift = 0; shift < 64; shift += 8) add_byte(static_cast<unsigned char>(number >> shift & 0xFF));
  }

  constexpr void add_byte(unsigned char byte) { hash_ = times_prime(hash_ ^ byte); }

  // n * 0x100000001B3 modulo 2^64 without overflow, which the integer sanitizer reports.
  static constexpr std::uint64_t times_prime(std::uint64_t n) noexcept {
    constexpr std::uint64_t low_half = 0xFFFFFFFF;
    const std::uint64_t low = (n & low_half) * 0x1B3;
    const std::uint64_t high = (n >> 32) * 0x1B3 + (low >> 32) + ((n & 0xFFFFFF) << 8);
    return (high & low_half) << 32 | (low & low_half);
  }

  std::uint64_t hash_ = 0xCBF29CE484222325U;
  std::uint32_t count_ = 0;
};

/// A string literal. A std::string_view would call strlen(), which firmware may not have.
class label {
 public:
  constexpr label() noexcept = default;
  template <std::size_t Size>
  constexpr label(const char (&text)[Size]) noexcept : text_{text, Size - 1} {}

  constexpr std::string_view view() const noexcept { return text_; }

 private:
  std::string_view text_;
};

/// Writes one line for each digest: "guangdong targets.low 0123456789ABCDEF of 222 values".
class digest_writer {
 public:
  digest_writer(label data_set, text_sink sink) noexcept : data_set_{data_set}, sink_{sink} {}

  /// One line for every column, and one for what find() returns.
  template <class Row>
  void write_table(label table, constplan::table<Row> rows) {
    constexpr std::size_t count = columns_of<Row>();
    label names[count];
    digest columns[count];
    digest lookups;
    for (const Row row : rows) {
      std::size_t n = 0;
      row.visit([&](const auto& column, const auto& value) {
        names[n] = column;
        columns[n++].add(value);
      });
      add_lookups(lookups, rows, row);
    }
    for (std::size_t n = 0; n < count; ++n) write(table, names[n], columns[n]);
    write(table, "find", lookups);
  }

  /// What `relation_of` returns for every row.
  template <class Row, class Relation>
  void write_relation(label table, label relation, constplan::table<Row> rows, Relation relation_of) {
    digest d;
    for (const Row row : rows) d.add(relation_of(row));
    write(table, relation, d);
  }

  /// What `rows_of` returns for the year of every row.
  template <class Row, class Relation>
  void write_years(label table, label relation, constplan::table<Row> rows, Relation rows_of) {
    digest d;
    for (const Row row : rows) {
      if (row.year()) d.add(rows_of(*row.year()));
    }
    write(table, relation, d);
  }

  /// What `search` finds for every name.
  template <class Row, class Search>
  void write_search(label table, label function, constplan::table<Row> rows, Search search) {
    digest d;
    for (const Row row : rows) {
      d.add(search(row.name_zh()));
      d.add(search(row.name_en()));
    }
    write(table, function, d);
  }

  void write(label table, label column, const digest& d) {
    size_ = 0;
    append(data_set_);
    append(" ");
    append(table);
    append(".");
    append(column);
    append(" ");
    append_hexadecimal(d.value());
    append(" of ");
    append_decimal(d.count());
    append(" values\n");
    line_[size_] = '\0';
    sink_(line_);
  }

 private:
  template <class Row>
  static constexpr std::size_t columns_of() noexcept {
    std::size_t count = 0;
    Row{typename Row::key_type{}}.visit([&count](const auto& /*column*/, const auto& /*value*/) { ++count; });
    return count;
  }

  // The id, and others that most often are no row's: the id without its last byte, and with one byte changed here and
  // there.
  template <class Row>
  static void add_lookups(digest& lookups, constplan::table<Row> rows, Row row) {
    const std::string_view id = row.id();
    lookups.add(rows.find(id));
    lookups.add(rows.find({id.data(), id.size() - 1}));
    char changed[256];
    if (id.size() > sizeof changed) return;
    for (std::size_t i = 0; i < id.size(); ++i) changed[i] = id.data()[i];
    for (std::size_t i = 0; i < 8; ++i) {
      char& byte = changed[(i * 11 + row.index()) % id.size()];
      byte = static_cast<char>(byte ^ (1 << i % 5));
      lookups.add(rows.find({changed, id.size()}));
    }
  }

  void append(label text) noexcept {
    for (const char c : text.view()) append(c);
  }
  void append(char c) noexcept {
    if (size_ + 1 < sizeof line_) line_[size_++] = c;
  }
  void append_hexadecimal(std::uint64_t n) noexcept {
    for (int shift = 60; shift >= 0; shift -= 4) append("0123456789ABCDEF"[n >> shift & 0xF]);
  }
  void append_decimal(std::uint32_t n) noexcept {
    if (n >= 10) append_decimal(n / 10);
    append(static_cast<char>('0' + n % 10));
  }

  label data_set_;
  text_sink sink_;
  std::size_t size_ = 0;
  char line_[160]{};
};
