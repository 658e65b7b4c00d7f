// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grubscript.h"

#include "common/files.h"

namespace torpor
{

namespace
{

// config_directory is right only while the configuration is read (GRUB
// restores it before it shows the menu), so entries need a copy. torpor_skip
// is set by "start normally", which reads the same configuration once more.
constexpr std::string_view head = R"GRUB(# Written by Torpor for attempt @ATTEMPT@; changes here are lost.
if [ "${torpor_skip}" != 1 ]; then
  set torpor_directory="${config_directory}"
  set torpor_found=
  set torpor_tried=
)GRUB";

// Every partition that the firmware shows is asked, so no disk's name is
// stored. First `cmp` itself is tried: where its module cannot be loaded it
// fails always (insmod reports no failure), and before 2.12 it succeeds
// always. Then, and when `regexp` is missing and the glob stays as it is, the
// entry is offered without the marker: C looks at the image itself. So it is
// when no disk has the partition: firmware that boots fast does not connect
// the disks that it does not boot from, but C has drivers of its own.
constexpr std::string_view findByMarker = R"GRUB(  if [ -s "${torpor_directory}/torpor/armed" ]; then
    insmod part_gpt
    insmod part_msdos
    insmod regexp
    insmod cmp
    insmod probe
    set torpor_found=unknown
    set torpor_seen=
    if cmp "${torpor_directory}/torpor/armed" "${torpor_directory}/torpor/armed"; then
      if cmp "${torpor_directory}/torpor/armed" "${torpor_directory}/torpor/tried"; then
        set torpor_found=unknown
      else
        set torpor_found=
        for torpor_disk in (hd*); do
          if [ "${torpor_disk}" = "(hd*)" ]; then
            set torpor_found=unknown
          elif [ -z "${torpor_found}" ]; then
            if cmp "${torpor_disk}0+1" "${torpor_directory}/torpor/armed"; then
              set torpor_found=yes
            else
              set torpor_uuid=
              probe --set=torpor_uuid --part-uuid "${torpor_disk}"
              if [ "${torpor_uuid}" = "@PARTUUID@" ]; then
                set torpor_seen=yes
              fi
            fi
          fi
        done
        if [ -z "${torpor_found}" -a -z "${torpor_seen}" ]; then
          set torpor_found=unknown
        fi
      fi
    fi
  fi
)GRUB";

// 00_header has made next_entry the default and cleared it in grubenv.
constexpr std::string_view findByNextEntry = R"GRUB(  if [ -s "${torpor_directory}/torpor/armed" ]; then
    set torpor_found=yes
    if [ "${default}" != torpor-resume ]; then
      set torpor_tried=@ATTEMPT@
    fi
  fi
)GRUB";

constexpr std::string_view loadTried =
    R"GRUB(    if [ -s "${torpor_directory}/torpor/tried" ]; then
      load_env --file "${torpor_directory}/torpor/tried" torpor_tried
    fi
)GRUB";

// `default` and `timeout` as the menu finds them after the whole configuration
// has been read. A resume that was started before and did not come back is
// not chosen again, but whoever sits there gets the time to choose it.
// Otherwise a second is enough for whoever wants something else: GRUB also
// takes the keys that were pressed while it started.
// Without a way to remember that, an entry that could not be confirmed by the
// marker is not chosen either: it might come up at every start.
constexpr std::string_view choose = R"GRUB(    set timeout_style=menu
    if [ "${torpor_tried}" = @ATTEMPT@ ]; then
      set timeout=30
    elif [ "${torpor_found}" = yes@OR_UNKNOWN@ ]; then
      set default=torpor-resume
      set timeout=1
    else
      set timeout=30
    fi
)GRUB";

constexpr std::string_view saveTried = R"GRUB(      set torpor_tried=@ATTEMPT@
      save_env --file "${torpor_directory}/torpor/tried" torpor_tried
)GRUB";

// The video mode is the one that the user's own entries set, so that A's
// console finds the mode that it left.
constexpr std::string_view resumeEntry = R"GRUB(      if [ "${grub_platform}" = efi ]; then
        insmod all_video
      fi
      if [ -n "${linux_gfx_mode}" ]; then
        set gfxpayload="${linux_gfx_mode}"
      fi
      echo 'Resuming the hibernated session ...'
      linux "${torpor_directory}/torpor/kernel" @COMMAND_LINE@
      initrd "${torpor_directory}/torpor/initramfs"
    }
    menuentry 'Discard it and start normally' --unrestricted --class torpor --id torpor-discard {
      set torpor_skip=1
      export torpor_skip
      configfile "${torpor_directory}/grub.cfg"
    }
  fi
fi
)GRUB";

void replaceAll(std::string &text, std::string_view what, std::string_view with)
{
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
}

} // namespace

Result<std::string> quotedForGrub(std::string_view commandLine)
{
    std::string quoted;
    for (const char c : commandLine) {
        if (c < ' ' || c > '~')
            return fail(Code::InvalidArgument,
                        "the kernel command line contains the byte 0x{:02x}, which GRUB cannot pass on",
                        static_cast<unsigned char>(c));
        if (c == '\'' || c == '"' || c == '\\')
            return fail(Code::InvalidArgument,
                        "the kernel command line contains {}, which GRUB does not pass on as it is", c);
    }
    for (const auto word : splitText(commandLine, ' ')) {
        if (!quoted.empty())
            quoted += ' ';
        quoted.append("'").append(word).append("'");
    }
    return quoted;
}

Result<std::string> grubPartText(const GrubPart &part)
{
    auto commandLine = quotedForGrub(part.commandLine);
    if (!commandLine)
        return passOn(commandLine);
    if (part.partuuid.find_first_not_of("0123456789abcdef-") != std::string::npos)
        return fail(Code::InvalidArgument, "\"{}\" is not a PARTUUID", part.partuuid);
    const bool marker = part.method == GrubMethod::Marker;
    std::string text(head);
    text.append(marker ? findByMarker : findByNextEntry);
    text.append("  if [ -n \"${torpor_found}\" ]; then\n");
    if (part.remembersTries)
        text.append(loadTried);
    text.append(choose);
    text.append("    menuentry 'Resume hibernated session' --unrestricted --class torpor --id ")
        .append(grubResumeId)
        .append(" {\n");
    if (part.remembersTries)
        text.append(saveTried);
    text.append(resumeEntry);
    replaceAll(text, "@ATTEMPT@", part.attempt.toString());
    replaceAll(text, "@PARTUUID@", part.partuuid);
    replaceAll(text, "@OR_UNKNOWN@", part.remembersTries ? " -o \"${torpor_found}\" = unknown" : "");
    // Last, so that nothing in it is taken for one of the above.
    replaceAll(text, "@COMMAND_LINE@", *commandLine);
    return text;
}

} // namespace torpor
