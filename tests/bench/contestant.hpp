// What every contestant does, so that one program can time and compare them.
#pragma once

#include <cstdint>
#include <string_view>

namespace constplan::bench {

struct contestant {
  std::string_view name;
  /// What must happen before the first look-up.
  void (*start)();
  /// The sum of the handles of the targets with these ids; an unknown id has 0. Which handles is the contestant's own
  /// matter, and the same for one id.
  std::uint64_t (*find)(const std::string_view* first, const std::string_view* last);
  /// The lower number of a target; -1 if it has none, -2 if there is no such target.
  std::int64_t (*low)(std::string_view id);
  /// The sum of the lower numbers of a cluster's targets for a year, found by looking at all targets.
  std::int64_t (*scan)(std::string_view cluster, int year);
  /// How many tables have this id. It is here so that a program with it has what every table's look-up needs.
  int (*tables_with)(std::string_view id);
  /// The digest of every cell.
  std::uint64_t (*walk)();
};

}  // namespace constplan::bench
