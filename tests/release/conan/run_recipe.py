# run_recipe.py WORK -- the steps of `conan create` that the recipe defines.
import os
import sys
from types import SimpleNamespace

from conanfile import Constplan

work = sys.argv[1]
recipe = Constplan()
recipe.source_folder = os.path.join(work, "source")
recipe.package_folder = os.path.join(work, "package")
properties = {}
recipe.cpp_info = SimpleNamespace(set_property=lambda name, value: properties.update({name: value}))
recipe.info = SimpleNamespace(clear=lambda: None)
for step in "layout", "package_id", "validate", "source", "package", "package_info":
    getattr(recipe, step)()
assert properties["cmake_target_name"] == "constplan::constplan"
assert os.listdir(os.path.join(recipe.package_folder, "licenses"))
