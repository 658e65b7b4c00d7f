// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A target must have a source; what is wanted of this one are its precompiled headers.
