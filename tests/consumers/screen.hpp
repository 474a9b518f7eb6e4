// The code under test: how an application shows a figure on a line.
#pragma once

#include <constplan/format.hpp>
#include <string>

template <class Figure>
std::string line_of(const Figure& figure) {
  std::string line{figure.cluster().name_en()};
  line += ": ";
  line += figure.low() ? format(*figure.low(), constplan::text_style::english).view() : "not disclosed";
  if (figure.high()) line.append(" – ").append(format(*figure.high(), constplan::text_style::english).view());
  return line;
}
