// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "image/store.h"

#include "fakes/memorydevice.h"

#include <QTest>

using namespace torpor;

namespace
{

constexpr std::size_t deviceSize = 4 << 20;
const Id target = Id::random();

Superblock imageOf(const Id &attempt)
{
    return {.attempt = attempt,
            .dataPages = 1,
            .chunkCount = 1,
            .indexOffset = dataOffset,
            .imageEnd = dataOffset};
}

// A prepared partition with this attempt's image on it.
void makeReadyImage(MemoryDevice &device, const Id &attempt)
{
    QVERIFY(ImageStore::create(device, target));
    auto store = ImageStore::open(device);
    QVERIFY(store);
    QVERIFY(store->begin(imageOf(attempt)));
    QVERIFY(store->makeReady(imageOf(attempt)));
}

// Everything that a power cut can leave of the writes since `base`: all that
// was flushed at some flush, and of what came after it each subset that a
// disk's cache may have written, with the last one torn in the middle too.
std::vector<std::vector<std::byte>> crashStates(const std::vector<std::byte> &base,
                                                const MemoryDevice &device)
{
    std::vector<std::vector<std::byte>> states;
    std::vector<std::size_t> flushes = device.flushes;
    flushes.insert(flushes.begin(), 0);
    flushes.push_back(device.writes.size());
    std::vector<std::byte> durable = base;
    for (std::size_t i = 0; i + 1 < flushes.size(); ++i) {
        const std::size_t first = flushes[i];
        const std::size_t count = flushes[i + 1] - first;
        for (std::size_t subset = 0; subset < (std::size_t{1} << std::min<std::size_t>(count, 6)); ++subset) {
            for (const std::size_t torn : {blockSize, std::uint64_t{512}, std::uint64_t{2048}}) {
                std::vector<std::byte> state = durable;
                for (std::size_t w = 0; w < count; ++w) {
                    const auto &write = device.writes[first + w];
                    const bool last = (subset >> (w + 1)) == 0;
                    if (((subset >> w) & 1) != 0)
                        std::ranges::copy(
                            std::span(write.bytes)
                                .first(last ? std::min(torn, write.bytes.size()) : write.bytes.size()),
                            state.begin() + static_cast<std::ptrdiff_t>(write.offset));
                }
                states.push_back(std::move(state));
            }
        }
        for (std::size_t w = 0; w < count; ++w) {
            const auto &write = device.writes[first + w];
            std::ranges::copy(write.bytes, durable.begin() + static_cast<std::ptrdiff_t>(write.offset));
        }
    }
    return states;
}

ImageState stateIn(MemoryDevice &device)
{
    auto store = ImageStore::open(device);
    return store ? store->superblock().state : ImageState::Empty;
}

} // namespace

class StoreTest : public QObject
{
    Q_OBJECT

private slots:
    void goesThroughItsStates()
    {
        MemoryDevice device(deviceSize);
        QVERIFY(ImageStore::create(device, target));
        auto store = ImageStore::open(device);
        QVERIFY(store);
        QCOMPARE(store->superblock().state, ImageState::Empty);
        QVERIFY(!store->isArmed().value());
        const Id attempt = Id::random();
        QVERIFY(store->begin(imageOf(attempt)));
        QCOMPARE(stateIn(device), ImageState::Writing);
        QVERIFY(!store->isArmed().value());
        QVERIFY(store->makeReady(imageOf(attempt)));
        QCOMPARE(stateIn(device), ImageState::Ready);
        QVERIFY(store->isArmed().value());
        QVERIFY(store->consume());
        QCOMPARE(stateIn(device), ImageState::Consumed);
        QVERIFY(!store->isArmed().value());
        QCOMPARE(store->consume().error().code, Code::ImageConsumed);
        QVERIFY(store->clear());
        QCOMPARE(stateIn(device), ImageState::Empty);
        QCOMPARE(store->consume().error().code, Code::ImageMissing);
    }

