#include "models/items/ledgerlistmodel.h"

#include "models/base/text.h"
#include "models/items/words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace slipway {

QString LedgerListModel::kindWord(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("approval.requested"), QT_TR_NOOP("approval requested")},
        {QStringLiteral("approval.approved"), QT_TR_NOOP("approved")},
        {QStringLiteral("approval.rejected"), QT_TR_NOOP("rejected")},
        {QStringLiteral("approval.deferred"), QT_TR_NOOP("deferred")},
        {QStringLiteral("approval.revoked"), QT_TR_NOOP("decision taken back")},
        {QStringLiteral("approval.delegated"), QT_TR_NOOP("decision handed on")},
        {QStringLiteral("approval.voided"), QT_TR_NOOP("approval void")},
        {QStringLiteral("approval.decided"), QT_TR_NOOP("decided")},
        {QStringLiteral("approval.reopened"), QT_TR_NOOP("approval open again")},
        {QStringLiteral("signer.added"), QT_TR_NOOP("signer added")},
        {QStringLiteral("signer.revoked"), QT_TR_NOOP("key revoked")},
        {QStringLiteral("role.set"), QT_TR_NOOP("roles changed")},
        {QStringLiteral("audit.anchor_set"), QT_TR_NOOP("anchor chosen")},
        {QStringLiteral("ledger.redacted"), QT_TR_NOOP("text taken out")},
        {QStringLiteral("deployment.recorded"), QT_TR_NOOP("deployment recorded")},
        {QStringLiteral("deployment.updated"), QT_TR_NOOP("deployment updated")},
        {QStringLiteral("deployments.imported"), QT_TR_NOOP("deployments imported")},
        {QStringLiteral("project.added"), QT_TR_NOOP("project added")},
        {QStringLiteral("project.removed"), QT_TR_NOOP("project removed")},
        {QStringLiteral("environment.added"), QT_TR_NOOP("environment added")},
        {QStringLiteral("environment.removed"), QT_TR_NOOP("environment removed")},
        {QStringLiteral("connection.added"), QT_TR_NOOP("connection added")},
        {QStringLiteral("connection.removed"), QT_TR_NOOP("connection removed")},
        {QStringLiteral("connection.mapped"), QT_TR_NOOP("connection rules changed")},
        {QStringLiteral("configuration.mapped"), QT_TR_NOOP("configuration rules changed")},
        {QStringLiteral("connection.changed"), QT_TR_NOOP("connection changed")},
        {QStringLiteral("environment.moved"), QT_TR_NOOP("environment moved")},
        {QStringLiteral("gate.set"), QT_TR_NOOP("rules written")},
        {QStringLiteral("gate.decided"), QT_TR_NOOP("decided at a server")},
        {QStringLiteral("notes.publishing"), QT_TR_NOOP("began to publish notes")},
        {QStringLiteral("notes.published"), QT_TR_NOOP("published notes")},
        {QStringLiteral("notes.not_published"), QT_TR_NOOP("could not publish notes")},
        {QStringLiteral("freeze.added"), QT_TR_NOOP("freeze begun")},
        {QStringLiteral("freeze.removed"), QT_TR_NOOP("freeze ended")},
        {QStringLiteral("release.held"), QT_TR_NOOP("release held")},
        {QStringLiteral("release.resumed"), QT_TR_NOOP("hold ended")},
        {QStringLiteral("release.marked_bad"), QT_TR_NOOP("marked bad")},
        {QStringLiteral("release.marked_good"), QT_TR_NOOP("marked good again")},
        {QStringLiteral("target.set"), QT_TR_NOOP("carrier named")},
        {QStringLiteral("target.removed"), QT_TR_NOOP("carrier forgotten")},
        {QStringLiteral("promotion.asked"), QT_TR_NOOP("promotion decided")},
        {QStringLiteral("promotion.started"), QT_TR_NOOP("promotion begun")},
        {QStringLiteral("promotion.ended"), QT_TR_NOOP("promotion ended")},
        {QStringLiteral("promotion.failed"), QT_TR_NOOP("promotion failed")},
        {QStringLiteral("promotion.unsure"), QT_TR_NOOP("promotion unsure")},
        {QStringLiteral("alerts.set"), QT_TR_NOOP("source of alerts set")},
        {QStringLiteral("alerts.removed"), QT_TR_NOOP("source of alerts removed")},
        {QStringLiteral("change.proposed"), QT_TR_NOOP("change proposed")},
        {QStringLiteral("change.confirmed"), QT_TR_NOOP("change confirmed")},
        {QStringLiteral("change.withdrawn"), QT_TR_NOOP("change withdrawn")},
        {QStringLiteral("checklist.ticked"), QT_TR_NOOP("checklist item ticked")},
        {QStringLiteral("checklist.unticked"), QT_TR_NOOP("checklist tick taken back")},
        {QStringLiteral("environment.changed"), QT_TR_NOOP("environment changed")},
        {QStringLiteral("evidence.made"), QT_TR_NOOP("evidence made")},
        {QStringLiteral("gate.queued"), QT_TR_NOOP("word kept for a server")},
        {QStringLiteral("gate.dropped"), QT_TR_NOOP("kept word dropped")},
        {QStringLiteral("member.granted"), QT_TR_NOOP("login let in")},
        {QStringLiteral("member.revoked"), QT_TR_NOOP("login shut out")},
        {QStringLiteral("gate.cleared"), QT_TR_NOOP("rules taken away")},
        {QStringLiteral("incident.added"), QT_TR_NOOP("incident opened")},
        {QStringLiteral("incident.linked"), QT_TR_NOOP("incident linked")},
        {QStringLiteral("incident.removed"), QT_TR_NOOP("incident removed")},
        {QStringLiteral("incident.reopened"), QT_TR_NOOP("incident open again")},
        {QStringLiteral("incident.resolved"), QT_TR_NOOP("incident over")},
        {QStringLiteral("incident.updated"), QT_TR_NOOP("incident changed")},
        {QStringLiteral("monitor.set"), QT_TR_NOOP("monitor set")},
        {QStringLiteral("monitor.removed"), QT_TR_NOOP("monitor removed")},
        {QStringLiteral("override.added"), QT_TR_NOOP("freeze overridden")},
        {QStringLiteral("override.revoked"), QT_TR_NOOP("override taken back")},
        {QStringLiteral("probe.set"), QT_TR_NOOP("address of the version set")},
        {QStringLiteral("probe.removed"), QT_TR_NOOP("address of the version removed")},
        {QStringLiteral("project.changed"), QT_TR_NOOP("project changed")},
        {QStringLiteral("promotion.settled"), QT_TR_NOOP("promotion settled by a person")},
        {QStringLiteral("slot.recorded"), QT_TR_NOOP("slot recorded")},
        {QStringLiteral("slot.switched"), QT_TR_NOOP("slot switched")},
        {QStringLiteral("slot.removed"), QT_TR_NOOP("slot removed")},
        {QStringLiteral("standing.added"), QT_TR_NOOP("standing approval given")},
        {QStringLiteral("standing.revoked"), QT_TR_NOOP("standing approval ended")},
        {QStringLiteral("timed.set"), QT_TR_NOOP("release set for a time")},
        {QStringLiteral("timed.started"), QT_TR_NOOP("release of a time begun")},
        {QStringLiteral("timed.refused"), QT_TR_NOOP("release of a time refused")},
        {QStringLiteral("timed.missed"), QT_TR_NOOP("release of a time missed")},
        {QStringLiteral("timed.cancelled"), QT_TR_NOOP("release of a time cancelled")},
        {QStringLiteral("train.created"), QT_TR_NOOP("train made")},
        {QStringLiteral("train.coupled"), QT_TR_NOOP("put on a train")},
        {QStringLiteral("train.uncoupled"), QT_TR_NOOP("taken off a train")},
        {QStringLiteral("train.stopped"), QT_TR_NOOP("train stopped")},
        {QStringLiteral("train.arrived"), QT_TR_NOOP("train arrived")},
        {QStringLiteral("two_persons.set"), QT_TR_NOOP("two persons for changes")},
        {QStringLiteral("two_persons.lapsed"), QT_TR_NOOP("changed by one person, no second one left")},
        {QStringLiteral("workspace.created"), QT_TR_NOOP("workspace made")},
    };
    const char *const known = words.value(kind);
    return known ? tr(known) : oneLine(kind, 80);
}

