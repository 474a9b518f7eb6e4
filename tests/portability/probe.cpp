// Takes the place of the digests to find out whether a configuration can build and run any program in its standard.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#include "../embedded/write_digest.hpp"

// Compilers that implement a draft define a value below the final one.
static_assert(__cplusplus >= 201703L);
static_assert(PROBE_STANDARD < 20 || __cplusplus > 201703L);
static_assert(PROBE_STANDARD < 23 || __cplusplus > 202002L);

void write_guangdong_digest(text_sink sink) { sink("probe\n"); }
void write_sample_digest(text_sink /*sink*/) {}
void write_figure_digests(text_sink /*sink*/) {}
