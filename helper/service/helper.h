// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actionwatch.h"
#include "common/files.h"
#include "common/mode.h"
#include "hibernate/document.h"

#include <KAuth/ActionReply>
#include <QObject>
#include <QVariantMap>

namespace torpor
{

// The root side of the D-Bus service: a slot a verb, which KAuth calls after
// polkit has allowed it. Each checks its arguments, has a function of
// hibernate/verbs.h do it, and replies; nothing else happens here.
class Helper : public QObject
{
    Q_OBJECT

public:
    explicit Helper(QObject *parent = nullptr);

public slots:
    KAuth::ActionReply check(const QVariantMap &arguments);
    KAuth::ActionReply status(const QVariantMap &arguments);
    KAuth::ActionReply history(const QVariantMap &arguments);
    // Reply with the attempt's id when its unit has taken it up; they do not wait for its end.
    KAuth::ActionReply hibernate(const QVariantMap &arguments);
    KAuth::ActionReply rehearse(const QVariantMap &arguments);
    // Replies when the attempt cannot jump any more; it does not wait for its end.
    KAuth::ActionReply cancel(const QVariantMap &arguments);
    KAuth::ActionReply record(const QVariantMap &arguments);
    KAuth::ActionReply prepare(const QVariantMap &arguments);
    KAuth::ActionReply configure(const QVariantMap &arguments);
    KAuth::ActionReply remove(const QVariantMap &arguments);

private:
    KAuth::ActionReply start(Mode mode, const QVariantMap &arguments);

    const Roots m_roots;
    ActionWatch m_watch;
};

} // namespace torpor
