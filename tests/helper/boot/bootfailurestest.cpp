// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/bootfilesystem.h"
#include "boot/scriptcheck.h"
#include "fakes/failingcalls.h"
#include "grubmachine.h"

#include <cerrno>
#include <linux/fs.h>

using namespace torpor;
namespace fs = std::filesystem;

// Each system call fails once, and each from some call on for good: whatever
// happens is told, the menu is not armed by half, and later all of it can be
// undone.
class BootFailuresTest : public QObject
{
    Q_OBJECT

    // Runs `attempt` with each call failing in turn until none is left to fail.
    static void withEachFailure(FailingCalls::Extent extent,
                                const std::function<void(FailingCalls &)> &attempt)
    {
        for (std::size_t call = 0;; ++call) {
            FailingCalls calls(call, EIO, extent);
            attempt(calls);
            if (QTest::currentTestFailed())
                qWarning("with call %zu failing: %s", call, calls.what());
            if (QTest::currentTestFailed() || !calls.happened())
                return;
            QVERIFY(call < 5000);
        }
    }
    static void addExtents()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("extent");
        for (const int method : {0, 1}) {
            for (const int extent : {0, 1})
                QTest::addRow("%s, %s", method == 0 ? "marker" : "next entry", extent == 0 ? "one" : "all")
                    << method << extent;
        }
    }

