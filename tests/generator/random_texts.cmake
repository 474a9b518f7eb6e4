# Data sets full of hostile texts, by seed: the headers compile without a warning, trigraphs included, and the compiled
# library gives back what the export has and what was put in. Every seed tries all fragments, and three in turn store each
# column in every way; constplan-random-data fails otherwise.
function(must_run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
  if(failed)
    string(SUBSTRING "${said}" 0 4000 said)
    message(FATAL_ERROR "${ARGN}\n${said}")
  endif()
  set(said ${said} PARENT_SCOPE)
endfunction()

include(${CMAKE_CURRENT_LIST_DIR}/../runtime/tables_of_export.cmake)
file(REMOVE_RECURSE ${WORK})
foreach(seed RANGE 1 3)
  set(dir ${WORK}/${seed})
  must_run(${RANDOM_DATA} make ${seed} ${SMALL} ${dir})
  message(STATUS "${said}")
  execute_process(COMMAND ${GENERATOR} export ${dir}/data --format json OUTPUT_FILE ${dir}/export.json COMMAND_ERROR_IS_FATAL ANY)
  tables_of_export(${dir}/export.json)
  # In the place of the real data, so that its dump is this one's.
  execute_process(COMMAND ${GENERATOR} header ${dir}/data --namespace constplan::guangdong --out ${dir}/include/constplan
                  OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
  set(compile ${COMPILER} -I ${dir}/include -I ${INCLUDE} -Wall -Wextra -Werror)
  must_run(${compile} -std=c++17 -trigraphs ${DUMP} -o ${dir}/dump)
  if(seed EQUAL 1)
    must_run(${compile} -std=c++20 -trigraphs -fsyntax-only ${DUMP})
  endif()
  execute_process(COMMAND ${dir}/dump OUTPUT_FILE ${dir}/library.json COMMAND_ERROR_IS_FATAL ANY)
  must_run(${CMAKE_COMMAND} -E compare_files ${dir}/library.json ${dir}/export.json)
  must_run(${RANDOM_DATA} compare ${dir}/texts ${dir}/library.json)
endforeach()
