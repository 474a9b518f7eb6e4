// Runs commands in turns and prints what each run took: name, run, milliseconds of processor time, kilobytes of memory.
// The commands are lines of standard input: name, tab, shell command. A command that fails is left out from then on.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

namespace {

struct command {
  std::string name;
  std::string line;
  bool fails = false;
};

double milliseconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

void run(command& c, int number) {
  const pid_t child = fork();
  if (child == 0) {
    execl("/bin/sh", "sh", "-c", c.line.c_str(), nullptr);
    _exit(127);
  }
  int status = 0;
  rusage used{};
  wait4(child, &status, 0, &used);
  c.fails = status != 0;
  if (c.fails) {
    std::printf("%s\t%d\tfailed\t%ld\n", c.name.c_str(), number, used.ru_maxrss);
  } else {
    std::printf("%s\t%d\t%.3f\t%ld\n", c.name.c_str(), number,
                milliseconds(used.ru_utime) + milliseconds(used.ru_stime), used.ru_maxrss);
  }
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  const int runs = argc > 1 ? std::atoi(argv[1]) : 7;
  std::vector<command> commands;
  for (std::string line; std::getline(std::cin, line);) {
    const std::size_t tab = line.find('\t');
    if (tab != std::string::npos) commands.push_back({line.substr(0, tab), line.substr(tab + 1)});
  }
  for (int number = 1; number <= runs; ++number) {
    for (command& c : commands) {
      if (!c.fails) run(c, number);
    }
  }
}
