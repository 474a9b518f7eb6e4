// What depends on the compiler.
#pragma once

/// consteval where the compiler has it (C++20), constexpr elsewhere: then only a constant expression is checked.
#ifdef __cpp_consteval
#define CONSTPLAN_CONSTEVAL consteval
#else
#define CONSTPLAN_CONSTEVAL constexpr
#endif
