// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "helper.h"

#include <KAuth/HelperSupport>

KAUTH_HELPER_MAIN("org.torpor", torpor::Helper)
