// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "image/pipeline.h"

#include <QTest>

using namespace torpor;

class PipelineTest : public QObject
{
    Q_OBJECT

private slots:
    void usesAllProcessorsWhereThereIsMemory()
    {
        QCOMPARE(pipelineCpus(4, CodecId::Lz4, pipelineMemory(4, CodecId::Lz4)), 4U);
    }

    void usesFewerWhereThereIsLess()
    {
        const std::uint64_t almost = pipelineMemory(4, CodecId::Zstd) - 1;
        const unsigned cpus = pipelineCpus(4, CodecId::Zstd, almost);
        QCOMPARE(cpus, 3U);
        QVERIFY(pipelineMemory(cpus, CodecId::Zstd) <= almost);
    }

    void usesNoneWhereOneIsTooMany()
    {
        QCOMPARE(pipelineCpus(4, CodecId::Lz4, pipelineMemory(1, CodecId::Lz4) - 1), 0U);
        QCOMPARE(pipelineCpus(4, CodecId::Lz4, 0), 0U);
    }
};

QTEST_GUILESS_MAIN(PipelineTest)
#include "pipelinetest.moc"
