# The reference of the public headers has no warnings, and a page for every free function. Needs DOXYGEN, SOURCE and WORK.
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
file(READ ${SOURCE}/tests/style/Doxyfile settings)
file(WRITE ${WORK}/Doxyfile "${settings}\nOUTPUT_DIRECTORY = \"${WORK}\"\n")
execute_process(COMMAND ${DOXYGEN} ${WORK}/Doxyfile WORKING_DIRECTORY ${SOURCE} OUTPUT_VARIABLE warnings ERROR_VARIABLE warnings
  COMMAND_ERROR_IS_FATAL ANY)
if(NOT warnings STREQUAL "")
  message(FATAL_ERROR "Doxygen warns; document these names, or move them to constplan::detail:\n${warnings}")
endif()

# An undocumented namespace has no page, and neither has anything in it.
file(GLOB namespaces ${WORK}/xml/namespaceconstplan*.xml)
set(functions 0)
foreach(namespace IN LISTS namespaces)
  get_filename_component(page ${namespace} NAME_WE)
  if(NOT EXISTS ${WORK}/html/${page}.html)
    message(FATAL_ERROR "${page} has no page; document the namespace")
  endif()
  file(READ ${WORK}/html/${page}.html html)
  file(STRINGS ${namespace} members REGEX "<memberdef kind=\"function\" ")
  foreach(member IN LISTS members)
    string(REGEX MATCH " id=\"[a-z0-9_]*_1(a[0-9a-f]+)\"" id "${member}")
    string(FIND "${html}" "id=\"${CMAKE_MATCH_1}\"" at)
    if(id STREQUAL "" OR at EQUAL -1)
      message(FATAL_ERROR "${page}.html lacks a function:\n${member}")
    endif()
    math(EXPR functions "${functions} + 1")
  endforeach()
endforeach()

# Names as programs write them, without the inline namespace of the version.
foreach(name constplan::format constplan::total constplan::verify "constplan::literals::operator\"\"_percent"
    constplan::guangdong::targets_of constplan::guangdong::cities_named constplan::sample::measures_in
    "constplan::guangdong::literals::operator\"\"_target")
  string(REGEX MATCH "^(.*)::([^:]+)$" name "${name}")
  string(REPLACE "\"" "&quot;" last "${CMAKE_MATCH_2}")
  string(REPLACE "::" "_1_1" file "${CMAKE_MATCH_1}")
  file(STRINGS ${WORK}/xml/namespace${file}.xml found REGEX "<name>${last}</name>")
  if(found STREQUAL "")
    message(FATAL_ERROR "${name} has no page")
  endif()
endforeach()
message(STATUS "${functions} free functions have a page")
