// What depends on the compiler. Every header includes this one, so that an old standard is told in one line.
#pragma once

#if __cplusplus < 201703L && !(defined(_MSVC_LANG) && _MSVC_LANG >= 201703L)
#error "constplan needs C++17: compile with -std=c++17 or later"
#endif

#ifdef CONSTPLAN_IN_SINGLE_HEADER
#error "a single header has constplan in it: include no <constplan/...> beside it"
#endif

/// consteval where the compiler has it (C++20), constexpr elsewhere: then only a constant expression is checked. Clang
/// has what is needed of it long before it says so.
#if defined(__cpp_consteval) || (defined(__clang__) && __clang_major__ >= 14 && __cplusplus > 201703L)
#define CONSTPLAN_CONSTEVAL consteval
#else
#define CONSTPLAN_CONSTEVAL constexpr
#endif
