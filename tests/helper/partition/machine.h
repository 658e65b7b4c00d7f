// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "imagedisk.h"
#include "partition/partitionpreparer.h"

inline constexpr const char *partuuid = "aaaaaaaa-0000-4000-8000-000000000001";

// A machine whose disk vda has two empty partitions. The first one has this
// PARTUUID and is to be prepared; the second must never be touched.
struct Machine : ImageDisk {
    static constexpr std::uint64_t partitionSize = 4 * mib;

    Machine()
    {
        if (!addDisk("vda", 16 * mib,
                     "label: gpt\n"
                     "size=4MiB, uuid=AAAAAAAA-0000-4000-8000-000000000001\n"
                     "size=4MiB, uuid=AAAAAAAA-0000-4000-8000-000000000002\n"))
            qFatal("no disk");
    }
    [[nodiscard]] torpor::PartitionPreparer preparer() const
    {
        return torpor::PartitionPreparer(roots, *this);
    }
    [[nodiscard]] std::string all(const char *name = "vda1") const { return peek(name, 0, partitionSize); }
    // Runs a program such as mkfs on the first partition.
    void make(const QString &program, const QStringList &arguments = {}, const QByteArray &input = {}) const
    {
        if (!runProgram(program, arguments + QStringList{QString::fromStdString(node("vda1"))}, input))
            qFatal("no content");
    }
};
