// What is decided only when the program runs.
#include <constplan/guangdong.hpp>
#include <string>

#include "catch.hpp"

namespace gd = constplan::guangdong;
using namespace constplan::literals;

TEST_CASE("an id that comes from outside is found or not") {
  for (const gd::target t : gd::targets) {
    const std::string id{t.id()};
    CHECK(gd::targets.find(id) == t);
    CHECK_FALSE(gd::targets.find(id + "x"));
    CHECK_FALSE(gd::targets.find(id.substr(1)));
  }
}

TEST_CASE("quantities of different units compare false in every way") {
  volatile bool use = true;
  const constplan::quantity share = use ? 50_percent : 1_percent;
  const constplan::quantity money = use ? 5000_yuan : 1_yuan;
  CHECK(share.amount() == money.amount());
  CHECK_FALSE(share == money);
  CHECK(share != money);
  CHECK_FALSE(share < money);
  CHECK_FALSE(share > money);
  CHECK_FALSE(share <= money);
  CHECK_FALSE(share >= money);
}

TEST_CASE("verify answers at run time") {
  const gd::target revenue = *gd::targets.find("advanced-materials/main-business-revenue/2025");
  const gd::target range = *gd::targets.find("building-materials/green-park-count/2025");
  volatile std::int64_t amount = 2'800'000'000'000;
  CHECK(verify(revenue, constplan::quantity{amount, constplan::unit::yuan}));
  CHECK_FALSE(verify(revenue, constplan::quantity{amount + 1, constplan::unit::yuan}));
  CHECK_FALSE(verify(revenue, constplan::quantity{amount, constplan::unit::rank}));
  CHECK_FALSE(verify(range, constplan::quantity{3, constplan::unit::count}));
}
