// Catch2 before version 3 has its main() from here.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
