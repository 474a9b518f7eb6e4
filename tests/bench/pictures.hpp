// SVG pictures of measurements, readable on light and dark pages: they bring their own background.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

namespace constplan::bench {

struct bar {
  std::string label;
  double value;
  double mark;  // a second value, drawn as a tick
};

struct line {
  std::string label;
  std::vector<std::pair<double, double>> points;
};

struct panel {
  std::string title;
  std::vector<line> lines;
};

inline std::string number_text(double value) {
  char text[32];
  if (value >= 1e6) {
    std::snprintf(text, sizeof text, "%gM", std::round(value / 1e4) / 100);
  } else if (value >= 1e4) {
    std::snprintf(text, sizeof text, "%gk", std::round(value / 1e2) / 10);
  } else {
    std::snprintf(text, sizeof text, "%g", std::round(value * 100) / 100);
  }
  return text;
}

class picture {
 public:
  picture(double width, double height) {
    body_ = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )" + number(width) + ' ' + number(height) +
            R"(" font-family="sans-serif" font-size="12" fill="#222">
<rect width="100%" height="100%" fill="#fff"/>
)";
  }

  void text(double x, double y, const std::string& words, const std::string& attributes = {}) {
    body_ += "<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" " + attributes + ">" + words + "</text>\n";
  }
  void stroke(double x1, double y1, double x2, double y2, const std::string& colour, double width = 1) {
    body_ += "<line x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2) + "\" y2=\"" + number(y2) +
             "\" stroke=\"" + colour + "\" stroke-width=\"" + number(width) + "\"/>\n";
  }
  void box(double x, double y, double width, double height, const std::string& colour) {
    body_ += "<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\"" +
             number(height) + "\" fill=\"" + colour + "\"/>\n";
  }
  std::string svg() const { return body_ + "</svg>\n"; }

 private:
  static std::string number(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
  }

  std::string body_;
};

inline std::string bars_picture(const std::string& title, const std::string& legend, const std::vector<bar>& bars) {
  constexpr double left = 260;
  constexpr double width = 460;
  constexpr double row = 17;
  double most = 1;
  for (const bar& b : bars) most = std::max({most, b.value, b.mark});
  picture p{left + width + 80, 60 + row * static_cast<double>(bars.size())};
  p.text(10, 22, title, R"(font-size="15" font-weight="bold")");
  p.text(10, 40, legend);
  double y = 54;
  for (const bar& b : bars) {
    p.text(left - 8, y + 11, b.label, "text-anchor=\"end\"");
    p.box(left, y + 1, b.value / most * width, row - 4, "#3b75af");
    p.stroke(left + b.mark / most * width, y, left + b.mark / most * width, y + row - 2, "#c44e52", 2);
    p.text(left + std::max(b.value, b.mark) / most * width + 6, y + 11, number_text(b.value));
    y += row;
  }
  return p.svg();
}

// One panel: both axes logarithmic, each line named at its right end.
inline void draw(picture& p, const panel& shown, double left, double top, double width, double height) {
  double least_x = 1e300, most_x = 0, least_y = 1e300, most_y = 0;
  for (const line& l : shown.lines) {
    for (const auto& [x, y] : l.points) {
      least_x = std::min(least_x, x);
      most_x = std::max(most_x, x);
      least_y = std::min(least_y, y);
      most_y = std::max(most_y, y);
    }
  }
  if (most_x <= least_x) return;
  least_y = std::pow(10, std::floor(std::log10(least_y)));
  most_y = std::pow(10, std::ceil(std::log10(most_y) + 1e-9));
  const auto at_x = [=](double x) { return left + std::log(x / least_x) / std::log(most_x / least_x) * width; };
  const auto at_y = [=](double y) {
    return top + height - std::log(y / least_y) / std::log(most_y / least_y) * height;
  };
  p.text(left, top - 12, shown.title, "font-weight=\"bold\"");
  double power = least_y;
  while (power <= most_y * 1.001) {
    p.stroke(left, at_y(power), left + width, at_y(power), "#ddd");
    p.text(left - 6, at_y(power) + 4, number_text(power), "text-anchor=\"end\"");
    power *= 10;
  }
  for (const auto& [x, y] : shown.lines[0].points)
    p.text(at_x(x), top + height + 18, number_text(x), "text-anchor=\"middle\"");
  p.text(left + width / 2, top + height + 36, "targets", "text-anchor=\"middle\"");
  static const char* const colours[] = {"#c44e52", "#3b75af", "#5f9e6e", "#b5823d", "#857aab",
                                        "#8d7866", "#d58bc5", "#777777", "#17a2b8"};
  struct name {
    double y;
    double x;
    std::string label;
    std::string colour;
  };
  std::vector<name> names;
  for (std::size_t i = 0; i < shown.lines.size(); ++i) {
    const line& l = shown.lines[i];
    const std::string colour = colours[i % std::size(colours)];
    for (std::size_t k = 1; k < l.points.size(); ++k) {
      p.stroke(at_x(l.points[k - 1].first), at_y(l.points[k - 1].second), at_x(l.points[k].first),
               at_y(l.points[k].second), colour, i == 0 ? 3 : 1.5);
    }
    if (l.points.empty()) continue;
    const double x = at_x(l.points.back().first);
    const double y = at_y(l.points.back().second);
    if (x > left + width - 1) {
      names.push_back({y, x, l.label, colour});
    } else {  // not measured further
      p.text(x + 6, y - 4, l.label, "fill=\"" + colour + "\"");
    }
  }
  std::sort(names.begin(), names.end(), [](const name& a, const name& b) { return a.y < b.y; });
  double free = top;
  for (const name& n : names) {
    const double y = std::max(n.y, free);
    p.stroke(n.x, n.y, left + width + 8, y, n.colour, 0.5);
    p.text(left + width + 10, y + 4, n.label, "fill=\"" + n.colour + "\"");
    free = y + 14;
  }
}

inline std::string lines_picture(const std::string& title, const std::vector<panel>& panels) {
  constexpr double panel_height = 300;
  picture p{800, 50 + panel_height * static_cast<double>(panels.size())};
  p.text(10, 22, title, R"(font-size="15" font-weight="bold")");
  for (std::size_t i = 0; i < panels.size(); ++i) {
    draw(p, panels[i], 60, 70 + panel_height * static_cast<double>(i), 560, panel_height - 90);
  }
  return p.svg();
}

}  // namespace constplan::bench
