#include "models/domain/alert.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace slipway {

QString externalIdOf(const Alert &alert)
{
    return alert.fingerprint() + u'@' + alert.startsAt.toString(Qt::ISODateWithMs);
}

namespace {

constexpr qsizetype mostAlerts = 20000;
constexpr qsizetype longestLabel = 1000;
constexpr qint64 graceSeconds = 5 * 60; ///< in which a server that began anew is told everything again

struct AlertWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::AlertSource)
};

QUrl alertBase(const AlertSource &source)
{
    QString text = source.url.trimmed();
    while (text.endsWith(u'/'))
        text.chop(1);
    return QUrl(text, QUrl::StrictMode);
}

QDateTime timeFrom(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
    // Go writes no time as the year 1.
    return time.isValid() && time.date().year() >= 2000 && time.date().year() < 3000 ? time : QDateTime();
}

QString webAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http"_s || url.scheme() == u"https"_s;
    return url.isValid() && isWeb && text.size() <= 2000 ? text : QString();
}

std::optional<Alert> alertFrom(const QJsonObject &object)
{
    Alert alert;
    const QJsonObject labels = object.value(u"labels"_s).toObject();
    for (auto one = labels.constBegin(); one != labels.constEnd(); ++one) {
        if (one.key().size() > longestLabel || one->toString().size() > longestLabel)
            return {};
        alert.labels.insert(one.key(), one->toString());
    }
    alert.startsAt = timeFrom(object.value(u"startsAt"_s));
    alert.endsAt = timeFrom(object.value(u"endsAt"_s));
    if (alert.labels.isEmpty() || !alert.startsAt.isValid())
        return {};
    const QJsonObject annotations = object.value(u"annotations"_s).toObject();
    alert.summary = annotations.value(u"summary"_s).toString().trimmed();
    if (alert.summary.isEmpty())
        alert.summary = alert.labels.value(u"alertname"_s);
    if (alert.summary.isEmpty())
        alert.summary = AlertWords::tr("An alert without a name");
    alert.summary = oneLine(alert.summary, 500);
    alert.url = webAddress(object.value(u"generatorURL"_s).toString());
    const QJsonValue status = object.value(u"status"_s);
    alert.isOver = status.toString() == u"resolved"_s;
    alert.isSuppressed = status.toObject().value(u"state"_s).toString() == u"suppressed"_s;
    return alert;
}

/// Whose it is; `why` where it belongs to nothing here.
struct AlertPlace
{
    QString project;
    QString environment;
    QString why;
};

AlertPlace alertPlace(const AlertSource &source, const Alert &alert, const AlertFacts &facts)
{
    const auto labelled = [&](const QString &label, const QString &otherwise) {
        const QString value = label.isEmpty() ? QString() : alert.labels.value(label);
        return value.isEmpty() ? otherwise : value;
    };
    AlertPlace place{labelled(source.projectLabel, source.project),
                     labelled(source.environmentLabel, source.environment),
                     {}};
    if (place.project.isEmpty())
        place.why = AlertWords::tr("it names no project");
    else if (!facts.projects.contains(place.project))
        place.why = AlertWords::tr("there is no project “%1”").arg(oneLine(place.project, 120));
    else if (!place.environment.isEmpty() && !facts.environments.contains(place.environment))
        place.why = AlertWords::tr("there is no environment “%1”").arg(oneLine(place.environment, 120));
    return place;
}

bool isOfLabels(const Incident &incident, const QString &fingerprint)
{
    return incident.externalId.startsWith(fingerprint + u'@');
}

/// The incident that an alert is: the open one, or the one that it was when it began.
const Incident *incidentOf(const Alert &alert, const QVector<Incident> &known)
{
    const QString fingerprint = alert.fingerprint();
    const Incident *found = nullptr;
    for (const Incident &incident : known) {
        if (!isOfLabels(incident, fingerprint))
            continue;
        const bool isOpen = !incident.resolvedAt.isValid();
        const bool wentOn = incident.externalId == externalIdOf(alert)
            || (incident.openedAt <= alert.startsAt && incident.resolvedAt >= alert.startsAt);
        if (isOpen)
            return &incident;
        if (wentOn)
            found = &incident;
    }
    return found;
}

Incident newIncident(const AlertSource &source, const Alert &alert, const AlertPlace &place)
{
    Incident incident;
    incident.title = alert.summary;
    incident.project = place.project;
    incident.environment = place.environment;
    incident.openedAt = alert.startsAt;
    incident.severity = oneLine(alert.labels.value(u"severity"_s), 60);
    incident.url = alert.url;
    incident.source = source.name;
    incident.externalId = externalIdOf(alert);
    return incident;
}

Incident endedAt(Incident incident, const QDateTime &at)
{
    incident.resolvedAt = std::max(at, incident.openedAt);
    return incident;
}

void takeOver(const Alert &alert, const Incident *known, const AlertSource &source, const AlertFacts &facts,
              AlertOutcome &outcome)
{
    const QDateTime end = alert.endsAt.isValid() ? std::min(alert.endsAt, facts.now) : facts.now;
    if (known) {
        if (!known->resolvedAt.isValid() && !alert.isSuppressed)
            outcome.recovered.append(endedAt(*known, end));
        return;
    }
    if (const AlertPlace place = alertPlace(source, alert, facts); !place.why.isEmpty())
        outcome.untaken.append({alert.summary, place.why});
    else
        outcome.added.append(endedAt(newIncident(source, alert, place), end));
}

