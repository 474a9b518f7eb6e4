#include "emit/perfect_hash.hpp"

#include <algorithm>
#include <array>
#include <constplan/detail/lookup.hpp>
#include <string>

#include "catch.hpp"

using namespace constplan::generator;

namespace {

// The row the library would look at.
std::size_t candidate(const perfect_hash& hash, std::string_view id) {
  const auto hashed = [&](std::uint32_t seed) {
    return constplan::detail::hash_id(id, hash.windows.data(), hash.windows.size(), seed);
  };
  const std::uint32_t h = hashed(hash.seed);
  const std::size_t bucket = constplan::detail::bucket_of(h, hash.displacements.size());
  const std::uint32_t in_slots =
      constplan::detail::has_second_hash(hash.rows.size()) ? hashed(constplan::detail::second_seed(hash.seed)) : h;
  return hash.rows[constplan::detail::slot_of(in_slots, hash.displacements[bucket], hash.rows.size())];
}

void check_all_found(const std::vector<std::string>& ids, const perfect_hash& hash) {
  std::size_t found = 0;
  for (std::size_t row = 0; row < ids.size(); ++row) found += candidate(hash, ids[row]) == row ? 1 : 0;
  CHECK(found == ids.size());
}

void check_all_found(const std::vector<std::string>& ids) {
  const perfect_hash hash = find_perfect_hash({ids.begin(), ids.end()});
  check_all_found(ids, hash);
  const std::size_t bytes_a_row = ids.size() <= 255 ? 1 : 2;
  const std::size_t bytes = hash.rows.size() * bytes_a_row + hash.displacements.size();
  if (ids.size() >= 50) CHECK(bytes <= 3 * ids.size());
}

std::vector<std::string> many_ids(std::size_t count) {
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < count; ++i)
    ids.push_back("advanced-materials/city-" + std::to_string(i) + "/revenue/2025");
  return ids;
}

}  // namespace

TEST_CASE("every id of a table is found, in at most three bytes an id") {
  check_all_found({"a"});
  check_all_found({"a", "b"});
  check_all_found({"a", "ab", "abc", "abcd", "abcde"});
  for (const std::size_t count : {10U, 50U, 255U, 256U, 1'000U, 20'000U}) check_all_found(many_ids(count));
}

// So many that some share every hash of 32 bits.
TEST_CASE("the search of a large table does not go round and round, nor take more room") {
  const std::vector<std::string> ids = many_ids(400'000);
  const perfect_hash hash = find_perfect_hash({ids.begin(), ids.end()});
  check_all_found(ids, hash);
  CHECK(hash.seed <= 2);
  CHECK(hash.rows.size() * 4 + hash.displacements.size() <= 5 * ids.size());
}

TEST_CASE("ids that a few windows cannot tell apart are hashed whole") {
  std::vector<std::string> ids;
  const std::string same(80, 'x');
  for (std::size_t at = 0; at < same.size(); ++at) {
    ids.push_back(same);
    ids.back()[at] = 'y';
  }
  CHECK(find_perfect_hash({ids.begin(), ids.end()}).windows == std::vector<std::uint16_t>{constplan::detail::whole_id});
  check_all_found(ids);
}

TEST_CASE("windows lie inside the id") {
  const auto is = [](std::string_view id, std::size_t position, std::string_view window) {
    return constplan::detail::window_at(id, position) == constplan::detail::window_at(window, 0);
  };
  CHECK(constplan::detail::window_at("abcd", 0) == 0x64636261U);
  CHECK(constplan::detail::window_at("ab", 0) == 0x6261U);
  CHECK(constplan::detail::window_at("", 7) == 0);
  CHECK(is("abcdefgh", 2, "cdef"));
  CHECK(is("abcdefgh", 7, "efgh"));
  CHECK(is("abcdefgh", constplan::detail::from_end, "efgh"));
  CHECK(is("abcdefgh", constplan::detail::from_end + 1, "defg"));
  CHECK(is("abcdefgh", constplan::detail::from_end + 9, "abcd"));
}

// The form that programs run, in which the windows are part of the code, and the form that finds the numbers.
constexpr std::uint16_t three_windows[] = {0, 30, constplan::detail::from_end + 1};
constexpr std::uint16_t no_windows[] = {constplan::detail::whole_id};
constexpr std::string_view long_id = "advanced-materials/foshan/revenue/2025";
static_assert(constplan::detail::hash_id<three_windows, 5, 7>(long_id) ==
              constplan::detail::hash_id(long_id, three_windows, 3, 7));
static_assert(constplan::detail::hash_id<three_windows, 5, 7>("short") ==
              constplan::detail::hash_id("short", three_windows, 3, 7));
static_assert(constplan::detail::hash_id<no_windows, 5, 7>(long_id) ==
              constplan::detail::hash_id(long_id, no_windows, 1, 7));

constexpr std::uint8_t displacements[] = {1, 2, 3, 4};
constexpr std::array<std::uint16_t, 0x9000> numbered = [] {
  std::array<std::uint16_t, 0x9000> rows{};
  for (std::size_t slot = 0; slot < rows.size(); ++slot) rows[slot] = static_cast<std::uint16_t>(slot);
  return rows;
}();

TEST_CASE("programs look where the generator put the row, in tables with a second hash too") {
  using hash = constplan::detail::perfect_hash<three_windows, 5, 7, displacements, 4, numbered, 0x9000>;
  const auto hashed = [](std::uint32_t seed) { return constplan::detail::hash_id(long_id, three_windows, 3, seed); };
  const std::uint8_t displacement = displacements[constplan::detail::bucket_of(hashed(7), 4)];
  CHECK(hash::candidate(long_id) ==
        constplan::detail::slot_of(hashed(constplan::detail::second_seed(7)), displacement, 0x9000));
  CHECK(hash::candidate("shor") == 0);
}

TEST_CASE("the factor of every seed is odd") {
  for (std::uint32_t seed = 0; seed < 2'000; ++seed) {
    CHECK((constplan::detail::factor_of(seed) & constplan::detail::factor_of(constplan::detail::second_seed(seed)) &
           1U) == 1);
  }
}

TEST_CASE("the same ids give the same hash") {
  const std::vector<std::string_view> ids{"guangzhou", "shenzhen", "foshan", "dongguan"};
  const perfect_hash first = find_perfect_hash(ids);
  const perfect_hash second = find_perfect_hash(ids);
  CHECK(first.rows == second.rows);
  CHECK(first.displacements == second.displacements);
  CHECK(first.windows == std::vector<std::uint16_t>{0});
}
