// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A service of Torpor with the real KAuth around it, which does what a test says
// in VERB.json of TORPOR_FAKE_FOLDER:
//   {"data": {...}}                    the reply's data; a document may be an object
//   {"refusal": {"code": ...}}         a refusal with this data
//   {"pause": 500, ...}                first be busy for so many milliseconds
//   {"die": true}                      end without an answer
//   {"signals": [["Began", ...], ...], "data": ...}   what org.torpor.Attempt sends; ["pause", 100], ["die"]
//   {"signals_first": true, ...}       all of that before the reply
// Each call is a line of calls.log: its verb and its arguments.

#include "service/protocol.h"

#include <KAuth/ActionReply>
#include <KAuth/HelperSupport>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>
#include <unistd.h>

using namespace torpor;

namespace
{

QString inFolder(const QString &name)
{
    return qEnvironmentVariable("TORPOR_FAKE_FOLDER") + u'/' + name;
}

void pause(int milliseconds)
{
    QEventLoop loop; // which lets others be told that we are busy
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

// The process of an attempt: owns its name and sends its signals.
int runAttempt(const QJsonArray &signalList)
{
    auto bus = QDBusConnection::systemBus();
    if (!bus.registerService(QString::fromLatin1(protocol::attemptService)))
        return 1;
    for (const auto &item : signalList) {
        QVariantList words = item.toArray().toVariantList();
        const QString name = words.takeFirst().toString();
        if (name == QStringLiteral("pause")) {
            pause(words.constFirst().toInt());
            continue;
        }
        if (name == QStringLiteral("die"))
            ::_exit(1);
        auto signal = QDBusMessage::createSignal(QString::fromLatin1(protocol::attemptPath),
                                                 QString::fromLatin1(protocol::attemptInterface), name);
        signal.setArguments(words);
        bus.send(signal);
    }
    pause(100);
    return 0;
}

class Responder : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    KAuth::ActionReply check(const QVariantMap &arguments) { return answer("check", arguments); }
    KAuth::ActionReply status(const QVariantMap &arguments) { return answer("status", arguments); }
    KAuth::ActionReply history(const QVariantMap &arguments) { return answer("history", arguments); }
    KAuth::ActionReply hibernate(const QVariantMap &arguments) { return answer("hibernate", arguments); }
    KAuth::ActionReply rehearse(const QVariantMap &arguments) { return answer("rehearse", arguments); }
    KAuth::ActionReply cancel(const QVariantMap &arguments) { return answer("cancel", arguments); }
    KAuth::ActionReply record(const QVariantMap &arguments) { return answer("record", arguments); }
    KAuth::ActionReply prepare(const QVariantMap &arguments) { return answer("prepare", arguments); }
    KAuth::ActionReply configure(const QVariantMap &arguments) { return answer("configure", arguments); }
    KAuth::ActionReply remove(const QVariantMap &arguments) { return answer("remove", arguments); }

private:
    static KAuth::ActionReply answer(const char *verb, const QVariantMap &arguments)
    {
        QFile log(inFolder(QStringLiteral("calls.log")));
        if (log.open(QIODevice::Append)) {
            log.write(QByteArray(verb) + ' ' +
                      QJsonDocument(QJsonObject::fromVariantMap(arguments)).toJson(QJsonDocument::Compact) +
                      '\n');
            log.close();
        }
        QFile file(inFolder(QString::fromLatin1(verb) + QStringLiteral(".json")));
        if (!file.open(QIODevice::ReadOnly))
            return KAuth::ActionReply::HelperErrorReply(1); // a refusal without any words
        const QJsonObject said = QJsonDocument::fromJson(file.readAll()).object();
        if (said.contains(QStringLiteral("signals"))) {
            const QByteArray list =
                QJsonDocument(said[QStringLiteral("signals")].toArray()).toJson(QJsonDocument::Compact);
            const QStringList words = {QStringLiteral("--attempt"), QString::fromUtf8(list)};
            if (said[QStringLiteral("signals_first")].toBool())
                QProcess::execute(QCoreApplication::applicationFilePath(), words);
            else
                QProcess::startDetached(QCoreApplication::applicationFilePath(), words);
        }
        if (const int time = said[QStringLiteral("pause")].toInt(); time > 0)
            pause(time);
        if (said[QStringLiteral("die")].toBool())
            ::_exit(1);
        if (said.contains(QStringLiteral("refusal"))) {
            auto reply = KAuth::ActionReply::HelperErrorReply(1);
            reply.setData(said[QStringLiteral("refusal")].toObject().toVariantMap());
            return reply;
        }
        QVariantMap data = said[QStringLiteral("data")].toObject().toVariantMap();
        const QJsonValue document = said[QStringLiteral("data")][QStringLiteral("document")];
        if (document.isObject())
            data[QStringLiteral("document")] =
                QString::fromUtf8(QJsonDocument(document.toObject()).toJson(QJsonDocument::Indented))
                    .trimmed();
        KAuth::ActionReply reply;
        reply.setData(data);
        return reply;
    }
};

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3) {
        const QCoreApplication application(argc, argv);
        return runAttempt(QJsonDocument::fromJson(argv[2]).array());
    }
    Responder responder;
    return KAuth::HelperSupport::helperMain(argc, argv, protocol::helperId, &responder);
}

#include "fakehelper.moc"
