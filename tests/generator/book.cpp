// The data book, as far as it can be tested without a browser; see tests/book for the rest.
#include "emit/book.hpp"

#include "emit/book_figures.hpp"
#include "slice/slice.hpp"
#include "small_data.hpp"

using namespace constplan::generator;

namespace {

data_set loaded(const small_data& data, const selection& of = {}) {
  diagnostics errors;
  data_set read = slice(load(data.directory(), errors).take(), of);
  REQUIRE_FALSE(errors.any());
  return read;
}

std::string between(const std::string& text, const std::string& opening, const std::string& closing) {
  const std::size_t start = text.find(opening);
  REQUIRE(start != std::string::npos);
  const std::size_t end = text.find(closing, start + opening.size());
  REQUIRE(end != std::string::npos);
  return text.substr(start + opening.size(), end - start - opening.size());
}

std::string data_of(const std::string& page) { return between(page, "id=\"data\">", "</script>"); }

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("amounts are literals in the unit of the source, if there are such literals") {
  CHECK(quantity_code(500'000'000'000, "亿元") == "5000_yi_yuan");
  CHECK(quantity_code(5'000'000'000, "万元") == "500000_wan_yuan");
  CHECK(quantity_code(150'000'000, "亿元") == "1.5_yi_yuan");
  CHECK(quantity_code(71'000, "%") == "7.1_percent");
  CHECK(quantity_code(-71'000, "%") == "-7.1_percent");
  CHECK(quantity_code(1, "%") == "0.0001_percent");
  CHECK(quantity_code(2'250'000, "倍") == "2.25_times");
  CHECK(quantity_code(3, "家") == "3_count");
  CHECK(quantity_code(0, "%") == "0_percent");
}

TEST_CASE("amounts in units without literals are in base units") {
  CHECK(quantity_code(3'500, "thousand tonne") == "3500_tonnes");
  CHECK(quantity_code(5, "EUR") == "constplan::quantity{5, constplan::unit::euro}");
  CHECK(quantity_code(30'000, "‰") == "constplan::quantity{30000, constplan::unit::part_per_million}");
}

TEST_CASE("no text ends the element with the data") {
  small_data data;
  data.replace("metrics.csv", "Tea gardens", R"("</script><!-- \ ""x"" $name$")");
  const std::string page = to_book(loaded(data), {"acme::tea", "tea"});
  const std::string json = data_of(page);
  CHECK_FALSE(contains(json, "<"));
  CHECK(contains(json, R"("\u003c/script>\u003c!-- \\ \"x\" $name$")"));
  CHECK(contains(json, R"("namespace": "acme::tea")"));
}

TEST_CASE("the page allows the digests of its own style and script") {
  small_data data;
  const std::string page = to_book(loaded(data), {"tea", "tea"});
  const std::string policy = between(page, "Content-Security-Policy\" content=\"", "\">");
  CHECK(contains(policy, "default-src 'none'"));
  CHECK_FALSE(contains(policy, "unsafe"));
  CHECK(between(policy, "script-src 'sha256-", "'").size() == 44);
  CHECK(between(policy, "style-src 'sha256-", "'").size() == 44);
}

TEST_CASE("a book has figures in both languages, and what is true of them in C++") {
  small_data data;
  const std::string json = data_of(to_book(loaded(data), {"tea", "tea"}));
  CHECK(contains(json, "\"pins\": [\"verify($, "));
  CHECK(contains(json, "$.low() == 3_count && $.high() == 5_count"));
}

TEST_CASE("a slice without columns of figures makes a book without their texts") {
  small_data data;
  const std::string json =
      data_of(to_book(loaded(data, {{}, {{"targets.low", "targets.unit"}}, {}, {}, {}, {}}), {"tea", "tea"}));
  CHECK(contains(json, "\"name\": \"targets\""));
  CHECK_FALSE(contains(between(json, "\"name\": \"targets\"", "\"name\": \"observations\""), "pins"));
}
