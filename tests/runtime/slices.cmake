# Slices, and single headers: each compiles without a warning, and holds what the generator exports with the same options.
file(REMOVE_RECURSE ${WORK})
include(${CMAKE_CURRENT_LIST_DIR}/tables_of_export.cmake)
set(warnings -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)

# expect_equal_to_export(NAME INCLUDE STANDARDS OPTIONS...): the header WORK/NAME/part.hpp, compiled with INCLUDE.
function(expect_equal_to_export name include standards)
  execute_process(COMMAND ${GENERATOR} export ${DATA} --format json ${ARGN} OUTPUT_FILE ${WORK}/${name}/export.json COMMAND_ERROR_IS_FATAL ANY)
  tables_of_export(${WORK}/${name}/export.json)
  file(READ ${WORK}/${name}/export.json exported)
  string(REGEX MATCHALL "\n  \"[a-z_]+\": " tables "${exported}")
  string(REGEX REPLACE "[^a-z_;]" "" tables "${tables}")
  list(GET tables -1 last)
  set(calls)
  foreach(table IN LISTS tables)
    set(is_last false)
    if(table STREQUAL last)
      set(is_last true)
    endif()
    string(APPEND calls "  dump::print_table(\"${table}\", part::${table}, ${is_last});\n")
  endforeach()
  file(WRITE ${WORK}/${name}/dump.cpp
    "#include \"part.hpp\"\n\n#include \"dump.hpp\"\n\nint main() {\n  std::cout << \"{\\n\";\n${calls}  std::cout << \"}\\n\";\n}\n")
  foreach(standard IN LISTS standards)
    execute_process(
      COMMAND ${COMPILER} -std=c++${standard} ${warnings} -I ${WORK}/${name} ${include} -I ${CMAKE_CURRENT_LIST_DIR} ${WORK}/${name}/dump.cpp
        -o ${WORK}/${name}/dump
      COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND ${WORK}/${name}/dump OUTPUT_FILE ${WORK}/${name}/library.json COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${WORK}/${name}/library.json ${WORK}/${name}/export.json RESULT_VARIABLE differ)
    if(differ)
      execute_process(COMMAND diff ${WORK}/${name}/library.json ${WORK}/${name}/export.json)
      message(FATAL_ERROR "slice ${name} does not hold what the generator exports")
    endif()
  endforeach()
endfunction()

