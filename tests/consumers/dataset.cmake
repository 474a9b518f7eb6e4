# A project makes headers from its own CSV files, and regenerates them when those change.
# FROM: sources, or installed; GENERATOR_NAME: of CMake's build tools.
file(REMOVE_RECURSE ${WORK})
unset(ENV{DESTDIR})
# The characters that are special to CMake, to build tools or to shells. A list must not hold this path, because CMake
# does not split a list after an unmatched bracket.
set(data "${WORK}/[da]ta +($)'*?&#[")
file(COPY ${CONSUMER}/data/ DESTINATION "${data}")
set(options -D CMAKE_CXX_COMPILER=${COMPILER})

function(configure_fails expected)
  execute_process(COMMAND ${CMAKE_COMMAND} -S ${CONSUMER} -B ${WORK}/refused ${options} "-DDATA=${data}" ${ARGN}
    RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE said)
  string(REGEX REPLACE "[ \n]+" " " said "${said}")
  if(NOT failed OR NOT said MATCHES "${expected}")
    message(FATAL_ERROR "configuring with ${ARGN} should fail with: ${expected}\nbut said: ${said}")
  endif()
  file(REMOVE_RECURSE ${WORK}/refused)
endfunction()

if(FROM STREQUAL "sources")
  list(APPEND options -D CONSTPLAN_SOURCE=${SOURCE})
else()
  list(APPEND options -D CMAKE_PREFIX_PATH=${INSTALLED})
  # A cross build, which CMake takes this for, needs to be told of a generator.
  configure_fails("in a cross build, set CONSTPLAN_GEN" -D CMAKE_SYSTEM_NAME=${SYSTEM})
  execute_process(
    COMMAND ${CMAKE_COMMAND} -S ${CONSUMER} -B ${WORK}/cross ${options} "-DDATA=${data}" -D CMAKE_SYSTEM_NAME=${SYSTEM} -D CONSTPLAN_GEN=${GENERATOR}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${CMAKE_COMMAND} --build ${WORK}/cross --target ontario-headers OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  # constplan installed from a build without the generator.
  execute_process(
    COMMAND ${CMAKE_COMMAND} -S ${SOURCE} -B ${WORK}/headers -D CMAKE_CXX_COMPILER=${COMPILER}
      -D CONSTPLAN_BUILD_GENERATOR=OFF -D CONSTPLAN_BUILD_TESTS=OFF
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${CMAKE_COMMAND} --install ${WORK}/headers --prefix ${WORK}/headers-only OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  configure_fails("this constplan was installed without its generator" -D CMAKE_PREFIX_PATH=${WORK}/headers-only)
endif()

configure_fails("DATA .*/nowhere is not a directory" -D DATA=${WORK}/nowhere)
file(MAKE_DIRECTORY "${WORK}/a|b")
configure_fails("a.b contains one of" -D "DATA=${WORK}/a|b")

execute_process(
  COMMAND ${CMAKE_COMMAND} -G ${GENERATOR_NAME} -S ${CONSUMER} -B ${WORK}/build ${options} "-DDATA=${data}" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

# expect_built(OUTPUT): the build succeeds, and the program prints that.
function(expect_built output)
  execute_process(COMMAND ${CMAKE_COMMAND} --build ${WORK}/build OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${WORK}/build/consumer OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
  if(NOT printed STREQUAL "${output}\n")
    message(FATAL_ERROR "the program prints: ${printed}\nexpected: ${output}")
  endif()
endfunction()

# expect_not_built(MESSAGE): the build fails and says so.
function(expect_not_built message)
  execute_process(COMMAND ${CMAKE_COMMAND} --build ${WORK}/build RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
  string(FIND "${said}" "${message}" at)
  if(NOT failed OR at EQUAL -1)
    message(FATAL_ERROR "the build should fail with: ${message}\nbut said: ${said}")
  endif()
endfunction()

function(change file from to)
  file(READ "${data}/${file}" content)
  string(REPLACE "${from}" "${to}" changed "${content}")
  file(WRITE "${data}/${file}" "${changed}")
endfunction()

expect_built("5000: at least 5,000 jobs")
set(untouched ${WORK}/build/constplan_datasets/ontario/ontario/cities.hpp)
file(TIMESTAMP ${untouched} before "%s")

# wait_for_a_new_second(): what is written next is newer than what was built, on every file system and to every build tool.
function(wait_for_a_new_second)
  file(TOUCH ${WORK}/built)
  file(TIMESTAMP ${WORK}/built built "%s")
  set(now ${built})
  while(now EQUAL built)
    execute_process(COMMAND ${CMAKE_COMMAND} -E sleep 0.05)
    file(TOUCH ${WORK}/now)
    file(TIMESTAMP ${WORK}/now now "%s")
  endwhile()
endfunction()

wait_for_a_new_second()
change(targets.csv "firm,5000," "firm,6000,")
expect_not_built("${data}/targets.csv:2:106: error: figure 'at least 5,000 jobs' reads count: at_least 5000, but the \
columns say count: at_least 6000")
wait_for_a_new_second()
change(targets.csv "least 5,000" "least 6,000")
expect_built("6000: at least 6,000 jobs")
file(TIMESTAMP ${untouched} after "%s")
if(NOT before EQUAL after)
  message(FATAL_ERROR "a header that did not change was written anew")
endif()

# A file more or less is noticed too.
wait_for_a_new_second()
file(WRITE "${data}/target.csv" "id\n")
expect_not_built("there is no table 'target'; did you mean 'targets'")
file(REMOVE "${data}/target.csv")
expect_built("6000: at least 6,000 jobs")

# What is up to date is left alone.
execute_process(COMMAND ${CMAKE_COMMAND} --build ${WORK}/build OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
if(said MATCHES "Making ontario")
  message(FATAL_ERROR "headers are made although nothing changed:\n${said}")
endif()
