# Builds one consumer in an empty directory and runs it.
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
set(ENV{PKG_CONFIG_PATH} ${INSTALLED}/share/pkgconfig)
if(EXISTS ${CONSUMER}/build.sh)
  execute_process(COMMAND sh ${CONSUMER}/build.sh ${COMPILER} ${SOURCE} ${WORK}/consumer COMMAND_ERROR_IS_FATAL ANY)
else()
  execute_process(
    COMMAND ${CMAKE_COMMAND} -S ${CONSUMER} -B ${WORK} -D CMAKE_CXX_COMPILER=${COMPILER}
      -D CONSTPLAN_SOURCE=${SOURCE} -D CMAKE_PREFIX_PATH=${INSTALLED}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND ${CMAKE_COMMAND} --build ${WORK} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endif()
execute_process(COMMAND ${WORK}/consumer OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
if(NOT printed MATCHES "^佛山市: [1-9][0-9]* targets\n$")
  message(FATAL_ERROR "printed: ${printed}")
endif()
