// Where documents of any numbering have the sections that rows name.
#include "audit/section_name.hpp"
#include "audit/source_text.hpp"
#include "catch.hpp"

using namespace constplan::generator;

namespace {

// The texts of the sections that a name means.
std::string texts_in(const std::string& document, const std::string& name, const std::set<std::string>& words = {}) {
  const source_text text{"t.txt", document, {}, words};
  std::string all;
  for (const std::string_view each : text.texts_of(name)) all.append(all.empty() ? "" : "|").append(each);
  return all;
}

std::string paths_in(const std::string& document) {
  const source_text text{"t.txt", document, {}};
  std::string all;
  for (const section& s : text.sections()) {
    CHECK_FALSE(text.find(s.path).empty());
    all.append(all.empty() ? "" : "|").append(s.path);
  }
  return all;
}

}  // namespace

TEST_CASE("articles are headings however they are printed") {
  for (const std::string heading : {"Article 5\n", "Article 5 ", "ARTICLE 5. ", "Art. 5 - ", "Article 5 – ",
                                    "  Article 5: ", "**Article 5** ", "## Article 5\n"}) {
    INFO(heading);
    CHECK(texts_in("Article 4\nX.\n" + heading + "Title\nText.\nArticle 6\nY.\n", "Article 5") == "Title Text.");
  }
  CHECK(texts_in("Article 5\nText.\n", "Art. 5") == "Text.");
  CHECK(texts_in("Article 51\nText.\n", "Article 5").empty());
}

TEST_CASE("a reference at the beginning of a line is no heading") {
  for (const std::string reference : {"Article 7 applies.", "Article 7, and", "Article 7(1) of it.", "article 7"}) {
    INFO(reference);
    CHECK(texts_in("Article 5\nAs in\n" + reference + "\n", "Article 5") == "As in " + reference);
  }
}

TEST_CASE("paragraphs and points are numbers of their article") {
  for (const std::string first : {"1. ", "(1) ", "5(1) ", "1) "}) {
    const std::string document = "Article 4\n1. A\nArticle 5\n" + first + "B:\n(a) C;\n(b) D.\n" +
                                 (first == "5(1) " ? "5(2) "
                                  : first == "1. " ? "2. "
                                  : first == "1) " ? "2) "
                                                   : "(2) ") +
                                 "E\n(a) F\n";
    INFO(document);
    CHECK(texts_in(document, "Article 5(1)") == "B:");
    CHECK(texts_in(document, "Article 5(1)(b)") == "D.");
    CHECK(texts_in(document, "5(2)(a)") == "F");
    CHECK(texts_in(document, "Article 5/2") == "E");
    CHECK(texts_in(document, "Article 5, Paragraph 2") == "E");
  }
}

TEST_CASE("a letter is a Roman numeral where a list of them begins") {
  const std::string document = "1. X:\n(g) A\n(h) B\n(i) C\n(j) D:\n(i) E\n(ii) F\n(k) G\nI. H\nII. I\n";
  CHECK(paths_in(document) == "1|1(g)|1(h)|1(i)|1(j)|1(j)(i)|1(j)(ii)|1(k)|1(k)/I|1(k)/II");
  CHECK(texts_in("H. A\nI. B\nJ. C\n", "I") == "B");
}

TEST_CASE("chapters, sections and annexes enclose what follows them") {
  const std::string document =
      "CHAPTER III\nArticle 1\nA\nSection 2.1 Title\nArticle 2\nB\nCHAPTER IV\nSection 2.1\nC\nArticle 3\nD\nANNEX "
      "II\nE\n"
      "IV. Title\nA. F\n1. G\nV. H\n";
  CHECK(paths_in(document) ==
        "CHAPTER III|CHAPTER III, Article 1|CHAPTER III, Section 2.1|CHAPTER III, Section 2.1, Article 2|CHAPTER "
        "IV|CHAPTER IV, Section 2.1|CHAPTER IV, Section 2.1, Article 3|ANNEX II|ANNEX II/IV|ANNEX II/IV/A|ANNEX "
        "II/IV/A/1|ANNEX II/V");
  CHECK(texts_in(document, "Chapter IV, Section 2.1") == "C");
  CHECK(texts_in(document, "Chapter III, Article 2") == "B");
  CHECK(texts_in(document, "Annex II/IV/A/1") == "G");
  CHECK(texts_in(document, "Annex II") == "E");
  CHECK(texts_in(document, "Chapter 4, Section 2.1").empty());
  CHECK(texts_in(document, "Chapter III, Article 3").empty());
}

