#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds one of the laboratory's kernels from Debian's linux-source package,
# once for each source version and configuration:
#
#   kernel.sh CACHE SERIES CONFIG...   prints the folder with bzImage, config and
#                                      lib/modules/RELEASE; progress goes to stderr
#
# SERIES is 6.12, Debian 13's own, or one that its backports have, such as 7.2.
# Of several CONFIGs each is merged over those before it; the last one gives the
# kernel its name in the cache.
set -euo pipefail

usage='usage: kernel.sh CACHE SERIES CONFIG...'
cache=${1:?$usage}
series=${2:?$usage}
: "${3:?$usage}"
mapfile -t configs < <(realpath "${@:3}")
name=$(basename "${configs[-1]}" .config)
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }

# A linux-source package of the backports, into the cache. Its lists are kept
# apart: this machine's own stay as they are.
fetch_backport() {
  # shellcheck source=.ci/archive.sh
  . "$top/.ci/archive.sh"
  local archive uri options folder=$cache/backports
  archive=$(debian_archive)
  uri=${archive%%$'\t'*} options=${archive#*$'\t'}
  mkdir -p "$folder/lists/partial"
  printf 'deb%s %s trixie-backports main\n' "${options:+ [$options]}" "$uri" >"$folder/sources.list"
  local apt=(apt-get -qq -o "Dir::Etc::SourceList=$folder/sources.list" -o Dir::Etc::SourceParts=- -o "Dir::State::Lists=$folder/lists" -o APT::Sandbox::User=root)
  say "Fetching linux-source-$series from Debian's backports"
  (cd "$folder" && "${apt[@]}" update && "${apt[@]}" download "linux-source-$series") >&2 ||
    { echo "kernel.sh: the backports have no linux-source-$series" >&2; exit 1; }
}

if dpkg-query -W "linux-source-$series" >/dev/null 2>&1; then
  source_version=$(dpkg-query -W -f '${Version}' "linux-source-$series")
  unpack_source() { tar -x -C "$1" --strip-components=1 -f "/usr/src/linux-source-$series.tar.xz"; }
else
  package() { find "$cache/backports" -name "linux-source-${series}_*.deb" 2>/dev/null | sort -V | tail -1; }
  [ -n "$(package)" ] || fetch_backport
  source_version=$(dpkg-deb -f "$(package)" Version)
  unpack_source() {
    dpkg-deb --fsys-tarfile "$(package)" | tar -xO "./usr/src/linux-source-$series.tar.xz" | tar -xJ -C "$1" --strip-components=1
  }
fi
key=$( { echo "$source_version 1"; grep -hv '^# [^C]' "${configs[@]}" | grep -v '^#$'; } | sha256sum | cut -c1-12)
out=$cache/$name-$series-$key

if [ -e "$out/.complete" ]; then echo "$out"; exit; fi
exec 9>"$cache/$name.lock"
flock -n 9 || { say "Waiting for another build of a kernel"; flock 9; }
if [ -e "$out/.complete" ]; then echo "$out"; exit; fi

work=$out.work
say "Building the laboratory's $name from linux-source-$series $source_version (once; a few minutes on two cores)"
rm -rf "$out" "$work"
mkdir -p "$out" "$work"
unpack_source "$work"
cd "$work"
# In the depend mode ccache does not have each file preprocessed first, which
# for the kernel's costs half as much time again as compiling them.
export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} CCACHE_DEPEND=1 KBUILD_BUILD_TIMESTAMP='1970-01-01' KBUILD_BUILD_USER=torpor KBUILD_BUILD_HOST=laboratory
log=$out/build.log
{
  make tinyconfig
  scripts/kconfig/merge_config.sh -m .config "${configs[@]}"
  make olddefconfig
} >"$log" 2>&1 || { tail -20 "$log" >&2; exit 1; }
while IFS= read -r line; do
  grep -qxF "$line" .config || echo "$name: the kernel did not take $line" >>"$log"
done < <(sed -n 's/^\(CONFIG_[^=]*\)=/\1 &/p' "${configs[@]}" | awk '{ last[$1] = substr($0, length($1) + 2) } END { for (option in last) print last[option] }')
started=$SECONDS
make -j"$(nproc)" CC='ccache gcc' bzImage modules >>"$log" 2>&1 &
build=$!
# Ctrl-C must not leave the compilers behind.
trap 'kill $build 2>/dev/null' EXIT
while sleep 1; kill -0 $build 2>/dev/null; do
  if [ $(( (SECONDS - started) % 30 )) = 0 ]; then
    printf '    %4d s, %d files compiled\n' $((SECONDS - started)) "$(grep -c '^  CC' "$log")" >&2
  fi
done
wait $build && trap - EXIT || { tail -20 "$log" >&2; exit 1; }
make INSTALL_MOD_PATH="$out" INSTALL_MOD_STRIP=1 modules_install >>"$log" 2>&1 || { tail -20 "$log" >&2; exit 1; }
cp arch/x86/boot/bzImage "$out/bzImage"
cp .config "$out/config"
rm -f "$out"/lib/modules/*/build "$out"/lib/modules/*/source
cd /
rm -rf "$work"
touch "$out/.complete"
say "Kernel ready after $((SECONDS - started)) s: $out"
echo "$out"
