#include "views/pages/gatedetail.h"

#include "models/base/text.h"
#include "models/items/words.h"
#include "views/delegates/facts.h"
#include "views/pages/factsscroll.h"
#include "views/pages/pageheader.h"
#include "views/theme/theme.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int mostApprovers = 8;

/// Only addresses that a browser is for; a server could name anything.
bool isWebPage(const QUrl &page)
{
    return page.isValid() && !page.host().isEmpty()
        && (page.scheme() == "https"_L1 || page.scheme() == "http"_L1);
}

} // namespace

GateDetail::GateDetail(Theme &theme, QWidget *parent)
    : QWidget(parent), m_header(new PageHeader(theme, this)),
      m_message(new Label(theme, TextRole::Body, this)), m_what(new FactList(theme, this)),
      m_who(new FactList(theme, this)), m_remark(new Label(theme, TextRole::Small, this)),
      m_withdraw(makeButton(ButtonLook::Plain, this)), m_open(makeButton(ButtonLook::Quiet, this)),
      m_refuse(makeButton(ButtonLook::Danger, this)), m_approve(makeButton(ButtonLook::Primary, this))
{
    m_message->setWordWrap(true);
    m_message->setObjectName(u"gateMessage"_s);
    m_remark->setWordWrap(true);
    m_remark->setObjectName(u"gateRemark"_s);
    m_withdraw->setObjectName(u"withdrawGate"_s);
    m_open->setObjectName(u"openGate"_s);
    m_refuse->setObjectName(u"refuseGate"_s);
    m_approve->setObjectName(u"approveGate"_s);
    m_open->setIcon(theme.icon(u"external-link"_s));
    for (QPushButton *button : {m_refuse, m_approve})
        m_header->addAction(button);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(Space::Huge);
    facts->addWidget(m_what, 3);
    facts->addWidget(m_who, 2);
    auto *below = new QWidget(this);
    auto *inBelow = new QVBoxLayout(below);
    inBelow->setContentsMargins(Space::Large, 0, Space::Large, Space::Medium);
    inBelow->setSpacing(Space::Medium);
    inBelow->addWidget(m_message);
    inBelow->addLayout(facts);
    inBelow->addWidget(m_remark);
    inBelow->addWidget(m_withdraw, 0, Qt::AlignLeft);
    inBelow->addWidget(m_open, 0, Qt::AlignLeft); // the header has no room for it on a small screen
    inBelow->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Space::Large, Space::Large, Space::Large, 0);
    head->addWidget(m_header);
    auto *card = new Card(theme, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(0, 0, 0, 0);
    inCard->setSpacing(Space::Medium);
    inCard->addLayout(head);
    inCard->addWidget(new FactsScroll(below, card), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);

    connect(m_refuse, &QPushButton::clicked, this, [this] { Q_EMIT decisionWanted(false); });
    connect(m_approve, &QPushButton::clicked, this, [this] { Q_EMIT decisionWanted(true); });
    connect(m_withdraw, &QPushButton::clicked, this,
            [this] { Q_EMIT withdrawalWanted(m_waiting.queued ? m_waiting.queued->id : 0); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(QUrl(m_waiting.gate.url)); });
}

void GateDetail::show(const WaitingGate &waiting, const QDateTime &now)
{
    m_waiting = waiting;
    m_now = now;
    say();
}

void GateDetail::say()
{
    if (!m_waiting.connection.isValid())
        return;
    const ServerGate &gate = m_waiting.gate;
    m_header->setTitle(titleOf(gate));
    const QString where = tr("waits at %1", "a server").arg(oneLine(m_waiting.connectionName, 80));
    m_header->setSubtitle(
        gate.since.isValid()
            ? tr("%1 for %2", "waits at a server, how long").arg(where, ageText(gate.since, m_now))
            : where,
        exactTime(gate.since));
    m_message->setText(gate.message.isEmpty() ? QString() : tr("“%1”").arg(manyLines(gate.message, 2000)));
    m_message->setVisible(!gate.message.isEmpty());
    sayWhat();
    sayWho();
    const QString whyNot = whyNotDecidable(m_waiting);
    for (QPushButton *button : {m_refuse, m_approve}) {
        button->setEnabled(whyNot.isEmpty());
        button->setToolTip(whyNot.toHtmlEscaped());
        button->setAccessibleDescription(whyNot);
    }
    m_withdraw->setVisible(m_waiting.queued.has_value());
    m_open->setVisible(isWebPage(QUrl(gate.url)));
    m_remark->setText(
        whyNot.isEmpty() ? tr("The server is told with the account of the connection; the ledger records who "
                              "decided here.")
                         : whyNot + queuedRemark());
}

/// What becomes of words that wait, and what the server said to them last.
QString GateDetail::queuedRemark() const
{
    if (!m_waiting.queued)
        return {};
    const QString last = m_waiting.queued->message.isEmpty()
        ? QString()
        : u'\n' + tr("The last time: %1").arg(oneLine(m_waiting.queued->message, 300));
    return u". "_s
        + tr("It is said when the server is back, once, and only if this still waits there as it does now.")
        + last;
}

void GateDetail::sayWhat()
{
    const ServerGate &gate = m_waiting.gate;
    QVector<Fact> facts;
    const auto add = [&facts](const QString &name, const QString &value, const QString &tooltip = {}) {
        if (!value.isEmpty())
            facts.append({Tone::Plain, name, oneLine(value, 120), tooltip});
    };
    add(tr("Project there"), gate.remote);
    add(tr("Environment there"), gate.environmentName);
    add(tr("Job"), gate.job);
    add(tr("Version"), gate.version);
    add(tr("Branch or tag"), gate.reference);
    if (!gate.commit.isNull())
        add(tr("Commit"), gate.commit.shortHex(), gate.commit.hex());
    add(tr("Asked for by"), gate.requestedBy);
    if (gate.since.isValid())
        add(tr("Waiting"), ageText(gate.since, m_now), exactTime(gate.since));
    m_what->setHeading(tr("What waits"));
    m_what->setFacts(facts, tr("The server says nothing more"));
}

void GateDetail::sayWho()
{
    const ServerGate &gate = m_waiting.gate;
    QVector<Fact> facts;
    for (const QString &approver : gate.approvers.mid(0, mostApprovers))
        facts.append({Tone::Plain, oneLine(approver, 80), {}, {}, u"user"_s});
    if (gate.approvers.size() > mostApprovers)
        facts.append(
            {Tone::Muted, tr("and %n more", nullptr, int(gate.approvers.size()) - mostApprovers), {}, {}});
    if (!whyNotDecidable(m_waiting).isEmpty())
        facts.append({Tone::Muted, tr("Not this account"), {}, {}, u"ban"_s});
    else if (gate.mayDecide)
        facts.append({Tone::Succeeded, tr("This account may"), {}, {}});
    m_who->setHeading(tr("Who may decide"));
    m_who->setFacts(facts, tr("The server does not say"));
}

void GateDetail::retranslate()
{
    m_approve->setText(tr("&Approve…"));
    m_refuse->setText(tr("Refus&e…"));
    m_withdraw->setText(tr("Ta&ke back…"));
    m_open->setText(tr("&Open there"));
    say();
}

} // namespace slipway
