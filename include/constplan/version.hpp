// The version of constplan. Everything in namespace constplan is in an inline namespace of this version, so that
// programs that mix two versions do not link, or do not compile.
#pragma once

#ifdef CONSTPLAN_VERSION
#if CONSTPLAN_VERSION != 200
#error "headers of two versions of constplan meet in this file: regenerate the older ones, or remove one copy"
#endif
#endif

#define CONSTPLAN_VERSION_MAJOR 0
#define CONSTPLAN_VERSION_MINOR 2
#define CONSTPLAN_VERSION_PATCH 0

/// 10,000 times the major, plus 100 times the minor, plus the patch version.
#define CONSTPLAN_VERSION 200

/// The version as text.
#define CONSTPLAN_VERSION_STRING "0.2.0"

/// The inline namespace of this version.
#define CONSTPLAN_ABI v0_2_0
