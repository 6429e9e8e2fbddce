#include "views/pages/approvaldetail.h"

#include "models/base/text.h"
#include "models/items/approvallistmodel.h"
#include "models/items/gatewords.h"
#include "models/items/words.h"
#include "views/delegates/facts.h"
#include "views/pages/differenceview.h"
#include "views/pages/pageheader.h"
#include "views/theme/theme.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

ApprovalDetail::ApprovalDetail(Theme &theme, CommitListModel &commits, FileListModel &files, QWidget *parent)
    : QWidget(parent), m_header(new PageHeader(theme, this)), m_mustHold(new FactList(theme, this)),
      m_decisions(new FactList(theme, this)), m_change(new FactList(theme, this)),
      m_note(new Label(theme, TextRole::Body, this)), m_attested(new Label(theme, TextRole::Small, this)),
      m_difference(new DifferenceView(theme, commits, files, this)),
      m_revoke(makeDecision(DecisionKind::Revoke, int(ButtonLook::Quiet), "revoke")),
      m_defer(makeDecision(DecisionKind::Defer, int(ButtonLook::Plain), "defer")),
      m_handOn(makeDecision(DecisionKind::Delegate, int(ButtonLook::Plain), "handOn")),
      m_reject(makeDecision(DecisionKind::Reject, int(ButtonLook::Danger), "reject")),
      m_approve(makeDecision(DecisionKind::Approve, int(ButtonLook::Primary), "approve")),
      m_promote(makeButton(ButtonLook::Primary, this)), m_checklist(makeButton(ButtonLook::Plain, this))
{
    m_promote->setObjectName(u"promote"_s);
    connect(m_promote, &QPushButton::clicked, this, &ApprovalDetail::promoteWanted);
    m_checklist->setObjectName(u"checklist"_s);
    connect(m_checklist, &QPushButton::clicked, this, &ApprovalDetail::checklistWanted);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"requestNote"_s);
    m_attested->setWordWrap(true);
    m_attested->setObjectName(u"attestation"_s);
    for (QPushButton *button : {m_revoke, m_checklist, m_handOn, m_defer, m_reject, m_approve, m_promote})
        m_header->addAction(button);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(Space::Huge);
    facts->addWidget(m_mustHold, 4);
    facts->addWidget(m_decisions, 3);
    facts->addWidget(m_change, 4);

    auto *top = new Card(theme, this);
    auto *inTop = new QVBoxLayout(top);
    inTop->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Medium);
    inTop->setSpacing(Space::Medium);
    inTop->addWidget(m_header);
    inTop->addWidget(m_note);
    inTop->addLayout(facts);
    inTop->addWidget(m_attested);
    auto *bottom = new Card(theme, this);
    auto *inBottom = new QVBoxLayout(bottom);
    inBottom->setContentsMargins(0, 0, 0, 0);
    inBottom->addWidget(m_difference);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Large);
    column->addWidget(top);
    column->addWidget(bottom, 1);
}

QPushButton *ApprovalDetail::makeDecision(DecisionKind kind, int look, const char *objectName)
{
    QPushButton *const button = makeButton(ButtonLook(look), this);
    button->setObjectName(QString::fromLatin1(objectName));
    connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT decisionWanted(kind); });
    return button;
}

void ApprovalDetail::show(const ApprovalRequest &request, const QString &person, const QDateTime &now)
{
    if (m_request.id != request.id)
        m_context = {};
    m_request = request;
    m_person = person;
    m_now = now;
    say();
}

void ApprovalDetail::setContext(const ApprovalContext &context)
{
    m_context = context;
    m_difference->setFileTotals(context.filesChanged, context.insertions, context.deletions);
    say();
}

