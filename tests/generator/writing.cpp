// constplan-gen header on a full disk, in a read-only directory, killed, and while another run writes: every header is
// the old one or the new one, complete.
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

#include <cerrno>
#include <cstring>
#include <iostream>
#include <set>

#include "catch.hpp"
#include "generator_run.hpp"

namespace fs = std::filesystem;

namespace {

using contents = std::map<std::string, std::string>;  // by path
// Two versions of the headers that differ in every file: the same data in two namespaces.
const std::string old_namespace = "old::tea";
const std::string new_namespace = "new_::tea";

contents files_in(const fs::path& directory) {
  contents files;
  if (!fs::exists(directory)) return files;
  for (const auto& entry : fs::recursive_directory_iterator{directory}) {
    if (entry.is_regular_file())
      files[fs::relative(entry.path(), directory).string()] = read_file(entry.path().string());
  }
  return files;
}

bool is_header(const std::string& path) { return fs::path{path}.extension() == ".hpp"; }

std::size_t count_leftovers(const contents& files) {
  std::size_t count = 0;
  for (const auto& [path, content] : files) count += is_header(path) ? 0 : 1;
  return count;
}

// An output directory, and what is to be in it.
class fixture {
 public:
  explicit fixture(const fs::path& parent = fs::temp_directory_path()) : dir_{parent} {
    for (const auto& [name_space, files] :
         {std::pair{old_namespace, &old_files}, std::pair{new_namespace, &new_files}}) {
      const std::string made = dir_ / name_space;
      const run_result result = generator_run{made, name_space, log()}.wait();
      REQUIRE(result.status == 0);
      *files = files_in(made);
      REQUIRE(files->size() == 12);
    }
    for (const auto& [path, content] : old_files) REQUIRE(new_files.at(path) != content);
  }

  std::string log() const { return dir_ / "log"; }
  fs::path out() const { return dir_ / "out"; }
  fs::path path(const std::string& name) const { return dir_ / name; }

  void reset(const contents& files) const {
    fs::remove_all(out());
    for (const auto& [path, content] : files) {
      fs::create_directories((out() / path).parent_path());
      write_file((out() / path).string(), content);
      fs::permissions(out() / path, fs::perms(0640));  // not the default, so that each run sets it
    }
  }

  run_result make_new(const run_options& how = {}) const {
    return generator_run{out(), new_namespace, log(), how}.wait();
  }

  run_result make_new_with_fault(const std::string& mode, std::size_t call) const {
    return make_new(with_fault(mode, call));
  }

  // The library is preloaded by a relative path, because a space or a colon would end an absolute one.
  static run_options with_fault(const std::string& mode, std::size_t call) {
    const fs::path library = FAULTS;
    const environment variables{{"LD_PRELOAD", "./" + library.filename().string()},
                                {"CONSTPLAN_FAULT", mode + " " + std::to_string(call)},
                                {"CONSTPLAN_FAULT_ERRNO", std::to_string(mode == "on" ? EIO : ENOSPC)}};
    return {variables, [library] {
              if (chdir(library.parent_path().c_str()) != 0) _exit(126);
            }};
  }

  // Every header there is one of the two versions; with `all`, every header is there.
  bool is_whole(bool all) const {
    const contents found = files_in(out());
    std::size_t headers = 0;
    for (const auto& [path, content] : found) {
      if (!is_header(path)) continue;
      ++headers;
      if (content != old_files.at(path) && content != new_files.at(path)) return false;
    }
    return !all || headers == old_files.size();
  }

  std::size_t count_new() const {
    contents found = files_in(out());
    std::size_t count = 0;
    for (const auto& [path, content] : new_files) count += found[path] == content ? 1 : 0;
    return count;
  }

  contents old_files;
  contents new_files;

 private:
  temporary_directory dir_;
};

// The fault that a run met, as `fault in CALL`, cut from what it said.
std::string take_fault(std::string& errors) {
  const std::string start = "fault in ";
  if (errors.compare(0, start.size(), start) != 0) return {};
  const std::size_t end = errors.find('\n');
  const std::string call = errors.substr(start.size(), end - start.size());
  errors.erase(0, end + 1);
  return call;
}

bool matches(const std::string& text, const std::string& start, const std::string& end) {
  return text.size() >= start.size() + end.size() && text.compare(0, start.size(), start) == 0 &&
         text.compare(text.size() - end.size(), end.size(), end) == 0;
}

// A directory for temporary files that every user can enter.
fs::path parent_for_others() {
  const fs::path usual = fs::canonical(fs::temp_directory_path());
  bool is_open = true;
  for (fs::path p = usual; p != p.root_path(); p = p.parent_path()) {
    is_open = is_open && (fs::status(p).permissions() & fs::perms::others_exec) != fs::perms::none;
  }
  return is_open ? usual : fs::path{"/tmp"};
}

void open_to_others(const fs::path& directory, unsigned mode) {
  fs::permissions(directory, fs::perms(mode));
  for (const auto& entry : fs::recursive_directory_iterator{directory}) fs::permissions(entry.path(), fs::perms(mode));
}

void become_nobody() {
  if (setgid(65534) != 0 || setuid(65534) != 0) _exit(126);
}

bool mount_disk(const fs::path& at, unsigned long flags, const std::string& options) {
  return mount("none", at.c_str(), "tmpfs", flags, options.c_str()) == 0;
}

// In a mount namespace of this process, so that nobody else sees the disks.
bool can_mount(const fs::path& at) {
  return unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
         mount_disk(at, 0, {}) && umount(at.c_str()) == 0;
}

void skip(const std::string& reason) { std::cout << "skipped: " << reason << '\n'; }

}  // namespace

