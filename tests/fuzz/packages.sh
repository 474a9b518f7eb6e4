# Sourced: what libFuzzer comes from, as arguments for want_packages. Which package it is depends on the installed Clang.
fuzzer_packages=
echo 'extern "C" int LLVMFuzzerTestOneInput(const char*, unsigned long) { return 0; }' |
  clang++ -fsanitize=fuzzer,address -x c++ - -o /dev/null 2>/dev/null ||
  fuzzer_packages="libFuzzer/:libclang-rt-$(clang++ -dumpversion | cut -d. -f1)-dev"
