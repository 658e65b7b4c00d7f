// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "image/store.h"

#include "fakes/crashstates.h"

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

// Of what a power cut can leave of the device's log, something that is not
// allowed(state, armed); nothing when there is no such thing.
template <typename Allowed>
std::string wrongState(const std::vector<std::byte> &base, const MemoryDevice &device, Allowed allowed)
{
    std::string wrong;
    int states = 0;
    CrashStates(base, device, 1).visit(8, [&](const CrashState &state) {
        MemoryDevice after(deviceSize);
        after.bytes() = state.bytes;
        auto store = ImageStore::open(after);
        if (!store || !allowed(store->superblock().state, store->isArmed().value_or(true)))
            wrong = state.what;
        ++states;
        return wrong.empty();
    });
    return wrong.empty() && states < 30 ? "too few states" : wrong;
}

// Of its calls from `armed` on the n-th fails, and if it is for good each after it.
class FailingDevice : public MemoryDevice
{
public:
    using MemoryDevice::MemoryDevice;
    [[nodiscard]] Result<void> read(std::uint64_t offset, std::span<std::byte> buffer) override
    {
        return works() ? MemoryDevice::read(offset, buffer) : fail(Code::IoError, "a read failed");
    }
    [[nodiscard]] Result<void> write(std::uint64_t offset, std::span<const std::byte> buffer) override
    {
        return works() ? MemoryDevice::write(offset, buffer) : fail(Code::IoError, "a write failed");
    }
    [[nodiscard]] Result<void> flush() override
    {
        return works() ? MemoryDevice::flush() : fail(Code::IoError, "a flush failed");
    }

    bool armed = false;
    bool forGood = false;
    int call = 0; // how many there were
    int failing = 0;

private:
    bool works()
    {
        if (!armed)
            return true;
        const int number = call++;
        return number < failing || (!forGood && number > failing);
    }
};

struct Operation {
    const char *name;
    ImageState from;
    Result<void> (*run)(BlockDevice &device, ImageStore &store);
    // It looks at two copies and is content with one.
    bool forgivesAFailedRead = false;
};
const std::vector<Operation> operations = {
    {"create", ImageState::Empty,
     [](BlockDevice &device, ImageStore &) { return ImageStore::create(device, target); }},
    {"erase", ImageState::Ready, [](BlockDevice &device, ImageStore &) { return ImageStore::erase(device); }},
    {"open", ImageState::Ready,
     [](BlockDevice &device, ImageStore &) {
         return ImageStore::open(device).transform([](const ImageStore &) {});
     },
     true},
    {"isArmed", ImageState::Ready,
     [](BlockDevice &, ImageStore &store) { return store.isArmed().transform([](bool) {}); }},
    {"begin", ImageState::Empty,
     [](BlockDevice &, ImageStore &store) { return store.begin(imageOf(Id::random())); }},
    {"makeReady", ImageState::Writing,
     [](BlockDevice &, ImageStore &store) { return store.makeReady(imageOf(store.superblock().attempt)); }},
    {"consume", ImageState::Ready, [](BlockDevice &, ImageStore &store) { return store.consume(); }},
    {"clear", ImageState::Ready, [](BlockDevice &, ImageStore &store) { return store.clear(); }},
    {"writeReport", ImageState::Writing,
     [](BlockDevice &, ImageStore &store) {
         return store.writeReport({.role = Role::Save, .attempt = Id::random(), .error = {}});
     },
     true},
    {"readReport", ImageState::Ready,
     [](BlockDevice &, ImageStore &store) {
         return store.readReport(Role::Save).transform([](const Report &) {});
     },
     true},
};

