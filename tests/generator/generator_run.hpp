// A constplan-gen header in a process of its own, which may be stopped half way.
#pragma once

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <functional>
#include <map>
#include <string>

#include "temporary_directory.hpp"

using environment = std::map<std::string, std::string>;

struct run_result {
  int status;  // -1 if a signal ended it
  std::string errors;
};

struct run_options {
  environment variables = {};
  std::function<void()> prepare = {};  // called in the new process, before the program is
  std::string program = GENERATOR;
  std::string data = SMALL_DATA;
};

class generator_run {
 public:
  generator_run(const std::string& out, const std::string& name_space, const std::string& log,
                const run_options& how = {})
      : log_{log}, process_{fork()} {
    if (process_ != 0) return;
    const int log_file = open(log.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    dup2(log_file, 2);
    dup2(open("/dev/null", O_WRONLY), 1);
    for (const auto& [name, value] : how.variables) setenv(name.c_str(), value.c_str(), 1);
    if (how.prepare) how.prepare();
    // Few tables are enough files in two directories, and every call that may fail is tried in less time.
    execl(how.program.c_str(), how.program.c_str(), "header", how.data.c_str(), "--namespace", name_space.c_str(),
          "--out", out.c_str(), "--tables", "agencies,documents,plans,cities", nullptr);
    _exit(127);
  }
  generator_run(const generator_run&) = delete;
  generator_run& operator=(const generator_run&) = delete;
  ~generator_run() {
    if (is_over_) return;
    kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
  }

  /// Waits until the process stops itself, or is over: then false.
  bool waits_stopped() {
    waitpid(process_, &status_, WUNTRACED);
    is_over_ = !WIFSTOPPED(status_);
    return !is_over_;
  }

  run_result wait() {
    if (!is_over_) {
      kill(process_, SIGCONT);
      waitpid(process_, &status_, 0);
      is_over_ = true;
    }
    return {WIFEXITED(status_) ? WEXITSTATUS(status_) : -1, read_file(log_)};
  }

 private:
  std::string log_;
  pid_t process_;
  int status_ = 0;
  bool is_over_ = false;
};
