// A column that another library may replace.
// expect: relocation: R_[A-Z0-9_]+ against _ZN6detail7targets4unitE
namespace detail::targets {
inline constexpr char unit[] = {1, 2, 3, 4, 5};
}
char unit_of(unsigned n) { return detail::targets::unit[n]; }
