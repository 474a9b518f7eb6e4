#include "emit/output.hpp"

#include "catch.hpp"
#include "input/diagnostics.hpp"
#include "temporary_directory.hpp"

using namespace constplan::generator;

TEST_CASE("files are written where they differ") {
  const temporary_directory dir;
  const std::vector<output_file> files{{dir / "a.hpp", "1\n"}, {dir / "sub/b.hpp", "2\n"}};
  CHECK(write_changed(files) == std::vector<outcome>{outcome::written, outcome::written});
  CHECK(read_file(dir / "sub/b.hpp") == "2\n");
  const auto before = std::filesystem::last_write_time(dir / "a.hpp");
  write_file(dir / "sub/b.hpp", "changed by hand\n");
  CHECK(write_changed(files) == std::vector<outcome>{outcome::unchanged, outcome::written});
  CHECK(std::filesystem::last_write_time(dir / "a.hpp") == before);
  CHECK(read_file(dir / "sub/b.hpp") == "2\n");
}

TEST_CASE("if one file cannot be written, none is replaced and nothing is left behind") {
  const temporary_directory dir;
  write_file(dir / "a.hpp", "old\n");
  write_file(dir / "in-the-way", "a file, so no directory\n");
  CHECK_THROWS_AS(write_changed({{dir / "a.hpp", "new\n"}, {dir / "in-the-way/b.hpp", "2\n"}}), usage_error);
  CHECK(read_file(dir / "a.hpp") == "old\n");
  std::size_t files = 0;
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator{dir.path()}) ++files;
  CHECK(files == 2);
}
