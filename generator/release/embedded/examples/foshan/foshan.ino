// Prints the target figures for Foshan.
#include <constplan_guangdong.hpp>

namespace gd = constplan::guangdong;

void setup() {
  Serial.begin(115200);
  for (gd::target target : gd::targets_in(gd::city_id::foshan)) {
    Serial.write(target.figure().data(), target.figure().size());
    Serial.write("\n", 1);
  }
}

void loop() {}