TEST_CASE("a run killed at any call that changes files leaves every header whole, and the next completes the set") {
  const fixture f;
  for (const bool has_old : {true, false}) {
    std::size_t killed = 0;
    for (std::size_t call = 1;; ++call) {
      f.reset(has_old ? f.old_files : contents{});
      const run_result result = f.make_new_with_fault("kill", call);
      if (result.status == 0) break;
      INFO("killed at call " << call << ": " << result.errors);
      REQUIRE(result.status == -1);
      REQUIRE(f.is_whole(has_old));
      ++killed;
      const std::size_t leftovers = count_leftovers(files_in(f.out()));
      REQUIRE(f.make_new().status == 0);
      contents found = files_in(f.out());
      REQUIRE(count_leftovers(found) == leftovers);  // they may belong to a run that is still at work
      for (const auto& [path, content] : f.new_files) REQUIRE(found[path] == content);
    }
    CHECK(killed > 4 * f.old_files.size());
  }
}

TEST_CASE("where one call fails, nothing is written, or the files before a failed rename are") {
  const fixture f;
  for (const bool has_old : {true, false}) {
    std::set<std::string> faults;
    std::size_t half_way = 0;
    for (std::size_t call = 1;; ++call) {
      f.reset(has_old ? f.old_files : contents{});
      run_result result = f.make_new_with_fault("once", call);
      const std::string fault = take_fault(result.errors);
      INFO("failed at call " << call << ", " << fault << ": " << result.errors);
      const contents found = files_in(f.out());
      REQUIRE(count_leftovers(found) == 0);
      REQUIRE(f.is_whole(has_old));
      if (fault.empty()) {
        REQUIRE(result.status == 0);
        REQUIRE(found == f.new_files);
        break;
      }
      faults.insert(fault);
      REQUIRE(result.status == 2);
      const std::string start = "constplan-gen: " + f.out().string();
      const std::size_t replaced = f.count_new();
      if (replaced == 0) {
        REQUIRE(fs::exists(f.out()) == has_old);
        REQUIRE(matches(result.errors, start, ": cannot be written: No space left on device; nothing was written\n"));
      } else {
        ++half_way;
        REQUIRE(fault == "rename");
        REQUIRE(matches(result.errors, start,
                        ": cannot be replaced: No space left on device; " + std::to_string(replaced) + " of " +
                            std::to_string(f.new_files.size()) + " files replaced; run the command again\n"));
      }
    }
    CHECK(half_way == f.new_files.size() - 1);
    CHECK(faults == std::set<std::string>{"fclose", "fopen", "fwrite", "rename", has_old ? "fchmodat" : "mkdir"});
  }
}

TEST_CASE("where every call fails from one on, every header is whole, and the next run completes the set") {
  const fixture f;
  for (std::size_t call = 1;; call += 4) {
    f.reset(f.old_files);
    run_result result = f.make_new_with_fault("on", call);
    const std::string fault = take_fault(result.errors);
    if (fault.empty()) break;
    INFO("failed from call " << call << " on, " << fault << ": " << result.errors);
    REQUIRE(f.is_whole(true));
    REQUIRE(result.status == 2);
    const bool is_half_way = result.errors.find("; run the command again\n") != std::string::npos;
    REQUIRE(is_half_way == (f.count_new() > 0));
    REQUIRE(is_half_way != (result.errors.find("Input/output error; nothing was written\n") != std::string::npos));
    REQUIRE(f.make_new().status == 0);
    REQUIRE(f.count_new() == f.new_files.size());
  }
}

TEST_CASE("where no file may grow beyond a limit, nothing is written") {
  const fixture f;
  std::size_t largest = 0;
  for (const auto& [path, content] : f.new_files) largest = std::max(largest, content.size());
  for (std::size_t limit = 0;; limit += 500) {
    f.reset(f.old_files);
    const auto set_limit = [limit] {
      const rlimit bytes{limit, limit};
      setrlimit(RLIMIT_FSIZE, &bytes);
      signal(SIGXFSZ, SIG_IGN);
    };
    const run_result result = f.make_new({{}, set_limit});
    INFO("limit " << limit << ": " << result.errors);
    if (limit >= largest) {
      REQUIRE(result.status == 0);
      REQUIRE(files_in(f.out()) == f.new_files);
      break;
    }
    REQUIRE(result.status == 2);
    REQUIRE(files_in(f.out()) == f.old_files);
  }
}

