// expect: value_of: no trap
// An endless loop without side effects is undefined behaviour, so an optimiser may delete it together with its
// condition.
[[noreturn]] static void stop() {
  for (;;) {
  }
}

extern "C" int value_of(const int* value) {
  if (value == nullptr) stop();
  return *value;
}
