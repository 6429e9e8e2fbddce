#include "models/items/changelistmodel.h"

#include "models/base/text.h"
#include "models/items/policywords.h"
#include "models/items/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QStringList sentenceTexts(const QByteArray &rules, const QString &before)
{
    QStringList texts;
    const auto policy = policyFromJson(rules);
    if (!policy)
        return texts;
    for (const PolicySentence &sentence : sentencesOf(*policy, before))
        texts += sentence.text;
    return texts;
}

QString textsOfMember(const QJsonObject &object, const QString &member)
{
    QStringList texts;
    const QJsonArray array = object.value(member).toArray();
    for (const QJsonValue &one : array)
        texts += oneLine(one.toString(), 80);
    return texts.join(u", "_s);
}

} // namespace

QVariant ChangeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return KeyedTable::headerData(section, orientation, role);
    switch (section) {
    case StateColumn:
        return tr("State");
    case WhatColumn:
        return tr("Change");
    case ByColumn:
        return tr("Proposed by");
    case WhenColumn:
        return tr("When");
    case WhyColumn:
        return tr("Why");
    }
    return {};
}

void ChangeListModel::setNow(const QDateTime &now)
{
    m_now = now;
    cellsChanged();
}

int ChangeListModel::waiting() const
{
    return int(std::ranges::count_if(rows(), isWaiting));
}

bool ChangeListModel::isWaiting(const ProposedChange &proposed)
{
    return proposed.state == ProposedChange::State::Waiting;
}

QString ChangeListModel::stateText(const ProposedChange &proposed)
{
    if (proposed.state == ProposedChange::State::Made)
        return tr("made with %1", "who confirmed it").arg(oneLine(proposed.endedBy, 80));
    if (proposed.state == ProposedChange::State::Withdrawn)
        return tr("withdrawn by %1").arg(oneLine(proposed.endedBy, 80));
    return proposed.setAside.isEmpty() ? tr("waits for another person") : tr("does not count");
}

QStringList ChangeListModel::linesOf(const RuleChange &change, const QString &before)
{
    if (change.kind == RuleChange::Kind::Policy || change.kind == RuleChange::Kind::PolicyCleared) {
        const QStringList was = sentenceTexts(change.was, before);
        const QStringList becomes = sentenceTexts(change.content, before);
        QStringList lines;
        for (const QString &text : was) {
            if (!becomes.contains(text))
                lines += tr("No more: %1", "a rule in a sentence").arg(text);
        }
        for (const QString &text : becomes) {
            if (!was.contains(text))
                lines += tr("From now on: %1", "a rule in a sentence").arg(text);
        }
        return lines;
    }
    const QJsonObject object = QJsonDocument::fromJson(change.content).object();
    const std::pair<QString, QString> members[] = {
        {tr("Key: %1"), object.value(u"fingerprint"_s).toString()},
        {tr("Roles: %1"), textsOfMember(object, u"roles"_s)},
        {tr("Accounts: %1"), textsOfMember(object, u"accounts"_s)},
        {tr("Until: %1"), object.value(u"valid_until"_s).toString()},
        {tr("Project: %1"), object.value(u"project"_s).toString()},
        {tr("Approved beforehand: %1"), object.value(u"for"_s).toString()},
        {tr("Reason: %1"), object.value(u"reason"_s).toString()}};
    QStringList lines;
    for (const auto &[form, value] : members) {
        if (!value.isEmpty())
            lines += form.arg(oneLine(value, 300));
    }
    if (object.value(u"compromised"_s).toBool())
        lines += tr("It fell into the wrong hands: nothing it ever signed counts any more.");
    if (change.kind == RuleChange::Kind::RolesSet && lines.isEmpty())
        lines += tr("No roles.");
    return lines;
}

QString ChangeListModel::shown(const ProposedChange &proposed, int column) const
{
    switch (column) {
    case StateColumn:
        return stateText(proposed);
    case WhatColumn:
        return summaryOf(proposed.change);
    case ByColumn:
        return oneLine(proposed.by, 80);
    case WhenColumn:
        return ageText(proposed.at, m_now);
    case WhyColumn:
        if (!proposed.setAside.isEmpty() && isWaiting(proposed))
            return oneLine(proposed.setAside, 200);
        return oneLine(proposed.endedWhy.isEmpty() ? proposed.reason : proposed.endedWhy, 200);
    }
    return {};
}

QVariant ChangeListModel::cell(const ProposedChange &proposed, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case SortRole:
        return shown(proposed, column);
    case Qt::ToolTipRole:
        return (column == WhatColumn ? linesOf(proposed.change, {}).join(u'\n') : shown(proposed, column))
            .toHtmlEscaped();
    case ToneRole:
        if (column != StateColumn)
            return int(Tone::Plain);
        if (!isWaiting(proposed))
            return int(proposed.state == ProposedChange::State::Made ? Tone::Succeeded : Tone::Muted);
        return int(proposed.setAside.isEmpty() ? Tone::Waiting : Tone::Failed);
    }
    return {};
}

} // namespace slipway
