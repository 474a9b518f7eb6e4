#include "git_revision.hpp"

#include <cstdio>
#include <string_view>
#include <utility>

#include "../input/file.hpp"
#include "../input/text.hpp"
#include "../input/usage_error.hpp"

namespace constplan::generator {
namespace {

#ifdef _WIN32
std::FILE* open_pipe(const std::string& command) { return _popen(command.c_str(), "rb"); }
int close_pipe(std::FILE* pipe) { return _pclose(pipe); }
constexpr std::string_view no_errors = " 2>NUL";
constexpr std::string_view errors_alone = " 2>&1 >NUL";
#else
std::FILE* open_pipe(const std::string& command) { return popen(command.c_str(), "r"); }
int close_pipe(std::FILE* pipe) { return pclose(pipe); }
constexpr std::string_view no_errors = " 2>/dev/null";
constexpr std::string_view errors_alone = " 2>&1 >/dev/null";
#endif

// One word of a command, whatever it contains. The shell of Windows has no quotes that keep " and %.
std::string quoted(const std::string& word) {
#ifdef _WIN32
  if (word.find_first_of("\"%!") != std::string::npos) {
    throw usage_error{word + ": contains one of \" % !, which the shell would replace; use another name"};
  }
  return '"' + word + '"';
#else
  std::string text = "'";
  for (const char c : word) text += c == '\'' ? "'\\''" : std::string{c};
  return text + '\'';
#endif
}

struct printed {
  std::string text;
  bool succeeded;
};

printed run(const std::string& command) {
  std::FILE* const pipe = open_pipe(command);
  if (pipe == nullptr) throw usage_error{"git cannot be started"};
  printed all{{}, false};
  std::size_t count = 0;
  for (char chunk[1 << 16]; (count = std::fread(chunk, 1, sizeof chunk, pipe)) > 0;) all.text.append(chunk, count);
  all.succeeded = close_pipe(pipe) == 0;
  return all;
}

// What git prints. Its own message is the error if it fails.
std::string run_git(const std::string& directory, const std::string& arguments) {
  const std::string command = "git -C " + quoted(directory) + ' ' + arguments;
  printed all = run(command + std::string{no_errors});
  if (all.succeeded) return std::move(all.text);
  std::string message = run(command + std::string{errors_alone}).text;
  while (!message.empty() && message.back() == '\n') message.pop_back();
  throw usage_error{"git: " + (message.empty() ? "cannot be run" : message)};
}

// `100644 blob 89e5… <tab> targets.csv`, as `git ls-tree` prints it.
struct tree_entry {
  std::string_view mode;
  std::string_view object;
  std::string_view name;
};

tree_entry entry_of(std::string_view line) {
  const std::size_t tab = line.find('\t');
  const std::vector<std::string_view> words = split_words(line.substr(0, tab));
  if (tab == std::string_view::npos || words.size() != 3) return {};
  return {words[0], words[2], line.substr(tab + 1)};
}

}  // namespace

std::vector<text_file> files_of_revision(const std::string& directory, const std::string& revision) {
  check_directory(directory);
  if (starts_with(revision, "-")) throw usage_error{"--git " + revision + ": a revision does not begin with -"};
  const std::string list = run_git(directory, "ls-tree -z --full-tree " + quoted(revision + ":./"));
  constexpr std::string_view ending = ".csv";
  std::vector<text_file> files;
  for (std::string_view rest = list; !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\0'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    const tree_entry entry = entry_of(line);
    const bool is_regular = starts_with(entry.mode, "100");
    if (!is_regular || !ends_with(entry.name, ending)) continue;
    const std::string name{entry.name};
    files.push_back({revision + ':' + directory + '/' + name, name.substr(0, name.size() - ending.size()),
                     run_git(directory, "cat-file blob " + std::string{entry.object})});
  }
  if (files.empty()) throw usage_error{revision + ": " + directory + " contains no CSV file in this revision"};
  return files;
}

}  // namespace constplan::generator
