// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "grubmachine.h"

using namespace torpor;
namespace fs = std::filesystem;

class GrubBootEntryTest : public QObject
{
    Q_OBJECT

private slots:
    void armsAndComesBackToWhatWasThere_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("custom");
        for (const int method : {0, 1}) {
            const char *name = method == 0 ? "marker" : "next entry";
            QTest::addRow("%s, no custom.cfg", name) << method << QByteArray();
            QTest::addRow("%s, empty", name) << method << QByteArray("");
            QTest::addRow("%s, the user's", name) << method << QByteArray("menuentry 'mine' { true; }");
        }
    }
    void armsAndComesBackToWhatWasThere()
    {
        QFETCH(int, method);
        QFETCH(QByteArray, custom);
        GrubMachine machine;
        if (!custom.isNull()) {
            GrubMachine::put(machine.grub() / "custom.cfg", custom.toStdString());
            fs::permissions(machine.grub() / "custom.cfg",
                            fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
        }
        const auto before = machine.content();
        auto entry = machine.entry(GrubMethod(method));
        VERIFY_RESULT(entry.check());
        QCOMPARE(machine.content(), before);
        QCOMPARE(entry.isArmed().value(), false);

        const auto resume = machine.resume();
        VERIFY_RESULT(entry.arm(resume));
        QCOMPARE(readBytes(machine.grub() / "torpor/kernel").value(), machine.kernel);
        QCOMPARE(readBytes(machine.grub() / "torpor/initramfs").value(), machine.initramfs);
        QVERIFY(readText(machine.grub() / "custom.cfg")->starts_with(custom.toStdString()));
        QCOMPARE(entry.isArmed().value(), true);
        QVERIFY(machine.flushes > 0);
        VERIFY_RESULT(entry.verify(resume));

        VERIFY_RESULT(entry.disarm());
        QCOMPARE(entry.isArmed().value(), false);
        VERIFY_REFUSED(entry.verify(resume), Code::BootEntryNotEffective);
        QCOMPARE(readText(machine.grub() / "grubenv").value(), GrubEnvironment().text());
        const auto disarmed = machine.content();
        const int flushes = machine.flushes;
        VERIFY_RESULT(entry.disarm());
        QCOMPARE(machine.content(), disarmed);
        QCOMPARE(machine.flushes, flushes); // a normal start has nothing to write

        VERIFY_RESULT(entry.arm(machine.resume("another=1")));
        VERIFY_RESULT(entry.remove());
        QCOMPARE(machine.content(), before);
        VERIFY_RESULT(entry.remove());
        QCOMPARE(machine.content(), before);
    }

    void armsAgainWithoutChangingAnything()
    {
        GrubMachine machine;
        auto entry = machine.entry();
        const auto resume = machine.resume();
        VERIFY_RESULT(entry.arm(resume));
        const auto before = machine.content();
        struct stat kernel{};
        ::stat((machine.grub() / "torpor/kernel").c_str(), &kernel);
        VERIFY_RESULT(entry.arm(resume));
        QCOMPARE(machine.content(), before);
        struct stat again{};
        ::stat((machine.grub() / "torpor/kernel").c_str(), &again);
        QCOMPARE(again.st_ino, kernel.st_ino); // not copied a second time
    }

    void worksInGrub2sFolder()
    {
        GrubMachine machine("fedora42", "grub2", "2.12");
        auto entry = machine.entry();
        VERIFY_RESULT(entry.arm(machine.resume()));
        QVERIFY(fs::exists(machine.roots.boot / "grub2/torpor/armed"));
    }

    void hidesItsFilesFromUsers()
    {
        GrubMachine machine;
        VERIFY_RESULT(machine.entry().arm(machine.resume()));
        const auto modeOf = [&](const char *name) {
            struct stat status{};
            ::stat((machine.grub() / name).c_str(), &status);
            return int(status.st_mode & 0777);
        };
        QCOMPARE(modeOf("torpor"), 0700);
        QCOMPARE(modeOf("torpor/initramfs"), 0600);
        QCOMPARE(modeOf("custom.cfg"), 0600);
    }

    void repairsHalfWrittenFiles()
    {
        GrubMachine machine;
        auto entry = machine.entry();
        VERIFY_RESULT(entry.arm(machine.resume()));
        for (const char *name : {"kernel", "initramfs", "armed", "tried"})
            GrubMachine::put(machine.grub() / "torpor" / name, "half");
        for (const char *name : {"kernel.new", "initramfs.new", "custom.cfg", "custom.cfg.new"})
            GrubMachine::put(machine.grub() / "torpor" / name, "left over");
        const auto resume = machine.resume();
        VERIFY_RESULT(entry.arm(resume));
        VERIFY_RESULT(entry.verify(resume));
        VERIFY_RESULT(entry.remove());
        QVERIFY(!fs::exists(machine.grub() / "torpor"));
        QVERIFY(!fs::exists(machine.grub() / "custom.cfg"));
    }

    void forgetsThatAnEarlierAttemptWasTried()
    {
        GrubMachine machine;
        auto entry = machine.entry();
        VERIFY_RESULT(entry.arm(machine.resume()));
        GrubEnvironment tried;
        VERIFY_RESULT(tried.set("torpor_tried", "0123"));
        GrubMachine::put(machine.grub() / "torpor/tried", tried.text());
        VERIFY_RESULT(entry.arm(machine.resume()));
        QCOMPARE(readText(machine.grub() / "torpor/tried").value(), GrubEnvironment().text());
    }

    void leavesOtherPeoplesFilesAlone()
    {
        GrubMachine machine;
        auto entry = machine.entry();
        VERIFY_RESULT(entry.arm(machine.resume()));
        GrubMachine::put(machine.grub() / "torpor/notes", "mine");
        VERIFY_RESULT(entry.remove());
        QCOMPARE(readText(machine.grub() / "torpor/notes").value(), std::string("mine"));
        QVERIFY(!fs::exists(machine.grub() / "torpor/kernel"));
    }

    void verifiesEveryPart_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file :
             {"torpor/kernel", "torpor/initramfs", "torpor/armed", "torpor/tried", "custom.cfg", "grub.cfg"})
            QTest::newRow(file) << file;
    }
    void verifiesEveryPart()
    {
        QFETCH(QString, file);
        const auto path = [&](const GrubMachine &machine) { return machine.grub() / file.toStdString(); };
        GrubMachine machine;
        auto entry = machine.entry();
        const auto resume = machine.resume();
        VERIFY_RESULT(entry.arm(resume));
        std::string text = readText(path(machine)).value();
        if (file == "grub.cfg")
            text.erase(text.find("### BEGIN /etc/grub.d/41_custom"));
        else
            text[text.size() / 2] ^= 1;
        GrubMachine::put(path(machine), text);
        VERIFY_REFUSED(entry.verify(resume), Code::BootEntryNotEffective);
        fs::remove(path(machine));
        QVERIFY(!entry.verify(resume));
    }

    void verifiesAttemptAndCommandLine()
    {
        GrubMachine machine;
        auto entry = machine.entry();
        auto resume = machine.resume();
        VERIFY_RESULT(entry.arm(resume));
        auto other = resume;
        other.attempt = Id::random();
        VERIFY_REFUSED(entry.verify(other), Code::BootEntryNotEffective);
        other = resume;
        other.commandLine += " more";
        VERIFY_REFUSED(entry.verify(other), Code::BootEntryNotEffective);
        machine.script = fail(Code::BootEntryNotEffective, "syntax error");
        VERIFY_REFUSED(entry.verify(resume), Code::BootEntryNotEffective);
    }

    void isNotArmedAfterAFailure()
    {
        for (const auto method : {GrubMethod::Marker, GrubMethod::NextEntry}) {
            GrubMachine machine;
            auto entry = machine.entry(method);
            machine.script = fail(Code::BootEntryNotEffective, "syntax error");
            VERIFY_REFUSED(entry.arm(machine.resume()), Code::BootEntryNotEffective);
            QCOMPARE(entry.isArmed().value(), false);
            QVERIFY(!fs::exists(machine.grub() / "torpor/armed"));
            QCOMPARE(readText(machine.grub() / "grubenv").value(), GrubEnvironment().text());
        }
    }

    void refusesHostileCommandLinesBeforeItWrites()
    {
        GrubMachine machine;
        const auto before = machine.content();
        auto entry = machine.entry();
        for (const char *commandLine : {"a='b'", "a\nreboot", "a\\", "\"", "a=\xff"})
            VERIFY_REFUSED(entry.arm(machine.resume(commandLine)), Code::InvalidArgument);
        QCOMPARE(machine.content(), before);
    }

    void refusesGrubThatCannotCompare_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("old") << "2.06-13+deb12u1";
        QTest::newRow("unknown") << "";
        QTest::newRow("release candidate") << "2.12~rc1";
    }
    void refusesGrubThatCannotCompare()
    {
        QFETCH(QString, version);
        GrubMachine machine("debian13", "grub", version.toStdString());
        auto entry = machine.entry();
        VERIFY_REFUSED(entry.check(), Code::BootLoaderUnsupported);
        const auto before = machine.content();
        VERIFY_REFUSED(entry.arm(machine.resume()), Code::BootLoaderUnsupported);
        QCOMPARE(machine.content(), before);
        VERIFY_RESULT(machine.entry(GrubMethod::NextEntry).check());
    }

    void looksAtTheModulesOfTheFirmwareInUse()
    {
        GrubMachine machine;
        fs::create_directories(machine.roots.sys / "firmware/efi");
        auto entry = machine.entry();
        VERIFY_REFUSED(entry.check(), Code::BootLoaderUnsupported); // only i386-pc is there
        fs::create_directories(machine.grub() / "x86_64-efi");
        GrubMachine::putModules(machine.grub() / "x86_64-efi", "2.14");
        QCOMPARE(entry.version()->text, std::string("2.14"));
        VERIFY_RESULT(entry.check());
        fs::remove(machine.grub() / "x86_64-efi/cmp.mod");
        VERIFY_REFUSED(entry.check(), Code::BootLoaderUnsupported);
    }

    void refusesGrubThatIsNotThereOrThereTwice()
    {
        GrubMachine machine;
        fs::create_directories(machine.roots.boot / "grub2");
        GrubMachine::put(machine.roots.boot / "grub2/grub.cfg", "");
        VERIFY_REFUSED(machine.entry().check(), Code::BootLoaderUnsupported);
        fs::remove_all(machine.grub());
        fs::remove_all(machine.roots.boot / "grub2");
        VERIFY_REFUSED(machine.entry().check(), Code::BootLoaderUnsupported);
        fs::create_directory_symlink("grub2", machine.grub());
        GrubMachine other("fedora42", "grub2", "2.12");
        fs::create_directory_symlink("grub2", other.grub());
        VERIFY_RESULT(other.entry().check()); // a link to the same folder
    }

    void refusesCustomCfgThatItMustNotReplace()
    {
        GrubMachine machine;
        GrubMachine::put(machine.grub() / "elsewhere", "");
        fs::create_symlink("elsewhere", machine.grub() / "custom.cfg");
        VERIFY_REFUSED(machine.entry().check(), Code::BootLoaderUnsupported);
        VERIFY_REFUSED(machine.entry().arm(machine.resume()), Code::BootLoaderUnsupported);
        fs::remove(machine.grub() / "custom.cfg");
        GrubMachine::put(machine.grub() / "custom.cfg", "# BEGIN torpor\nhalf\n");
        VERIFY_REFUSED(machine.entry().check(), Code::Malformed);
    }

    void remembersTriesOnlyWhereGrubCanWrite()
    {
        GrubMachine machine;
        VERIFY_RESULT(machine.entry().arm(machine.resume()));
        QVERIFY(readText(machine.grub() / "custom.cfg")->contains("save_env"));
        machine.canWrite = fail(Code::BootLoaderUnsupported, "btrfs");
        VERIFY_RESULT(machine.entry().arm(machine.resume()));
        QVERIFY(!readText(machine.grub() / "custom.cfg")->contains("save_env"));
        VERIFY_REFUSED(machine.entry(GrubMethod::NextEntry).check(), Code::BootLoaderUnsupported);
    }

    void refusesNextEntryWithoutAnEnvironmentBlock()
    {
        GrubMachine machine;
        fs::remove(machine.grub() / "grubenv");
        VERIFY_REFUSED(machine.entry(GrubMethod::NextEntry).check(), Code::BootLoaderUnsupported);
        GrubMachine::put(machine.grub() / "grubenv", "broken");
        VERIFY_REFUSED(machine.entry(GrubMethod::NextEntry).check(), Code::BootLoaderUnsupported);
        VERIFY_RESULT(machine.entry().check()); // the marker needs none
        fs::remove(machine.grub() / "grubenv");
        fs::create_symlink("grub.cfg", machine.grub() / "grubenv");
        VERIFY_REFUSED(machine.entry(GrubMethod::NextEntry).check(), Code::BootLoaderUnsupported);
    }

    void givesTheUsersNextEntryBack_data()
    {
        QTest::addColumn<bool>("consumed"); // GRUB empties next_entry when it uses it
        QTest::newRow("not started") << false;
        QTest::newRow("started once") << true;
    }
    void givesTheUsersNextEntryBack()
    {
        QFETCH(bool, consumed);
        GrubMachine machine;
        GrubEnvironment environment;
        VERIFY_RESULT(environment.set("saved_entry", "0"));
        VERIFY_RESULT(environment.set("next_entry", "windows"));
        VERIFY_RESULT(environment.set("boot_success", "1"));
        GrubMachine::put(machine.grub() / "grubenv", environment.text());
        auto entry = machine.entry(GrubMethod::NextEntry);
        VERIFY_RESULT(entry.arm(machine.resume()));
        VERIFY_RESULT(entry.arm(machine.resume()));
        auto armed = GrubEnvironment::parse(readText(machine.grub() / "grubenv").value()).value();
        QCOMPARE(armed.get("next_entry"), std::string("torpor-resume"));
        QCOMPARE(armed.get("saved_entry"), std::string("0"));
        if (consumed) {
            VERIFY_RESULT(armed.set("next_entry", ""));
            GrubMachine::put(machine.grub() / "grubenv", armed.text());
            QCOMPARE(entry.isArmed().value(), false);
        }
        VERIFY_RESULT(entry.disarm());
        QCOMPARE(readText(machine.grub() / "grubenv").value(), environment.text());
    }

    void keepsANextEntryThatTheUserChoseMeanwhile()
    {
        GrubMachine machine;
        auto entry = machine.entry(GrubMethod::NextEntry);
        VERIFY_RESULT(entry.arm(machine.resume()));
        auto armed = GrubEnvironment::parse(readText(machine.grub() / "grubenv").value()).value();
        VERIFY_RESULT(armed.set("next_entry", "windows"));
        GrubMachine::put(machine.grub() / "grubenv", armed.text());
        VERIFY_RESULT(entry.remove());
        QCOMPARE(readText(machine.grub() / "grubenv").value(), armed.text());
    }

    void isNotArmedWhenSomebodyTookAPartOfIt()
    {
        GrubMachine machine;
        auto entry = machine.entry(GrubMethod::NextEntry);
        const auto resume = machine.resume();
        VERIFY_RESULT(entry.arm(resume));
        VERIFY_RESULT(entry.verify(resume));
        auto chosen = GrubEnvironment::parse(readText(machine.grub() / "grubenv").value()).value();
        VERIFY_RESULT(chosen.set("next_entry", "windows"));
        GrubMachine::put(machine.grub() / "grubenv", chosen.text());
        QCOMPARE(entry.isArmed().value(), false);
        VERIFY_REFUSED(entry.verify(resume), Code::BootEntryNotEffective);

        VERIFY_RESULT(entry.arm(resume));
        QCOMPARE(entry.isArmed().value(), true);
        GrubMachine::put(machine.grub() / "custom.cfg", "# mine\n");
        QCOMPARE(entry.isArmed().value(), false);
        fs::remove(machine.grub() / "custom.cfg");
        QCOMPARE(entry.isArmed().value(), false);
    }

    void changesTheMethodWithoutLeavingTheOther()
    {
        GrubMachine machine;
        VERIFY_RESULT(machine.entry(GrubMethod::NextEntry).arm(machine.resume()));
        VERIFY_RESULT(machine.entry(GrubMethod::Marker).arm(machine.resume()));
        QCOMPARE(readText(machine.grub() / "grubenv").value(), GrubEnvironment().text());
        QCOMPARE(machine.entry(GrubMethod::NextEntry).isArmed().value(), false);
        QCOMPARE(machine.entry(GrubMethod::Marker).isArmed().value(), true);
    }

    void selectsAMethodOrSaysWhyNone()
    {
        GrubMachine machine;
        const auto chosen = selectBootEntry(machine.roots);
        VERIFY_RESULT(chosen);
        QCOMPARE((*chosen)->name(), std::string_view("grub-marker"));
        VERIFY_REFUSED(selectBootEntry(machine.roots, BootMethod::GrubNextEntry),
                       Code::BootLoaderUnsupported); // a temporary folder is nowhere GRUB writes
        GrubMachine old("debian13", "grub", "2.06");
        const auto none = selectBootEntry(old.roots);
        VERIFY_REFUSED(none, Code::BootLoaderUnsupported);
        QVERIFY(none.error().message.contains("2.06"));
        QVERIFY(none.error().message.contains("; "));
        QCOMPARE(bootMethodFromName("grub-next-entry").value(), BootMethod::GrubNextEntry);
        VERIFY_REFUSED(bootMethodFromName("lilo"), Code::InvalidArgument);
    }

    void removesEverythingWhenGrubIsUnsupportedByNow()
    {
        GrubMachine machine;
        const auto before = machine.content();
        VERIFY_RESULT(machine.entry().arm(machine.resume()));
        const auto grubCfg = readText(machine.grub() / "grub.cfg").value();
        fs::remove(machine.grub() / "grub.cfg");
        const GrubFolder folder(machine.grub(), [](const fs::path &) { return Result<void>(); });
        VERIFY_RESULT(folder.remove());
        GrubMachine::put(machine.grub() / "grub.cfg", grubCfg);
        QCOMPARE(machine.content(), before);
        fs::remove_all(machine.roots.boot);
        VERIFY_RESULT(disarmAllBootEntries(machine.roots));
        VERIFY_RESULT(removeAllBootEntries(machine.roots));
    }
};

QTEST_GUILESS_MAIN(GrubBootEntryTest)
#include "grubbootentrytest.moc"
