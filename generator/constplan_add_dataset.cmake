# constplan_add_dataset(NAME <name> NAMESPACE <namespace> DATA <directory>
#                       [TABLES <table>...] [COLUMNS <table>.<column>...] [PLANS <id>...] [CLUSTERS <id>...]
#                       [LANGUAGES <language>...])
#
# Makes the library target <name> from the CSV files in <directory>: whoever links it includes <name>.hpp and has the data
# set in <namespace>. The headers are made anew whenever a CSV file changes, and an error in the data fails the build. The
# lists keep a slice of the data set, as the options of constplan-gen header do.
#
# The generator runs on the machine that builds. CONSTPLAN_GEN names one to use; a cross build must set it. Otherwise it is
# the one that constplan was installed with, or is built from constplan's sources.
function(constplan_add_dataset)
  set(lists TABLES COLUMNS PLANS CLUSTERS LANGUAGES)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME;NAMESPACE;DATA" "${lists}")
  foreach(needed NAME NAMESPACE DATA)
    if(NOT arg_${needed})
      message(FATAL_ERROR "constplan_add_dataset: ${needed} is missing")
    endif()
  endforeach()
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "constplan_add_dataset: unknown argument ${arg_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT arg_NAMESPACE MATCHES "^[a-z][a-z0-9_]*(::[a-z][a-z0-9_]*)*$")
    message(FATAL_ERROR "constplan_add_dataset: NAMESPACE ${arg_NAMESPACE} is not names in lower case joined by ::")
  endif()
  get_filename_component(data ${arg_DATA} ABSOLUTE)
  if(NOT IS_DIRECTORY ${data})
    message(FATAL_ERROR "constplan_add_dataset: DATA ${data} is no directory")
  endif()

  if(CONSTPLAN_GEN)
    set(generator ${CONSTPLAN_GEN})
  elseif(CMAKE_CROSSCOMPILING)
    message(FATAL_ERROR "constplan_add_dataset: in a cross build, set CONSTPLAN_GEN to a constplan-gen that runs on this machine")
  else()
    if(NOT TARGET constplan::constplan-gen AND EXISTS ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/CMakeLists.txt)
      add_subdirectory(${CMAKE_CURRENT_FUNCTION_LIST_DIR} ${constplan_BINARY_DIR}/generator EXCLUDE_FROM_ALL)
    endif()
    if(NOT TARGET constplan::constplan-gen)
      message(FATAL_ERROR "constplan_add_dataset: this constplan was installed without its generator; "
        "install it with CONSTPLAN_BUILD_GENERATOR=ON, or set CONSTPLAN_GEN to a constplan-gen")
    endif()
    set(generator constplan::constplan-gen)
  endif()

  set(options)
  foreach(list IN LISTS lists)
    if(arg_${list})
      string(TOLOWER --${list} option)
      string(REPLACE ";" "," names "${arg_${list}}")
      list(APPEND options ${option} ${names})
    endif()
  endforeach()

  file(GLOB files CONFIGURE_DEPENDS ${data}/*.csv)
  set(tables ${arg_TABLES})
  if(NOT tables)
    foreach(file IN LISTS files)
      get_filename_component(table ${file} NAME_WE)
      if(NOT table STREQUAL "exceptions")  # for the audit alone
        list(APPEND tables ${table})
      endif()
    endforeach()
  endif()
  set(out ${CMAKE_CURRENT_BINARY_DIR}/constplan_datasets/${arg_NAME})
  string(REGEX REPLACE ".*::" "" last "${arg_NAMESPACE}")
  set(headers ${out}/${last}.hpp ${out}/${last}/literals.hpp ${out}/${last}/invariants.hpp)
  foreach(table IN LISTS tables)
    list(APPEND headers ${out}/${last}/${table}.hpp ${out}/${last}/columns/${table}.hpp)
  endforeach()
  if(NOT last STREQUAL arg_NAME)
    file(CONFIGURE OUTPUT ${out}/${arg_NAME}.hpp CONTENT "// Made by constplan-gen.\n#pragma once\n#include \"${last}.hpp\"\n" @ONLY)
  endif()

  # Headers that would not change are left alone, so that what includes them is not compiled again; the stamp says that
  # they are up to date.
  add_custom_command(OUTPUT ${out}/up_to_date BYPRODUCTS ${headers}
    COMMAND ${generator} header ${data} --namespace ${arg_NAMESPACE} --out ${out} --quiet ${options}
    COMMAND ${CMAKE_COMMAND} -E touch ${out}/up_to_date
    DEPENDS ${files} ${generator}
    COMMENT "Making ${arg_NAME}.hpp from ${data}" VERBATIM)
  add_custom_target(${arg_NAME}-headers DEPENDS ${out}/up_to_date)

  add_library(${arg_NAME} INTERFACE)
  add_dependencies(${arg_NAME} ${arg_NAME}-headers)
  target_include_directories(${arg_NAME} INTERFACE ${out})
  target_link_libraries(${arg_NAME} INTERFACE constplan::constplan)
endfunction()
