// expect: exceptions: __cxa_throw
void check(int n) {
  if (n < 0) throw n;
}
