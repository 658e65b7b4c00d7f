// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/redactor.h"

#include <QTest>

using namespace torpor;

class RedactorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOutWhatIsPrivate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("host", "nov 21 berta kernel: berta-2 is up", "nov 21 <host-1> kernel: <host-1>-2 is up");
        row("user", "session of emma", "session of <user-1>");
        row("full name", "Emma Sørensen’s stick", "<name-1>’s stick");
        row("home", "/home/emma/.config", "<home-1>/.config");
        row("others' home", "/home/otto/x and /srv/files", "/home/<folder-1> and /srv/<folder-2>");
        row("volume", "/run/media/emma/URLAUB, /media/stick", "/run/media/<volume-1>, /media/<volume-2>");
        row("serial of an identity", "usb 0951:1666, serial 60A44C3FAE22",
            "usb 0951:1666, serial <serial-1>");
        row("serial in JSON", R"("serial": "S4EWNX0R", "model": "Samsung")",
            R"("serial": "<serial-1>", "model": "Samsung")");
        row("label in JSON", R"("fs_label": "My photos")", R"("fs_label": "<label-1>")");
        row("uuid", "PARTUUID=0f3c2a8e-52c1-4d0c-9f63-6f3a1d5b7e21", "PARTUUID=<uuid-1>");
        row("FAT", "/dev/disk/by-uuid/A1B2-C3D4", "/dev/disk/by-uuid/<id-1>");
        row("id", "0000000000000000000000000000001e", "<id-1>");
        row("MAC", "wlp1s0: 00:1a:2b:3c:4d:5e", "wlp1s0: <address-1>");
        row("IPv4", "nfs from 192.168.1.20:/data", "nfs from <address-1>:/data");
        row("IPv6", "fe80::1a2b:3c4d and 2001:db8:1:2:3:4:5:6", "<address-2> and <address-1>");
        row("mail", "emma@example.org", "<address-1>");
    }
    void takesOutWhatIsPrivate()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        Redactor redactor(owner());
        QCOMPARE(redactor.redacted(text), expected);
    }

    void leavesWhatExplains_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"6.12.107-amd64", "nvidia 550.163.01 is proprietary", "0000:00:14.0 xhci_hcd", "pci 10de:25a2",
              "2026-11-21T09:30:00Z", "12:34:56", "/dev/nvme0n1p2 on /boot/efi", "SAMSUNG MZVL2512",
              "\"size_bytes\": 512110190592", "firmware 20.5.0.1", "bertas", "usb 1-4: new device"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void leavesWhatExplains()
    {
        QFETCH(QString, text);
        Redactor redactor(owner());
        QCOMPARE(redactor.redacted(text), text);
    }

    void callsTheSameTheSame()
    {
        Redactor redactor(owner());
        QCOMPARE(redactor.redacted(QStringLiteral("serial ABC then serial XYZ then serial abc")),
                 QStringLiteral("serial <serial-1> then serial <serial-2> then serial <serial-1>"));
        QCOMPARE(redactor.redacted(QStringLiteral("serial XYZ")), QStringLiteral("serial <serial-2>"));
    }

    void rootAndLocalhostAreNobody()
    {
        Redactor redactor({.host = QStringLiteral("localhost"),
                           .user = QStringLiteral("root"),
                           .fullName = QStringLiteral("root"),
                           .home = QStringLiteral("/root")});
        QCOMPARE(redactor.redacted(QStringLiteral("root on localhost: /root/x /roots")),
                 QStringLiteral("root on localhost: <home-1>/x /roots"));
    }

    void changesNothingTheSecondTime()
    {
        Redactor redactor(owner());
        const QString once =
            redactor.redacted(QStringLiteral("/media/stick serial ABC, /home/emma/x on berta, A1B2-C3D4"));
        QCOMPARE(redactor.redacted(once), once);
    }

private:
    static Redactor::Owner owner()
    {
        return {.host = QStringLiteral("berta.example.org"),
                .user = QStringLiteral("emma"),
                .fullName = QStringLiteral("Emma Sørensen"),
                .home = QStringLiteral("/home/emma")};
    }
};

QTEST_GUILESS_MAIN(RedactorTest)
#include "redactortest.moc"
