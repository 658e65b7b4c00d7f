// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"
#include "common/files.h"
#include "image/store.h"
#include "partition/partition.h"
#include "target.h"

#include <functional>

namespace torpor
{

// The prepared partition as it is now.
struct TargetState {
    Target target;
    Partition partition;
    ImageState state = ImageState::Empty;
};

// Finds the remembered partition and reads its superblock; writes nothing.
// PartitionNotPrepared, PartitionMissing, PartitionForeign (another superblock's id).
[[nodiscard]] Result<TargetState> findTarget(const Roots &roots);

// Has `work` done on the store of that partition, after making sure once more
// that it is ours.
[[nodiscard]] Result<void> withStore(const TargetState &found,
                                     const std::function<Result<void>(ImageStore &)> &work);

} // namespace torpor