function(expect_slice name)
  execute_process(COMMAND ${GENERATOR} header ${DATA} --namespace part --out ${WORK}/${name} --quiet ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
  expect_equal_to_export(${name} -I${INCLUDE} 17 ${ARGN})
endfunction()

expect_slice(plan --plans building-materials)
expect_slice(clusters --clusters "building-materials/foshan furniture" --tables
  agencies,documents,plans,cities,clusters,placements,metrics,targets,observations,measures)
expect_slice(foshan --cities foshan)
expect_slice(one_industry_there --cities foshan,zhongshan --plans furniture --languages en)
expect_slice(english --languages en --plans furniture,textile-apparel)
expect_slice(places --tables cities)
expect_slice(values --tables targets --columns targets.low,targets.high,targets.unit)
expect_slice(figures --tables clusters,metrics,targets --columns
  clusters.kind,targets.cluster,targets.metric,targets.low,targets.high,targets.unit,targets.comparator,targets.nature,targets.year)

# Nothing about a place is missing in its slice, which checks itself while compiling.
execute_process(
  COMMAND ${COMPILER} -std=c++17 ${warnings} -I ${WORK}/foshan -I ${INCLUDE} ${CMAKE_CURRENT_LIST_DIR}/place_in_slice.cpp
    -o ${WORK}/foshan/place
  COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${WORK}/foshan/place OUTPUT_VARIABLE said RESULT_VARIABLE differs)
if(differs)
  message(FATAL_ERROR "the slice by Foshan lacks what the whole data set has:\n${said}")
endif()
file(WRITE ${WORK}/foshan/invariants.cpp "#include <part/invariants.hpp>\n")
execute_process(
  COMMAND ${COMPILER} -std=c++17 ${warnings} -fsyntax-only -I ${WORK}/foshan -I ${INCLUDE} ${WORK}/foshan/invariants.cpp
  COMMAND_ERROR_IS_FATAL ANY)

# Ids and values are a small part of the whole.
file(SIZE ${WORK}/values/part/columns/targets.hpp part)
set(whole 0)
file(GLOB columns ${INCLUDE}/constplan/guangdong/columns/*.hpp)
foreach(file IN LISTS columns)
  file(SIZE ${file} size)
  math(EXPR whole "${whole} + ${size}")
endforeach()
math(EXPR limit "${whole} / 20")
if(part GREATER limit)
  message(FATAL_ERROR "the targets' ids and values take ${part} bytes of source, the whole data set ${whole}")
endif()

# Without the library's headers. The header brings the library's other parts too.
execute_process(COMMAND ${GENERATOR} header ${DATA} --namespace part --single ${WORK}/single/part.hpp --quiet COMMAND_ERROR_IS_FATAL ANY)
expect_equal_to_export(single "" "17;20;2b")  # 2b is 23, for compilers of before it
execute_process(COMMAND ${GENERATOR} header ${DATA} --namespace other --single ${WORK}/single/other.hpp --quiet --plans furniture
  COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${WORK}/single/both.cpp "#include \"part.hpp\"
#include \"other.hpp\"
using namespace constplan::literals;
static_assert(part::targets.size() > other::targets.size());
static_assert(format(28000_yi_yuan, constplan::text_style::chinese) == \"2.8万亿元\");
static_assert(verify(part::targets.at(\"advanced-materials/main-business-revenue/2025\"), 28000_yi_yuan));
")
foreach(standard 17 20)
  execute_process(
    COMMAND ${COMPILER} -std=c++${standard} ${warnings} -fsyntax-only -I ${WORK}/single ${WORK}/single/both.cpp COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# Two versions do not mix, neither in one file nor, through the inline namespace, in one program.
file(READ ${WORK}/single/other.hpp older)
string(REPLACE "CONSTPLAN_VERSION != 200" "CONSTPLAN_VERSION != 100" older "${older}")
string(REPLACE "define CONSTPLAN_VERSION 200" "define CONSTPLAN_VERSION 100" older "${older}")
string(REPLACE "v0_2_0" "v0_1_0" older "${older}")
file(WRITE ${WORK}/single/older.hpp "${older}")
file(WRITE ${WORK}/single/mixed.cpp "#include \"part.hpp\"\n#include \"older.hpp\"\n")
execute_process(COMMAND ${COMPILER} -std=c++17 -fsyntax-only ${WORK}/single/mixed.cpp RESULT_VARIABLE failed ERROR_VARIABLE said)
if(NOT failed OR NOT said MATCHES "this header was generated for another version of constplan")
  message(FATAL_ERROR "two versions in one file: the compiler says:\n${said}")
endif()
foreach(version older other)
  file(WRITE ${WORK}/single/${version}.cpp
    "#include \"${version}.hpp\"\nconstplan::optional<other::target> found_by_${version}(std::string_view id) { return other::targets.find(id); }\n")
  execute_process(COMMAND ${COMPILER} -std=c++17 -c ${WORK}/single/${version}.cpp -o ${WORK}/single/${version}.o COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND nm -C ${WORK}/single/${version}.o OUTPUT_VARIABLE symbols_of_${version} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
if(symbols_of_older MATCHES "v0_2_0" OR NOT symbols_of_older MATCHES "constplan::v0_1_0::" OR NOT symbols_of_older MATCHES "other::v0_1_0::"
   OR symbols_of_other MATCHES "v0_1_0" OR NOT symbols_of_other MATCHES "other::v0_2_0::")
  message(FATAL_ERROR "the symbols do not carry the version:\n${symbols_of_older}\n${symbols_of_other}")
endif()

# The library is part of a single header; a second copy of it is an error, in either order.
foreach(headers "constplan/guangdong;part" "part;constplan/guangdong")
  string(REGEX REPLACE "([^;]+);?" "#include <\\1.hpp>\n" twice "${headers}")
  file(WRITE ${WORK}/single/twice.cpp "${twice}")
  execute_process(COMMAND ${COMPILER} -std=c++17 -fsyntax-only -I ${WORK}/single -I ${INCLUDE} ${WORK}/single/twice.cpp ERROR_VARIABLE said)
  if(NOT said MATCHES "a single header already contains constplan")
    message(FATAL_ERROR "${headers}: the compiler says:\n${said}")
  endif()
endforeach()

# The sample data set, which has every case; its headers are there already.
set(DATA ${SAMPLE})
file(WRITE ${WORK}/sample/part.hpp "#include <constplan/sample.hpp>\nnamespace part = constplan::sample;\n")
expect_equal_to_export(sample -I${INCLUDE} 17)
