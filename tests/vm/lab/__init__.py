# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Torpor's virtual laboratory: whole machines that hibernate and resume."""
