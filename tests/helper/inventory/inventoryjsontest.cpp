// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inventory/inventoryjson.h"

#include <QTest>
#include <nlohmann/json.hpp>

using namespace torpor;

class InventoryJsonTest : public QObject
{
    Q_OBJECT

    // Every field is set to something that is not its default.
    static Inventory full()
    {
        Inventory inventory;
        inventory.taken = "2026-11-21T09:30:00Z";
        inventory.machine = "Maker Model";
        inventory.kernel = "6.12.107";
        inventory.saveKernel = "7.2.13-small";
        inventory.unknowns = {"What is mounted: nobody told"};
        Device &device = inventory.devices.emplace_back();
        device.path = "/devices/pci0000:00/0000:00:14.0/usb1/1-1";
        device.parent = "/devices/pci0000:00/0000:00:14.0/usb1";
        device.subsystem = "usb";
        device.type = "usb_device";
        device.name = "1-1";
        device.node = "bus/usb/001/002";
        device.number = "189:1";
        device.sequence = 2;
        device.label = "Maker \"Stick\" ®";
        device.identity = {"usb 0781:5583", "4C53", "1 bytes a", "/pci0000:00/14.0/usb2/1"};
        device.driver = {.name = "usb",
                         .module = "usbcore",
                         .form = DriverForm::Module,
                         .outOfTree = false,
                         .proprietary = true,
                         .version = "1.2",
                         .inSaveKernel = SaveKernelDriver::Loaded,
                         .firmware = {"a.bin", "b.bin"}};
        device.power = {"auto", "active", "enabled", "D0"};
        device.pci = PciFacts{"8086", "a12f", "1297", "4038", "0c0330", true};
        device.usb = UsbFacts{"0781", "5583", "0100", "4C53", "1", "480", "removable", true};
        BlockFacts block;
        block.kind = BlockKind::Crypt;
        block.sizeBytes = 1ULL << 40;
        block.readOnly = block.removable = block.rotational = true;
        block.tableUuid = "t";
        block.partUuid = "p";
        block.partitionNumber = "3";
        block.content = "ext4";
        block.contentUuid = "u";
        block.contentLabel = "l";
        block.mapName = "n";
        block.mapUuid = "m";
        block.raidUuid = "r";
        block.backingFile = "f";
        block.below = {"/devices/a"};
        block.above = {"/devices/b"};
        block.mounts = {"/", "/home"};
        block.swap = true;
        device.block = block;
        device.network = NetworkFacts{"00:11", "00:12", "up", "0", true, true};
        device.input = InputFacts{"0003", "046d", "c318", "usb-1/input0", "X", true, true};
        device.isGraphics = true;
        return inventory;
    }

private slots:
    void readsBackWhatItWrote()
    {
        const auto copy = inventoryFromJson(toJson(full()));
        QVERIFY2(copy.has_value(), copy ? "" : copy.error().message.c_str());
        QVERIFY(*copy == full());
        QCOMPARE(toJson(*copy), toJson(full()));
    }

    void writesEveryFieldOfADevice()
    {
        // A field that visit() forgets would be left behind.
        const auto json = toJson(full().devices.front());
        QCOMPARE(json.size(), 18U);
        QCOMPARE(json["block"].size(), 19U);
        QCOMPARE(json["driver"].size(), 8U);
        QCOMPARE(json["usb"].size(), 8U);
    }

    void tellsUnknownFromNo()
    {
        Inventory inventory;
        inventory.devices.emplace_back().block = BlockFacts();
        const auto json = nlohmann::json::parse(toJson(inventory));
        QVERIFY(json["devices"][0]["block"]["mounts"].is_null());
        QVERIFY(json["devices"][0]["driver"]["out_of_tree"].is_null());
        inventory.devices[0].block->mounts.emplace();
        const auto copy = inventoryFromJson(toJson(inventory));
        QVERIFY(copy->devices[0].block->mounts.has_value() && !copy->devices[0].block->swap.has_value());
    }

    void passesOverWhatANewerTorporAdds()
    {
        const auto inventory = inventoryFromJson(
            R"({"schema": 1, "mood": 3, "devices": [{"path": "/devices/a", "driver": {"form": "grown"}, "smell": {}}]})");
        QVERIFY(inventory.has_value());
        QCOMPARE(inventory->devices.front().driver.form, DriverForm::Unknown);
    }

    void refusesWhatItDidNotWrite_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("no schema") << QByteArray(R"({"devices": []})");
        QTest::newRow("newer schema") << QByteArray(R"({"schema": 2, "devices": []})");
        QTest::newRow("no devices") << QByteArray(R"({"schema": 1})");
        QTest::newRow("devices of another kind") << QByteArray(R"({"schema": 1, "devices": {}})");
        QTest::newRow("device of another kind") << QByteArray(R"({"schema": 1, "devices": [3]})");
        QTest::newRow("path") << QByteArray(R"({"schema": 1, "devices": [{"path": 3}]})");
        QTest::newRow("size") << QByteArray(R"({"schema": 1, "devices": [{"block": {"size_bytes": -1}}]})");
        QTest::newRow("mounts") << QByteArray(R"({"schema": 1, "devices": [{"block": {"mounts": [1]}}]})");
        QTest::newRow("usb") << QByteArray(R"({"schema": 1, "devices": [{"usb": "yes"}]})");
        QTest::newRow("truncated") << QByteArray::fromStdString(toJson(full()).substr(0, 200));
    }
    void refusesWhatItDidNotWrite()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!inventoryFromJson(text.toStdString()).has_value());
    }
};

QTEST_GUILESS_MAIN(InventoryJsonTest)
#include "inventoryjsontest.moc"
