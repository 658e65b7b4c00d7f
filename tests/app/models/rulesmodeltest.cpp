// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/rulesmodel.h"

#include "testpaths.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace torpor;

namespace
{
const QByteArray rule = "[[rule]]\nid = \"%\"\nabout = \"device\"\nverdict = \"block\"\n"
                        "message = \"the stick {device.label} is in\"\nmatch = { on_usb = true }\n";
} // namespace

class RulesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheShippedRules()
    {
        RulesModel model({.shipped = QString::fromStdString(shippedRulesPath()), .administrator = {}});
        const QAbstractItemModelTester tester(&model);
        model.read();
        QVERIFY(model.problems().isEmpty());
        QVERIFY(model.rowCount() > 10);
        QVERIFY(model.off().isEmpty());
        for (int row = 0; row < model.rowCount(); ++row) {
            // A title, not its message with gaps.
            const QString what = model.index(row, RulesModel::What).data().toString();
            QVERIFY2(!what.contains(u'{') && !what.contains(u'…') && what.size() <= 50, qUtf8Printable(what));
            QVERIFY(!model.index(row, RulesModel::Effect).data().toString().isEmpty());
            QCOMPARE(model.index(row, RulesModel::Origin).data().toString(), QStringLiteral("Torpor"));
        }
    }

    void showsWhatIsSwitchedOffWithoutItsTick()
    {
        QTemporaryDir shipped, ours;
        write(shipped, "10-usb.toml", QByteArray(rule).replace('%', "usb"));
        write(ours, "20-own.toml",
              "[[rule]]\nid = \"usb\"\nenabled = false\n" + QByteArray(rule).replace('%', "own"));
        RulesModel model({.shipped = shipped.path(), .administrator = ours.path()});
        model.read();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("The stick … is in."));
        QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Unchecked);
        QCOMPARE(model.index(1, RulesModel::Origin).data().toString(), QStringLiteral("Administrator"));
        QCOMPARE(model.off(), QStringList(QStringLiteral("usb")));
    }

    void ticksOnlyWhereTheHelperSwitches()
    {
        QTemporaryDir shipped;
        write(shipped, "10-usb.toml", QByteArray(rule).replace('%', "usb"));
        RulesModel model({.shipped = shipped.path(), .administrator = {}});
        model.read();
        QVERIFY(!model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        model.setChangeable(true);
        QSignalSpy changed(&model, &RulesModel::dataChanged);
        QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.off(), QStringList(QStringLiteral("usb")));
        QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.off().isEmpty());
    }

    void tellsOfFilesThatAreNotRight()
    {
        QTemporaryDir shipped;
        write(shipped, "10-usb.toml", "[[rule]\n");
        RulesModel model({.shipped = shipped.path(), .administrator = QStringLiteral("/nowhere")});
        model.read();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.problems().size(), 1);
        QVERIFY(model.problems().first().contains(QStringLiteral("10-usb.toml")));
    }

private:
    static void write(const QTemporaryDir &folder, const char *name, const QByteArray &text)
    {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("%s cannot be written", name);
    }
};

QTEST_GUILESS_MAIN(RulesModelTest)
#include "rulesmodeltest.moc"
