# The gdb printer shows the ids that PROGRAM prints, for every row of every table. RUN, PRINTERS, WORK: see gdb.cmake.
set(commands ${WORK}/all_ids.gdb)
file(WRITE ${commands} "source ${PRINTERS}
set width 0
set print elements unlimited
break look_at
commands
silent
output rows
echo \\n
continue
end
run >'${WORK}/all_ids.txt'
")
execute_process(COMMAND ${RUN} -x ${commands} ${PROGRAM} OUTPUT_VARIABLE shown ERROR_VARIABLE errors)
string(REGEX MATCHALL "table<[a-z_]+> of [0-9]+ rows = {[^\n]*\n" shown "${shown}")
list(LENGTH shown tables)
string(REGEX REPLACE "(^|\n;?)table<[a-z_]+> of [0-9]+ rows = " "\\1" shown "${shown}")
string(REPLACE ";" "" shown "${shown}")
file(READ ${WORK}/all_ids.txt printed)
if(tables LESS 15 OR NOT shown STREQUAL printed)
  file(WRITE ${WORK}/all_ids.gdb.txt "${shown}")
  message(FATAL_ERROR "${WORK}/all_ids.txt and ${WORK}/all_ids.gdb.txt differ; gdb reported\n${errors}")
endif()
