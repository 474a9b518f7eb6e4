// expect: writable section: \.(bss|data)
int count() {
  static int calls;
  return ++calls;
}
