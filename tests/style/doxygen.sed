# Removes the inline namespace of the version, which Doxygen would take for a name. Keeps the number of lines.
s/^inline namespace CONSTPLAN_ABI {$//
s/^}  \/\/ namespace CONSTPLAN_ABI$//
# Doxygen takes the parentheses that protect this name from macros for a part of the type.
s/bool(verify)(/bool verify(/
