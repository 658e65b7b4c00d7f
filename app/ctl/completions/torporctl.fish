# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Completion of torporctl for fish.

# Values of a key in what torporctl prints as JSON. Nobody is asked for a
# password, and nothing reads the terminal: without access there are just none.
function __torporctl_values
    set -l key $argv[1]
    torporctl $argv[2..] --json --no-ask </dev/null 2>/dev/null |
        string match --all --regex --groups-only "\"$key\": *\"([0-9A-Za-z._:+~-]*)\""
end

function __torporctl_settings
    printf '%s\n' codec={auto,lz4,zstd,none} verify={yes,no} region-mib=auto \
        boot-method={auto,grub-marker,grub-next-entry} save-kernel=running keep-days= \
        rules-off=none take-over={on,off}
    # Behind the last comma; those that are named already are kept.
    set -l named (commandline -ct | string match --regex --groups-only '^rules-off=(.*,)')
    __torporctl_values id settings | string replace --regex '^' "rules-off=$named"
    __torporctl_values release check --kernels | string replace --regex '^' save-kernel=
end

set -l verbs check devices prepare hibernate rehearse cancel status history settings remove policy

complete -c torporctl -f
complete -c torporctl -l json -d 'Print JSON'
complete -c torporctl -l no-ask -d 'Never ask for a password'
complete -c torporctl -s h -l help -d 'Print help'

complete -c torporctl -n "not __fish_seen_subcommand_from $verbs" -l version -d 'Print the version'
complete -c torporctl -n "not __fish_seen_subcommand_from $verbs" -a check -d 'Look at everything that a hibernation needs'
complete -c torporctl -n "not __fish_seen_subcommand_from $verbs" -a devices -d 'List the devices and their drivers'
complete -c torporctl -n "not __fish_seen_subcommand_from $verbs" -a prepare -d 'Make a partition the hibernating one'
complete -c torporctl -n "not __fish_seen_subcommand_from $verbs" -a hibernate -d 'Save the session and power off'
complete -c torporctl -n "not __fish_seen_subcommand_from $verbs" -a rehearse -d 'The whole way without the power cut'
complete -c torporctl -n "not __fish_seen_subcommand_from $verbs" -a cancel -d 'End an attempt that has not jumped'
complete -c torporctl -n "not __fish_seen_subcommand_from $verbs" -a status -d 'Show the partition and the last attempt'
complete -c torporctl -n "not __fish_seen_subcommand_from $verbs" -a history -d 'Show the last attempts'
complete -c torporctl -n "not __fish_seen_subcommand_from $verbs" -a settings -d 'Show or change the settings'
complete -c torporctl -n "not __fish_seen_subcommand_from $verbs" -a remove -d 'Undo everything that was set up'
complete -c torporctl -n "not __fish_seen_subcommand_from $verbs" -a policy -d 'Explain and try the rules'

complete -c torporctl -n '__fish_seen_subcommand_from check' -l kernels -d 'List the kernels that can save and resume'

complete -c torporctl -n '__fish_seen_subcommand_from prepare' -l erase -d 'Also when it holds data'
complete -c torporctl -n '__fish_seen_subcommand_from prepare remove' -l yes -d 'Do not ask for confirmation'
complete -c torporctl -n '__fish_seen_subcommand_from prepare' -a '(__torporctl_values partuuid prepare)'

complete -c torporctl -n '__fish_seen_subcommand_from hibernate rehearse' -l verify -d 'Read the whole image back'
complete -c torporctl -n '__fish_seen_subcommand_from hibernate rehearse' -l ignore-inhibitors -d 'Also when a program asks not to sleep'
complete -c torporctl -n '__fish_seen_subcommand_from hibernate rehearse' -l remedy -x -a '(__torporctl_values remedy_id check)' -d 'Let Torpor do this first'
complete -c torporctl -n '__fish_seen_subcommand_from hibernate rehearse cancel' -l no-wait -d 'Print the id and end'

complete -c torporctl -n '__fish_seen_subcommand_from history' -l count -x -d 'So many attempts'
complete -c torporctl -n '__fish_seen_subcommand_from history' -l statistics -x -a 'day month year all' -d 'How hibernations went'
complete -c torporctl -n '__fish_seen_subcommand_from history' -l devices -d 'Which devices did not come back'
complete -c torporctl -n '__fish_seen_subcommand_from history' -l notices -d 'What happened to the log itself'
complete -c torporctl -n '__fish_seen_subcommand_from history' -a '(__torporctl_values id history --count 100)'

complete -c torporctl -n '__fish_seen_subcommand_from settings' -a '(__torporctl_settings)'

complete -c torporctl -n '__fish_seen_subcommand_from remove' -l image-only -d 'Only throw a waiting image away'

set -l parts explain test simulate
complete -c torporctl -n "__fish_seen_subcommand_from policy; and not __fish_seen_subcommand_from $parts" -a explain -d 'What Torpor would do, and why'
complete -c torporctl -n "__fish_seen_subcommand_from policy; and not __fish_seen_subcommand_from $parts" -a test -d 'What is wrong with a file of rules'
complete -c torporctl -n "__fish_seen_subcommand_from policy; and not __fish_seen_subcommand_from $parts" -a simulate -d 'What becomes of a trace'
complete -c torporctl -n '__fish_seen_subcommand_from test simulate' -F
complete -c torporctl -n '__fish_seen_subcommand_from policy' -l facts -r -F -d 'Facts that were recorded'
complete -c torporctl -n '__fish_seen_subcommand_from policy' -l rules -r -F -d 'Rules to try'
complete -c torporctl -n '__fish_seen_subcommand_from policy' -l save-facts -r -F -d 'Also write the facts to a file'
