// expect: heap: _Znw
int* copy(int n) { return new int{n}; }