// A prepared partition in one of the states that an operation begins with.
void makeState(BlockDevice &device, ImageState state)
{
    QVERIFY(ImageStore::create(device, target));
    auto store = ImageStore::open(device);
    QVERIFY(store);
    QVERIFY(store->writeReport({.role = Role::Save, .attempt = Id::random(), .error = {}}));
    const Superblock image = imageOf(Id::random());
    QVERIFY(state == ImageState::Empty || store->begin(image));
    QVERIFY(state != ImageState::Ready || store->makeReady(image));
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

    void everyFailedCallIsToldOf_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<bool>("forGood");
        for (std::size_t i = 0; i < operations.size(); ++i) {
            QTest::addRow("%s, one call", operations[i].name) << static_cast<int>(i) << false;
            QTest::addRow("%s, all from there on", operations[i].name) << static_cast<int>(i) << true;
        }
    }
    void everyFailedCallIsToldOf()
    {
        QFETCH(int, operation);
        QFETCH(bool, forGood);
        const Operation &what = operations.at(static_cast<std::size_t>(operation));
        for (int failing = 0;; ++failing) {
            FailingDevice device(deviceSize);
            makeState(device, what.from);
            auto store = ImageStore::open(device);
            QVERIFY(store);
            device.failing = failing;
            device.forGood = forGood;
            device.armed = true;
            const auto done = what.run(device, *store);
            device.armed = false;
            if (device.call <= failing) { // it is through
                QVERIFY(done);
                QVERIFY(failing > 0);
                break;
            }
            if (done) {
                QVERIFY2(what.forgivesAFailedRead, qPrintable(QString("call %1").arg(failing)));
                continue;
            }
            QCOMPARE(done.error().code, Code::IoError);
            QVERIFY(done.error().message.contains(" failed"));
            // Whatever is left undone, the partition stays one that can be told about and cleared.
            if (what.name != std::string_view("create") && what.name != std::string_view("erase")) {
                auto after = ImageStore::open(device);
                QVERIFY2(after && after->clear(), qPrintable(QString("call %1").arg(failing)));
            }
        }
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
        // The boot loader must never be told of an image that is not complete.
        const auto wrong = wrongState(base, device, [](ImageState state, bool armed) {
            return state == ImageState::Ready || (state == ImageState::Writing && !armed);
        });
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    // Resetting it failed while the superblock could be written.
    void beginningResetsAMarkerThatWasLeft()
    {
        MemoryDevice device(deviceSize);
        const Id old = Id::random();
        makeReadyImage(device, old);
        auto store = ImageStore::open(device);
        device.onWrite = [](std::uint64_t offset) { return offset != markerOffset; };
        QCOMPARE(store->clear().error().code, Code::IoError);
        device.onWrite = {};
        const auto base = device.bytes();
        device.writes.clear();
        device.flushes.clear();
        QVERIFY(store->begin(imageOf(Id::random())));
        const auto wrong = wrongState(base, device, [](ImageState state, bool) {
            return state == ImageState::Empty || state == ImageState::Writing;
        });
        QVERIFY2(wrong.empty(), wrong.c_str());
        QCOMPARE(device.flushes.back(), device.writes.size());
        QVERIFY(std::ranges::equal(std::span(device.bytes()).first(markerSize), idleMarker(target)));
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
        const auto wrong = wrongState(base, device, [](ImageState state, bool armed) {
            return state == ImageState::Ready || (state == ImageState::Consumed && !armed);
        });
        QVERIFY2(wrong.empty(), wrong.c_str());
        // consume() has returned: from now on no loss of unflushed writes matters.
        QCOMPARE(device.flushes.back(), device.writes.size());
    }

    void powerCutWhileItComesOrGoesLeavesNothingForeign_data()
    {
        QTest::addColumn<bool>("creates");
        QTest::newRow("create") << true;
        QTest::newRow("erase") << false;
    }
    void powerCutWhileItComesOrGoesLeavesNothingForeign()
    {
        QFETCH(bool, creates);
        const Id next = Id::random();
        MemoryDevice device(deviceSize);
        makeReadyImage(device, Id::random());
        const auto base = device.bytes();
        device.writes.clear();
        device.flushes.clear();
        QVERIFY(creates ? ImageStore::create(device, next) : ImageStore::erase(device));
        std::string wrong;
        int remnants = 0;
        CrashStates(base, device, 1).visit(8, [&](const CrashState &state) {
            MemoryDevice after(deviceSize);
            after.bytes() = state.bytes;
            const auto store = ImageStore::open(after);
            if (store)
                return true;
            bool good = store.error().code == Code::ImageMissing || store.error().code == Code::ImageCorrupt;
            // As long as one superblock is whole its target is known.
            for (const std::uint64_t offset : superblockOffsets) {
                const auto left = decodeSuperblock(std::span(after.bytes()).subspan(offset, superblockSize));
                if (!left)
                    continue;
                ++remnants;
                good = good && ImageStore::isRemnant(after, left->target).value() &&
                       !ImageStore::isRemnant(after, Id::random()).value();
            }
            if (!good)
                wrong = state.what;
            return good;
        });
        QVERIFY2(wrong.empty(), wrong.c_str());
        QVERIFY(remnants > 0);
    }

    void knowsItsRemnantByTheMarkerAlone()
    {
        MemoryDevice device(deviceSize);
        QVERIFY(ImageStore::create(device, target));
        for (const std::uint64_t offset : superblockOffsets)
            std::ranges::fill(std::span(device.bytes()).subspan(offset, superblockSize), std::byte{0});
        QCOMPARE(ImageStore::open(device).error().code, Code::ImageMissing);
        QVERIFY(ImageStore::isRemnant(device, target).value());
        QVERIFY(!ImageStore::isRemnant(device, Id::random()).value());
        device.bytes()[0] ^= std::byte{1};
        QVERIFY(!ImageStore::isRemnant(device, target).value());
        device.onRead = [](std::uint64_t) { return false; };
        QCOMPARE(ImageStore::isRemnant(device, target).error().code, Code::IoError);
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
