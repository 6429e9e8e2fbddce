#include "models/domain/rulechange.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct RuleChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::RuleChange)
};

constexpr qsizetype peopleAsked = 2;

QString jsonText(const QJsonValue &value)
{
    if (value.isUndefined())
        return u"–"_s;
    // Alone in a list, so that any value can be written; without the list's own brackets.
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

Unexpected refusedChange(const QString &why)
{
    return fail(Error::Kind::Refused, why);
}

} // namespace

QString toString(RuleChange::Kind kind)
{
    switch (kind) {
    case RuleChange::Kind::Policy:
        return u"gate.set"_s;
    case RuleChange::Kind::PolicyCleared:
        return u"gate.clear"_s;
    case RuleChange::Kind::SignerAdded:
        return u"signer.add"_s;
    case RuleChange::Kind::SignerRevoked:
        return u"signer.revoke"_s;
    case RuleChange::Kind::RolesSet:
        return u"role.set"_s;
    case RuleChange::Kind::Standing:
        return u"standing.add"_s;
    case RuleChange::Kind::OnePersonAgain:
        return u"two_persons.off"_s;
    }
    return {};
}

std::optional<RuleChange::Kind> ruleChangeKindFromString(QStringView text)
{
    for (int i = 0; i <= int(RuleChange::Kind::OnePersonAgain); ++i) {
        if (text == toString(RuleChange::Kind(i)))
            return RuleChange::Kind(i);
    }
    return {};
}

QString toString(ProposedChange::State state)
{
    switch (state) {
    case ProposedChange::State::Waiting:
        return u"waiting"_s;
    case ProposedChange::State::Made:
        return u"made"_s;
    case ProposedChange::State::Withdrawn:
        return u"withdrawn"_s;
    }
    return {};
}

bool TwoPersons::isAskedFor(const RuleChange &change) const
{
    if (everywhere)
        return true;
    switch (change.kind) {
    case RuleChange::Kind::Policy:
    case RuleChange::Kind::PolicyCleared:
    case RuleChange::Kind::Standing:
        return environments.contains(change.of);
    case RuleChange::Kind::SignerAdded:
    case RuleChange::Kind::SignerRevoked:
    case RuleChange::Kind::RolesSet:
        return !environments.isEmpty();
    case RuleChange::Kind::OnePersonAgain:
        break;
    }
    return false;
}

bool waitsForAnother(const RuleChange &change, const TwoPersons &demand, qsizetype people,
                     qsizetype afterwards)
{
    if (!demand.isAskedFor(change) || people < peopleAsked)
        return false;
    return change.kind != RuleChange::Kind::SignerRevoked || afterwards < peopleAsked;
}

qsizetype peopleWithout(const SignerDirectory &signers, const PublicKey &key, const QDateTime &now)
{
    QStringList people;
    for (const SignerKey &known : signers.keys()) {
        if (known.key != key && !people.contains(known.name) && signers.inForce(known.key, 0, now))
            people += known.name;
    }
    return people.size();
}

Result<void> mayAskForTwo(const SignerDirectory &signers, const QDateTime &now)
{
    if (signers.peopleInForce(now).size() >= peopleAsked)
        return {};
    return refusedChange(
        RuleChangeWords::tr("Two persons can be asked for once two people can sign here, or nobody could "
                            "change anything any more. Add them first: slipway-cli signer add NAME --key "
                            "FILE.pub"));
}

Result<void> mayWithdraw(const ProposedChange &proposed)
{
    switch (proposed.state) {
    case ProposedChange::State::Made:
        return refusedChange(RuleChangeWords::tr("%1 confirmed this already; the change is made.")
                                 .arg(oneLine(proposed.endedBy, 80)));
    case ProposedChange::State::Withdrawn:
        return refusedChange(
            RuleChangeWords::tr("%1 withdrew this. Propose it again where it is still wanted.")
                .arg(oneLine(proposed.endedBy, 80)));
    case ProposedChange::State::Waiting:
        break;
    }
    return {};
}

QString tooOldToConfirm(const ProposedChange &proposed, const QDateTime &now)
{
    if (!proposed.at.isValid() || proposed.at.daysTo(now) < proposalDays)
        return {};
    return RuleChangeWords::tr("It was proposed more than %n day(s) ago. Withdraw it, and propose it again "
                               "where it is still wanted.",
                               nullptr, proposalDays);
}

Result<void> mayConfirm(const ProposedChange &proposed, const QString &person, const QDateTime &now)
{
    if (const auto open = mayWithdraw(proposed); !open)
        return open;
    if (!proposed.setAside.isEmpty())
        return refusedChange(proposed.setAside);
    if (const QString tooOld = tooOldToConfirm(proposed, now); !tooOld.isEmpty())
        return refusedChange(tooOld);
    if (proposed.by == person)
        return refusedChange(
            RuleChangeWords::tr("You proposed this yourself; another person has to confirm it."));
    return {};
}

QStringList differencesOf(const RuleChange &change)
{
    const QJsonObject after = QJsonDocument::fromJson(change.content).object();
    const QJsonObject before = QJsonDocument::fromJson(change.was).object();
    QStringList names = after.keys() + before.keys();
    names.removeDuplicates();
    names.sort();
    QStringList lines;
    for (const QString &name : std::as_const(names)) {
        if (after.value(name) == before.value(name))
            continue;
        lines += change.was.isEmpty()
            ? u"%1: %2"_s.arg(name, jsonText(after.value(name)))
            : u"%1: %2 → %3"_s.arg(name, jsonText(before.value(name)), jsonText(after.value(name)));
    }
    return lines;
}

QString summaryOf(const RuleChange &change)
{
    const QString of = oneLine(change.of, 80);
    switch (change.kind) {
    case RuleChange::Kind::Policy:
        return RuleChangeWords::tr("the rules of %1").arg(of);
    case RuleChange::Kind::PolicyCleared:
        return RuleChangeWords::tr("%1 has no rules of its own any more").arg(of);
    case RuleChange::Kind::SignerAdded:
        return RuleChangeWords::tr("%1 may sign").arg(of);
    case RuleChange::Kind::SignerRevoked:
        return RuleChangeWords::tr("keys of %1 are revoked").arg(of);
    case RuleChange::Kind::RolesSet:
        return RuleChangeWords::tr("the roles of %1").arg(of);
    case RuleChange::Kind::Standing:
        return RuleChangeWords::tr("an approval beforehand for %1").arg(of);
    case RuleChange::Kind::OnePersonAgain:
        return RuleChangeWords::tr("one person is enough again in this workspace");
    }
    return {};
}

} // namespace slipway
