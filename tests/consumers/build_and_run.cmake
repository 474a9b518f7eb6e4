# Builds one consumer in an empty directory and runs it. A consumer that is a program of tests has a failing test too,
# which FAILING makes it run: its message must name rows and amounts.
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
set(ENV{PKG_CONFIG_PATH} ${INSTALLED}/share/pkgconfig)
if(EXISTS ${CONSUMER}/build.sh)
  get_filename_component(programs ${CMAKE_COMMAND} DIRECTORY)
  set(ENV{PATH} "${programs}:$ENV{PATH}")  # the same CMake
  execute_process(COMMAND sh ${CONSUMER}/build.sh ${COMPILER} ${SOURCE} ${WORK}/consumer ${INSTALLED}
    OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE failed)
  if(failed)
    message(FATAL_ERROR "${CONSUMER}/build.sh fails:\n${output}")
  endif()
else()
  execute_process(
    COMMAND ${CMAKE_COMMAND} -S ${CONSUMER} -B ${WORK} -D CMAKE_CXX_COMPILER=${COMPILER}
      -D CONSTPLAN_SOURCE=${SOURCE} -D CMAKE_PREFIX_PATH=${INSTALLED}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${CMAKE_COMMAND} --build ${WORK} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endif()
execute_process(COMMAND ${WORK}/consumer OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
if(DEFINED FAILING)
  set(row "building-materials/foshan/main-business-revenue/2025")
  execute_process(COMMAND ${WORK}/consumer ${FAILING} OUTPUT_VARIABLE failure RESULT_VARIABLE status)
  if(NOT printed MATCHES "All tests passed|  PASSED  " OR status EQUAL 0 OR failure MATCHES "-byte object|0x|{\\?}")
    message(FATAL_ERROR "status ${status}, printed: ${printed}${failure}")
  endif()
  foreach(text IN ITEMS "${row}" "building-materials/foshan\n" "building-materials\n" "building-materials/cement\n" "CNY 500 billion" "CNY 100 million")
    string(FIND "${failure}" "${text}" place)
    if(place EQUAL -1)
      message(FATAL_ERROR "the message of the failing test does not have ${text}: ${failure}")
    endif()
  endforeach()
elseif(NOT printed MATCHES "^佛山市: [1-9][0-9]* targets\n$")
  message(FATAL_ERROR "printed: ${printed}")
endif()