LedgerListModel::Attestation LedgerListModel::attestationOf(const LedgerEntry &entry)
{
    if (!entry.body.contains("\"self_attested\""))
        return Attestation::None;
    const QJsonObject body = QJsonDocument::fromJson(entry.body).object();
    if (body.value(QLatin1String("self_attested")).toBool())
        return Attestation::OwnWord;
    return body.value(QLatin1String("signature")).toString().isEmpty() ? Attestation::None
                                                                       : Attestation::Signature;
}

QString LedgerListModel::subjectOf(const LedgerEntry &entry)
{
    const QJsonObject body = QJsonDocument::fromJson(entry.body).object();
    const auto said = [&body](QLatin1String key) { return oneLine(body.value(key).toString(), 80); };
    const QString project = said(QLatin1String("project"));
    // What has a name of its own is known by it, wherever it is.
    for (const QLatin1String key : {QLatin1String("title"), QLatin1String("monitor"), QLatin1String("source"),
                                    QLatin1String("of"), QLatin1String("train")}) {
        const QString name = said(key);
        if (!name.isEmpty() && (project.isEmpty() || !body.contains(QLatin1String("release"))))
            return project.isEmpty() ? name : tr("%1 · %2", "project, thing").arg(project, name);
    }
    if (project.isEmpty()) {
        for (const QLatin1String key :
             {QLatin1String("name"), QLatin1String("file"), QLatin1String("environment")}) {
            if (const QString name = said(key); !name.isEmpty())
                return name;
        }
        return {};
    }
    QString what = said(QLatin1String(body.contains(QLatin1String("release")) ? "release" : "version"));
    if (what.isEmpty())
        what = said(QLatin1String("commit")).left(8);
    const QString environment = said(QLatin1String("environment"));
    if (environment.isEmpty())
        return project;
    return tr("%1 %2 → %3", "project, version, environment").arg(project, what, environment);
}

