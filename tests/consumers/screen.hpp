// The code under test: how an application shows a figure on a line.
#pragma once

#include <constplan/format.hpp>
#include <string>

template <class Figure>
std::string line_of(const Figure& figure) {
  std::string line{figure.cluster().name_en()};
  line += ": ";
  line += figure.low() ? std::string{format(*figure.low(), constplan::text_style::english)} : "not disclosed";
  if (figure.high()) line += " – " + std::string{format(*figure.high(), constplan::text_style::english)};
  return line;
}
