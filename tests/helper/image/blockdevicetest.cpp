// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "image/blockdevice.h"

#include "fakes/failingcalls.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>

using namespace torpor;

namespace
{

constexpr std::uint64_t deviceSize = 4 * blockSize;

// A file in place of a partition, a little longer than whole blocks.
struct Fixture {
    QTemporaryDir folder;
    std::string path = folder.filePath("partition").toStdString();

    Fixture()
    {
        if (!replaceFile(path, std::string(deviceSize + 100, 'x')))
            qFatal("no file");
    }
    [[nodiscard]] Result<FileBlockDevice> open(Access access = Access::ReadWrite) const
    {
        return FileBlockDevice::open(path, access);
    }
};

void compareCode(const Error &error, Code code)
{
    QCOMPARE(QString::fromStdString(std::string(codeName(error.code))),
             QString::fromStdString(std::string(codeName(code))));
    QVERIFY(!error.message.empty());
}

} // namespace

class BlockDeviceTest : public QObject
{
    Q_OBJECT

private slots:
    void readsAndWritesWholeBlocks()
    {
        const Fixture fixture;
        auto device = fixture.open();
        QVERIFY(device);
        QCOMPARE(device->size(), deviceSize);
        const AlignedBuffer buffer(blockSize);
        std::ranges::fill(buffer.bytes(), std::byte{'y'});
        QVERIFY(device->write(deviceSize - blockSize, buffer.bytes()));
        QVERIFY(device->flush());
        QCOMPARE(readText(fixture.path).value(), std::string(deviceSize - blockSize, 'x') +
                                                     std::string(blockSize, 'y') + std::string(100, 'x'));
        std::ranges::fill(buffer.bytes(), std::byte{0});
        QVERIFY(device->read(deviceSize - blockSize, buffer.bytes()));
        QCOMPARE(buffer.bytes()[17], std::byte{'y'});
    }

    void refusesWhatIsNotWithinIt_data()
    {
        QTest::addColumn<quint64>("offset");
        QTest::addColumn<quint64>("length");
        QTest::newRow("behind the end") << quint64(deviceSize) << quint64(blockSize);
        QTest::newRow("across the end") << quint64(deviceSize - blockSize) << quint64(2 * blockSize);
        QTest::newRow("far away") << ~quint64(0) / blockSize * blockSize << quint64(blockSize);
        QTest::newRow("unaligned place") << quint64(512) << quint64(blockSize);
        QTest::newRow("part of a block") << quint64(0) << quint64(512);
    }
    void refusesWhatIsNotWithinIt()
    {
        QFETCH(quint64, offset);
        QFETCH(quint64, length);
        const Fixture fixture;
        auto device = fixture.open();
        QVERIFY(device);
        const std::string before = readText(fixture.path).value();
        const AlignedBuffer buffer(length);
        compareCode(device->read(offset, buffer.bytes()).error(), Code::InvalidArgument);
        compareCode(device->write(offset, buffer.bytes()).error(), Code::InvalidArgument);
        QCOMPARE(readText(fixture.path).value(), before);
    }

    void opensFilesWhereDirectAccessIsNotKnown()
    {
        const Fixture fixture;
        const FailingCalls calls(0, EINVAL);
        const auto device = fixture.open();
        QVERIFY(calls.happened());
        QVERIFY(device);
        QCOMPARE(device->size(), deviceSize);
    }

    void saysWhyItCannotBeOpened()
    {
        compareCode(FileBlockDevice::open("/nonexistent/partition", Access::ReadOnly).error(),
                    Code::NotFound);
        const Fixture fixture;
        const FailingCalls calls(0, EACCES, FailingCalls::Extent::AllFromThere);
        compareCode(fixture.open().error(), Code::NotPermitted);
    }

    void saysThatItsSizeIsNotKnown()
    {
        int ends[2];
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        const Fd other(ends[1]);
        const auto device = FileBlockDevice::adopt(Fd(ends[0]));
        QVERIFY(!device);
        QVERIFY(device.error().message.contains("size"));
    }

    void goesOnAfterASignal()
    {
        const Fixture fixture;
        auto device = fixture.open();
        QVERIFY(device);
        const AlignedBuffer buffer(blockSize);
        std::ranges::fill(buffer.bytes(), std::byte{'z'});
        {
            const FailingCalls calls(0, EINTR);
            QVERIFY(device->write(0, buffer.bytes()));
            QCOMPARE(calls.what(), "pwrite");
        }
        std::ranges::fill(buffer.bytes(), std::byte{0});
        {
            const FailingCalls calls(0, EINTR);
            QVERIFY(device->read(0, buffer.bytes()));
            QCOMPARE(calls.what(), "pread");
        }
        QCOMPARE(buffer.bytes()[0], std::byte{'z'});
    }

    void reportsTheDisksErrors()
    {
        const Fixture fixture;
        auto device = fixture.open();
        QVERIFY(device);
        const AlignedBuffer buffer(blockSize);
        const FailingCalls calls(0, EIO, FailingCalls::Extent::AllFromThere);
        compareCode(device->read(0, buffer.bytes()).error(), Code::IoError);
        compareCode(device->write(0, buffer.bytes()).error(), Code::IoError);
        compareCode(device->flush().error(), Code::IoError);
    }

    void reportsADeviceThatHasShrunk()
    {
        const Fixture fixture;
        auto device = fixture.open();
        QVERIFY(device);
        QCOMPARE(::truncate(fixture.path.c_str(), 0), 0);
        const AlignedBuffer buffer(blockSize);
        compareCode(device->read(0, buffer.bytes()).error(), Code::IoError);
    }
};

QTEST_GUILESS_MAIN(BlockDeviceTest)
#include "blockdevicetest.moc"
