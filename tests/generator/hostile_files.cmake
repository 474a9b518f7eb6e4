# Files that cannot be read as data are told of, exactly; and how errors are shown.
file(REMOVE_RECURSE ${WORK})
file(COPY ${SMALL}/ DESTINATION ${WORK}/data)
include(${CMAKE_CURRENT_LIST_DIR}/expect.cmake)

# with_metrics(COMMAND ...): data/metrics.csv made by the command. The original is at ${SMALL}/metrics.csv.
function(with_metrics)
  file(REMOVE_RECURSE ${WORK}/data/metrics.csv)
  execute_process(COMMAND ${ARGN} WORKING_DIRECTORY ${WORK}/data COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE ${WORK}/data/metrics.csv)
expect(2 "^constplan-gen: data/metrics.csv: no such file\n$" check data)
with_metrics(${CMAKE_COMMAND} -E make_directory metrics.csv)
expect(2 "^constplan-gen: data/metrics.csv: is a directory; expected a file\n$" check data)
with_metrics(${CMAKE_COMMAND} -E create_symlink metrics.csv metrics.csv)
expect(2 "^constplan-gen: data/metrics.csv: cannot be read: Too many levels of symbolic links\n$" check data)
with_metrics(${CMAKE_COMMAND} -E create_symlink nowhere metrics.csv)
expect(2 "^constplan-gen: data/metrics.csv: no such file\n$" check data)
with_metrics(${CMAKE_COMMAND} -E create_symlink /dev/zero metrics.csv)
expect(2 "^constplan-gen: data/metrics.csv: is not a regular file\n$" check data)
if(EXISTS /proc/self/mem)
  with_metrics(${CMAKE_COMMAND} -E create_symlink /proc/self/mem metrics.csv)  # opens, and cannot be read
  expect(2 "^constplan-gen: data/metrics.csv: cannot be read: Input/output error\n$" check data)
endif()
find_program(MKFIFO mkfifo)
if(MKFIFO)
  with_metrics(${MKFIFO} metrics.csv)
  expect(2 "^constplan-gen: data/metrics.csv: is not a regular file\n$" check data)
else()
  message("-- skipped: a FIFO in place of a file, mkfifo is not installed")
endif()
with_metrics(${CMAKE_COMMAND} -E copy ${SMALL}/metrics.csv metrics.csv)
file(CHMOD ${WORK}/data/metrics.csv PERMISSIONS OWNER_WRITE)
execute_process(COMMAND id -u OUTPUT_VARIABLE user OUTPUT_STRIP_TRAILING_WHITESPACE)
if(user STREQUAL 0)
  message("-- skipped: files and directories that may not be read, root may read every file")
