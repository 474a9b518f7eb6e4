#include <filesystem>
#include <string>

#include "../emit/book.hpp"
#include "../emit/name_space.hpp"
#include "../input/usage_error.hpp"
#include "commands.hpp"
#include "data_set_command.hpp"

namespace constplan::generator {
namespace {

// The last part of the directory's name, as far as a namespace can be called that.
std::string name_of(const std::string& directory) {
  std::string name = std::filesystem::absolute(directory).lexically_normal().filename().string();
  if (name.empty()) name = std::filesystem::absolute(directory).lexically_normal().parent_path().filename().string();
  for (char& c : name) {
    const bool is_of_word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (c >= 'A' && c <= 'Z') {
      c = static_cast<char>(c - 'A' + 'a');
    } else if (!is_of_word) {
      c = '_';
    }
  }
  return name;
}

exit_status run(const arguments& args) {
  const std::string* const given = args.find("--namespace");
  const std::string name_space = given != nullptr ? *given : name_of(args.directory);
  check_name_space(name_space);
  data_set data;
  if (!load_slice(args, data)) return exit_status::bad_data;
  const std::string page = (std::filesystem::path{*args.find("--out")} / "index.html").string();
  const std::vector<output_file> files = {{page, to_book(data, {name_space, args.directory})}};
  check_replaceable(files);
  write(files, args);
  return exit_status::success;
}

}  // namespace

command book_command() {
  return with_slices(
      {"book",
       "write a data set as a page to look at and to search",
       R"(Checks the data set in DIR, then writes OUT/index.html: one page in Chinese and English that needs no network, with
search, filters, an address for every row, its source, the C++ that reads it, and pictures.)",
       {{"--out", "OUT", "the directory to write to", true},
        {"--namespace", "NS", "the C++ namespace in the code that the page shows; the name of DIR otherwise", false},
        {"--quiet", "", "do not print what is written", false}},
       run});
}

}  // namespace constplan::generator
