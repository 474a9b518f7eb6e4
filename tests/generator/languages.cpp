// Data sets in other languages than Chinese and English.
#include "emit/exports.hpp"
#include "slice/slice.hpp"
#include "small_data.hpp"

using namespace constplan::generator;

namespace {

// The small data set with parts of its column names replaced.
class translated_data : public small_data {
 public:
  translated_data& rename(const std::string& from, const std::string& to) {
    for (const auto& entry : std::filesystem::directory_iterator{directory()}) {
      std::string content = read_file(entry.path().string());
      const std::size_t header = content.find('\n');
      for (std::size_t at = 0; (at = content.find(from, at)) < header;) content.replace(at, from.size(), to);
      write_file(entry.path().string(), content);
    }
    return *this;
  }

  std::string json() const {
    diagnostics errors;
    return to_json(slice(load(directory(), errors), {}));
  }
};

}  // namespace

TEST_CASE("a data set may have another language in place of Chinese") {
  translated_data data;
  data.replace("data_set.csv", "zh en\n", "fr en\n");
  CHECK(data.rename("_zh", "_fr").errors().empty());
  CHECK(data.json().find(R"({"id": "chaozhou", "level": "prefecture_level_city", "parent": null, "prefecture": )"
                         R"("chaozhou", "name_fr": "潮州市", "name_en": "Chaozhou")") != std::string::npos);
}

TEST_CASE("a language that only some tables have is told of") {
  small_data data;
  data.replace("cities.csv", "name_zh", "name_fr");
  CHECK(
      data.errors() ==
      "cities.csv:1:1: error: column 'name_zh' is missing\n"
      "cities.csv:1:28: error: unknown column 'name_fr'; in the languages of this data set it is name_zh or name_en\n");
  data.replace("cities.csv", "name_fr,", "").replace("cities.csv", "潮州市,", "").replace("cities.csv", "梅州市,", "");
  CHECK(data.errors() == "cities.csv:1:1: error: column 'name_zh' is missing\n");
}

TEST_CASE("a data set may do with one language") {
  small_data data;
  for (const table& t : schema()) {
    std::string header;
    for (const column& c : t.columns) {
      const bool is_chinese = c.name.size() > 3 && c.name.substr(c.name.size() - 3) == "_zh";
      if (!is_chinese) header += (header.empty() ? "" : ",") + std::string{c.name};
    }
    write_file(data.path(std::string{t.name} + ".csv"), header + "\n");
  }
  write_file(data.path("cities.csv"),
             "id,level,parent,prefecture,name_en,code,note\nghent,prefecture_level_city,,ghent,Ghent,,\n");
  CHECK(data.errors().empty());
  data.replace("cities.csv", "name_en", "name_nl");
  CHECK(data.errors().find("cities.csv:1:1: error: column 'name_en' is missing\n") != std::string::npos);
}
