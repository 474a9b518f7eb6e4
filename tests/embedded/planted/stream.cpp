// expect: streams: _ZSt4cout
#include <iostream>
void greet() { std::cout << 1; }
