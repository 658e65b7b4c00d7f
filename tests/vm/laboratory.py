#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The laboratory's entry point; ./dev calls it on Debian 13."""

import sys

sys.dont_write_bytecode = True

from lab.main import main  # noqa: E402 (the line above comes first)

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
