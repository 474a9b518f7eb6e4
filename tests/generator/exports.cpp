// The exports beside JSON, of the small data set. SQL is tested with a real SQLite besides; see sqlite.cmake.
#include "emit/exports.hpp"
#include "emit/fingerprint.hpp"
#include "slice/slice.hpp"
#include "small_data.hpp"

using namespace constplan::generator;

namespace {

data_set loaded(const small_data& data) {
  diagnostics errors;
  data_set read = slice(load(data.directory(), errors).take(), {});
  REQUIRE_FALSE(errors.any());
  return read;
}

std::string content(const std::vector<output_file>& files, const std::string& path) {
  for (const output_file& file : files) {
    if (file.path == path) return file.content;
  }
  return "no such file";
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("CSV has amounts in base units, and quotes what must be quoted") {
  small_data data;
  data.replace("metrics.csv", "Tea gardens", R"("Gardens, ""large"" ones")");
  const auto files = to_csv_package(loaded(data), "out");
  CHECK(content(files, "out/metrics.csv") ==
        "id,name_zh,name_en,unit,is_unspecified\n"
        "revenue,收入,Revenue,yuan,false\n"
        "pass-rate,合格率,Pass rate,part_per_million,false\n"
        "garden-count,茶园数,\"Gardens, \"\"large\"\" ones\",count,false\n");
  CHECK(
      contains(content(files, "out/documents.csv"), ",tea-board tea-office,茶〔2028〕1号,2028-02-29,2028,2030,tea\n"));
  CHECK(contains(content(files, "out/targets.csv"),
                 ",range,firm,3,5,count,,,2030,,plan_period,revenue,more_than,100000000,"));
  CHECK(content(files, "out/exceptions.csv") == "no such file");
}

TEST_CASE("CSV that holds base units is read back with them") {
  const small_data data;
  const temporary_directory out;
  for (const output_file& file : to_csv_package(loaded(data), out.path())) write_file(file.path, file.content);
  write_file(out / "exceptions.csv", read_file(data.path("exceptions.csv")));
  diagnostics errors;
  CHECK(to_json(slice(load(out.path(), errors).take(), {})) == to_json(loaded(data)));
  CHECK_FALSE(errors.any());
}

TEST_CASE("every export states the version of the data set and the fingerprint of its rows") {
  const data_set data = loaded({});
  const std::string fingerprint = fingerprint_literal(fingerprint_of_rows(data));
  const std::string row = R"({"id": "tea", "title_zh": "茶叶规划", "title_en": "Tea plans", "version": "1.2.0", )"
                          R"("licence": "CC-BY-4.0", "publisher_zh": "茶叶局", "publisher_en": "Tea Board", )"
                          R"("languages": "zh en", "fingerprint": ")" +
                          fingerprint + "\"}";
  CHECK(contains(to_json(data), "{\n  \"data_set\": [" + row + "],\n  \"agencies\": ["));
  CHECK(content(to_json_lines(data, "out"), "out/data_set.jsonl") == row + '\n');
  CHECK(contains(to_sql(data),
                 "INSERT INTO \"data_set\" VALUES ('tea', '茶叶规划', 'Tea plans', '1.2.0', 'CC-BY-4.0', "
                 "'茶叶局', 'Tea Board', 'zh en', '" +
                     fingerprint + "');\n"));
  const auto files = to_csv_package(data, "out");
  CHECK(content(files, "out/data_set.csv") == read_file(std::string{SMALL_DATA} + "/data_set.csv"));
  CHECK(contains(content(files, "out/datapackage.json"),
                 "  \"name\": \"tea\",\n"
                 "  \"version\": \"1.2.0\",\n"
                 "  \"licenses\": [{\"name\": \"CC-BY-4.0\"}],\n"
                 "  \"languages\": [\"zh\", \"en\"],\n"
                 "  \"fingerprint\": \"" +
                     fingerprint +
                     "\",\n"
                     "  \"title\": \"Tea plans\",\n"
                     "  \"contributors\": [{\"title\": \"Tea Board\", \"roles\": [\"publisher\"]}],\n"));
}

TEST_CASE("a data set without a version has a fingerprint alone") {
  const small_data small;
  std::filesystem::remove(small.path("data_set.csv"));
  CHECK(small.errors().empty());
  const data_set data = loaded(small);
  const std::string fingerprint = fingerprint_literal(fingerprint_of_rows(data));
  CHECK(fingerprint_of_rows(data) == fingerprint_of_rows(loaded({})));
  CHECK(contains(to_json(data), "  \"data_set\": [{\"fingerprint\": \"" + fingerprint + "\"}],\n"));
  CHECK(contains(to_sql(data), "CREATE TABLE \"data_set\" (\n  \"fingerprint\" TEXT\n);\n"));
  const auto files = to_csv_package(data, "out");
  CHECK(content(files, "out/data_set.csv") == "no such file");
  CHECK(contains(content(files, "out/datapackage.json"),
                 "package.json\",\n  \"profile\": \"tabular-data-package\",\n  \"fingerprint\": \"" + fingerprint +
                     "\",\n  \"resources\""));
}

TEST_CASE("a slice is described in its languages") {
  diagnostics errors;
  selection english;
  english.languages = {{"en"}};
  const small_data small;
  const data_set data = slice(load(small.directory(), errors).take(), english);
  CHECK(contains(to_json(data),
                 R"([{"id": "tea", "title_en": "Tea plans", "version": "1.2.0", "licence": "CC-BY-4.0", )"
                 R"("publisher_en": "Tea Board", "fingerprint": "0x)"));
}

TEST_CASE("a data package describes the CSV files") {
  const std::string package = content(to_csv_package(loaded({}), "out"), "out/datapackage.json");
  CHECK(contains(package, "\"$schema\": \"https://datapackage.org/profiles/2.0/datapackage.json\""));
  CHECK(contains(package, R"("path": "targets.csv")"));
  CHECK(contains(package, R"({"name": "id", "type": "string", "description": "The stable id.", )"
                          R"("constraints": {"required": true, "unique": true}})"));
  CHECK(contains(package, R"({"name": "issuers", "type": "string", )"));
  CHECK(contains(package, R"("constraints": {"required": true, "enum": ["lead", "support", "joint", "named"]})"));
  CHECK(contains(package, R"({"fields": ["document"], "reference": {"resource": "documents", "fields": ["id"]}})"));
  CHECK(contains(package, R"({"fields": ["part_of"], "reference": {"resource": "", "fields": ["id"]}})"));
  CHECK(contains(package, R"("lineTerminator": "\n",)"));
}

TEST_CASE("a data package has a table for each column of lists, with keys to both sides") {
  const auto files = to_csv_package(loaded({}), "out");
  CHECK(content(files, "out/lists/documents_issuers.csv") ==
        "document,ordinal,agency\n"
        "tea-plan,1,tea-board\n"
        "tea-plan,2,tea-office\n");
  CHECK(content(files, "out/lists/cities_members.csv") == "city,ordinal,member\n");
  const std::string package = content(files, "out/datapackage.json");
  CHECK(contains(package, R"("path": "lists/documents_issuers.csv")"));
  CHECK(contains(package, R"("primaryKey": ["document", "ordinal"])"));
  CHECK(contains(package, R"({"fields": ["document"], "reference": {"resource": "documents", "fields": ["id"]}})"));
  CHECK(contains(package, R"({"fields": ["agency"], "reference": {"resource": "agencies", "fields": ["id"]}})"));
  CHECK(contains(package, R"({"fields": ["member"], "reference": {"resource": "cities", "fields": ["id"]}})"));
}

TEST_CASE("JSON Lines has a row on each line") {
  const auto files = to_json_lines(loaded({}), "out");
  CHECK(content(files, "out/agencies.jsonl") ==
        R"({"id": "tea-board", "name_zh": "茶叶局", "name_en": "Tea Board", )"
        R"("short_name_zh": null, "other_names_zh": null, "note": null})"
        "\n"
        R"({"id": "tea-office", "name_zh": "茶叶办公室", "name_en": "Tea Office", )"
        R"("short_name_zh": null, "other_names_zh": null, "note": null})"
        "\n");
  CHECK(content(files, "out/exceptions.jsonl") == "no such file");
}

TEST_CASE("SQL quotes what it must, and gives lists a table") {
  small_data data;
  data.replace("metrics.csv", "Tea gardens", "Tea's gardens'; --");
  const std::string sql = to_sql(loaded(data));
  CHECK(contains(
      sql, "INSERT INTO \"metrics\" VALUES ('garden-count', '茶园数', 'Tea''s gardens''; --', 'count', false);\n"));
  CHECK(contains(sql, "\"plan\" TEXT REFERENCES \"plans\" (\"id\") DEFERRABLE INITIALLY DEFERRED NOT NULL,\n"));
  CHECK(contains(sql, "CREATE TABLE \"documents_issuers\" (\n  \"document\" TEXT NOT NULL REFERENCES"));
  CHECK(contains(sql, "INSERT INTO \"documents_issuers\" VALUES ('tea-plan', 2, 'tea-office');\n"));
  CHECK_FALSE(contains(sql, "exceptions"));
}
