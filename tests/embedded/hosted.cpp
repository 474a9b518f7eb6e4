// The digest of the tables on a target with an operating system.
#include <cstdio>

#include "digest.hpp"

int main() { std::fputs(digest_of_everything().text, stdout); }
