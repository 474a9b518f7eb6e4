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

TEST_CASE("lines end with LF or with CRLF, all alike") {
  const reading r = read("a,b\r\n1,\"2\r\n3\"\r\n\"4\",5");
  CHECK(r.errors.empty());
  REQUIRE(r.file.size() == 2);
  CHECK(r.file.header()[1].text == "b");
  CHECK(r.file.at(0, 1).text == "2\r\n3");
  CHECK(r.file.at(1, 1).text == "5");
  CHECK(read("a\n\"x\r\ny\"\n").errors.empty());  // the field's own
  CHECK(read("a,b\r\n1,2\n3,4\n").errors ==
        "t.csv:2:4: error: this line ends with LF, those before it with CRLF; end all alike\n");
  CHECK(read("a,b\n1,佛\r\n3,4\n").errors ==
        "t.csv:2:4: error: this line ends with CRLF, those before it with LF; end all alike\n");
  const std::string alone = "carriage return without a line feed; end lines with LF or CRLF\n";
  CHECK(read("a,b\r1,2\r").errors == "t.csv:1:4: error: " + alone + "t.csv:1:8: error: " + alone);
  CHECK(read("a,b\r\n1,2\r\r\n").errors == "t.csv:2:4: error: " + alone + "t.csv:2:5: error: blank line; remove it\n");
  CHECK(read("a,b\n1,\"2\r3\"\n").errors == "t.csv:2:5: error: " + alone);
}

TEST_CASE("positions count lines and characters") {
  const reading r = read("甲,乙\n佛山,\"广\n州\",x\n\"\"\"佛\"\"山\",2");
  CHECK(r.errors ==
        "t.csv:2:1: error: this record has 3 fields, but the header names 2; a text with a comma stands in quotes\n");
  const auto place = [&](const position& p) { return std::to_string(p.line) + ':' + std::to_string(p.column); };
  CHECK(place(r.file.position_of(r.file.header()[1].offset)) == "1:3");
  const field quoted = r.file.at(0, 0);
  REQUIRE(quoted.text == "\"佛\"山");
  CHECK(place(r.file.position_of(quoted.offset)) == "4:1");
  CHECK(place(r.file.position_in(quoted, 0)) == "4:2");
  CHECK(place(r.file.position_in(quoted, 1)) == "4:4");  // after the doubled quote
  CHECK(place(r.file.position_in(quoted, quoted.text.find("山"))) == "4:7");
  CHECK(place(r.file.position_in(r.file.header()[1], 0)) == "1:3");
  CHECK(place(r.file.position_of(0)) == "1:1");  // back, after places farther on
}

TEST_CASE("what breaks the format is told with its place") {
  CHECK(read("").errors == "t.csv:1:1: error: the file is empty; its first line must name the columns\n");
  const std::string mark = "\xEF\xBB\xBF";
  const std::string marked = "t.csv:1:1: error: the file begins with a byte order mark; save it as UTF-8 without one\n";
  CHECK(read(mark).errors ==
        "t.csv:1:1: error: the file begins with a byte order mark; save it as UTF-8 without one\n"
        "t.csv:1:1: error: the file is empty; its first line must name the columns\n");
  CHECK(read(mark + "a,b\"\n").errors == marked +
                                             "t.csv:1:4: error: quote inside a field that does not begin with one; put "
                                             "the field in quotes, and write this one twice\n");
  CHECK(read("a,b\n1,x\"y\n").errors ==
        "t.csv:2:4: error: quote inside a field that does not begin with one; put the field in quotes, and write this "
        "one twice\n");
  CHECK(read("a,b\n1,\"x\n2,3\n").errors ==
        "t.csv:2:3: error: this quote is not closed; put one at the end of the field\n");
  CHECK(read("a,b\n1,\"").errors == "t.csv:2:3: error: this quote is not closed; put one at the end of the field\n");
  CHECK(read("a,b\n\"x\"y,2\n").errors ==
        "t.csv:2:4: error: text after the closing quote; expected a comma or the end of the line\n");
  CHECK(read("a,b\n\"x\" ,2\n").errors ==
        "t.csv:2:4: error: text after the closing quote; expected a comma or the end of the line\n");
  CHECK(read("a,b\n1\n1,2,3\n").errors ==
        "t.csv:2:1: error: this record has 1 field, but the header names 2\n"
        "t.csv:3:1: error: this record has 3 fields, but the header names 2; a text with a comma stands in quotes\n");
  CHECK(read("a,b\n1,2,\n").errors ==
        "t.csv:2:1: error: this record has 3 fields, but the header names 2; a text with a comma stands in quotes, and "
        "none "
        "behind the last field\n");
  CHECK(read("\na,b\n\n1,2\n\n").errors ==
        "t.csv:1:1: error: blank line; remove it\n"
        "t.csv:3:1: error: blank line; remove it\n"
        "t.csv:5:1: error: blank line; remove it\n");
  CHECK(read("a,b\n ,\n\"\"\n").errors == "t.csv:3:1: error: this record has 1 field, but the header names 2\n");
}

