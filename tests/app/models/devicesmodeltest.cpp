// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/devicesmodel.h"

#include "fakes/fakehelperclient.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace torpor;
using Sort = DevicesFilter::Sort;

class DevicesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<FakeHelperClient>();
        m_client->answerDocument(Verb::History, QStringLiteral(R"({"attempts": []})"));
        m_model = std::make_unique<DevicesModel>(*m_client);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_filter = std::make_unique<DevicesFilter>();
        m_filter->setSourceModel(m_model.get());
    }
    void cleanup()
    {
        m_filter.reset();
        m_tester.reset();
        m_model.reset();
        m_client.reset();
    }

    void hangsWhatIsStackedBelowWhatItIsMadeOf()
    {
        look();
        QCOMPARE(m_model->rowCount(), 3);
        const QModelIndex root = find(QStringLiteral("vg-root"));
        QVERIFY(root.isValid());
        QCOMPARE(root.parent(), find(QStringLiteral("luks-1")));
        QCOMPARE(root.parent().parent(), find(QStringLiteral("nvme0n1p2")));
    }

    void tellsWhatIsMountedThroughAllLayers()
    {
        look();
        for (const char *name : {"SAMSUNG MZVL2512", "nvme0n1p2", "luks-1", "vg-root"}) {
            const DeviceNode *node = DevicesModel::nodeAt(find(QString::fromLatin1(name)));
            QVERIFY2(node, name);
            QCOMPARE(node->carried, QStringList({QStringLiteral("/"), QStringLiteral("/home")}));
        }
        QVERIFY(DevicesModel::nodeAt(find(QStringLiteral("nvme0n1p2")))->isSwap);
        QVERIFY(DevicesModel::nodeAt(find(QStringLiteral("Samsung NVMe")))->carried.isEmpty());
        QVERIFY(find(QStringLiteral("vg-root"))
                    .siblingAtColumn(DevicesModel::Use)
                    .data()
                    .toString()
                    .contains(QStringLiteral("/home")));
    }

    void marksTheWayOfTheImage()
    {
        m_client->answerDocument(Verb::Check, QStringLiteral(R"({"devices": [
            {"path": "/c", "name": "controller", "driver": {"name": "ahci", "in_save_kernel": "missing"}},
            {"path": "/c/d", "parent": "/c", "name": "sda", "block": {"kind": "disk"}},
            {"path": "/c/d/p", "parent": "/c/d", "name": "sda5", "block": {"kind": "partition", "partuuid": "u-5"}},
            {"path": "/c/d/q", "parent": "/c/d", "name": "sda6", "block": {"kind": "partition", "partuuid": "u-6"}}]})"));
        m_model->setImagePartition(QStringLiteral("u-5"));
        refresh();
        for (const char *name : {"controller", "sda", "sda5"})
            QVERIFY2(DevicesModel::nodeAt(find(QString::fromLatin1(name)))->isInImagePath, name);
        QVERIFY(!DevicesModel::nodeAt(find(QStringLiteral("sda6")))->isInImagePath);
        QVERIFY(find(QStringLiteral("controller"))
                    .data(DevicesModel::ConcernRole)
                    .toString()
                    .contains(QStringLiteral("no driver")));
        m_filter->setSort(Sort::ImagePath);
        QVERIFY(!m_filter->asText().contains(QStringLiteral("sda6")));
        QVERIFY(m_filter->asText().contains(QStringLiteral("sda5")));
    }

    void showsWhatDidNotComeBack()
    {
        m_client->forget(Verb::History);
        m_client->answerDocument(Verb::History, QStringLiteral(R"({"attempts": [{"devices": [
            {"kind": "missing", "device": "usb 0951:1666, serial 9", "name": "DataTraveler"},
            {"kind": "missing", "device": "usb 0bda:8153, at 1-2", "name": "LAN adapter"},
            {"kind": "appeared", "device": "usb 1:1", "name": "Mouse"}]}]})"));
        m_client->answerDocument(Verb::Check, QStringLiteral(R"({"devices": [
            {"path": "/u/1-2", "name": "1-2", "label": "LAN", "identity": {"model": "usb 0bda:8153", "place": "1-2"}},
            {"path": "/u/1-3", "name": "1-3", "label": "Mouse", "identity": {"model": "usb 1:1", "place": "1-3"}}]})"));
        refresh();
        m_filter->setSort(Sort::Missing);
        QCOMPARE(m_filter->rowCount(), 2);
        QVERIFY(DevicesModel::nodeAt(find(QStringLiteral("DataTraveler")))->isGone);
        QVERIFY(!DevicesModel::nodeAt(find(QStringLiteral("LAN")))->isGone);
        QVERIFY(!m_filter->asText().contains(QStringLiteral("Mouse")));
    }

    void filtersByTextWithTheWayThere()
    {
        look();
        m_filter->setText(QStringLiteral("R8152"));
        QCOMPARE(m_filter->rowCount(), 1);
        const QModelIndex controller = m_filter->index(0, 0);
        QVERIFY(controller.data().toString().contains(QStringLiteral("xHCI")));
        QCOMPARE(m_filter->rowCount(controller), 1);
        m_filter->setText(QStringLiteral("nothing of the kind"));
        QCOMPARE(m_filter->rowCount(), 0);
        m_filter->setText({});
        QCOMPARE(m_filter->rowCount(), 3);
    }

    void sortsOutModularAndMountedAndDoubtful()
    {
        look();
        m_filter->setSort(Sort::Modular);
        QVERIFY(m_filter->asText().contains(QStringLiteral("nvidia")));
        QVERIFY(!m_filter->asText().contains(QStringLiteral("NVMe")));
        m_filter->setSort(Sort::Mounted);
        QVERIFY(m_filter->asText().contains(QStringLiteral("vg-root")));
        QVERIFY(!m_filter->asText().contains(QStringLiteral("vg-swap")));
        m_filter->setSort(Sort::Concerns);
        QCOMPARE(m_filter->asText().count(u'\n'), 1);
        QVERIFY(m_filter->asText().contains(QStringLiteral("proprietary")));
    }

    void copiesIndentedText()
    {
        look();
        const QStringList lines = m_filter->asText().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 10);
        QVERIFY(lines.filter(QStringLiteral("luks-1")).first().startsWith(QStringLiteral("        ")));
        QVERIFY(lines.filter(QStringLiteral("nvidia")).first().contains(u'\t'));
    }

    void endsOnDevicesInCircles()
    {
        m_client->answerDocument(Verb::Check, QStringLiteral(R"({"devices": [
            {"path": "/a", "parent": "/b", "name": "a", "block": {"kind": "partition", "partuuid": "u", "below": ["/a", "/b"], "mounts": ["/x"]}},
            {"path": "/b", "parent": "/a", "name": "b", "block": {"kind": "crypt", "below": ["/a"]}},
            {"path": "/a", "name": "again"}, {"name": "no path"}, 5]})"));
        m_model->setImagePartition(QStringLiteral("u"));
        refresh();
        QCOMPARE(m_filter->asText().count(u'\n'), 2);
        QVERIFY(DevicesModel::nodeAt(find(QStringLiteral("b")))->isInImagePath);
        QCOMPARE(DevicesModel::nodeAt(find(QStringLiteral("b")))->carried, QStringList(QStringLiteral("/x")));
    }

    void keepsTheTreeWhenTheHelperIsGone()
    {
        look();
        m_client->forget(Verb::Check);
        m_client->refuse(Verb::Check, codes::helperMissing);
        refresh();
        QCOMPARE(m_model->refusal()->code, QString::fromLatin1(codes::helperMissing));
        QCOMPARE(m_model->rowCount(), 3);
    }

    void readsConcernsAloud()
    {
        look();
        const QString text = find(QStringLiteral("NVIDIA")).data(Qt::AccessibleTextRole).toString();
        QVERIFY(text.contains(QStringLiteral("NVIDIA")));
        QVERIFY(text.contains(QStringLiteral("not from the kernel")));
        QCOMPARE(m_model->unknowns(),
                 QStringList(QStringLiteral("What /dev/sr0 carries could not be read.")));
    }

private:
    void look()
    {
        m_client->answerFixture(Verb::Check, QStringLiteral("devices.json"));
        refresh();
    }
    void refresh()
    {
        m_model->refresh();
        QTRY_VERIFY(!m_model->isLoading());
    }
    QModelIndex find(const QString &text) const
    {
        const QModelIndexList found =
            m_model->match(m_model->index(0, 0), Qt::DisplayRole, text, 1,
                           Qt::MatchStartsWith | Qt::MatchRecursive | Qt::MatchCaseSensitive);
        if (!found.isEmpty())
            return found.first();
        const QModelIndexList inside = m_model->match(m_model->index(0, 0), Qt::DisplayRole, text, 1,
                                                      Qt::MatchContains | Qt::MatchRecursive);
        return inside.value(0);
    }

    std::unique_ptr<FakeHelperClient> m_client;
    std::unique_ptr<DevicesModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<DevicesFilter> m_filter;
};

QTEST_GUILESS_MAIN(DevicesModelTest)
#include "devicesmodeltest.moc"
