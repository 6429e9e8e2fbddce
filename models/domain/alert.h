#pragma once

#include "models/base/result.h"
#include "models/domain/incident.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVector>

namespace slipway {

/// An Alertmanager whose alerts become incidents, and how an alert says whose it is.
struct AlertSource
{
    QString name{}; ///< what its incidents name as their source
    QString url{}; ///< http or https
    QStringList filter{}; ///< matchers such as severity="page"; all must hold
    QString projectLabel{}; ///< the label whose value is a project's name; empty: none
    QString environmentLabel{};
    QString project{}; ///< of alerts without that label; empty: those are not taken
    QString environment{}; ///< of alerts without that label; empty: any production environment
    QDateTime answeredAt{}; ///< when it was last heard of; null: never
    QString error{}; ///< why it did not answer when it was last asked; empty: it did
    bool operator==(const AlertSource &) const = default;
};

/// Error::Usage says what is wrong with it.
Result<void> checkAlertSource(const AlertSource &source);
QUrl alertsUrl(const AlertSource &source);
QUrl alertStatusUrl(const AlertSource &source);

struct Alert
{
    QMap<QString, QString> labels{};
    QString summary{}; ///< what it says of itself, or its name
    QString url{}; ///< http or https; else empty
    QDateTime startsAt{};
    QDateTime endsAt{}; ///< of one that is over
    bool isOver = false;
    bool isSuppressed = false; ///< silenced or inhibited: goes on, but nobody is to be told of it
    /// The same for every alert with the same labels, whatever the server calls it.
    QString fingerprint() const;
};

struct AlertList
{
    QVector<Alert> alerts{};
    /// Everything the server has was in it and could be read: what is not there any more is over.
    bool isWhole = false;
};
/// What `/api/v2/alerts` answers, or the body that an Alertmanager sends to a webhook (never whole).
/// Error::Invalid for anything else.
Result<AlertList> readAlerts(const QByteArray &json);
/// Since when the server runs, from `/api/v2/status`; null where it does not say.
QDateTime readUpSince(const QByteArray &json);

/// What an alert's incident is known by: its labels, and when it began.
QString externalIdOf(const Alert &alert);

/// What is known when alerts are taken.
struct AlertFacts
{
    QVector<Incident> known{}; ///< of the source: open ones, and those that were over not long ago
    QVector<qint64> recovered{}; ///< of those, that the source itself said to be over
    QStringList projects{};
    QStringList environments{};
    QDateTime now{};
    QDateTime upSince{}; ///< of the server; null: not known
};

/// What became of the incidents of a source.
struct AlertOutcome
{
    QVector<Incident> added{}; ///< without id
    QVector<Incident> earlier{}; ///< began before what was known
    QVector<Incident> recovered{};
    QVector<Incident> reopened{}; ///< that the source had said to be over
    struct Untaken
    {
        QString summary;
        QString why;
    };
    QVector<Untaken> untaken{}; ///< alerts that belong to nothing here
    bool isNothing() const
    {
        return added.isEmpty() && earlier.isEmpty() && recovered.isEmpty() && reopened.isEmpty();
    }
};

/// One alert is one incident from when it begins until it is over, however often it is read: the open one of
/// its labels, or the one that went on when it began. One that a person ended stays so. What is missing in a
/// whole answer is over, unless the server began after it was last heard of and may not have been told again
/// yet (5 minutes). A suppressed alert begins nothing, and ends nothing.
AlertOutcome takeAlerts(const AlertSource &source, const AlertList &list, const AlertFacts &facts);

} // namespace slipway
