// A file of the directory of sources as bytes of the program, which costs the compiler nothing.
#pragma once
#include <cstddef>

#define EMBED_FILE(symbol, file, section, flags)                                                             \
  __asm__(".pushsection " section ",\"" flags "\"\n.balign 16\n" #symbol ":\n.incbin \"" file "\"\n" #symbol \
          "_end:\n.byte 0\n.popsection\n");                                                                  \
  extern "C" char symbol[] __attribute__((visibility("hidden")));                                            \
  extern "C" char symbol##_end[] __attribute__((visibility("hidden")))
