# Prints the public names of one XML file of Doxygen, one per line.
function attribute(name) {
  if (!match($0, " " name "=\"[^\"]*\"")) return ""
  return substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4)
}
function text() {
  sub(/^[^>]*>/, "")
  sub(/<.*$/, "")
  gsub(/&lt;/, "<")
  gsub(/&gt;/, ">")
  gsub(/&quot;/, "\"")
  gsub(/&amp;/, "\\&")
  return $0
}
function print_name(name) {
  if (name ~ /_$/) return  # a member of a private union without a name
  if (name ~ /::operator""/ && name !~ /::literals::/) return  # inline namespaces list their members twice
  if (sub(/^constplan::sample/, "<data set>", name) && is_value) return  # ids of rows
  print name
}
/<compounddef / { is_public_compound = attribute("prot") != "private" }
/<compoundname>/ {
  compound = text()
  if (!is_public_compound) exit
  print_name(compound)
}
/<memberdef / {
  kind = attribute("kind")
  is_public = attribute("prot") == "public"
  is_waiting = 1
  is_value = 0
}
/<enumvalue / { is_value = 1; is_waiting = 1 }
/<name>/ && is_waiting {
  name = text()
  if (kind == "enum" && !is_value) enumeration = name
  if (is_public) print_name(compound "::" (is_value ? enumeration "::" : "") name)
  is_waiting = 0
  is_value = 0
}
