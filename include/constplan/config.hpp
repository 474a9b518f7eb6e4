// What depends on the compiler.
#pragma once

/// consteval where the compiler has it (C++20), constexpr elsewhere: then only a constant expression is checked. Clang
/// has what is needed of it long before it says so.
#if defined(__cpp_consteval) || (defined(__clang__) && __clang_major__ >= 14 && __cplusplus > 201703L)
#define CONSTPLAN_CONSTEVAL consteval
#else
#define CONSTPLAN_CONSTEVAL constexpr
#endif