void takeFiring(const Alert &alert, const Incident *known, const AlertSource &source, const AlertFacts &facts,
                AlertOutcome &outcome)
{
    if (known) {
        Incident incident = *known;
        if (incident.resolvedAt.isValid() && facts.recovered.contains(incident.id)) {
            incident.resolvedAt = {};
            outcome.reopened.append(incident);
        } else if (!incident.resolvedAt.isValid() && alert.startsAt < incident.openedAt) {
            incident.openedAt = alert.startsAt;
            outcome.earlier.append(incident);
        }
        return;
    }
    if (alert.isSuppressed || alert.startsAt > facts.now.addSecs(graceSeconds))
        return;
    if (const AlertPlace place = alertPlace(source, alert, facts); !place.why.isEmpty())
        outcome.untaken.append({alert.summary, place.why});
    else
        outcome.added.append(newIncident(source, alert, place));
}

/// Whether a server that has nothing of an alert any more knows that it is over.
bool knowsOfEnds(const AlertSource &source, const AlertFacts &facts)
{
    const bool ranMeanwhile =
        facts.upSince.isValid() && source.answeredAt.isValid() && facts.upSince <= source.answeredAt;
    const bool wasTold = facts.upSince.isValid() && facts.upSince.secsTo(facts.now) >= graceSeconds;
    return ranMeanwhile || wasTold;
}

} // namespace

Result<void> checkAlertSource(const AlertSource &source)
{
    if (source.name.trimmed().isEmpty() || source.name.size() > 60 || source.name == u"recorded"_s)
        return fail(Error::Kind::Usage,
                    AlertWords::tr("“%1” is no name of a source of alerts.").arg(oneLine(source.name, 80)));
    const QUrl url = alertBase(source);
    const bool isWeb = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty())
        return fail(Error::Kind::Usage,
                    AlertWords::tr("“%1” is no address of an Alertmanager. Write one such as "
                                   "https://alerts.example.org, without a name or a password in it.")
                        .arg(oneLine(source.url, 200)));
    if (source.projectLabel.isEmpty() && source.project.isEmpty())
        return fail(Error::Kind::Usage,
                    AlertWords::tr("Say which label of an alert names its project, or which project all of "
                                   "them are of."));
    return {};
}

QUrl alertsUrl(const AlertSource &source)
{
    QUrl url = alertBase(source);
    url.setPath(url.path(QUrl::FullyEncoded) + u"/api/v2/alerts"_s, QUrl::StrictMode);
    QStringList parts;
    for (const QString &matcher : source.filter)
        parts += u"filter="_s + QString::fromLatin1(QUrl::toPercentEncoding(matcher));
    if (!parts.isEmpty())
        url.setQuery(parts.join(u'&'), QUrl::StrictMode);
    return url;
}

QUrl alertStatusUrl(const AlertSource &source)
{
    QUrl url = alertBase(source);
    url.setPath(url.path(QUrl::FullyEncoded) + u"/api/v2/status"_s, QUrl::StrictMode);
    return url;
}

QString Alert::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto label = labels.constBegin(); label != labels.constEnd(); ++label) {
        hash.addData(label.key().toUtf8() + '\xff' + label.value().toUtf8() + '\xff');
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

Result<AlertList> readAlerts(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonValue inObject = document.object().value(u"alerts"_s);
    const bool isAnswer = document.isArray();
    if ((!isAnswer && !inObject.isArray()))
        return fail(
            Error::Kind::Invalid,
            AlertWords::tr("This is nothing that an Alertmanager says of alerts. Check the address."));
    const QJsonArray all = isAnswer ? document.array() : inObject.toArray();
    if (all.size() > mostAlerts)
        return fail(
            Error::Kind::Invalid,
            AlertWords::tr("There are %1 alerts, more than can be taken. Name a filter.").arg(all.size()));
    AlertList list;
    list.isWhole = isAnswer;
    for (const QJsonValue &one : all) {
        if (const auto alert = alertFrom(one.toObject()))
            list.alerts.append(*alert);
        else
            list.isWhole = false;
    }
    if (list.alerts.isEmpty() && !all.isEmpty())
        return fail(Error::Kind::Invalid,
                    AlertWords::tr("None of its alerts can be read: they have no labels or no beginning."));
    return list;
}

QDateTime readUpSince(const QByteArray &json)
{
    return timeFrom(QJsonDocument::fromJson(json).object().value(u"uptime"_s));
}

AlertOutcome takeAlerts(const AlertSource &source, const AlertList &list, const AlertFacts &facts)
{
    AlertOutcome outcome;
    QSet<QString> firing;
    QSet<QString> over;
    for (const Alert &alert : list.alerts) {
        const QString fingerprint = alert.fingerprint();
        QSet<QString> &seen = alert.isOver ? over : firing;
        if (seen.contains(fingerprint))
            continue; // twice in one answer
        seen.insert(fingerprint);
        const Incident *known = incidentOf(alert, facts.known);
        if (alert.isOver)
            takeOver(alert, known, source, facts, outcome);
        else
            takeFiring(alert, known, source, facts, outcome);
    }
    if (!list.isWhole || !knowsOfEnds(source, facts))
        return outcome;
    for (const Incident &incident : facts.known) {
        const QString fingerprint = incident.externalId.section(u'@', 0, 0);
        if (!incident.resolvedAt.isValid() && !firing.contains(fingerprint) && !over.contains(fingerprint))
            outcome.recovered.append(endedAt(incident, facts.now));
    }
    return outcome;
}

} // namespace slipway
