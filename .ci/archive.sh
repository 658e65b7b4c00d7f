# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Where this machine gets its Debian packages from; sourced by `dev` and by the
# laboratory, so that nothing names a mirror of its own.

# Prints "URI<TAB>options" of the machine's Debian archive, as its apt sources
# name it; one-line and deb822 sources are both understood.
debian_archive() {
  if [ -n "${TORPOR_MIRROR:-}" ]; then printf '%s\t\n' "$TORPOR_MIRROR"; return; fi
  local files=(/etc/apt/sources.list /etc/apt/sources.list.d/*)
  local f
  for f in "${files[@]}"; do
    case $f in
      *.sources) awk 'BEGIN{RS="";FS="\n"} {
          uri="";suites="";trusted=""
          for(i=1;i<=NF;i++){ if($i~/^URIs:/){split($i,a,/[ \t]+/);uri=a[2]}
            if($i~/^Suites:/){suites=$i} if($i~/^Trusted:[ \t]*yes/){trusted="trusted=yes"} }
          print uri "\t" trusted "\t" suites }' "$f" ;;
      *.list) sed -n -E 's/^deb[ \t]+(\[([^]]*)\][ \t]+)?([^ \t]+)[ \t]+([^ \t]+).*/\3\t\2\tSuites: \4/p' "$f" ;;
    esac
  done 2>/dev/null | awk -F '\t' '$3 ~ /(bookworm|trixie|stable|oldstable|testing|sid)([ \t]|$)/ && $3 !~ /-security/ && $1 ~ /debian\/?$/ {print $1 "\t" $2; exit}'
}

# Prints the machine's apt settings that must hold in every system made from
# the same archive: proxies, date checks, the sandbox user.
apt_settings() {
  apt-config dump | grep -E '^(Acquire::(http|https|Check-|Retries)|APT::Sandbox)' || true
  echo 'APT::Install-Recommends "false";'
}