TEST_CASE("a directory that may not be written to") {
  const bool is_root = getuid() == 0;
  const fixture f{is_root ? parent_for_others() : fs::temp_directory_path()};
  f.reset(f.old_files);
  write_file(f.log(), "");
  run_options how;
  if (is_root) {
    // Root may write anywhere, so another user tries, who may have no access to the build tree or to the sources.
    how = {{}, become_nobody, f.path("constplan-gen"), f.path("small")};
    fs::copy_file(GENERATOR, how.program);
    fs::copy(SMALL_DATA, how.data);
    open_to_others(f.path(""), 0755);
    fs::permissions(f.log(), fs::perms(0666));
    const run_result tried = generator_run{f.out(), old_namespace, f.log(), how}.wait();
    if (tried.status != 0) {
      skip("a directory that may not be written to, another user cannot run constplan-gen: " + tried.errors);
      return;
    }
  }
  for (const fs::path& directory : {f.out(), f.out() / "tea" / "columns"}) {
    open_to_others(f.out(), 0777);
    fs::permissions(directory, fs::perms(0555));
    const run_result result = f.make_new(how);
    const std::string first = directory == f.out() ? "tea.hpp" : "tea/columns/agencies.hpp";
    CHECK(result.errors == "constplan-gen: " + (f.out() / first).string() +
                               ": cannot be written: Permission denied; nothing was written\n");
    CHECK(result.status == 2);
    CHECK(files_in(f.out()) == f.old_files);
    fs::permissions(directory, fs::perms(0777));
  }
}

TEST_CASE("a disk that is full, sooner or later, and a disk that is read-only") {
  const fixture f;
  fs::create_directories(f.out());
  if (!can_mount(f.out())) {
    skip(std::string{"full and read-only disks, none can be mounted: "} + std::strerror(errno));
    return;
  }
  const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
  std::size_t pages = 2;
  for (const auto& [path, content] : f.old_files) pages += (content.size() + page - 1) / page;
  std::size_t refused = 0;
  for (;; ++pages) {
    const std::string size = "size=" + std::to_string(pages * page);
    REQUIRE(mount_disk(f.out(), 0, size));
    for (const auto& [path, content] : f.old_files) {
      fs::create_directories((f.out() / path).parent_path());
      write_file((f.out() / path).string(), content);
    }
    REQUIRE(files_in(f.out()) == f.old_files);
    run_result result = f.make_new();
    const contents found = files_in(f.out());
    INFO(size << ": " << result.errors);
    if (refused == 0) {
      REQUIRE(mount_disk(f.out(), MS_REMOUNT | MS_RDONLY, {}));
      CHECK(f.make_new().errors == "constplan-gen: " + (f.out() / "tea.hpp").string() +
                                       ": cannot be written: Read-only file system; nothing was written\n");
      CHECK(files_in(f.out()) == f.old_files);
    }
    REQUIRE(umount(f.out().c_str()) == 0);
    if (result.status == 0) {
      CHECK(found == f.new_files);
      break;
    }
    ++refused;
    REQUIRE(result.status == 2);
    REQUIRE(found == f.old_files);
    REQUIRE(matches(result.errors, "constplan-gen: " + f.out().string() + "/tea",
                    ": cannot be written: No space left on device; nothing was written\n"));
  }
  CHECK(refused > 5);
}

// Stopped rather than raced with, so that every order of the two is tried each time.
TEST_CASE(
    "a run stopped at any call that changes files, while another completes: neither fails, every header is whole") {
  const fixture f;
  for (const bool has_old : {true, false}) {
    std::size_t stopped = 0;
    for (std::size_t call = 1;; ++call) {
      f.reset(has_old ? f.old_files : contents{});
      generator_run first{f.out(), new_namespace, f.log(), fixture::with_fault("stop", call)};
      const bool is_stopped = first.waits_stopped();
      const run_result second_result = generator_run{f.out(), old_namespace, f.log() + "2"}.wait();
      run_result first_result = first.wait();
      const std::string place = take_fault(first_result.errors);
      INFO("stopped at call " << call << ", " << place << ": " << first_result.errors << second_result.errors);
      REQUIRE(first_result.status == 0);
      REQUIRE(second_result.status == 0);
      REQUIRE(f.is_whole(true));
      REQUIRE(count_leftovers(files_in(f.out())) == 0);
      if (!is_stopped) break;
      ++stopped;
    }
    CHECK(stopped > 4 * f.old_files.size());
  }
}
