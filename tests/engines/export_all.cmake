# All exports of the data sets in DATA, a list of NAME=DIRECTORY, to WORK/NAME.
file(REMOVE_RECURSE ${WORK})
foreach(entry IN LISTS DATA)
  string(REGEX MATCH "^([^=]*)=(.*)$" unused "${entry}")
  set(out ${WORK}/${CMAKE_MATCH_1})
  set(data ${CMAKE_MATCH_2})
  file(MAKE_DIRECTORY ${out})
  foreach(format json sql)
    execute_process(COMMAND ${GENERATOR} export ${data} --format ${format} OUTPUT_FILE ${out}/export.${format}
                    COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
  foreach(format csv jsonl)
    execute_process(COMMAND ${GENERATOR} export ${data} --format ${format} --out ${out}/${format} --quiet
                    COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
endforeach()
