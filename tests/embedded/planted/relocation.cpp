// expect: relocation: R_[A-Z0-9_]+ in \.data\.rel\.ro
extern const char* const names[] = {"level", "growth", "share"};