    void refusesToOverwriteAHibernatedSession()
    {
        MemoryDevice device(deviceSize);
        makeReadyImage(device, Id::random());
        auto store = ImageStore::open(device);
        QCOMPARE(store->begin(imageOf(Id::random())).error().code, Code::PartitionInUse);
        QCOMPARE(stateIn(device), ImageState::Ready);
    }

    void refusesToCompleteAnotherAttemptsImage()
    {
        MemoryDevice device(deviceSize);
        QVERIFY(ImageStore::create(device, target));
        auto store = ImageStore::open(device);
        QVERIFY(!store->makeReady(imageOf(Id::random())));
        QVERIFY(store->begin(imageOf(Id::random())));
        QVERIFY(!store->makeReady(imageOf(Id::random())));
        QCOMPARE(stateIn(device), ImageState::Writing);
    }

    void refusesAForeignPartition()
    {
        MemoryDevice device(deviceSize);
        QCOMPARE(ImageStore::open(device).error().code, Code::ImageMissing);
        QVERIFY(ImageStore::create(device, target));
        QVERIFY(ImageStore::open(device)->requireTarget(target));
        QCOMPARE(ImageStore::open(device)->requireTarget(Id::random()).error().code, Code::PartitionForeign);
    }

    void refusesAPartitionOfAnotherSize()
    {
        MemoryDevice device(deviceSize);
        QVERIFY(ImageStore::create(device, target));
        MemoryDevice grown(deviceSize * 2);
        std::ranges::copy(device.bytes(), grown.bytes().begin());
        QCOMPARE(ImageStore::open(grown).error().code, Code::PartitionForeign);
    }

    void refusesAPartitionWhoseFirstSectorIsNoLongerOurs()
    {
        MemoryDevice device(deviceSize);
        QVERIFY(ImageStore::create(device, target));
        device.bytes()[0] = std::byte{0};
        QCOMPARE(ImageStore::open(device).error().code, Code::PartitionForeign);
    }

    void refusesATinyPartition()
    {
        MemoryDevice device(1 << 20);
        QCOMPARE(ImageStore::create(device, target).error().code, Code::PartitionTooSmall);
    }

    void oneDamagedCopyDoesNotMatter_data()
    {
        QTest::addColumn<int>("copy");
        QTest::newRow("first") << 0;
        QTest::newRow("second") << 1;
    }
    // Above all, damage must not bring READY back once the image is CONSUMED.
    void oneDamagedCopyDoesNotMatter()
    {
        QFETCH(int, copy);
        MemoryDevice device(deviceSize);
        makeReadyImage(device, Id::random());
        auto store = ImageStore::open(device);
        QVERIFY(store->consume());
        device.bytes()[superblockOffsets.at(static_cast<std::size_t>(copy)) + 200] ^= std::byte{1};
        QCOMPARE(stateIn(device), ImageState::Consumed);
    }

    void twoDamagedCopiesAreSaidToBeDamaged()
    {
        MemoryDevice device(deviceSize);
        makeReadyImage(device, Id::random());
        for (const auto offset : superblockOffsets)
            device.bytes()[offset + 200] ^= std::byte{1};
        QCOMPARE(ImageStore::open(device).error().code, Code::ImageCorrupt);
    }

    void deviceThatLosesWritesIsFoundOut()
    {
        class Forgetful : public MemoryDevice
        {
        public:
            using MemoryDevice::MemoryDevice;
            [[nodiscard]] Result<void> write(std::uint64_t offset, std::span<const std::byte> buffer) override
            {
                return forget ? Result<void>() : MemoryDevice::write(offset, buffer);
            }
            bool forget = false;
        };
        Forgetful device(deviceSize);
        QVERIFY(ImageStore::create(device, target));
        auto store = ImageStore::open(device);
        device.forget = true;
        QCOMPARE(store->begin(imageOf(Id::random())).error().code, Code::IoError);
    }

