// Prints the ids of every table as the gdb printer shows the table, and stops at each of them.
#include <constplan/guangdong.hpp>
#include <contoso.hpp>
#include <cstdio>

#include "../every_table.hpp"

namespace {

template <class Row>
[[gnu::noinline]] void look_at(const constplan::table<Row>& rows) {
  const char* separator = "{";
  for (const Row row : rows) {
    std::printf("%s\"%.*s\"", separator, static_cast<int>(row.id().size()), row.id().data());
    separator = ", ";
  }
  std::puts("}");
}

}  // namespace

int main() {
  visit_tables([](const char*, auto rows) { look_at(rows); });
  look_at(contoso::cities);
}
