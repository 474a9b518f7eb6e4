// The part of an Arduino core that the example uses.
#pragma once
#include <cstddef>

struct serial_port {
  void begin(unsigned long baud);
  std::size_t write(const char* text, std::size_t size);
};
extern serial_port Serial;
