#include <filesystem>

#include "../emit/schema_page.hpp"
#include "../input/usage_error.hpp"
#include "../model/languages.hpp"
#include "commands.hpp"
#include "data_set_command.hpp"

namespace constplan::generator {
namespace {

std::vector<output_file> empty_data_set(const std::string& directory, const languages& of) {
  const std::filesystem::path dir{directory};
  std::vector<output_file> files;
  std::vector<table> tables;
  for (const table& t : schema()) {
    tables.push_back(in_languages(t, of));
    std::string header;
    for (const column& c : tables.back().columns) header += (header.empty() ? "" : ",") + std::string{c.name};
    files.push_back({(dir / (std::string{t.name} + ".csv")).string(), header + '\n'});
  }
  files.push_back({(dir / "SCHEMA.md").string(), schema_page(tables)});
  for (const output_file& file : files) {
    if (std::filesystem::exists(std::filesystem::symlink_status(file.path))) {
      throw usage_error{"init: " + file.path + " is there already; nothing was written"};
    }
  }
  return files;
}

languages chosen_languages(const arguments& args) {
  const auto list = args.list("--languages");
  if (!list) return {};
  languages of{"", false};
  for (const std::string_view language : *list) {
    const bool is_two_letters =
        language.size() == 2 && language.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
    if (is_two_letters && language == english && !of.has_english) {
      of.has_english = true;
    } else if (is_two_letters && language != english && of.own.empty()) {
      of.own = language;
    } else {
      throw usage_error{"init: --languages " + in_quotes(*args.find("--languages")) +
                        " is not the two letters of a language, or of one and en: zh,en"};
    }
  }
  return of;
}

exit_status run(const arguments& args) {
  write(empty_data_set(args.directory, chosen_languages(args)), args);
  return exit_status::success;
}

}  // namespace

command init_command() {
  return {"init",
          "write an empty data set to begin with",
          R"(Writes DIR/<table>.csv with its column names for every table, and DIR/SCHEMA.md, which says what they hold.
Refuses a directory that has one of these files.)",
          {{"--languages", "LIST", "the documents' language, en or both, zh,en if not given", false}},
          run};
}

}  // namespace constplan::generator
