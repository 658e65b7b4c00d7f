# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of torporctl for bash.

# Values of a key in what torporctl prints as JSON. Nobody is asked for a
# password, and nothing reads the terminal: without access there are just none.
_torporctl_values() {
  local key=$1
  shift
  torporctl "$@" --json --no-ask </dev/null 2>/dev/null |
    grep -o "\"$key\": *\"[0-9A-Za-z._:+~-]*\"" | sed 's/.*"\(.*\)"$/\1/'
}

_torporctl() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} word verb="" name="" i
  # With '=' among COMP_WORDBREAKS, "codec=z" is three words.
  if [[ $prev == = ]]; then
    name=${COMP_WORDS[COMP_CWORD - 2]}
  elif [[ $cur == = ]]; then
    name=$prev cur=""
  elif [[ $cur == *=* && $cur != -* ]]; then
    name=${cur%%=*}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    case $word in
      check | devices | prepare | hibernate | rehearse | status | history | settings | remove)
        verb=$word
        break ;;
    esac
  done

  local common="--json --no-ask --help" words="" prefix=""
  case $verb in
    "")
      words="check devices prepare hibernate rehearse status history settings remove $common --version" ;;
    check) words="--kernels $common" ;;
    devices | status) words=$common ;;
    prepare)
      words="--erase --yes $common"
      [[ $cur == -* ]] || words=$(_torporctl_values partuuid prepare) ;;
    hibernate | rehearse)
      words="--verify --ignore-inhibitors --remedy --no-wait $common"
      [[ $prev != --remedy ]] || words=$(_torporctl_values remedy_id check) ;;
    history)
      words="--count --statistics --devices --notices $common"
      case $prev in
        --count) words="" ;;
        --statistics) words="day month year all" ;;
        *) [[ $cur == -* ]] || words=$(_torporctl_values id history --count 100) ;;
      esac ;;
    settings)
      case $name in
        codec) words="auto lz4 zstd none" ;;
        verify) words="yes no" ;;
        save-kernel) words="running $(_torporctl_values release check --kernels)" ;;
        region-mib) words="auto" ;;
        boot-method) words="auto grub-marker grub-next-entry" ;;
        keep-days) words="" ;;
        *)
          words="codec= verify= save-kernel= region-mib= boot-method= keep-days="
          [[ $cur != -* ]] || words=$common
          compopt -o nospace 2>/dev/null ;;
      esac
      if [[ -n $name && $cur == "$name="* ]]; then
        prefix="$name=" cur=${cur#*=}
      fi ;;
    remove) words="--image-only --yes $common" ;;
  esac
  mapfile -t COMPREPLY < <(compgen -P "$prefix" -W "$words" -- "$cur")
}

complete -F _torporctl torporctl
