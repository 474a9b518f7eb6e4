// Names of places that are hard to tell apart, which the data sets here do not have.
#include <constplan/detail/names.hpp>
#include <string>

#include "catch.hpp"

namespace {

enum class place_id : std::uint8_t {
  chaoyang,
  chaoyang_county,
  jilin,
  chuanying,
  liannan,
  zhao,
  limburg,
  hengqin,
  sanjiang,
  guangdong,
  georgetown,
  middletown
};

class place : public constplan::row<place, place_id> {
 public:
  using row::row;

 private:
  struct texts {
    std::string_view zh;
    std::string_view en;
    place_id above;
  };
  static constexpr texts all[] = {
      {"朝阳市", "Chaoyang", place_id::chaoyang},
      {"朝阳县", "Chaoyang County", place_id::chaoyang},
      {"吉林市", "Jilin", place_id::jilin},
      {"船营区", "Chuanying District", place_id::jilin},
      {"连南瑶族自治县", "Liannan Yao Autonomous County", place_id::liannan},
      {"赵县", "Zhao County", place_id::zhao},
      {"Limburg Province", "Limburg", place_id::limburg},
      {"横琴新区", "Hengqin New Area", place_id::guangdong},
      {"三江乡", "Sanjiang Township", place_id::guangdong},
      {"广东省", "Guangdong Province", place_id::guangdong},
      {"Georgetown", "George Town", place_id::georgetown},
      {"Middletown", "Middletown", place_id::middletown},
  };

  friend struct constplan::detail::row_access;
  struct names : constplan::detail::name_rules<constplan::detail::naming::place, false> {
    static constexpr bool has_autonomous_counties = true;
  };
  template <class Match>
  constexpr bool has_name(const Match& match) const noexcept {
    return match(all[index()].zh) || match(all[index()].en);
  }
  constexpr place place_above() const noexcept { return all[index()].above; }
  static constexpr std::size_t count = 12;
};

constplan::detail::rows_named<place> places_named(constplan::detail::lasting_text text) {
  return {constplan::table<place>{}, text};
}

bool is_called(place_id key, constplan::detail::lasting_text text) {
  const auto found = places_named(text);
  return found.count() == 1 && found.front() == key;
}

bool is_unknown(std::string_view text) { return places_named(text).empty(); }

}  // namespace

TEST_CASE("a place may begin like the one above it") {
  CHECK(is_called(place_id::chaoyang, "朝阳市"));
  CHECK(is_called(place_id::chaoyang_county, "朝阳县"));
  CHECK(is_called(place_id::chaoyang_county, "朝阳市朝阳县"));
  CHECK(is_called(place_id::chaoyang_county, "Chaoyang County, Chaoyang"));
  CHECK(is_called(place_id::chaoyang, "Chaoyang City"));
  CHECK(is_called(place_id::chuanying, "吉林船营"));
  CHECK(places_named("朝阳").count() == 2);
}

TEST_CASE("a province is not the city of its name") {
  CHECK(is_called(place_id::jilin, "吉林"));
  CHECK(is_unknown("吉林省"));
  CHECK(is_unknown("Jilin Province"));
  CHECK(is_unknown("吉林省船营区"));
}

TEST_CASE("an autonomous county may be shortened by its peoples too") {
  for (const char* text : {"连南", "连南县", "连南瑶族自治县", "Liannan", "liannan yao autonomous county"}) {
    INFO(text);
    CHECK(is_called(place_id::liannan, text));
  }
  CHECK(is_unknown("连"));
  CHECK(is_unknown("连南区"));
  CHECK(is_unknown("自治县"));
}

TEST_CASE("a name of one character keeps the word for its kind") {
  CHECK(is_called(place_id::zhao, "赵县"));
  CHECK(is_called(place_id::zhao, "zhao"));
  CHECK(is_unknown("赵"));
}

TEST_CASE("the words for further kinds of places are optional") {
  for (const char* text : {"横琴", "横琴新区", "Hengqin", "Hengqin New Area", "广东省横琴", "Hengqin, Guangdong"}) {
    INFO(text);
    CHECK(is_called(place_id::hengqin, text));
  }
  for (const char* text : {"三江", "三江乡", "Sanjiang", "广东三江"}) CHECK(is_called(place_id::sanjiang, text));
  for (const char* text : {"广东", "广东省", "Guangdong"}) CHECK(is_called(place_id::guangdong, text));
}

TEST_CASE("the word for a kind of place is a word") {
  CHECK(is_called(place_id::georgetown, "George"));
  CHECK(is_called(place_id::georgetown, "georgetown"));
  CHECK(is_unknown("Georget"));
  CHECK(is_called(place_id::middletown, "middletown"));
  CHECK(is_unknown("Middle"));
  CHECK(is_unknown("Zhao Countyx"));
}

TEST_CASE("the longer of two names counts") {
  CHECK(is_called(place_id::limburg, "Limburg Province"));
  CHECK(is_called(place_id::limburg, "Limburg"));
}
