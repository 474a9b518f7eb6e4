# Stops PROGRAM in look_at() and compares what lldb shows with the file EXPECTED. RUN, PRINTERS, WORK: see gdb.cmake.
get_filename_component(name ${PROGRAM} NAME)
execute_process(
  COMMAND ${RUN} -o "command script import \"${PRINTERS}\"" -o "breakpoint set --name look_at" -o run
    -o "frame variable shown" -o "frame variable rows[0] rows[1]" -o "frame variable row" ${PROGRAM}
  OUTPUT_VARIABLE shown ERROR_VARIABLE errors)
string(REGEX REPLACE "^.*\n(\\(lldb\\) frame variable shown\n)" "\\1" shown "${shown}")
string(REGEX REPLACE "= 0x[0-9a-f]+" "= ADDRESS" shown "${shown}")
string(REGEX REPLACE "v[0-9]+_[0-9]+_[0-9]+::" "" shown "${shown}")
file(READ ${EXPECTED} expected)
if(NOT shown STREQUAL expected)
  file(WRITE ${WORK}/${name}.lldb.txt "${shown}")
  message(FATAL_ERROR "${EXPECTED} and ${WORK}/${name}.lldb.txt differ; lldb showed\n${shown}\nand reported\n${errors}")
endif()
