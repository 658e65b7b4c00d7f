#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Turns a bare Debian root into the laboratory's guest:
#   customise.sh ROOT ROOT-PARTUUID ESP-PARTUUID
set -eu
root=$1 root_uuid=$2 esp_uuid=$3

echo torpor-lab >"$root/etc/hostname"
printf '127.0.0.1 localhost torpor-lab\n' >"$root/etc/hosts"
cat >"$root/etc/fstab" <<END
PARTUUID=$root_uuid / ext4 rw,errors=remount-ro 0 1
PARTUUID=$esp_uuid /boot/efi vfat umask=0077,noauto 0 0
END
chroot "$root" passwd -d root >/dev/null
# An ordinary user, without a password and without any right of root's.
chroot "$root" useradd --create-home --shell /bin/bash user
# Debian writes this file with the machine; GRUB's cfg depends on it per run.
mkdir -p "$root/boot/grub" "$root/boot/efi" "$root/etc/default"
# A kexec at shutdown is not wanted: Torpor alone loads kernels here.
printf 'LOAD_KEXEC=false\n' >"$root/etc/default/kexec"
printf '%032x\n' 1 >"$root/etc/machine-id"

# Nobody waits for what a laboratory machine does not do.
for unit in apt-daily.timer apt-daily-upgrade.timer e2scrub_all.timer e2scrub_reap.service \
  fstrim.timer man-db.timer dpkg-db-backup.timer systemd-networkd.service systemd-resolved.service \
  kexec.service kexec-load.service getty@tty1.service; do
  ln -sf /dev/null "$root/etc/systemd/system/$unit"
done

# The serial console is root's, without a password: it is where `./dev lab shell` arrives.
mkdir -p "$root/etc/systemd/system/serial-getty@ttyS0.service.d"
cat >"$root/etc/systemd/system/serial-getty@ttyS0.service.d/lab.conf" <<'END'
[Service]
ExecStart=
ExecStart=-/sbin/agetty --autologin root --keep-baud 115200 - $TERM
END

cat >"$root/etc/systemd/system/lab-agent.service" <<'END'
[Unit]
Description=The laboratory's agent
After=multi-user.target
ConditionPathExists=/usr/local/lib/lab/lab-agent

[Service]
Type=exec
ExecStart=/usr/local/lib/lab/lab-agent /dev/ttyS2
KillMode=process
Restart=always
OOMScoreAdjust=-900

[Install]
WantedBy=multi-user.target
END
mkdir -p "$root/etc/systemd/system/multi-user.target.wants"
ln -sf ../lab-agent.service "$root/etc/systemd/system/multi-user.target.wants/lab-agent.service"

touch "$root/etc/.updated" "$root/var/.updated"
rm -rf "$root/var/lib/apt/lists"/* "$root/var/cache/apt"/*.bin "$root/usr/share/doc" "$root/usr/share/man" \
  "$root/usr/share/locale" "$root/usr/share/info"
