#compdef torporctl
# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of torporctl for zsh.

# Values of a key in what torporctl prints as JSON. Nobody is asked for a
# password, and nothing reads the terminal: without access there are just none.
_torporctl_values() {
  local key=$1 what=$2
  shift 2
  local -a values
  values=(${(f)"$(torporctl "$@" --json --no-ask </dev/null 2>/dev/null |
    grep -o "\"$key\": *\"[0-9A-Za-z._:+~-]*\"" | sed 's/.*"\(.*\)"$/\1/')"})
  (( $#values )) && compadd -X "$what" -a values
}

_torporctl_partitions() { _torporctl_values partuuid partition prepare }
_torporctl_remedies() { _torporctl_values remedy_id remedy check }
_torporctl_attempts() { _torporctl_values id attempt history --count 100 }

_torporctl_settings() {
  if [[ $PREFIX != *=* ]]; then
    local -a names
    names=('codec:how the image is compressed' 'verify:read the image back before the power is cut'
      'save-kernel:the kernel that saves and resumes' 'region-mib:the memory that it gets'
      'boot-method:how the boot menu learns of the image' 'keep-days:how long attempts are kept'
      'rules-off:the rules that do not count' 'take-over:whether the system'\''s Hibernate is Torpor'\''s')
    _describe setting names -S =
    return
  fi
  local name=${PREFIX%%=*}
  compset -P '*='
  case $name in
    codec) compadd auto lz4 zstd none ;;
    verify) compadd yes no ;;
    save-kernel) compadd running; _torporctl_values release kernel check --kernels ;;
    region-mib) compadd auto ;;
    boot-method) compadd auto grub-marker grub-next-entry ;;
    keep-days) _message days ;;
    rules-off) compset -P '*,' || compadd none; _torporctl_values id rule settings ;;
    take-over) compadd on off ;;
  esac
}

_torporctl() {
  local curcontext=$curcontext state line
  local -A opt_args
  local -a common attempt
  common=('--json[print JSON]' '--no-ask[never ask for a password]' '(- *)'{-h,--help}'[print help]')
  attempt=('--verify[read the whole image back before the power is cut]'
    '--ignore-inhibitors[also when a program asks not to sleep]'
    '*--remedy[let Torpor do this first]:remedy:_torporctl_remedies'
    '--no-wait[print the attempt'\''s id and end]')

  _arguments -C $common '(- *)--version[print the version]' '1:verb:->verb' '*::argument:->argument' && return
  case $state in
    verb)
      local -a verbs
      verbs=('check:look at everything that a hibernation needs' 'devices:list the devices and their drivers'
        'prepare:make a partition the hibernating one' 'hibernate:save the session and power off'
        'rehearse:the whole way without the power cut'
        'cancel:end an attempt that has not jumped' 'status:show the partition and the last attempt'
        'history:show the last attempts' 'settings:show or change the settings'
        'remove:undo everything that was set up' 'policy:explain and try the rules')
      _describe verb verbs ;;
    argument)
      curcontext="${curcontext%:*:*}:torporctl-${line[1]}:"
      case $line[1] in
        check) _arguments $common '--kernels[list the kernels that can save and resume]' ;;
        devices | status) _arguments $common ;;
        prepare) _arguments $common '--erase[also when it holds data]' '--yes[do not ask for confirmation]' \
          '1:partition:_torporctl_partitions' ;;
        hibernate | rehearse) _arguments $common $attempt ;;
        cancel) _arguments $common '--no-wait[print the attempt'\''s id and end]' ;;
        history) _arguments $common '--count[so many attempts]:number' \
          '--statistics[how hibernations went]:period:(day month year all)' \
          '--devices[which devices did not come back]' '--notices[what happened to the log itself]' \
          '1:attempt:_torporctl_attempts' ;;
        settings) _arguments $common '*:setting:_torporctl_settings' ;;
        remove) _arguments $common '--image-only[only throw a waiting image away]' \
          '--yes[do not ask for confirmation]' ;;
        policy) _arguments $common '--facts[facts that were recorded]:facts:_files' \
          '--rules[rules to try]:rules:_files' '--save-facts[also write the facts to a file]:facts:_files' \
          '1:what:(explain test simulate)' '2:file:_files' ;;
      esac ;;
  esac
}

_torporctl "$@"
