# constplan-gen as a user calls it: exit statuses, help, what is written and what is not.
file(REMOVE_RECURSE ${WORK})
file(COPY ${SMALL}/ DESTINATION ${WORK}/data)

include(${CMAKE_CURRENT_LIST_DIR}/expect.cmake)

expect(0 "usage: constplan-gen COMMAND DIR" --help)
foreach(command init check header export audit)
  expect(0 "usage: constplan-gen ${command} DIR" ${command} --help)
  expect(2 "constplan-gen: ${command}: the directory of the data is missing" ${command})
  expect(2 "${command}: unknown option '--frobnicate'" ${command} data --frobnicate)
endforeach()
expect(2 "constplan-gen: a command is missing")
expect(2 "unknown command 'chek'; did you mean 'check'\\?" chek data)
expect(2 "no/such: no such directory" check no/such)
expect(2 "check: unexpected argument 'more'" check data more)
expect(2 "unknown option '--ot'; did you mean '--out'\\?" header data --ot x)
expect(2 "header: --out needs a value: --out OUT" header data --namespace a --out)
expect(2 "header: option --namespace is missing" header data --out out)
expect(2 "header: --out is given twice" header data --out a --out b)
expect(2 "header: either --out or --single must be given" header data --namespace a)
expect(2 "header: either --out or --single must be given" header data --namespace a --out out --single out/a.hpp)
expect(2 "export: unknown format 'xml'; expected json" export data --format xml)
foreach(bad "linux" "a__b" "Acme" "acme::" "a::class" "a:b" "2a" "a b" "::a")
  expect(2 "--namespace '${bad}' is not names in lower case joined by ::" header data --namespace ${bad} --out out)
endforeach()
foreach(taken "acme::std" "acme::constplan" "acme::target" "acme::city_id" "acme::row" "acme::columns")
  expect(2 "--namespace '${taken}': [a-z_]+ is (taken|a name in the headers); choose another" header data --namespace ${taken} --out out)
endforeach()
if(EXISTS ${WORK}/out)
  message(SEND_ERROR "a wrong call wrote something")
endif()

expect(0 "targets           4 rows\n" check data)
expect(0 "plans             1 row\n" check data)
expect(0 "written    out/tea.hpp\n.*written    out/tea/targets.hpp\n" header data --namespace acme::tea --out out)
expect(0 "unchanged  out/tea.hpp\n.*unchanged  out/tea/targets.hpp\n" header data --namespace acme::tea --out out)
expect(0 "^$" header data --namespace acme::tea --out out --quiet)
expect(0 "^{\n  \"agencies\": \\[\n    {\"id\": \"tea-board\"" export data --format json)

