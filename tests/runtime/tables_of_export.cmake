# tables_of_export(FILE): leaves the tables alone in a JSON export. The row about the data set, which is on a line of its
# own, is not in the headers, but for its version and its fingerprint.
function(tables_of_export file)
  file(READ ${file} exported)
  string(REGEX REPLACE "^{\n  \"data_set\": [^\n]*\"fingerprint\": \"0x[0-9A-F]+\"}],\n" "{\n" tables "${exported}")
  if(tables STREQUAL exported)
    message(FATAL_ERROR "${file} does not begin with a row about the data set")
  endif()
  file(WRITE ${file} "${tables}")
endfunction()