void LedgerListModel::setFirstBad(qint64 sequence)
{
    m_firstBad = sequence;
    cellsChanged();
}

bool LedgerListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !rows().isEmpty() && rows().last().sequence > 1
        && rows().last().sequence != m_asked;
}

void LedgerListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_asked = rows().last().sequence;
    Q_EMIT olderWanted(m_asked);
}

QVariant LedgerListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == SequenceColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SequenceColumn:
        return tr("No.");
    case TimeColumn:
        return tr("When");
    case ActorColumn:
        return tr("Who");
    case KindColumn:
        return tr("What");
    case SubjectColumn:
        return tr("About");
    case HashColumn:
        return tr("Hash");
    }
    return {};
}

bool LedgerListModel::same(const LedgerEntry &a, const LedgerEntry &b) const
{
    return a.hash == b.hash && a.body == b.body;
}

QString LedgerListModel::shown(const LedgerEntry &entry, int column)
{
    switch (column) {
    case SequenceColumn:
        return QLocale().toString(entry.sequence);
    case TimeColumn:
        return exactTime(entry.at);
    case ActorColumn:
        return oneLine(entry.actor, 120);
    case KindColumn:
        switch (attestationOf(entry)) {
        case Attestation::None:
            return kindWord(entry.kind);
        case Attestation::OwnWord:
            return tr("%1, self-attested").arg(kindWord(entry.kind));
        case Attestation::Signature:
            return tr("%1, signed").arg(kindWord(entry.kind));
        }
        return {};
    case SubjectColumn:
        return subjectOf(entry);
    case HashColumn:
        return QString::fromLatin1(entry.hash.toHex().left(8));
    }
    return {};
}

QVariant LedgerListModel::cell(const LedgerEntry &entry, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return shown(entry, column);
    case Qt::ToolTipRole:
        return column == HashColumn ? QString::fromLatin1(entry.hash.toHex()) : QVariant();
    case Qt::TextAlignmentRole:
        return column == SequenceColumn ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case TimeRole:
        return entry.at;
    case SortRole:
        return entry.sequence;
    case ToneRole:
        if (m_firstBad > 0 && entry.sequence >= m_firstBad)
            return int(Tone::Failed);
        return int(column == SequenceColumn || column == HashColumn ? Tone::Muted : Tone::Plain);
    }
    return {};
}

} // namespace slipway
