#include "init.hpp"

#include <filesystem>

#include "command_line.hpp"
#include "emit/schema_page.hpp"
#include "input/diagnostics.hpp"

namespace constplan::generator {

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

languages parse_languages(const std::string& list) {
  languages of{"", false};
  for (const std::string_view language : split_list("--languages", list)) {
    const bool is_two_letters =
        language.size() == 2 && language.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
    if (is_two_letters && language == english && !of.has_english) {
      of.has_english = true;
    } else if (is_two_letters && language != english && of.own.empty()) {
      of.own = language;
    } else {
      throw usage_error{"init: --languages " + in_quotes(list) +
                        " is not the two letters of a language, or of one and en: zh,en"};
    }
  }
  return of;
}

}  // namespace constplan::generator
