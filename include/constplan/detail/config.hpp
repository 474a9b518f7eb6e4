// Configuration by compiler. Every header includes this one, so that an unsupported setting is reported once and early.
#pragma once

#include "../version.hpp"

#if __cplusplus < 201703L && !(defined(_MSVC_LANG) && _MSVC_LANG >= 201703L)
#error "constplan needs C++17: compile with -std=c++17 or later"
#endif

#ifdef CONSTPLAN_IN_SINGLE_HEADER
#error "a single header already contains constplan: include it or <constplan/...>, not both"
#endif

// NOLINTNEXTLINE(misc-redundant-expression): depends on the compiler's execution character set
static_assert(sizeof("市") == 4 && "市"[0] == '\xE5',
              "constplan holds UTF-8 text: compile with /utf-8 (MSVC) or -fexec-charset=UTF-8 (GCC)");

/// consteval where the compiler supports it (C++20), otherwise constexpr, which checks constant expressions only. Clang
/// supports enough of it before it defines the feature macro.
#if defined(__cpp_consteval) || (defined(__clang__) && __clang_major__ >= 14 && __cplusplus > 201703L)
#define CONSTPLAN_CONSTEVAL consteval
#else
#define CONSTPLAN_CONSTEVAL constexpr
#endif

/// Keeps a symbol inside its shared library, so that code reaches it without a relocation. Windows does so by default.
#if defined(__GNUC__) && !defined(_WIN32)
#define CONSTPLAN_HIDDEN [[gnu::visibility("hidden")]]
#else
#define CONSTPLAN_HIDDEN
#endif

/// A function that is rarely called and must appear in a backtrace.
#if defined(__GNUC__)
#define CONSTPLAN_COLD [[gnu::noinline, gnu::cold]]
#elif defined(_MSC_VER)
#define CONSTPLAN_COLD __declspec(noinline)
#else
#define CONSTPLAN_COLD
#endif

/// The result refers into *this.
#if defined(__clang__)
#define CONSTPLAN_LIFETIMEBOUND [[clang::lifetimebound]]
#elif defined(_MSC_VER) && _MSC_VER >= 1931
#define CONSTPLAN_LIFETIMEBOUND [[msvc::lifetimebound]]
#else
#define CONSTPLAN_LIFETIMEBOUND
#endif

/// A function whose unsigned arithmetic is meant to wrap around, for -fsanitize=integer.
#if defined(__clang__)
#define CONSTPLAN_WRAPS [[clang::no_sanitize("unsigned-integer-overflow", "unsigned-shift-base")]]
#else
#define CONSTPLAN_WRAPS
#endif
