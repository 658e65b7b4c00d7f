// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakes/machinefolder.h"
#include "fakes/verifyresult.h"
#include "remedy/dropcachesremedy.h"
#include "remedy/reloadremedy.h"
#include "remedy/unbindremedy.h"
#include "remedy/unmountremedy.h"

#include <set>

using namespace torpor;

namespace
{

class FakeDisks : public Disks
{
public:
    explicit FakeDisks(std::vector<std::string> &told) : m_told(told) {}
    Result<void> unmount(const std::string &node) override
    {
        m_told.push_back("unmount " + node);
        return {};
    }
    Result<std::string> mount(const std::string &node, const std::string &user) override
    {
        m_told.push_back("mount " + node + " for " + user);
        return user.empty() ? "/mnt/stick" : "/run/media/" + user + "/STICK";
    }

private:
    std::vector<std::string> &m_told;
};

class FakeModules : public KernelModules
{
public:
    explicit FakeModules(std::set<std::string> &loaded) : m_loaded(loaded) {}
    bool isLoaded(const std::string &name) const override { return m_loaded.contains(name); }
    Result<void> unload(const std::string &name) override
    {
        m_loaded.erase(name);
        return {};
    }
    Result<void> load(const std::string &name) override
    {
        m_loaded.insert(name);
        return {};
    }

private:
    std::set<std::string> &m_loaded;
};

} // namespace

// Each kind of remedy, on made-up devices.
class RemedyKindsTest : public QObject
{
    Q_OBJECT

    MachineFolder m_folder;
    Roots m_roots = m_folder.roots();
    Inventory m_inventory;
    std::vector<std::string> m_told;

    LookAround lookAround()
    {
        return [this] { return Result<Inventory>(m_inventory); };
    }
    Device &stick() { return m_inventory.devices[0]; }
    Device &reader() { return m_inventory.devices[1]; }
    UnmountRemedy unmounting() { return {lookAround(), std::make_unique<FakeDisks>(m_told)}; }
    std::string written(const std::string &name) const
    {
        return readText(m_roots.sys / "bus/pci/drivers/rtsx_pci" / name).value_or("not there");
    }
    using Texts = std::vector<std::string>;

private slots:
    void init()
    {
        m_folder.clear();
        m_told.clear();
        m_inventory.devices.assign(2, Device());
        stick().path = "/devices/usb1/1-1/sdb/sdb1";
        stick().subsystem = "block";
        stick().name = "sdb1";
        stick().node = "sdb1";
        stick().label = "Stick";
        stick().identity = {"partition", "5e9f0a17-01", "", "/usb1/1/disk/part1"};
        stick().block.emplace().mounts = {"/run/media/anna/STICK"};
        reader().path = "/devices/pci0000:00/0000:00:1c.0";
        reader().subsystem = "pci";
        reader().name = "0000:00:1c.0";
        reader().label = "Card reader";
        reader().identity = {"pci 10ec:5227", "", "", "/pci0000:00/1c.0"};
        reader().driver.name = "rtsx_pci";
        m_folder.write(m_roots.sys / "bus/pci/drivers/rtsx_pci/bind", "");
        m_folder.write(m_roots.sys / "bus/pci/drivers/rtsx_pci/unbind", "");
        m_folder.write(m_roots.proc / "sys/vm/drop_caches", "0\n");
    }

    void mountsAgainForTheSameUserUnderWhateverName()
    {
        auto remedy = unmounting();
        const auto notes = remedy.prepare("partition, serial 5e9f0a17-01");
        VERIFY_RESULT(notes);
        VERIFY_RESULT(remedy.apply(*notes));
        stick().block->mounts = {};
        stick().node = "sdd1"; // the kernel found it anew
        stick().identity.place = "/usb1/4/disk/part1";
        VERIFY_RESULT(remedy.undo(*notes));
        QCOMPARE(m_told, Texts({"unmount sdb1", "mount sdd1 for anna"}));
    }

    void leavesWhatIsMountedAlready()
    {
        auto remedy = unmounting();
        const auto notes = remedy.prepare("partition, serial 5e9f0a17-01");
        VERIFY_RESULT(notes);
        VERIFY_RESULT(remedy.undo(*notes));
        QVERIFY(m_told.empty());
    }

    void tellsThatItIsMountedElsewhere()
    {
        stick().block->mounts = {"/data"};
        auto remedy = unmounting();
        const auto notes = remedy.prepare("partition, serial 5e9f0a17-01");
        VERIFY_RESULT(notes);
        stick().block->mounts = {};
        const auto undone = remedy.undo(*notes);
        VERIFY_REFUSED(undone, Code::RemedyFailed);
        QCOMPARE(undone.error().message, std::string("Stick is mounted at /mnt/stick now, not at /data"));
        QCOMPARE(m_told, Texts({"mount sdb1 for "}));
    }

    void doesNotMountAnotherStick()
    {
        auto remedy = unmounting();
        const auto notes = remedy.prepare("partition, serial 5e9f0a17-01");
        VERIFY_RESULT(notes);
        stick().block->mounts = {};
        stick().identity.serial = "5e9f0a18-01"; // in the same port
        VERIFY_REFUSED(remedy.undo(*notes), Code::NotFound);
        QVERIFY(m_told.empty());
    }

