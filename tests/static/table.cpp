// Tables, rows and relations as the standard library sees them.
#include <constplan/guangdong.hpp>
#include <iterator>
#include <type_traits>
#if __cplusplus >= 202002L
#include <algorithm>
#if !defined(__clang__) || __clang_major__ >= 16  // earlier ones cannot compile libstdc++'s views
#include <ranges>
#define HAS_VIEWS
#endif
#endif

namespace {

namespace gd = constplan::guangdong;

// A table is nothing at all, a row no more than its number.
static_assert(std::is_empty_v<decltype(gd::cities)>);
static_assert(sizeof(gd::city) == 1 && std::is_trivially_copyable_v<gd::city>);
static_assert(std::is_trivially_copyable_v<constplan::relation<gd::city>>);

static_assert(!gd::plans.empty() && gd::plans.end() - gd::plans.begin() == std::ptrdiff_t{gd::plans.size()});
static_assert((*gd::cities.begin()).id() == "guangzhou");
static_assert(gd::cities.begin()->id() == "guangzhou");
static_assert((--gd::plans.end())->index() == gd::plans.size() - 1);
static_assert(gd::cities.begin()[5].id() == "foshan" && (5 + gd::cities.begin())->id() == "foshan");
static_assert(gd::cities.begin() < gd::cities.end() && gd::cities.end() >= gd::cities.begin());

static_assert(gd::cities[gd::city_id::foshan].name_zh() == "佛山市");
static_assert(gd::cities[gd::city_id::foshan].key() == gd::city_id::foshan);
static_assert(gd::cities[gd::city_id::foshan].index() == 5);
static_assert(gd::cities[gd::city_id::foshan] == gd::city_id::foshan);
static_assert(gd::cities[gd::city_id::foshan] != gd::city_id::shenzhen);

static_assert(gd::cities.find("foshan") == gd::city_id::foshan);
static_assert(gd::cities.contains("guangzhou") && gd::cities.contains("zhuhai"));
static_assert(!gd::cities.find("") && !gd::cities.find("foshan ") && !gd::cities.find("Foshan") &&
              !gd::cities.find("zz"));

using iterator = decltype(gd::cities.begin());
using category = std::iterator_traits<iterator>::iterator_category;
static_assert(std::is_base_of_v<std::random_access_iterator_tag, category>);

#if __cplusplus >= 202002L
static_assert(std::random_access_iterator<iterator>);
static_assert(std::random_access_iterator<constplan::relation<gd::city>::iterator>);
static_assert(std::ranges::find(gd::cities, std::string_view{"foshan"}, &gd::city::id)->code() == 440600);
#endif
#ifdef HAS_VIEWS
constexpr auto targets_of_foshan() {
  return gd::targets | std::views::filter([](gd::target t) { return t.city() == gd::city_id::foshan; });
}
static_assert(std::ranges::distance(targets_of_foshan()) > 0);
static_assert((gd::targets_in(gd::city_id::foshan) | std::views::reverse).front() ==
              gd::targets_in(gd::city_id::foshan).back());
#endif

}  // namespace
