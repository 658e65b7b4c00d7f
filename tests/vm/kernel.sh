#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds one of the laboratory's kernels from Debian's linux-source package,
# once for each source version and configuration:
#
#   kernel.sh CACHE CONFIG   prints the folder with bzImage, config and
#                            lib/modules/RELEASE; progress goes to stderr
set -euo pipefail

usage='usage: kernel.sh CACHE CONFIG'
cache=${1:?$usage}
config=$(realpath "${2:?$usage}")
name=$(basename "$config" .config)
series=6.12
source_version=$(dpkg-query -W -f '${Version}' "linux-source-$series")
key=$( { echo "$source_version 1"; grep -v '^# [^C]' "$config" | grep -v '^#$'; } | sha256sum | cut -c1-12)
out=$cache/$name-$series-$key

say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }

if [ -e "$out/.complete" ]; then echo "$out"; exit; fi
exec 9>"$cache/$name.lock"
flock -n 9 || { say "Waiting for another build of a kernel"; flock 9; }
if [ -e "$out/.complete" ]; then echo "$out"; exit; fi

work=$out.work
say "Building the laboratory's $name from linux-source-$series $source_version (once; a few minutes on two cores)"
rm -rf "$out" "$work"
mkdir -p "$out" "$work"
tar -xf "/usr/src/linux-source-$series.tar.xz" -C "$work" --strip-components=1
cd "$work"
export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} KBUILD_BUILD_TIMESTAMP='1970-01-01' KBUILD_BUILD_USER=torpor KBUILD_BUILD_HOST=laboratory
log=$out/build.log
{
  make tinyconfig
  scripts/kconfig/merge_config.sh -m .config "$config"
  make olddefconfig
} >"$log" 2>&1 || { tail -20 "$log" >&2; exit 1; }
while IFS= read -r line; do
  grep -qxF "$line" .config || echo "$name: the kernel did not take $line" >>"$log"
done < <(grep '^CONFIG_' "$config")
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
