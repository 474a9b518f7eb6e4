#include "input/csv.hpp"

#include <sstream>

#include "catch.hpp"

using namespace constplan::generator;

namespace {

struct reading {
  csv_file file;
  std::string errors;
};

reading read(std::string bytes) {
  diagnostics errors;
  csv_file file{"t.csv", std::move(bytes), errors};
  std::ostringstream text;
  errors.print(text);
  return {std::move(file), text.str()};
}

}  // namespace

TEST_CASE("records and fields") {
  const reading r = read("a,b\n1,2\n3,\n");
  CHECK(r.errors.empty());
  REQUIRE(r.file.header().size() == 2);
  CHECK(r.file.header()[1].text == "b");
  REQUIRE(r.file.size() == 2);
  CHECK(r.file.at(0, 1).text == "2");
  CHECK(r.file.at(1, 0).text == "3");
  CHECK(r.file.at(1, 1).text.empty());
}

TEST_CASE("the last line may lack its end") {
  const reading r = read("a,b\n1,2");
  CHECK(r.errors.empty());
  REQUIRE(r.file.size() == 1);
  CHECK(r.file.at(0, 1).text == "2");
}

TEST_CASE("quoted fields hold commas, quotes and line ends") {
  const reading r = read("a,b\n\"x,\"\"y\"\"\nz\",\"\"\n");
  CHECK(r.errors.empty());
  REQUIRE(r.file.size() == 1);
  CHECK(r.file.at(0, 0).text == "x,\"y\"\nz");
  CHECK(r.file.at(0, 1).text.empty());
}

TEST_CASE("positions count lines and characters") {
  const reading r = read("甲,乙\n佛山,\"广\n州\",x\n");
  CHECK(r.errors == "t.csv:2:1: error: this record has 3 fields, but the header names 2\n");
  const position second = r.file.position_of(r.file.header()[1].offset);
  CHECK(second.line == 1);
  CHECK(second.column == 3);
}

TEST_CASE("what breaks the format is told with its place") {
  CHECK(read("").errors == "t.csv:1:1: error: the file is empty; its first line must name the columns\n");
  CHECK(read("\xEF\xBB\xBF"
             "a\n")
            .errors == "t.csv:1:1: error: the file begins with a byte order mark; save it as UTF-8 without one\n");
  CHECK(read("a\r\n1\r\n").errors == "t.csv:1:2: error: carriage return; lines must end with LF alone\n");
  CHECK(read("a\n佛\xFF\n").errors == "t.csv:2:2: error: this byte is not UTF-8\n");
  CHECK(read("a,b\n1,x\"y\n").errors == "t.csv:2:4: error: quote inside a field that does not begin with one\n");
  CHECK(read("a,b\n1,\"x\n").errors.substr(0, 47) == "t.csv:2:3: error: this quote is never closed\n");
  CHECK(read("a,b\n\"x\"y,2\n").errors ==
        "t.csv:2:4: error: text after the closing quote; expected a comma or the end of the line\n");
  CHECK(read("a,b\n1\n1,2,3\n").errors ==
        "t.csv:2:1: error: this record has 1 fields, but the header names 2\n"
        "t.csv:3:1: error: this record has 3 fields, but the header names 2\n");
  CHECK(read("a,b\n1,2\n\n").errors == "t.csv:3:1: error: this record has 1 fields, but the header names 2\n");
}
