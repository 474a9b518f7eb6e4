// The macros of version.hpp agree.
#include <constplan/version.hpp>
#include <string_view>

#define VERSION_TEXT_OF(major, minor, patch) #major "." #minor "." #patch
#define VERSION_TEXT(major, minor, patch) VERSION_TEXT_OF(major, minor, patch)
#define TEXT_OF(name) #name
#define TEXT(name) TEXT_OF(name)

using namespace std::string_view_literals;

static_assert(CONSTPLAN_VERSION ==
              10'000 * CONSTPLAN_VERSION_MAJOR + 100 * CONSTPLAN_VERSION_MINOR + CONSTPLAN_VERSION_PATCH);
static_assert(VERSION_TEXT(CONSTPLAN_VERSION_MAJOR, CONSTPLAN_VERSION_MINOR, CONSTPLAN_VERSION_PATCH) ""sv ==
              CONSTPLAN_VERSION_STRING ""sv);
static_assert(std::string_view{TEXT(CONSTPLAN_ABI)}.substr(0, 1) == "v"sv &&
              std::string_view{TEXT(CONSTPLAN_ABI)}.size() == std::string_view{CONSTPLAN_VERSION_STRING}.size() + 1);