# A data set to begin with: complete, without errors, and never in the place of another.
expect(0 "^# What a data set holds\n.*## responsibilities\n.*## Units\n" schema)
expect(2 "schema: unexpected argument 'data'" schema data)
expect(2 "init: the directory of the data is missing" init)
expect(0 "written    new/agencies.csv\n.*written    new/SCHEMA.md\n" init new)
expect(0 "targets           0 rows\n" check new)
expect(2 "init: new/agencies.csv is there already; nothing was written" init new)
file(WRITE ${WORK}/taken/metrics.csv "mine\n")
expect(2 "init: taken/metrics.csv is there already; nothing was written" init taken)
file(GLOB taken RELATIVE ${WORK}/taken ${WORK}/taken/*)
if(NOT taken STREQUAL "metrics.csv")
  message(SEND_ERROR "init wrote where something was: ${taken}")
endif()
expect(0 "written    neu/agencies.csv" init neu --languages de)
expect(0 "targets           0 rows\n" check neu)
file(READ ${WORK}/neu/agencies.csv header)
if(NOT header STREQUAL "id,name_de,note\n")
  message(SEND_ERROR "init --languages de: ${header}")
endif()
foreach(bad "deu" "de,fr" "en,en" "DE")
  expect(2 "init: --languages '${bad}' is not the two letters" init bad --languages ${bad})
endforeach()
expect(2 "a list of names is empty" init bad --languages ,)
if(EXISTS ${WORK}/bad)
  message(SEND_ERROR "a wrong call of init wrote something")
endif()
expect(2 "audit: only originals in Chinese can be read" audit neu --sources sources)

# What is written compiles without a warning, for a data set without a single row too.
function(expect_compiles name program)
  file(WRITE ${WORK}/${name}.cpp "${program}")
  foreach(standard 17 20)
    execute_process(
      COMMAND ${COMPILER} -std=c++${standard} -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -fsyntax-only
        -I ${WORK}/out -I ${INCLUDE} ${WORK}/${name}.cpp
      RESULT_VARIABLE failed ERROR_VARIABLE said)
    if(failed)
      message(SEND_ERROR "${name} does not compile:\n${said}")
    endif()
  endforeach()
endfunction()

expect_compiles(tea "#include <tea.hpp>
static_assert(acme::tea::targets.at(\"tea/revenue/2030\").year() == 2030);
static_assert(acme::tea::targets_in(acme::tea::city_id::meizhou).empty());
")
expect(0 "written    out/nothing.hpp\n" header new --namespace nothing --out out)
expect_compiles(nothing "#include <nothing.hpp>
static_assert(nothing::targets.empty() && !nothing::targets.find(\"x\"));
")

file(COPY ${SOURCES}/ DESTINATION ${WORK}/sources)
expect(0 "targets.figure: 4 of 4 found in their sections\n" audit data --sources sources)
expect(0 "tea-plan: 14 numbers, 7 in figures and thresholds, 7 excepted, 0 uncovered\n" audit data --sources sources --uncovered)
expect(2 "nowhere/tea.txt: cannot be read" audit data --sources nowhere)
expect(2 "audit: option --sources is missing" audit data)
file(APPEND ${WORK}/sources/tea.txt "另有茶园9个。\n")
expect(0 "targets.figure" audit data --sources sources)
expect(1 "sources/tea.txt:15:5: error: number '9个' .*1 error\n" audit data --sources sources --uncovered)

# On bad data nothing is written, and what was there stays.
file(READ ${WORK}/data/targets.csv targets)
string(REPLACE "level,reach" "level,reech" broken "${targets}")
file(WRITE ${WORK}/data/targets.csv "${broken}")
file(READ ${WORK}/out/tea/targets.hpp before)
expect(1 "data/targets.csv:2:41: error: unknown comparator 'reech'.*\n1 error\n$" check data)
expect(1 "\n1 error\n$" audit data --sources sources)
expect(1 "1 error; nothing was written" header data --namespace acme::tea --out out)
expect(1 "1 error; nothing was written" header data --namespace acme::tea --out elsewhere)
expect(1 "1 error; nothing was written" export data --format json)
file(READ ${WORK}/out/tea/targets.hpp after)
if(EXISTS ${WORK}/elsewhere OR NOT before STREQUAL after)
  message(SEND_ERROR "bad data wrote something")
endif()

# One change in the data, one header.
string(REPLACE "达到50亿元" "达到51亿元" changed "${targets}")
string(REPLACE "firm,50," "firm,51," changed "${changed}")
file(WRITE ${WORK}/data/targets.csv "${changed}")
expect(0 "unchanged  out/tea/targets.hpp\nwritten    out/tea/columns/targets.hpp\nunchanged" header data --namespace acme::tea --out out)

# What somebody else wrote is not replaced.
file(WRITE ${WORK}/mine/tea/targets.hpp "int mine;\n")
expect(2 "^constplan-gen: mine/tea/targets.hpp: was not made by constplan-gen; move it away, or write elsewhere\n$"
  header data --namespace acme::tea --out mine)
file(READ ${WORK}/mine/tea/targets.hpp after)
if(EXISTS ${WORK}/mine/tea.hpp OR NOT after STREQUAL "int mine;\n")
  message(SEND_ERROR "a file was replaced that constplan-gen had not made")
endif()
