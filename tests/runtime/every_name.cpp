// Every row by each of its names.
#include <constplan/guangdong.hpp>
#include <constplan/ostream.hpp>  // in every file of the program: Catch2 prints a type in one way only
#include <constplan/sample.hpp>
#include <sstream>
#include <string>
#include <type_traits>

#include "catch.hpp"

namespace gd = constplan::guangdong;
namespace sample = constplan::sample;

namespace {

template <class Rows>
bool has(const Rows& rows, typename Rows::value_type wanted) {
  for (const auto row : rows) {
    if (row == wanted) return true;
  }
  return false;
}

bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

// Calls `use` with every name of a row.
template <class Row, class Use>
void each_name(Row row, const Use& use) {
  row.visit([&](std::string_view column, const auto& value) {
    const std::string_view word = column.substr(0, column.find('_'));
    const bool is_name = word == "name" || word == "title" || word == "heading" || word == "item" || word == "short" ||
                         column == "text_zh" || column == "text_en";
    if constexpr (std::is_same_v<decltype(value), const std::string_view&>) {
      if (is_name && !value.empty()) use(value);
      if (word != "other") return;
      std::istringstream names{std::string{value}};
      for (std::string name; names >> name;) use(std::string_view{name});
    }
  });
}

template <class Table, class Named, class StartingWith, class Containing>
std::size_t check_every_name(const Table& table, Named named, StartingWith starting_with, Containing containing) {
  std::size_t names = 0;
  for (const auto row : table) {
    each_name(row, [&](std::string_view name) {
      INFO(name);
      ++names;
      CHECK(has(named(name), row));
      CHECK(has(starting_with(name), row));
      CHECK(has(containing(name), row));
      std::size_t middle = name.size() / 2;
      while (is_continuation(name[middle])) --middle;
      CHECK(has(starting_with(name.substr(0, middle)), row));
      CHECK(has(containing(name.substr(middle)), row));
      CHECK(named(std::string{name} + "\xE5").empty());
      CHECK(containing(std::string{name} + "\xE5").empty());
    });
  }
  return names;
}

}  // namespace

TEST_CASE("every row is found by each of its names and by their parts") {
#define CHECK_EVERY_NAME(TABLE)                                          \
  check_every_name(                                                      \
      TABLE, [](std::string_view text) { return TABLE##_named(text); },  \
      [](std::string_view text) { return TABLE##_starting_with(text); }, \
      [](std::string_view text) { return TABLE##_containing(text); })
  CHECK(CHECK_EVERY_NAME(gd::agencies) >= gd::agencies.size());
  CHECK(CHECK_EVERY_NAME(gd::documents) >= gd::documents.size());
  CHECK(CHECK_EVERY_NAME(gd::plans) >= gd::plans.size());
  CHECK(CHECK_EVERY_NAME(gd::cities) >= gd::cities.size());
  CHECK(CHECK_EVERY_NAME(gd::clusters) >= gd::clusters.size());
  CHECK(CHECK_EVERY_NAME(gd::metrics) >= gd::metrics.size());
  CHECK(CHECK_EVERY_NAME(gd::measures) >= gd::measures.size());
  CHECK(CHECK_EVERY_NAME(gd::designations) >= gd::designations.size());
  CHECK(CHECK_EVERY_NAME(gd::list_items) >= gd::list_items.size());
  CHECK(CHECK_EVERY_NAME(gd::instruments) >= gd::instruments.size());
  CHECK(CHECK_EVERY_NAME(gd::statements) >= gd::statements.size());
  CHECK(CHECK_EVERY_NAME(gd::entities) >= gd::entities.size());
  CHECK(CHECK_EVERY_NAME(sample::agencies) >= sample::agencies.size());
  CHECK(CHECK_EVERY_NAME(sample::cities) >= sample::cities.size());
  CHECK(CHECK_EVERY_NAME(sample::clusters) >= sample::clusters.size());
  CHECK(CHECK_EVERY_NAME(sample::metrics) >= sample::metrics.size());
#undef CHECK_EVERY_NAME
}

TEST_CASE("no two bodies and no two places have a name in common") {
  for (const gd::agency row : gd::agencies) {
    each_name(row, [](std::string_view name) {
      INFO(name);
      CHECK(gd::agencies_named(name).count() == 1);
    });
  }
  for (const gd::city row : gd::cities) {
    each_name(row, [](std::string_view name) {
      INFO(name);
      CHECK(gd::cities_named(name).count() == 1);
    });
  }
}
