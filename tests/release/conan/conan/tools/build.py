def check_min_cppstd(recipe, standard):
    assert int(standard) == 17
