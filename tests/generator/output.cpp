#include "emit/output.hpp"

#include <set>
#include <system_error>

#include "catch.hpp"
#include "emit/single_header.hpp"
#include "input/usage_error.hpp"
#include "temporary_directory.hpp"

using namespace constplan::generator;
namespace fs = std::filesystem;

namespace {

std::string error_of(const std::vector<output_file>& files) {
  try {
    write_changed(files);
  } catch (const usage_error& error) {
    return error.what();
  }
  return "no error";
}

std::set<std::string> names_in(const std::string& directory) {
  std::set<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator{directory}) {
    names.insert(entry.path().lexically_relative(directory).string());
  }
  return names;
}

}  // namespace

TEST_CASE("files are written where they differ") {
  const temporary_directory dir;
  const std::vector<output_file> files{{dir / "a.hpp", "1\n"}, {dir / "sub/b.hpp", "2\n"}};
  CHECK(write_changed(files) == std::vector<outcome>{outcome::written, outcome::written});
  CHECK(read_file(dir / "sub/b.hpp") == "2\n");
  const auto before = fs::last_write_time(dir / "a.hpp");
  write_file(dir / "sub/b.hpp", "changed by hand\n");
  CHECK(write_changed(files) == std::vector<outcome>{outcome::unchanged, outcome::written});
  CHECK(fs::last_write_time(dir / "a.hpp") == before);
  CHECK(read_file(dir / "sub/b.hpp") == "2\n");
}

TEST_CASE("if one file cannot be written, none is replaced and nothing is left behind") {
  const temporary_directory dir;
  write_file(dir / "a.hpp", "old\n");
  write_file(dir / "in-the-way", "a file, so no directory\n");
  const std::set<std::string> before = names_in(dir.path());
  CHECK(error_of({{dir / "a.hpp", "new\n"}, {dir / "x/y/b.hpp", "1\n"}, {dir / "in-the-way/b.hpp", "2\n"}}) ==
        dir / "in-the-way" + ": is not a directory; choose another name; nothing was written");
  CHECK(error_of({{dir / "x/y/z/a.hpp", "1\n"}, {dir / "x/" + std::string(300, 'n'), "2\n"}}) ==
        dir / "x/" + std::string(300, 'n') + ": cannot be written: File name too long; nothing was written");
  CHECK(error_of({{dir / "x/y/a.hpp", "1\n"}, {dir / "x/", "2\n"}}) ==
        dir / "x/" + ": has no file name; add one; nothing was written");
  CHECK(read_file(dir / "a.hpp") == "old\n");
  CHECK(names_in(dir.path()) == before);
}

TEST_CASE("a symbolic link stays, and the file that it leads to is replaced") {
  const temporary_directory dir;
  fs::create_directories(dir / "real/deep");
  write_file(dir / "real/deep/a.hpp", "old\n");
  fs::create_symlink("deep/a.hpp", dir / "real/second");
  fs::create_symlink("real/second", dir / "first.hpp");
  fs::create_directory_symlink("real/deep", dir / "out");
  CHECK(error_of({{dir / "first.hpp", "new\n"}, {dir / "out/b.hpp", "1\n"}, {dir / "out/sub/c.hpp", "2\n"}}) ==
        "no error");
  CHECK(fs::read_symlink(dir / "first.hpp") == "real/second");
  CHECK(fs::read_symlink(dir / "real/second") == "deep/a.hpp");
  CHECK(fs::is_symlink(dir / "out"));
  CHECK(read_file(dir / "real/deep/a.hpp") == "new\n");
  CHECK(read_file(dir / "real/deep/b.hpp") == "1\n");
  CHECK(read_file(dir / "real/deep/sub/c.hpp") == "2\n");
  CHECK(names_in(dir.path()) == std::set<std::string>{"first.hpp", "out", "real", "real/deep", "real/deep/a.hpp",
                                                      "real/deep/b.hpp", "real/deep/sub", "real/deep/sub/c.hpp",
                                                      "real/second"});
}

TEST_CASE("a target that is not a regular file is rejected before anything is written") {
  const temporary_directory dir;
  fs::create_directory(dir / "directory");
  write_file(dir / "b.hpp", "old\n");
  fs::create_symlink("nowhere", dir / "dangling");
  fs::create_symlink("dangling", dir / "second");
  fs::create_symlink("loop", dir / "loop");
  fs::create_symlink("directory", dir / "to-directory");
  fs::create_symlink("b.hpp", dir / "to-b");
  const std::set<std::string> before = names_in(dir.path());
  const std::pair<std::string, std::string> rejected[] = {
      {"directory", "is a directory; expected a file"},
      {"directory/.", "is a directory; expected a file"},
      {"to-directory", "is a directory; expected a file"},
      {"dangling", "is a symbolic link to 'nowhere', where no file exists; create that file or remove the link"},
      {"second", "is a symbolic link to 'dangling', where no file exists; create that file or remove the link"},
      {"loop", "cannot be written: " + std::make_error_code(std::errc::too_many_symbolic_link_levels).message()},
      {"to-b", "leads to the same file as another output"},
  };
  for (const auto& [name, problem] : rejected) {
    CHECK(error_of({{dir / "new/a.hpp", "1\n"}, {dir / "b.hpp", "2\n"}, {dir / name, "3\n"}}) ==
          dir / name + ": " + problem + "; nothing was written");
    CHECK(names_in(dir.path()) == before);
    CHECK(read_file(dir / "b.hpp") == "old\n");
  }
  CHECK(error_of({{dir / "dangling/a.hpp", "1\n"}}) ==
        dir / "dangling" +
            ": is a symbolic link to 'nowhere', where no directory exists; create that directory or remove the link; "
            "nothing was written");
}

TEST_CASE("a replaced file keeps its mode, and a new one has the default") {
  const temporary_directory dir;
  write_file(dir / "default", "");
  const std::string path = dir / "a.hpp";
  for (const auto mode : {fs::perms(0644), fs::perms(0600), fs::perms(0777), fs::perms(0400)}) {
    write_file(path, "old\n");
    fs::permissions(path, mode);
    CHECK(error_of({{path, "new\n"}, {dir / "new.hpp", std::to_string(static_cast<unsigned>(mode))}}) == "no error");
    CHECK(fs::status(path).permissions() == mode);
    CHECK(fs::status(dir / "new.hpp").permissions() == fs::status(dir / "default").permissions());
    fs::remove(path);
  }
}

TEST_CASE("the name of a single header stays in its comment") {
  const auto first_line = [](const std::string& path) {
    const std::string text = to_single_header({}, path).content;
    return text.substr(0, text.find('\n'));
  };
  const std::string rest = ": a data set and the constplan library in one header. Generated by constplan-gen.";
  CHECK(first_line("out/a b.hpp") == "// a b.hpp" + rest);
  CHECK(first_line("out/a\n#error\xFF\u202E.hpp") == R"(// a\n#error\xFF\u202E.hpp)" + rest);
}