else()
  expect(2 "^constplan-gen: data/metrics.csv: cannot be read: Permission denied\n$" check data)
  file(COPY ${SMALL}/ DESTINATION ${WORK}/locked)
  file(CHMOD ${WORK}/locked PERMISSIONS OWNER_WRITE)
  expect(2 "^constplan-gen: locked: cannot be read: Permission denied\n$" check locked)
  file(CHMOD ${WORK}/locked PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endif()

file(REMOVE ${WORK}/data/cities.csv)
with_metrics(${CMAKE_COMMAND} -E make_directory metrics.csv)
expect(2 "^constplan-gen: data/cities.csv: no such file\ndata/metrics.csv: is a directory; expected a file\n$" check data)
foreach(command "check;nowhere" "header;nowhere;--namespace;a;--out;out" "export;nowhere;--format;json" "audit;nowhere;--sources;x")
  expect(2 "^constplan-gen: nowhere: no such directory\n$" ${command})
endforeach()
expect(2 "^constplan-gen: data/plans.csv: is not a directory\n$" check data/plans.csv)
file(CREATE_LINK loop ${WORK}/loop SYMBOLIC)
expect(2 "^constplan-gen: loop: cannot be read: Too many levels of symbolic links\n$" check loop)

# The same data, reached by links and with other line ends.
file(REMOVE_RECURSE ${WORK}/data)
file(COPY ${SMALL}/ DESTINATION ${WORK}/data)
file(CREATE_LINK data ${WORK}/link SYMBOLIC)
expect(0 "^agencies          2 rows\n" check link)
file(READ ${WORK}/data/plans.csv plans)
string(REPLACE "\n" "\r\n" plans "${plans}")
file(WRITE ${WORK}/data/plans.csv "${plans}")
expect(0 "^agencies          2 rows\n" check data)

expect(2 "^constplan-gen: nowhere: no such directory\n$" audit data --sources nowhere)
expect(2 "^constplan-gen: data/plans.csv: is not a directory\n$" audit data --sources data/plans.csv)

# No message contains a control character or ill-formed UTF-8 from the command line.
string(ASCII 27 escape)
string(ASCII 255 no_utf8)
string(ASCII 194 155 control)        # U+009B, which also begins an escape sequence
string(ASCII 226 128 174 backwards)  # U+202E, a bidirectional control
foreach(hostile "a\nb" "a${escape}b" "a${no_utf8}b" "a${control}b" "a${backwards}b")
  foreach(call "check;@" "init;made/@" "init;x;--languages;@" "header;@;--namespace;a;--out;out" "header;data;--namespace;@;--out;out"
      "header;data;--namespace;a;--out;made/@" "header;data;--namespace;a;--single;made/@.hpp" "header;data;--namespace;a;--out;out;--plans;@"
      "header;data;--@" "header;data;@" "export;data;--format;@" "export;data;--format;csv;--out;made/@"
      "audit;data;--sources;@" "audit;data;--sources;data;--documents;@" "@" "--@")
    string(REPLACE "@" "${hostile}" call "${call}")
    execute_process(COMMAND ${GENERATOR} ${call} WORKING_DIRECTORY ${WORK}
                    RESULT_VARIABLE returned OUTPUT_VARIABLE printed ERROR_VARIABLE printed)
    string(FIND "${printed}" "${hostile}" raw)
    if(NOT returned EQUAL 2 AND NOT (returned EQUAL 0 AND call MATCHES "made/"))
      message(SEND_ERROR "constplan-gen ${call} returned ${returned}")
    endif()
    if(NOT raw EQUAL -1 OR NOT printed MATCHES "a(\\\\n|\\\\x1B|\\\\xFF|\\\\u009B|\\\\u202E)b")
      message(SEND_ERROR "constplan-gen ${call} printed:\n${printed}")
    endif()
  endforeach()
endforeach()
if(EXISTS ${WORK}/out OR EXISTS ${WORK}/x)
  message(SEND_ERROR "a wrong call wrote something")
endif()

# Errors of form in one file hide none in the cells of others; references to records left out are not doubted.
file(COPY ${SMALL}/ DESTINATION ${WORK}/two)
file(WRITE ${WORK}/two/agencies.csv "id,name_zh,name_en,note,\ntea-board,茶叶局,Tea Board,,\n")
file(WRITE ${WORK}/two/plans.csv "tea,tea-plan,茶业计划,Tea plan,2028,2030,\n")
file(READ ${WORK}/two/metrics.csv metrics)
file(WRITE ${WORK}/two/metrics.csv "${metrics}Tea,\"\"x,Tea,yuan\nmass,,Mass,tonn\n")
expect(1 "^two/agencies.csv:1:25: error: this column has no name; name it, or remove it and its comma
two/documents.csv:2:41: error: unknown agency 'tea-office'
two/metrics.csv:5:7: error: text after the closing quote; expected a comma or the end of the line
two/metrics.csv:6:6: error: column 'name_zh' must not be empty
two/metrics.csv:6:12: error: unknown unit 'tonn'; did you mean 'tonne'[?]
two/plans.csv:1:1: error: the first line must name the columns, separated by commas: id,document,title_zh,title_en,first_year,last_year,section[^\n]*
two/responsibilities.csv:3:34: error: unknown agency 'tea-office'
7 errors\n$" check two)

# More errors than anybody reads.
file(COPY ${SMALL}/ DESTINATION ${WORK}/many)
string(REPEAT "only one field\n" 1234 records)
file(APPEND ${WORK}/many/metrics.csv "${records}")
expect(1 "metrics.csv:104:1: error: this record has 1 field, but the header names 4\nand 1134 more errors\n1234 errors\n$" check many)
expect(1 "\n1234 errors; nothing was written\n$" header many --namespace a --out out)

# Colour on a terminal, and nowhere else.
set(ENV{TERM} xterm)
string(ASCII 27 escape)
expect(1 "^two/agencies.csv:1:25: error: this" check two)
find_program(SCRIPT script)
set(ENV{SHELL} /bin/sh)  # for script, which gives the command to it
set(why_not "script is not installed")
if(SCRIPT)
  execute_process(COMMAND ${SCRIPT} -qec true /dev/null INPUT_FILE /dev/null
    RESULT_VARIABLE why_not OUTPUT_VARIABLE printed ERROR_VARIABLE printed)
  string(APPEND why_not ", ${printed}")
endif()
if(why_not MATCHES "^0,")
  foreach(no_colour "" "1")
    execute_process(COMMAND ${CMAKE_COMMAND} -E env NO_COLOR=${no_colour} ${SCRIPT} -qec "'${GENERATOR}' check two" ${WORK}/typescript
      WORKING_DIRECTORY ${WORK} INPUT_FILE /dev/null OUTPUT_VARIABLE printed RESULT_VARIABLE returned)
    string(FIND "${printed}" "${escape}[1mtwo/agencies.csv:1:25:${escape}[0m${escape}[1;31m error: ${escape}[0mthis column" coloured)
    string(FIND "${printed}" "two/agencies.csv:1:25: error: this column" plain)
    if(NOT returned EQUAL 1 OR (no_colour AND NOT plain EQUAL 0) OR (NOT no_colour AND NOT coloured EQUAL 0))
      message(SEND_ERROR "on a terminal, NO_COLOR='${no_colour}', it returned ${returned} and printed:\n${printed}")
    endif()
  endforeach()
else()
  string(STRIP "${why_not}" why_not)
  message("-- skipped: colour on a terminal, no pseudo-terminal can be made: ${why_not}")
endif()