TEST_CASE("the only annex has no number") {
  CHECK(texts_in("Article 9\n1. A\nANNEX\n1.\nB\n", "Annex/1") == "B");
  CHECK(texts_in("Article 9\nIt has an\nannex\n", "Article 9") == "It has an annex");
  CHECK(paths_in("IV. Title\nA\nANNEX I\nB\n") == "IV|ANNEX I");
}

TEST_CASE("decimal numbers need no word") {
  const std::string document =
      "1 Introduction ..... 1\n2 Goals ..... 2\n\n1 Introduction\nA grows by\n2.5 GW.\n2 Goals\nB\n2.1 Title\nC\n1. "
      "D\n2. "
      "E\n3. F\n2.2. Title\nG\n2.2.1 H\n3 Means\nI\n";
  CHECK(paths_in(document) == "1|2|2.1|2.1/1|2.1/2|2.1/3|2.2|2.2.1|3");
  CHECK(texts_in(document, "2.1") == "Title C");
  CHECK(texts_in(document, "Section 2.2") == "Title G");
  CHECK(texts_in(document, "3") == "Means I");
  CHECK(texts_in(document, "1") == "Introduction A grows by 2.5 GW.");
}

TEST_CASE("a line that begins with an amount or a year is no heading") {
  for (const std::string line : {"40 % of it", "2030. The", "5 million people", "50. The", "5,000 people", "e.g. A",
                                 "U.S. Steel", "(2) of Article 3"}) {
    INFO(line);
    CHECK(paths_in("1. Text by\n" + line + "\n") == "1");
  }
}

TEST_CASE("headings begin with other words if rows name them") {
  const std::string document = "Pillar 1\nA\nBox 3 B\nPillar 2\nC\n";
  CHECK(texts_in(document, "Pillar 2", {"pillar", "box"}) == "C");
  CHECK(texts_in(document, "Pillar 1/Box 3", {"pillar", "box"}) == "B");
  CHECK(texts_in(document, "Pillar 2").empty());
  CHECK(texts_in("KAPITEL 1\nArtikel 4\nA\nΆρθρο 5\nB\nÁLLÁS 2\nC\n", "Állás 2", {"állás"}) == "C");
  CHECK(texts_in("KAPITEL 1\nArtikel 4\nA\nArtikel 5\nB\n", "Kapitel 1, Artikel 5") == "B");
}

TEST_CASE("a paragraph after the points of a list belongs to the section around them") {
  const std::string document = "Article 5\n1. A:\n(a) B;\n(b) C.\n\nThis ends it.\n\n2. E.\n";
  CHECK(texts_in(document, "Article 5(1)") == "A:|This ends it.");
  CHECK(texts_in(document, "Article 5(1)(b)") == "C.");
}

TEST_CASE("Chinese laws number chapters and articles") {
  const std::string document =
      "第一章 总则\n第一条 甲\n第三章 目标\n第二节 产业\n第五条 乙，依照\n第九条的规定：\n（一）丙\n（三）丁\n第六条 "
      "戊\n";
  CHECK(texts_in(document, "第五条") == "乙，依照第九条的规定：");
  CHECK(texts_in(document, "第五条/第（三）项") == "丁");
  CHECK(texts_in(document, "第三章第二节") == "产业");
  CHECK(texts_in(document, "第三章/第六条") == "戊");
  CHECK(texts_in(document, "第一章/第五条").empty());
  CHECK(texts_in(document, "（三）").empty());  // 第五条 is left out
}
