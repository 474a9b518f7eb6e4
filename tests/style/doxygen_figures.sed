# Escapes the words of the sources, which are the comments of enumerators: 7.5%左右 would lose its per cent sign.
/^  [a-z][a-z0-9_]*,  \/\/\/< /{
h
s/^[^<]*<//
s/[]\\@&<>%#"$`*_~[]/\\&/g
x
s/<.*/</
G
s/\n//
}
