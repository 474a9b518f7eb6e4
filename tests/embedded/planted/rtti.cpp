// expect: RTTI: _ZT[IV]
struct shape {
  virtual double area() const;
};
double shape::area() const { return 0; }
