# Writes OUT: the data book's page, style and scripts, which are in DIR, as C++ source, and the digests by which the page
# allows its own style and script and no others. ORDER lists the scripts: each uses only what precedes it.
cmake_minimum_required(VERSION 3.22)

set(source "#include \"emit/book_text.hpp\"\n\nnamespace constplan::generator {\n")

# Browsers compute digests after turning CR LF into LF.
function(read_text file result)
  file(READ ${file} text)
  string(REPLACE "\r" "" text "${text}")
  set(${result} "${text}" PARENT_SCOPE)
endfunction()

function(literal text result)
  string(REPLACE "\\" "\\\\" text "${text}")
  string(REPLACE "\"" "\\\"" text "${text}")
  string(REPLACE "\n" "\\n\"\n    \"" text "${text}")
  set(${result} "\"${text}\"" PARENT_SCOPE)
endfunction()

foreach(part IN ITEMS page.html style.css)
  read_text(${DIR}/${part} text)
  literal("${text}" quoted)
  string(REGEX REPLACE "[.].*" "" name ${part})
  string(APPEND source "\nextern const std::string_view book_${name} =\n    ${quoted};\n")
  string(SHA256 style_digest "${text}")
endforeach()

# One function around all scripts keeps their names out of the global scope.
set(whole "(() => {\n'use strict';\n")
literal("${whole}" opening)
string(APPEND source "\nextern const std::vector<std::string_view> book_scripts = {\n    ${opening},\n")
file(STRINGS ${ORDER} scripts)
foreach(script IN LISTS scripts)
  read_text(${DIR}/${script} text)
  string(APPEND whole "${text}")
  literal("${text}" quoted)
  string(APPEND source "    ${quoted},\n")
endforeach()
string(APPEND whole "})();\n")
string(APPEND source "    \"})();\\n\",\n};\n")
string(SHA256 script_digest "${whole}")
string(APPEND source "\nextern const std::string_view book_style_digest = \"${style_digest}\";\n")
string(APPEND source "extern const std::string_view book_script_digest = \"${script_digest}\";\n")
string(APPEND source "\n}  // namespace constplan::generator\n")
file(WRITE ${OUT} "${source}")