TEST_CASE("a quote that is not closed is reported where it opens, and the next line is read") {
  const std::string not_closed = "this quote is not closed; put one at the end of the field\n";
  for (const std::string line_end : {"\n", "\r\n"}) {
    std::string text = "a,b\n1,\"x\n2,\"y\"\n\"3\",\"\"\n4,\"z\n5,6\n7\n8,\"\"\"a\"\" b\"";
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += line_end.size()) {
      text.replace(at, 1, line_end);
    }
    const reading r = read(text);
    CHECK(r.errors == "t.csv:2:3: error: " + not_closed + "t.csv:5:3: error: " + not_closed +
                          "t.csv:7:1: error: this record has 1 field, but the header names 2\n");
    REQUIRE(r.file.size() == 4);
    CHECK(r.file.at(0, 1).text == "y");
    CHECK(r.file.at(1, 0).text == "3");
    CHECK(r.file.at(2, 1).text == "6");
    CHECK(r.file.at(3, 1).text == "\"a\" b");
  }
  CHECK(read("a,\"b\n1,2\n3,\"4\"\n").errors == "t.csv:1:3: error: " + not_closed);
}

TEST_CASE("tabs and semicolons in place of commas are reported once") {
  const auto instead = [](const std::string& place, const std::string& separator) {
    return "t.csv:" + place + ": error: " + separator +
           " in place of a comma; save the file with commas between the fields\n";
  };
  for (const auto& [separator, name] : {std::pair{"\t", "tab"}, {";", "semicolon"}}) {
    const std::string wrong = "x" + std::string{separator} + "1,5" + separator + "y\n";
    const reading whole = read("a" + std::string{separator} + "b" + separator + "c\n" + wrong + wrong);
    CHECK(whole.errors == instead("1:2", name));
    CHECK(whole.file.header().empty());
    CHECK_FALSE(whole.file.has_all_records());
    const reading rows = read("a,b,c\n1,2,3\n" + wrong + wrong + "4,5,6\n7\n");
    CHECK(rows.errors == instead("3:2", name) + "t.csv:6:1: error: this record has 1 field, but the header names 3\n");
    CHECK(rows.file.size() == 2);
    CHECK_FALSE(rows.file.has_all_records());
  }
  // Within a field, they are no separators.
  CHECK(read("a,b\n1;2,3\n4,5;6\n").errors.empty());
  CHECK(read("a;b,c\n1,2\n").errors.empty());
  CHECK(read("a\n1,2\n").errors ==
        "t.csv:2:1: error: this record has 2 fields, but the header names 1; a text with a comma stands in quotes\n");
  CHECK(read("a,b,c\n1,\t,2\n3,4,\t\n").errors ==
        "t.csv:2:3: error: U+0009 is a control character; remove it\n"
        "t.csv:3:5: error: U+0009 is a control character; remove it\n");
}

TEST_CASE("an error in one record hides none in another") {
  const reading r = read("a,b\n1,x\"y\n3,4\n\xFF,6\n7\n8,9\n");
  CHECK(r.errors ==
        "t.csv:2:4: error: quote inside a field that does not begin with one; put the field in quotes, and write this "
        "one twice\n"
        "t.csv:4:1: error: byte 0xFF is not UTF-8; save the file as UTF-8\n"
        "t.csv:5:1: error: this record has 1 field, but the header names 2\n");
  REQUIRE(r.file.size() == 2);  // those without errors
  CHECK(r.file.at(0, 0).text == "3");
  CHECK(r.file.at(1, 1).text == "9");
  const reading headless = read("a,\"b\"c\n1,2,3\n4\n");  // nobody knows how many fields are expected
  CHECK(headless.errors == "t.csv:1:6: error: text after the closing quote; expected a comma or the end of the line\n");
  CHECK(headless.file.header().empty());
}

TEST_CASE("a field has at most as many bytes as every compiler takes in one string") {
  const std::string most(most_bytes_in_a_field, 'x');
  CHECK(read("a,b\n1," + most + "\n").errors.empty());
  CHECK(read("a,b\n1,\"" + most + "\"\"\"\n").errors ==
        "t.csv:2:3: error: this field has 16381 bytes; it may have 16380, as many as every compiler takes in one "
        "string\n");
}
