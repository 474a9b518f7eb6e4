# A stand-in for the part of Conan 2 that the recipe uses.


class ConanFile:
    pass
