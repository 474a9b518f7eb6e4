// The functions that a digest program calls. Each writes its lines to `sink`.
#pragma once

/// Receives one line, with its line feed and a zero at the end.
using text_sink = void (*)(const char* line);

void write_guangdong_digest(text_sink sink);
void write_sample_digest(text_sink sink);
void write_figure_digests(text_sink sink);
