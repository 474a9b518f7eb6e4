# expect(STATUS REGEX ARGUMENTS...): what constplan-gen must return and print, on either stream. It must not wait.
function(expect status regex)
  execute_process(COMMAND ${GENERATOR} ${ARGN} WORKING_DIRECTORY ${WORK} TIMEOUT 600
                  RESULT_VARIABLE returned OUTPUT_VARIABLE printed ERROR_VARIABLE printed)
  if(NOT returned STREQUAL status OR NOT printed MATCHES "${regex}")
    message(SEND_ERROR "constplan-gen ${ARGN}\n  returned ${returned}, expected ${status}\n  printed:\n${printed}\n  expected: ${regex}")
  endif()
endfunction()
