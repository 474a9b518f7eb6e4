// expect: dynamic initialiser: \.(init_array|ctors)
int measured() noexcept;
extern const int at_start = measured();