void ApprovalDetail::allow(QPushButton *button, DecisionKind kind)
{
    // The comment comes with the dialog; here only whether this person may decide this way at all.
    const bool bringsItOn = kind == DecisionKind::Approve || kind == DecisionKind::Delegate;
    const auto allowed = bringsItOn && !m_request.trouble.isEmpty()
        ? Result<void>(fail(Error::Kind::Invalid, m_request.trouble))
        : mayDecide(m_request, kind, m_person, u"-"_s);
    button->setEnabled(allowed.has_value());
    button->setToolTip(allowed ? QString() : allowed.error().message.toHtmlEscaped());
}

void ApprovalDetail::say()
{
    if (!m_request.id.isValid())
        return;
    m_header->setTitle(titleOf(m_request.subject));
    QStringList line;
    if (!m_context.known)
        line.append(tr("finding out what is live there…"));
    else if (m_context.liveVersion.isEmpty())
        line.append(tr("nothing is live there yet"));
    else if (m_context.liveSince.isValid())
        line.append(tr("now %1, live for %2")
                        .arg(oneLine(m_context.liveVersion, 80), ageText(m_context.liveSince, m_now)));
    else
        line.append(tr("now %1").arg(oneLine(m_context.liveVersion, 80)));
    line.append(tr("requested by %1 (%2)", "person, age")
                    .arg(oneLine(m_request.requestedBy, 80), ageText(m_request.requestedAt, m_now)));
    line.append(m_request.subject.commit.shortHex());
    m_header->setSubtitle(line.join(u"  ·  "_s), exactTime(m_request.requestedAt));
    m_note->setText(m_request.note.isEmpty() ? QString() : tr("“%1”").arg(manyLines(m_request.note, 2000)));
    m_note->setVisible(!m_request.note.isEmpty());
    sayMustHold();
    sayDecisions();
    sayChange();
    const QString attested = m_context.signersAreSetUp
        ? tr("Approvals are signed here with each person's own key, and verified whenever they are read.")
        : tr("Decisions are recorded as self-attested: no signature stands behind them.");
    m_attested->setText(m_context.ledger.isEmpty() ? attested : attested + u"  "_s + oneLine(m_context.ledger, 1000));
    allow(m_approve, DecisionKind::Approve);
    allow(m_reject, DecisionKind::Reject);
    allow(m_defer, DecisionKind::Defer);
    allow(m_handOn, DecisionKind::Delegate);
    m_promote->setVisible(m_request.state == ApprovalState::Approved);
    m_checklist->setVisible(hasChecklist(m_context.gates));
    m_approve->setVisible(m_request.state != ApprovalState::Approved);
    m_revoke->setVisible(mayDecide(m_request, DecisionKind::Revoke, m_person, u"-"_s).has_value());
}

void ApprovalDetail::sayApprovals(QVector<Fact> &facts) const
{
    QVector<ApprovalDecision> given;
    for (const ApprovalDecision &decision : std::as_const(m_request.decisions)) {
        given.removeIf([&](const ApprovalDecision &earlier) { return earlier.by == decision.by; });
        if (decision.decision == DecisionKind::Approve && isGood(decision))
            given.append(decision);
    }
    for (int i = 0; i < m_request.needed; ++i) {
        const QString what = m_request.needed == 1 ? tr("One person approves")
                                                   : tr("Approval %1 of %2").arg(i + 1).arg(m_request.needed);
        if (i < given.size())
            facts.append({Tone::Succeeded, what, oneLine(given[i].by, 60), exactTime(given[i].at)});
        else if (m_request.state == ApprovalState::Pending)
            facts.append({Tone::Waiting, what, tr("waiting"), {}});
        else
            facts.append({Tone::Muted, what, wordFor(m_request.state), {}});
    }
}

void ApprovalDetail::sayMustHold()
{
    QVector<Fact> facts;
    if (!m_request.trouble.isEmpty())
        facts.append({Tone::Failed, oneLine(m_request.trouble, 400), {}, m_request.trouble});
    if (m_context.gates.isEmpty()) {
        sayApprovals(facts);
    } else {
        for (const GateFinding &finding : std::as_const(m_context.gates))
            facts.append({toneOf(finding.outcome), oneLine(finding.reason, 300), wordForGate(finding.gate),
                          finding.reason});
    }
    facts.append({Tone::Succeeded, tr("Bound to one commit"), m_request.subject.commit.shortHex(),
                  m_request.subject.commit.hex()});
    m_mustHold->setHeading(tr("Must hold"));
    m_mustHold->setFacts(facts, {});
}

