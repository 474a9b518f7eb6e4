# Every misuse that traps.cpp knows gets as far as the sound use, and no further. A trap is SIGILL or SIGTRAP, by
# processor.
execute_process(COMMAND ${TRAPS} OUTPUT_VARIABLE misuses COMMAND_ERROR_IS_FATAL ANY)
string(REGEX REPLACE "\n$" "" misuses "${misuses}")
string(REPLACE "\n" ";" misuses "${misuses}")
if(NOT misuses)
  message(FATAL_ERROR "there are no misuses")
endif()
foreach(misuse IN LISTS misuses)
  execute_process(COMMAND ${TRAPS} "${misuse}" OUTPUT_VARIABLE printed RESULT_VARIABLE status)
  if(NOT status MATCHES "^(Illegal instruction|SIGTRAP)$" OR NOT printed MATCHES "^soundly -?[0-9]+\n$")
    message(SEND_ERROR "${misuse}: status ${status}, printed: ${printed}")
  endif()
endforeach()