    void ioErrorsAreReported()
    {
        MemoryDevice device(deviceSize);
        QVERIFY(ImageStore::create(device, target));
        auto store = ImageStore::open(device);
        device.onWrite = [](std::uint64_t) { return false; };
        QCOMPARE(store->begin(imageOf(Id::random())).error().code, Code::IoError);
        QCOMPARE(store->clear().error().code, Code::IoError);
        device.onWrite = {};
        device.onRead = [](std::uint64_t) { return false; };
        QCOMPARE(ImageStore::open(device).error().code, Code::IoError);
    }

    void powerCutWhileCompletingLeavesTheOldOrTheNewState()
    {
        MemoryDevice device(deviceSize);
        const Id attempt = Id::random();
        QVERIFY(ImageStore::create(device, target));
        auto store = ImageStore::open(device);
        QVERIFY(store->begin(imageOf(attempt)));
        const auto base = device.bytes();
        device.writes.clear();
        device.flushes.clear();
        QVERIFY(store->makeReady(imageOf(attempt)));
        const auto states = crashStates(base, device);
        QVERIFY(states.size() >= 12);
        for (const auto &state : states) {
            MemoryDevice after(deviceSize);
            after.bytes() = state;
            auto opened = ImageStore::open(after);
            QVERIFY(opened);
            const ImageState found = opened->superblock().state;
            QVERIFY(found == ImageState::Writing || found == ImageState::Ready);
            // The boot loader must never be told of an image that is not complete.
            if (opened->isArmed().value())
                QCOMPARE(found, ImageState::Ready);
        }
    }

    void powerCutWhileConsumingNeverBringsTheImageBack()
    {
        MemoryDevice device(deviceSize);
        makeReadyImage(device, Id::random());
        auto store = ImageStore::open(device);
        const auto base = device.bytes();
        device.writes.clear();
        device.flushes.clear();
        QVERIFY(store->consume());
        for (const auto &state : crashStates(base, device)) {
            MemoryDevice after(deviceSize);
            after.bytes() = state;
            auto opened = ImageStore::open(after);
            QVERIFY(opened);
            const ImageState found = opened->superblock().state;
            QVERIFY(found == ImageState::Ready || found == ImageState::Consumed);
        }
        // consume() has returned: from now on no loss of unflushed writes matters.
        QCOMPARE(device.flushes.back(), device.writes.size());
    }

    void keepsAReportOfEachRole()
    {
        MemoryDevice device(deviceSize);
        QVERIFY(ImageStore::create(device, target));
        auto store = ImageStore::open(device);
        QCOMPARE(store->readReport(Role::Save).error().code, Code::NoReport);
        for (int i = 0; i < 5; ++i) {
            Report report{.role = Role::Save, .attempt = Id::random()};
            report.dataPages = static_cast<std::uint64_t>(i);
            QVERIFY(store->writeReport(report));
            QCOMPARE(store->readReport(Role::Save)->dataPages, static_cast<std::uint64_t>(i));
        }
        QVERIFY(!store->readReport(Role::Resume));
        QVERIFY(store->writeReport({.role = Role::Resume,
                                    .attempt = Id::random(),
                                    .error = Error{Code::ImageCorrupt, "a chunk's checksum is wrong"}}));
        QCOMPARE(store->readReport(Role::Resume)->error->code, Code::ImageCorrupt);
        QCOMPARE(store->readReport(Role::Save)->dataPages, 4U);
        // One damaged copy: the report before it.
        device.bytes()[saveReportOffsets[0] + 100] ^= std::byte{1};
        QVERIFY(store->readReport(Role::Save));
    }

    void preparingAgainForgetsTheStoriesOfBefore()
    {
        MemoryDevice device(deviceSize);
        makeReadyImage(device, Id::random());
        QVERIFY(ImageStore::open(device)->writeReport({.role = Role::Save, .attempt = Id::random()}));
        QVERIFY(ImageStore::create(device, Id::random()));
        auto store = ImageStore::open(device);
        QCOMPARE(store->superblock().state, ImageState::Empty);
        QVERIFY(!store->readReport(Role::Save));
        QVERIFY(!store->isArmed().value());
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "storetest.moc"
