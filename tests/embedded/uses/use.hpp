// What each program here needs to be measured.
#pragma once

/// Makes the compiler believe that `value` is read.
template <class T>
void keep(const T& value) {
  asm volatile("" : : "r"(&value) : "memory");
}
