#!/bin/sh
# Creates everything that a release needs in build/release: a source archive, single headers, packages, checksums and a bill of
# materials. The same commit always produces the same bytes. Exits non-zero if VERSION is not that of version.hpp, or if a file
# is not committed.
#
#   sh generator/release.sh VERSION [--dirty]   --dirty includes what is not committed
#
# CONSTPLAN_RELEASE_URL  the address where the files are published; by default, a file:// address of the directory
# CONSTPLAN_RELEASE_DIR  another directory
# CONSTPLAN_GEN          a generator that is already built
set -eu
export LC_ALL=C TZ=UTC
cd "$(dirname "$0")/.."
. generator/packages.sh
need_packages git:git tar:tar gzip:gzip zip:zip

version=${1:?"usage: sh generator/release.sh VERSION [--dirty]"}
actual=$(sed -n 's/^#define CONSTPLAN_VERSION_STRING "\(.*\)"/\1/p' include/constplan/version.hpp)
[ "$version" = "$actual" ] || {
  echo "include/constplan/version.hpp has version $actual, not $version; change it, or release $actual" >&2
  exit 1
}
changed=$(git status --porcelain)
[ -z "$changed" ] || [ "${2:-}" = --dirty ] || {
  printf 'these files differ from the commit:\n%s\nCommit them, or add --dirty.\n' "$changed" >&2
  exit 1
}

if [ -z "${CONSTPLAN_GEN:-}" ]; then
  sh generator/run.sh
  CONSTPLAN_GEN=$PWD/build/constplan-gen
  # run.sh writes headers, which must be those of the commit.
  [ "$(git status --porcelain)" = "$changed" ] || {
    echo "the committed headers are out of date; commit what generator/run.sh wrote" >&2
    exit 1
  }
fi
release=${CONSTPLAN_RELEASE_DIR:-$PWD/build/release}
url=${CONSTPLAN_RELEASE_URL:-file://$release}
time=$(git log -1 --format=%ct)
rm -rf "$release"
mkdir -p "$release/packages"

# pack ARCHIVE.tar.gz PREFIX TAR-ARGUMENT ... -- the same bytes for the same files.
pack() {
  archive=$release/$1
  prefix=$2
  shift 2
  tar --format=ustar --sort=name --mtime="@$time" --owner=0 --group=0 --numeric-owner --mode=u=rwX,go=rX \
    --transform="s,^,$prefix/," -cf "$release/archive.tar" "$@"
  gzip -n -9 <"$release/archive.tar" >"$archive"
  rm "$release/archive.tar"
}

source=constplan-$version.tar.gz
git ls-files -z --cached --deduplicate >"$release/files"
pack "$source" "constplan-$version" --null --files-from="$release/files"
rm "$release/files"
sha256=$(sha256sum "$release/$source" | cut -d ' ' -f 1)
sha512=$(sha512sum "$release/$source" | cut -d ' ' -f 1)

# Where the headers are made shows in none of them.
embedded=$release/packages/embedded
mkdir -p "$embedded/src"
for data in generator/data/guangdong tests/sample; do
  name=$(basename "$data")
  "$CONSTPLAN_GEN" header "$data" --namespace "constplan::$name" --single "$embedded/src/constplan_$name.hpp" >/dev/null
  cp "$embedded/src/constplan_$name.hpp" "$release"
done

# fill TEMPLATES DIRECTORY -- copies the templates with version, address and checksums.
fill() {
  (cd "$1" && find . -type f) | sort | while read -r file; do
    mkdir -p "$(dirname "$2/$file")"
    sed -e "s,@VERSION@,$version,g" -e "s,@URL@,$url,g" -e "s,@SHA256@,$sha256,g" -e "s,@SHA512@,$sha512,g" \
      "$1/$file" >"$2/$file"
  done
}
for package in vcpkg conan embedded; do
  fill generator/release/$package "$release/packages/$package"
done
cp LICENSE "$embedded"
for package in vcpkg conan; do
  (cd "$release/packages/$package" && pack "constplan-$package-$version.tar.gz" constplan *)
done
# The Arduino IDE accepts only zip archives.
mv "$embedded" "$release/packages/constplan"
find "$release/packages/constplan" -exec touch -d "@$time" {} + -exec chmod u=rwX,go=rX {} +
(cd "$release/packages" && find constplan -type f | sort | zip -q -X -9 -@ "../constplan-embedded-$version.zip")
rm -rf "$release/packages"

# An SPDX bill of materials: every file, and what it is made from.
cd "$release"
spdx_package() {
  printf '    {"SPDXID": "SPDXRef-%s", "name": "%s", "versionInfo": "%s", "packageFileName": "%s",\n' "$2" "${1%%-"$version"*}" "$version" "$1"
  printf '     "supplier": "NOASSERTION", "downloadLocation": "%s/%s", "filesAnalyzed": false,\n' "$url" "$1"
  printf '     "licenseConcluded": "NOASSERTION", "licenseDeclared": "MIT", "copyrightText": "2026 the constplan authors",\n'
  printf '     "checksums": [{"algorithm": "SHA256", "checksumValue": "%s"}]}' "$(sha256sum "$1" | cut -d ' ' -f 1)"
}
{
  printf '{\n  "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": "constplan-%s",\n' "$version"
  printf '  "documentNamespace": "https://spdx.org/spdxdocs/constplan-%s-%s",\n' "$version" "$sha256"
  printf '  "creationInfo": {"created": "%s", "creators": ["Tool: generator/release.sh"]},\n' "$(date -u -d "@$time" +%Y-%m-%dT%H:%M:%SZ)"
  printf '  "packages": [\n'
  spdx_package "$source" source
  relationships='    {"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-source"}'
  for file in *.hpp *.zip constplan-conan-* constplan-vcpkg-*; do
    id=$(printf %s "$file" | tr _ -)
    printf ',\n'
    spdx_package "$file" "$id"
    relationships="$relationships,
    {\"spdxElementId\": \"SPDXRef-$id\", \"relationshipType\": \"GENERATED_FROM\", \"relatedSpdxElement\": \"SPDXRef-source\"}"
  done
  printf '\n  ],\n  "relationships": [\n%s\n  ]\n}\n' "$relationships"
} >"$version.json"
mv "$version.json" "constplan-$version.spdx.json"
sha256sum * >../SHA256SUMS.new
mv ../SHA256SUMS.new SHA256SUMS
cat SHA256SUMS