    void unmountsOnlyWhatItCanPutBack()
    {
        auto remedy = unmounting();
        VERIFY_REFUSED(remedy.prepare("partition, serial 0"), Code::NotFound);
        VERIFY_REFUSED(remedy.prepare(""), Code::NotFound);
        VERIFY_REFUSED(remedy.prepare(identityText(reader().identity)), Code::RemedyFailed); // no disk
        stick().block->mounts = {"/a", "/b"};
        VERIFY_REFUSED(remedy.prepare("partition, serial 5e9f0a17-01"), Code::RemedyFailed);
        stick().block->mounts.reset(); // not known
        VERIFY_REFUSED(remedy.prepare("partition, serial 5e9f0a17-01"), Code::RemedyFailed);
        stick().block->mounts = {"/a"};
        m_inventory.devices.push_back(stick()); // a copy of the stick
        VERIFY_REFUSED(remedy.prepare("partition, serial 5e9f0a17-01"), Code::RemedyFailed);
    }

    void knowsWhosePlaceItIs()
    {
        QCOMPARE(userOfPlace("/run/media/anna/STICK"), std::string("anna"));
        QCOMPARE(userOfPlace("/media/anna/My stick"), std::string("anna"));
        for (const char *place : {"/media/STICK", "/media/", "/media/a/", "/run/media", "/mnt/media/a/b", ""})
            QCOMPARE(userOfPlace(place), std::string());
    }

    void unbindsAndBindsByTheNamesThatTheInventoryHas()
    {
        UnbindRemedy remedy(m_roots, lookAround());
        const auto notes = remedy.prepare("pci 10ec:5227, at /pci0000:00/1c.0");
        VERIFY_RESULT(notes);
        VERIFY_RESULT(remedy.apply(*notes));
        QCOMPARE(written("unbind"), std::string("0000:00:1c.0"));
        QCOMPARE(written("bind"), std::string());
        reader().driver.name.clear();
        reader().name = "0000:03:1c.0"; // buses were counted anew
        VERIFY_RESULT(remedy.undo(*notes));
        QCOMPARE(written("bind"), std::string("0000:03:1c.0"));
    }

    void leavesADriverThatIsThereAlready()
    {
        UnbindRemedy remedy(m_roots, lookAround());
        const auto notes = remedy.prepare("pci 10ec:5227, at /pci0000:00/1c.0");
        VERIFY_RESULT(notes);
        VERIFY_RESULT(remedy.undo(*notes));
        QCOMPARE(written("bind"), std::string());
    }

    void writesNothingOutsideOfTheDriversFolder()
    {
        UnbindRemedy remedy(m_roots, lookAround());
        auto notes = remedy.prepare("pci 10ec:5227, at /pci0000:00/1c.0");
        VERIFY_RESULT(notes);
        reader().driver.name.clear();
        for (const char *driver : {"", ".", "..", "../../../../etc", "rtsx_pci/../rtsx_pci"}) {
            (*notes)["driver"] = driver;
            VERIFY_REFUSED(remedy.undo(*notes), Code::RemedyFailed);
        }
        QCOMPARE(written("bind"), std::string());
    }

    void refusesToUnbindWhatHasNoDriver()
    {
        UnbindRemedy remedy(m_roots, lookAround());
        VERIFY_REFUSED(remedy.prepare("partition, serial 5e9f0a17-01"), Code::RemedyFailed);
    }

    void loadsTheModuleAgain()
    {
        std::set<std::string> loaded = {"wl"};
        ReloadRemedy remedy(std::make_unique<FakeModules>(loaded));
        const auto notes = remedy.prepare("wl");
        VERIFY_RESULT(notes);
        VERIFY_RESULT(remedy.apply(*notes));
        QVERIFY(loaded.empty());
        VERIFY_RESULT(remedy.undo(*notes));
        QVERIFY(loaded.contains("wl"));
    }

    void takesNoNameThatIsNoModules()
    {
        std::set<std::string> loaded = {"../wl", "", "wl\n"};
        ReloadRemedy remedy(std::make_unique<FakeModules>(loaded));
        for (const auto &name : loaded)
            VERIFY_REFUSED(remedy.prepare(name), Code::InvalidArgument);
        VERIFY_REFUSED(remedy.prepare("wl"), Code::NotFound);
        VERIFY_REFUSED(remedy.undo({{"module", "../wl"}}), Code::Malformed);
        QCOMPARE(loaded.size(), 3U);
    }

    void knowsWhetherAModuleIsLoaded()
    {
        m_folder.write(m_roots.sys / "module/wl/initstate", "live\n");
        std::filesystem::create_directories(m_roots.sys / "module/printk"); // built in
        const auto modules = KernelModules::ofThisMachine(m_roots);
        QVERIFY(modules->isLoaded("wl"));
        QVERIFY(!modules->isLoaded("printk"));
        QVERIFY(!modules->isLoaded("nothing"));
    }

    void dropsCaches()
    {
        DropCachesRemedy remedy(m_roots);
        VERIFY_REFUSED(remedy.prepare("everything"), Code::InvalidArgument);
        const auto notes = remedy.prepare("");
        VERIFY_RESULT(notes);
        VERIFY_RESULT(remedy.apply(*notes));
        QCOMPARE(readText(m_roots.proc / "sys/vm/drop_caches").value_or(""), std::string("3\n"));
        VERIFY_RESULT(remedy.undo(*notes));
    }
};

QTEST_GUILESS_MAIN(RemedyKindsTest)
#include "remedykindstest.moc"
