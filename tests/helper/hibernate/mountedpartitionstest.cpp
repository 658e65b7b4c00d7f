// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hibernate/mountedpartitions.h"

#include "../partition/machine.h"

#include <QTest>
#include <format>
#include <sys/sysmacros.h>

using namespace torpor;

namespace
{

constexpr const char *second = "aaaaaaaa-0000-4000-8000-000000000002";

using Places = std::vector<std::pair<std::string, std::string>>; // device, mount point

MountedPartitions found(const Machine &machine, const Places &places)
{
    std::string text;
    for (const auto &[name, place] : places) {
        const dev_t device = machine.deviceOf(name);
        text += std::format("30 1 {}:{} / {} rw - ext4 /dev/x rw\n", major(device), minor(device), place);
    }
    machine.setMountinfo(text);
    auto mounted = mountedPartitions(machine.roots, machine);
    if (!mounted)
        qFatal("%s", mounted.error().message.c_str());
    return *mounted;
}

} // namespace

class MountedPartitionsTest : public QObject
{
    Q_OBJECT

private slots:
    void listsEachMountedPartitionOnce()
    {
        const Machine machine;
        const auto mounted = found(machine, {{"vda2", "/home"}, {"vda2", "/srv"}});
        QCOMPARE(mounted.all, std::vector<std::string>{second});
        QVERIFY(mounted.removable.empty());
    }

    void canDoWithoutMediaOnly_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<bool>("removable");
        QTest::newRow("udisks") << "/run/media/ada/STICK" << true;
        QTest::newRow("by hand") << "/mnt" << true;
        QTest::newRow("below") << "/mnt/stick" << true;
        QTest::newRow("standard") << "/media/cdrom" << true;
        QTest::newRow("alike") << "/mntstick" << false;
        QTest::newRow("home") << "/home/ada/media" << false;
        QTest::newRow("root") << "/" << false;
    }
    void canDoWithoutMediaOnly()
    {
        QFETCH(QString, place);
        QFETCH(bool, removable);
        const Machine machine;
        const auto mounted = found(machine, {{"vda1", "/"}, {"vda2", place.toStdString()}});
        QCOMPARE(mounted.all, (std::vector<std::string>{partuuid, second}));
        QCOMPARE(mounted.removable,
                 removable ? std::vector<std::string>{second} : std::vector<std::string>());
    }

    void needsWhatIsMountedElsewhereToo()
    {
        const Machine machine;
        QVERIFY(found(machine, {{"vda2", "/media/disk"}, {"vda2", "/var/lib/data"}}).removable.empty());
    }
};

QTEST_GUILESS_MAIN(MountedPartitionsTest)
#include "mountedpartitionstest.moc"