private slots:
    void isNotArmedByHalf_data() { addExtents(); }
    void isNotArmedByHalf()
    {
        QFETCH(int, method);
        QFETCH(int, extent);
        std::size_t refused = 0;
        for (std::size_t call = 0;; ++call) {
            GrubMachine machine;
            GrubMachine::put(machine.grub() / "custom.cfg", "menuentry 'mine' { true; }\n");
            const auto before = machine.content();
            auto entry = machine.entry(GrubMethod(method));
            const auto resume = machine.resume();
            Result<void> armed = fail(Code::SystemError, "");
            bool happened = false;
            std::string what;
            {
                const FailingCalls calls(call, EIO, FailingCalls::Extent(extent));
                armed = entry.arm(resume);
                happened = calls.happened();
                what = std::format("call {}, {}()", call, calls.what());
            }
            if (armed) {
                VERIFY_RESULT(entry.verify(resume)); // what failed did not matter
            } else {
                ++refused;
                QVERIFY(armed.error().message.starts_with("arming the boot menu: "));
                // Of a disk that fails for good nothing can be taken back.
                if (extent == 0)
                    QVERIFY(!fs::exists(machine.grub() / "torpor/armed"));
            }
            VERIFY_RESULT(entry.remove());
            QVERIFY2(machine.content() == before, what.c_str());
            if (!happened)
                break;
        }
        QVERIFY(refused > 20);
    }

    void disarmsOrSaysWhyNot_data() { addExtents(); }
    void disarmsOrSaysWhyNot()
    {
        QFETCH(int, method);
        QFETCH(int, extent);
        GrubMachine machine;
        auto entry = machine.entry(GrubMethod(method));
        const auto resume = machine.resume();
        for (std::size_t call = 0;; ++call) {
            VERIFY_RESULT(entry.arm(resume));
            Result<void> disarmed;
            bool happened = false;
            {
                const FailingCalls calls(call, EIO, FailingCalls::Extent(extent));
                disarmed = entry.disarm();
                happened = calls.happened();
            }
            if (disarmed)
                QCOMPARE(entry.isArmed().value(), false);
            else
                QVERIFY(!disarmed.error().message.empty());
            VERIFY_RESULT(entry.disarm());
            QCOMPARE(entry.isArmed().value(), false);
            QCOMPARE(readText(machine.grub() / "grubenv").value(), GrubEnvironment().text());
            if (!happened)
                break;
        }
    }

    void removesOrSaysWhyNot_data() { addExtents(); }
    void removesOrSaysWhyNot()
    {
        QFETCH(int, method);
        QFETCH(int, extent);
        for (const char *custom : {"", "menuentry 'mine' { true; }"}) {
            GrubMachine machine;
            if (*custom != '\0')
                GrubMachine::put(machine.grub() / "custom.cfg", custom);
            const auto before = machine.content();
            auto entry = machine.entry(GrubMethod(method));
            for (std::size_t call = 0;; ++call) {
                VERIFY_RESULT(entry.arm(machine.resume()));
                Result<void> removed;
                bool happened = false;
                std::string what;
                {
                    const FailingCalls calls(call, EIO, FailingCalls::Extent(extent));
                    removed = entry.remove();
                    happened = calls.happened();
                    what = std::format("call {}, {}()", call, calls.what());
                }
                if (!removed)
                    QVERIFY(!removed.error().message.empty());
                VERIFY_RESULT(entry.remove());
                QVERIFY2(machine.content() == before, what.c_str());
                if (!happened)
                    break;
            }
        }
    }

    void saysNothingThatItCannotRead_data() { addExtents(); }
    void saysNothingThatItCannotRead()
    {
        QFETCH(int, method);
        QFETCH(int, extent);
        GrubMachine machine;
        auto entry = machine.entry(GrubMethod(method));
        VERIFY_RESULT(entry.check());
        const auto resume = machine.resume();
        VERIFY_RESULT(entry.arm(resume));
        const auto before = machine.content();
        withEachFailure(FailingCalls::Extent(extent), [&](FailingCalls & /*calls*/) {
            const auto armed = entry.isArmed();
            QVERIFY(!armed || *armed);
        });
        withEachFailure(FailingCalls::Extent(extent), [&](FailingCalls &calls) {
            const auto verified = entry.verify(resume);
            QVERIFY(verified || calls.happened());
            if (!verified)
                QVERIFY(verified.error().message.starts_with("verifying the boot entry: "));
        });
        withEachFailure(FailingCalls::Extent(extent), [&](FailingCalls &calls) {
            const auto checked = entry.check();
            QVERIFY(checked || (calls.happened() && !checked.error().message.empty()));
        });
        withEachFailure(FailingCalls::Extent(extent), [&](FailingCalls &calls) {
            const auto version = entry.version();
            QVERIFY(version ? version->minor == 12 : calls.happened());
        });
        QVERIFY(machine.content() == before);
    }

    void goesOnWithTheOtherFolder()
    {
        // What is left in both folders: trouble in one must not leave the other armed.
        GrubMachine machine;
        fs::copy(machine.grub(), machine.roots.boot / "grub2", fs::copy_options::recursive);
        const AnsweredIoctls nothingFreezes([](unsigned long, void *) {
            errno = EOPNOTSUPP;
            return -1;
        });
        for (const char *folder : {"grub", "grub2"}) {
            const fs::path place = machine.roots.boot / folder;
            fs::create_directories(place / "torpor");
            GrubMachine::put(place / "torpor/armed", "x");
        }
        fs::remove(machine.grub() / "torpor/armed");
        fs::create_directories(machine.grub() / "torpor/armed/in/the/way");
        const auto disarmed = disarmAllBootEntries(machine.roots);
        VERIFY_REFUSED(disarmed, Code::BootNotWritable);
        QVERIFY(!fs::exists(machine.roots.boot / "grub2/torpor/armed"));
        VERIFY_REFUSED(removeAllBootEntries(machine.roots), Code::BootNotWritable);
        QVERIFY(!fs::exists(machine.roots.boot / "grub2/torpor"));
        fs::remove_all(machine.grub() / "torpor/armed");
        VERIFY_RESULT(removeAllBootEntries(machine.roots));
        QVERIFY(!fs::exists(machine.grub() / "torpor"));
    }

    void freezesAndThaws_data()
    {
        QTest::addColumn<int>("freeze"); // error, 0: none
        QTest::addColumn<QList<int>>("thaws");
        QTest::addColumn<QString>("code"); // "": it succeeds
        QTest::addColumn<QString>("says");
        QTest::newRow("good") << 0 << QList<int>{0} << "" << "";
        QTest::newRow("interrupted thaw") << 0 << QList<int>{EINTR, EINTR, 0} << "" << "";
        QTest::newRow("cannot be frozen") << EOPNOTSUPP << QList<int>{} << "" << "";
        QTest::newRow("in user space") << ENOTTY << QList<int>{} << "" << "";
        QTest::newRow("frozen already") << EBUSY << QList<int>{} << "system-error" << "somebody else";
        QTest::newRow("not allowed") << EPERM << QList<int>{} << "not-permitted" << "freezing";
        QTest::newRow("broken") << EIO << QList<int>{} << "system-error" << "freezing";
        QTest::newRow("stays frozen") << 0 << QList<int>{EIO} << "system-error" << "may block now";
    }
    void freezesAndThaws()
    {
        QFETCH(int, freeze);
        QFETCH(QList<int>, thaws);
        QFETCH(QString, code);
        QFETCH(QString, says);
        const auto answer = [](int error) {
            errno = error;
            return error == 0 ? 0 : -1;
        };
        const AnsweredIoctls ioctls([&](unsigned long request, void *) {
            if (request == FIFREEZE)
                return answer(freeze);
            return answer(request == FITHAW && !thaws.isEmpty() ? thaws.takeFirst() : ENOSYS);
        });
        const QTemporaryDir folder;
        const auto flushed = flushForBootLoader(folder.path().toStdString());
        QVERIFY(thaws.isEmpty());
        QCOMPARE(flushed.has_value(), code.isEmpty());
        if (!flushed) {
            QCOMPARE(QString::fromStdString(std::string(codeName(flushed.error().code))), code);
            QVERIFY(QString::fromStdString(flushed.error().message).contains(says));
        }
    }

    void reportsWhatCannotBeFlushed()
    {
        const QTemporaryDir folder;
        const FailingCalls calls(1, EIO); // opening comes first
        const auto flushed = flushForBootLoader(folder.path().toStdString());
        QCOMPARE(calls.what(), "syncfs");
        VERIFY_REFUSED(flushed, Code::IoError);
    }

    void reportsAScriptThatCannotBeChecked()
    {
        const QTemporaryDir folder;
        const fs::path script = folder.filePath("custom.cfg").toStdString();
        GrubMachine::put(script, "true\n");
        VERIFY_RESULT(checkGrubScript(script));
        std::size_t refused = 0;
        withEachFailure(FailingCalls::Extent::One, [&](FailingCalls &calls) {
            const auto checked = checkGrubScript(script);
            refused += checked ? 0 : 1;
            QVERIFY(checked || calls.happened());
        });
        QVERIFY(refused >= 2); // the pipe and the program's start
    }
};

QTEST_GUILESS_MAIN(BootFailuresTest)
#include "bootfailurestest.moc"
