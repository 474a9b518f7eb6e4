import hashlib
import io
import pathlib
import shutil
import tarfile
import urllib.request


def get(recipe, url, sha256, strip_root):
    assert strip_root
    data = urllib.request.urlopen(url).read()
    assert hashlib.sha256(data).hexdigest() == sha256
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        for member in archive.getmembers():
            member.name = member.name.partition("/")[2]
            archive.extract(member, recipe.source_folder)


def copy(recipe, pattern, src, dst):
    found = [file for file in pathlib.Path(src).rglob(pattern) if file.is_file()]
    assert found
    for file in found:
        target = pathlib.Path(dst) / file.relative_to(src)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, target)
