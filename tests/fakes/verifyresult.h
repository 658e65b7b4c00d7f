// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "common/error.h"

#include <QTest>

// A Result in a test function: its message is shown where it must be good, its
// code compared where it must not.

#define VERIFY_RESULT(expression)                                                                            \
    do {                                                                                                     \
        const auto &result_ = (expression);                                                                  \
        QVERIFY2(result_, result_ ? "" : result_.error().message.c_str());                                   \
    } while (false)

#define VERIFY_REFUSED(expression, wanted)                                                                   \
    do {                                                                                                     \
        const auto &result_ = (expression);                                                                  \
        QVERIFY(!result_);                                                                                   \
        QCOMPARE(QString::fromStdString(std::string(torpor::codeName(result_.error().code))),                \
                 QString::fromStdString(std::string(torpor::codeName(wanted))));                             \
    } while (false)
