// Preloaded into constplan-gen: makes the k-th call that changes files fail, or kills or stops the program there.
//
// CONSTPLAN_FAULT is `kill K`, `stop K`, `once K` or `on K`: the program is killed or stops before call K (a write is
// half done by then), call K alone fails, or K and all after it fail. CONSTPLAN_FAULT_ERRNO is the error. The name of
// the first call hit goes to standard error.
#include <dlfcn.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

struct fault {
  const char* mode = "";
  long first = 0;
  int error = 0;
};

const fault& wanted() {
  static const fault f = [] {
    const char* const text = std::getenv("CONSTPLAN_FAULT");
    const char* const error = std::getenv("CONSTPLAN_FAULT_ERRNO");
    if (text == nullptr) return fault{};
    return fault{text, std::strtol(std::strchr(text, ' '), nullptr, 10), error == nullptr ? 0 : std::atoi(error)};
  }();
  return f;
}

FILE* written = nullptr;  // one at a time

bool is_mode(const char* mode) { return std::strncmp(wanted().mode, mode, std::strlen(mode)) == 0; }

// Whether this call, the next one to count, is hit.
bool is_hit(const char* name) {
  static long calls = 0;
  ++calls;
  const bool hit = calls == wanted().first || (calls > wanted().first && is_mode("on "));
  if (wanted().first == 0 || !hit) return false;
  if (calls == wanted().first) std::fprintf(stderr, "fault in %s\n", name);
  return true;
}

// Kills or stops the program where the mode says so. Whether it was stopped, and goes on.
bool is_continued() {
  if (is_mode("kill")) kill(getpid(), SIGKILL);
  if (is_mode("stop")) kill(getpid(), SIGSTOP);
  return is_mode("stop");
}

bool fails(const char* name) {
  if (!is_hit(name) || is_continued()) return false;
  errno = wanted().error;
  return true;
}

template <class Function>
Function original(Function /*unused*/, const char* name) {
  return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

}  // namespace

#define ORIGINAL(function) original(&(function), #function)

extern "C" {

FILE* fopen(const char* path, const char* mode) {
  if (mode[0] == 'w' && fails("fopen")) return nullptr;
  FILE* const file = ORIGINAL(fopen)(path, mode);
  if (mode[0] == 'w') written = file;
  return file;
}

size_t fwrite(const void* bytes, size_t size, size_t count, FILE* file) {
  if (file != written || !is_hit("fwrite")) return ORIGINAL(fwrite)(bytes, size, count, file);
  const size_t half = ORIGINAL(fwrite)(bytes, size, count / 2, file);
  ORIGINAL(fflush)(file);
  if (is_continued()) {
    const auto* const rest = static_cast<const char*>(bytes) + half * size;
    return half + ORIGINAL(fwrite)(rest, size, count - half, file);
  }
  errno = wanted().error;
  return half;
}

int fclose(FILE* file) {
  const bool failed = file == written && fails("fclose");
  if (file == written) written = nullptr;
  const int returned = ORIGINAL(fclose)(file);
  if (failed) errno = wanted().error;
  return failed ? EOF : returned;
}

int fchmodat(int directory, const char* path, mode_t mode, int flags) {
  return fails("fchmodat") ? -1 : ORIGINAL(fchmodat)(directory, path, mode, flags);
}

int mkdir(const char* path, mode_t mode) { return fails("mkdir") ? -1 : ORIGINAL(mkdir)(path, mode); }

int rename(const char* from, const char* to) { return fails("rename") ? -1 : ORIGINAL(rename)(from, to); }

int remove(const char* path) { return fails("remove") ? -1 : ORIGINAL(remove)(path); }
}
