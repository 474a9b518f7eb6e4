# Stops PROGRAM in look_at() and compares what gdb shows with the file EXPECTED. RUN starts gdb in batch mode. PRINTERS
# is the script to load. WORK is a directory for output. Addresses and versions are not compared.
get_filename_component(name ${PROGRAM} NAME)
set(commands ${WORK}/${name}.gdb)
file(WRITE ${commands} "source ${PRINTERS}
set width 0
set print pretty on
break look_at
run
echo shown:\\n
output shown
echo \\n
output *rows@2
echo \\n
output row
echo \\n
")
execute_process(COMMAND ${RUN} -x ${commands} ${PROGRAM} OUTPUT_VARIABLE shown ERROR_VARIABLE errors)
string(REGEX REPLACE "^.*\nshown:\n" "" shown "${shown}")
string(REGEX REPLACE "@0x[0-9a-f]+" "@ADDRESS" shown "${shown}")
string(REGEX REPLACE "v[0-9]+_[0-9]+_[0-9]+::" "" shown "${shown}")
string(REPLACE ", \n" ",\n" shown "${shown}")
file(READ ${EXPECTED} expected)
if(NOT shown STREQUAL expected)
  file(WRITE ${WORK}/${name}.gdb.txt "${shown}")
  message(FATAL_ERROR "${EXPECTED} and ${WORK}/${name}.gdb.txt differ; gdb showed\n${shown}\nand reported\n${errors}")
endif()