void ApprovalDetail::sayDecisions()
{
    QVector<Fact> facts;
    for (const ApprovalDecision &decision : std::as_const(m_request.decisions)) {
        Tone tone = Tone::Unknown;
        if (decision.decision == DecisionKind::Approve)
            tone = Tone::Succeeded;
        else if (decision.decision == DecisionKind::Reject)
            tone = Tone::Failed;
        else if (decision.decision == DecisionKind::Defer || decision.decision == DecisionKind::Delegate)
            tone = Tone::Waiting;
        QString text = tr("%1: %2").arg(oneLine(decision.by, 60), wordsFor(decision));
        if (!decision.comment.isEmpty())
            text = tr("%1, “%2”").arg(text, oneLine(decision.comment, 200));
        QString tooltip = exactTime(decision.at);
        if (!decision.setAside.isEmpty()) {
            tone = Tone::Failed;
            text = tr("%1. Does not count: %2").arg(text, oneLine(decision.setAside, 300));
        } else if (decision.signatureOk) {
            text = tr("%1, signed").arg(text);
            tooltip =
                tr("%1\nSigned with %2; the signature is good.").arg(tooltip, oneLine(decision.key, 120));
        }
        facts.append({tone, text, ageText(decision.at, m_now), tooltip});
    }
    m_decisions->setHeading(tr("Decisions so far"));
    m_decisions->setFacts(facts, tr("Nobody has decided yet"));
}

void ApprovalDetail::sayChange()
{
    m_change->setHeading(tr("What would change"));
    if (!m_context.known) {
        m_change->setFacts({}, tr("Comparing with what is live…"));
        return;
    }
    QVector<Fact> facts;
    if (!m_context.difference.isEmpty())
        facts.append({Tone::Plain, m_context.difference, {}, {}});
    if (m_context.breaking)
        facts.append({Tone::Failed, tr("%n breaking change(s)", nullptr, m_context.breaking), {}, {}});
    else if (m_context.commits)
        facts.append({Tone::Succeeded, tr("No breaking change is announced"), {}, {}});
    const QLocale locale;
    if (m_context.filesChanged)
        facts.append(
            {Tone::Plain,
             tr("%n file(s)", nullptr, m_context.filesChanged),
             tr("+%1 −%2").arg(locale.toString(m_context.insertions), locale.toString(m_context.deletions)),
             {}});
    if (m_context.risk) {
        QStringList parts;
        for (const RiskPart &part : m_context.risk->parts)
            parts.append(u"%1 · %2"_s.arg(part.points).arg(part.reason));
        const Tone tone = m_context.risk->score >= 60 ? Tone::Failed
            : m_context.risk->score >= 30             ? Tone::Waiting
                                                      : Tone::Succeeded;
        const QString score = tr("Risk %1 of 100").arg(m_context.risk->score);
        facts.append({tone,
                      m_context.risk->parts.isEmpty()
                          ? score
                          : u"%1: %2"_s.arg(score, m_context.risk->parts.first().reason),
                      {},
                      parts.join(u'\n')});
    }
    m_change->setFacts(facts, tr("Nothing: it is the same commit"));
}

void ApprovalDetail::retranslate()
{
    m_approve->setText(tr("&Approve…"));
    m_promote->setText(tr("&Promote…"));
    m_checklist->setText(tr("&Checklist…"));
    m_reject->setText(tr("Re&ject…"));
    m_defer->setText(tr("&Defer…"));
    m_handOn->setText(tr("Ha&nd on…"));
    m_revoke->setText(tr("Ta&ke back…"));
    say();
}

} // namespace slipway
