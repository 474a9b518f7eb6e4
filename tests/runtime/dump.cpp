// Prints the whole data set as JSON, from the compiled library alone.
#include "../every_table.hpp"

#include "dump.hpp"

int main() {
  std::cout << "{\n";
  visit_tables([](std::string_view name, auto rows) { dump::print_table(name, rows, name == "anomalies"); });
  std::cout << "}\n";
}
