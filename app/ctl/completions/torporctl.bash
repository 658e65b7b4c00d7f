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
  # The words as the shell will see them: COMP_WORDS are torn at ':' and '='.
  local line=${COMP_LINE:0:COMP_POINT} cur="" prev="" word verb="" words_before
  [[ $line == *[[:space:]] ]] || cur=${line##*[[:space:]]}
  read -ra words_before <<<"${line:0:${#line}-${#cur}}"
  prev=${words_before[-1]}
  for word in "${words_before[@]:1}"; do
    case $word in
      check | devices | prepare | hibernate | rehearse | cancel | status | history | settings | remove | policy)
        verb=$word
        break ;;
    esac
  done

  local common="--json --no-ask --help" words=""
  case $verb in
    "")
      words="check devices prepare hibernate rehearse cancel status history settings remove policy $common --version" ;;
    check) words="--kernels $common" ;;
    devices | status) words=$common ;;
    prepare)
      words="--erase --yes $common"
      [[ $cur == -* ]] || words=$(_torporctl_values partuuid prepare) ;;
    hibernate | rehearse)
      words="--verify --ignore-inhibitors --remedy --no-wait $common"
      [[ $prev != --remedy ]] || words=$(_torporctl_values remedy_id check) ;;
    cancel) words="--no-wait $common" ;;
    history)
      words="--count --statistics --devices --notices $common"
      case $prev in
        --count) words="" ;;
        --statistics) words="day month year all" ;;
        *) [[ $cur == -* ]] || words=$(_torporctl_values id history --count 100) ;;
      esac ;;
    settings)
      case $cur in
        codec=*) words="codec=auto codec=lz4 codec=zstd codec=none" ;;
        verify=*) words="verify=yes verify=no" ;;
        save-kernel=*)
          words="save-kernel=running"
          for word in $(_torporctl_values release check --kernels); do words+=" save-kernel=$word"; done ;;
        region-mib=*) words="region-mib=auto" ;;
        boot-method=*) words="boot-method=auto boot-method=grub-marker boot-method=grub-next-entry" ;;
        keep-days=*) words="" ;;
        rules-off=*)
          # Behind the last comma; those that are named already are kept.
          local named=${cur#*=}
          named=${named%"${named##*,}"}
          [[ -n $named ]] || words="rules-off=none"
          for word in $(_torporctl_values id settings); do words+=" rules-off=$named$word"; done ;;
        take-over=*) words="take-over=on take-over=off" ;;
        -*) words=$common ;;
        *)
          words="codec= verify= save-kernel= region-mib= boot-method= keep-days= rules-off= take-over="
          compopt -o nospace 2>/dev/null ;;
      esac ;;
    remove) words="--image-only --yes $common" ;;
    policy)
      if [[ $prev == --facts || $prev == --rules || $prev == --save-facts || $prev == test || $prev == simulate ]] && [[ $cur != -* ]]; then
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        compopt -o filenames 2>/dev/null
        return
      fi
      case " ${words_before[*]} " in
        *" explain "*) words="--facts --rules --save-facts $common" ;;
        *" test "*) words="--facts $common" ;;
        *" simulate "*) words="--rules $common" ;;
        *) words="explain test simulate $common" ;;
      esac ;;
  esac
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
  # The shell replaces only what stands behind the last character that tears.
  local torn=${cur%"${cur##*[=:]}"}
  [[ -z $torn || $COMP_WORDBREAKS != *"${torn: -1}"* ]] || COMPREPLY=("${COMPREPLY[@]#"$torn"}")
}

complete -F _torporctl torporctl
