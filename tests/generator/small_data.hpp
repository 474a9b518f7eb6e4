// A copy of the small data set, or of another, for one test to spoil.
#pragma once

#include <filesystem>
#include <sstream>
#include <string>

#include "catch.hpp"
#include "check/check.hpp"
#include "model/loaded_data.hpp"
#include "temporary_directory.hpp"

class small_data {
 public:
  small_data() : small_data{SMALL_DATA} {}
  explicit small_data(const std::string& from) {
    std::filesystem::copy(from, directory(), std::filesystem::copy_options::recursive);
  }

  small_data& replace(const std::string& file, const std::string& from, const std::string& to) {
    std::string content = read_file(path(file));
    const std::size_t at = content.find(from);
    REQUIRE(at != std::string::npos);
    write_file(path(file), content.replace(at, from.size(), to));
    return *this;
  }

  std::string directory() const { return dir_ / "data"; }
  std::string path(const std::string& file) const { return directory() + "/" + file; }

  /// What loading and checking say.
  std::string errors() const {
    constplan::generator::diagnostics errors;
    const constplan::generator::loaded_data data = load(directory(), errors);
    if (!data.empty()) check(data, errors);
    return without_directory(errors);
  }

  /// The errors as they are printed, with the directory cut from the paths.
  std::string without_directory(const constplan::generator::diagnostics& errors) const {
    std::ostringstream text;
    errors.print(text);
    std::string said = text.str();
    const std::string prefix = path("");
    for (std::size_t at = 0; (at = said.find(prefix, at)) != std::string::npos;) said.erase(at, prefix.size());
    return said;
  }

 private:
  temporary_directory dir_;
};
