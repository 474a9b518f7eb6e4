# Writes OUT: the library's headers in DIR and its LICENSE, for the generator to copy into single headers, and the files
# of VOCABULARY, all as C++ source.
file(GLOB headers RELATIVE ${DIR} ${DIR}/*.hpp ${DIR}/detail/*.hpp)
list(REMOVE_ITEM headers guangdong.hpp sample.hpp)  # generated
set(source "#include \"emit/library_text.hpp\"\n\nnamespace constplan::generator {\n")

function(literal file result)
  file(READ ${file} text)
  string(REPLACE "\\" "\\\\" text "${text}")
  string(REPLACE "\"" "\\\"" text "${text}")
  string(REPLACE "\n" "\\n\"\n    \"" text "${text}")
  set(${result} "\"${text}\"" PARENT_SCOPE)
endfunction()

literal(${LICENSE} license)
string(APPEND source "\nextern const std::string_view license_text =\n    ${license};\n")
string(APPEND source "\nextern const std::vector<embedded_file> library_headers = {\n")
foreach(header IN LISTS headers)
  literal(${DIR}/${header} text)
  string(APPEND source "    {\"${header}\",\n    ${text}},\n")
endforeach()
string(APPEND source "};\n")
string(APPEND source "\nextern const std::vector<embedded_file> embedded_vocabulary = {\n")
foreach(name IN ITEMS enumerations words units literals phrases)
  literal(${VOCABULARY}/${name}.csv text)
  string(APPEND source "    {\"${name}.csv\",\n    ${text}},\n")
endforeach()
string(APPEND source "};\n\n}  // namespace constplan::generator\n")
file(WRITE ${OUT} "${source}")
