#include "views/dialogs/setupdialog.h"

#include "models/base/text.h"
#include "views/delegates/facts.h"

using namespace Qt::StringLiterals;

namespace slipway {

static QString wordOf(SetupKind kind)
{
    switch (kind) {
    case SetupKind::Environment:
        return SetupDialog::tr("Environment");
    case SetupKind::Project:
        return SetupDialog::tr("Project");
    case SetupKind::Connection:
        return SetupDialog::tr("Connection");
    case SetupKind::Configuration:
        return SetupDialog::tr("Configuration files");
    case SetupKind::Carrier:
        return SetupDialog::tr("Who carries");
    case SetupKind::Probe:
        return SetupDialog::tr("Address of the version");
    case SetupKind::Monitor:
        return SetupDialog::tr("What watches");
    case SetupKind::AlertSource:
        return SetupDialog::tr("Alerts as incidents");
    case SetupKind::Freeze:
        return SetupDialog::tr("Freeze");
    case SetupKind::Gate:
        return SetupDialog::tr("Rules");
    }
    return {};
}

SetupDialog::SetupDialog(Theme &dress, const QString &fileName, QVector<SetupChange> changes, QWidget *parent)
    : FormDialog(dress, parent), m_changes(std::move(changes)), m_list(new FactList(dress, this))
{
    setHeading(tr("Take over a set-up"),
               tr("%1 adds or changes what is listed here. Nothing is removed, and each change stands in the "
                  "audit log by itself.")
                   .arg(oneLine(fileName, 120)));
    m_list->setObjectName(u"setupChanges"_s);
    m_list->setAccessibleName(tr("What is added and changed"));
    addWide(m_list);
    setPrimary(tr("Take over"));
    say(0, {});
}

static QString valueShown(const QString &text)
{
    return text.isNull() ? u"–"_s : oneLine(text, 160);
}

/// What becomes of each member, one under the other.
static QVector<Fact> valuesOf(const SetupChange &change)
{
    QVector<Fact> facts;
    for (const SetupMember &member : change.values) {
        const QString values = change.isNew
            ? valueShown(member.after)
            : SetupDialog::tr("%1 → %2").arg(valueShown(member.before), valueShown(member.after));
        facts.append({Tone::Plain, u"    %1: %2"_s.arg(oneLine(member.name, 80), values), {}, {}});
    }
    return facts;
}

void SetupDialog::showStopped(qsizetype done, const Error &trouble)
{
    say(done, trouble.message);
    showFailed(trouble);
}

void SetupDialog::say(qsizetype done, const QString &trouble)
{
    QVector<Fact> facts;
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const SetupChange &change = m_changes[i];
        Fact fact{Tone::Waiting,
                  u"%1: %2"_s.arg(wordOf(change.kind), oneLine(change.name, 120)),
                  change.isNew ? tr("new") : tr("changes: %1").arg(change.members.join(u", "_s)),
                  {}};
        if (i < done) {
            fact.tone = Tone::Succeeded;
            fact.detail = tr("done");
        } else if (i == done && !trouble.isEmpty()) {
            fact.tone = Tone::Failed;
            fact.detail = oneLine(trouble, 160);
            fact.tooltip = trouble;
        }
        facts += fact;
        if (fact.tone == Tone::Waiting)
            facts += valuesOf(change);
    }
    m_list->setHeading({});
    m_list->setFacts(facts, {});
    fieldChanged();
}

QVector<FormDialog::Complaint> SetupDialog::complaints() const
{
    return {};
}

void SetupDialog::submit()
{
    Q_EMIT takeRequested();
}

} // namespace slipway
