# Compiles every source of a directory.
file(GLOB sources ${SOURCES}/*.cpp)
foreach(source IN LISTS sources)
  execute_process(COMMAND ${COMPILE} ${source} RESULT_VARIABLE failed)
  if(failed)
    message(SEND_ERROR "${source}")
  endif()
endforeach()
