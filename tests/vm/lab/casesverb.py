# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tests of tests/vm/cases, as ctest starts them."""

import unittest


def run_cases(names):
    """The exit status of the tests with these names ("cases.saving.Saving")."""
    program = unittest.main(module=None, argv=["cases", "--verbose", *names], exit=False)
    return 0 if program.result.wasSuccessful() else 1
