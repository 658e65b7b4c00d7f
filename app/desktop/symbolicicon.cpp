// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "symbolicicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace torpor
{

namespace
{

// In the files, for panels that do not paint them in a colour of their own.
constexpr QByteArrayView drawnColour = "#232629";

class SymbolicEngine : public QIconEngine
{
public:
    explicit SymbolicEngine(const QString &name) : m_name(name)
    {
        QFile file(QStringLiteral(":/torpor/icons/%1-symbolic.svg").arg(name));
        if (file.open(QIODevice::ReadOnly))
            m_drawing = file.readAll();
    }

    void paint(QPainter *painter, const QRect &rectangle, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        QByteArray drawing = m_drawing;
        drawing.replace(drawnColour, palette.color(group, role).name().toLatin1());
        QSvgRenderer renderer(drawing);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rectangle);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new SymbolicEngine(*this); }
    bool isNull() override { return m_drawing.isEmpty(); }

private:
    QString m_name;
    QByteArray m_drawing;
};

} // namespace

QIcon symbolicIcon(const QString &name)
{
    return QIcon(new SymbolicEngine(name));
}

QString iconNameOf(MachineModel::State state)
{
    using State = MachineModel::State;
    const auto shape = [state] {
        switch (state) {
        case State::Looking:
            return "looking";
        case State::Unreachable:
            return "unreachable";
        case State::Unprepared:
            return "unprepared";
        case State::Blocked:
            return "blocked";
        case State::Warning:
            return "warning";
        case State::Countdown:
            return "countdown";
        case State::Working:
            return "working";
        case State::Ready:
            break;
        }
        return "ready";
    };
    return QStringLiteral("org.torpor.Torpor-%1").arg(QLatin1StringView(shape()));
}

} // namespace torpor
