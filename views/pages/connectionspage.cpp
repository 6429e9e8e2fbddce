#include "views/pages/connectionspage.h"

#include "models/base/text.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/words.h"
#include "views/delegates/facts.h"
#include "views/delegates/twolinedelegate.h"
#include "views/pages/factsscroll.h"
#include "views/pages/listdress.h"
#include "views/pages/masterdetail.h"
#include "views/pages/pageheader.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

ConnectionsPage::ConnectionsPage(Theme &dress, ConnectionListModel &connections, QWidget *parent)
    : Page(PageKind::Connections, dress, parent), m_connections(connections),
      m_parts(new MasterDetail(dress, this)), m_add(makeButton(ButtonLook::Plain, this)),
      m_alerts(makeButton(ButtonLook::Plain, this)), m_keep(new QCheckBox(this))
{
    m_add->setObjectName(u"addConnection"_s);
    m_keep->setObjectName(u"keepUpToDate"_s);
    m_keep->setEnabled(false);
    m_parts->head()->addWidget(m_add);
    m_alerts->setObjectName(u"alertSources"_s);
    m_parts->head()->addWidget(m_alerts);
    connect(m_alerts, &QPushButton::clicked, this, &ConnectionsPage::alertsRequested);
    m_parts->head()->addWidget(m_keep);
    connect(m_keep, &QCheckBox::clicked, this, &ConnectionsPage::keepingChosen);
    m_parts->detail()->addWidget(makeDetail());
    dressList(*m_parts->list(), dress, u"connections"_s);
    m_parts->list()->setItemDelegate(new TwoLineDelegate(dress, 0, m_parts->list()));
    m_parts->list()->setModel(&connections);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parts);

    connect(m_add, &QPushButton::clicked, this, &ConnectionsPage::addRequested);
    connect(this, &Page::emptyActionRequested, this, &ConnectionsPage::addRequested);
    connect(m_parts->list()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConnectionsPage::choose);
    connect(&connections, &QAbstractItemModel::dataChanged, this, &ConnectionsPage::refreshDetail);
    retranslate();
}

QWidget *ConnectionsPage::makeDetail()
{
    auto *card = new Card(theme(), this);
    m_header = new PageHeader(theme(), card);
    m_remove = makeButton(ButtonLook::Quiet, card);
    m_edit = makeButton(ButtonLook::Plain, card);
    m_test = makeButton(ButtonLook::Plain, card);
    m_sync = makeButton(ButtonLook::Primary, card);
    m_remove->setObjectName(u"removeConnection"_s);
    m_edit->setObjectName(u"editConnection"_s);
    m_test->setObjectName(u"testConnection"_s);
    m_sync->setObjectName(u"syncNow"_s);
    for (QPushButton *button : {m_remove, m_edit, m_test, m_sync})
        m_header->addAction(button);
    auto *below = new QWidget(card);
    m_facts = new FactList(theme(), below);
    m_findings = new ConnectionFindings(theme(), below);
    m_rules = new RulesEditor(theme(), below);
    auto *inBelow = new QVBoxLayout(below);
    inBelow->setContentsMargins(Space::Large, 0, Space::Large, Space::Large);
    inBelow->setSpacing(Space::Large);
    inBelow->addWidget(makeOutcome());
    inBelow->addWidget(m_facts);
    inBelow->addWidget(m_findings);
    inBelow->addWidget(new Hairline(theme(), Qt::Horizontal, below));
    inBelow->addWidget(m_rules, 1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Space::Large, Space::Large, Space::Large, 0);
    head->addWidget(m_header);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Medium);
    column->addLayout(head);
    column->addWidget(new FactsScroll(below, card), 1);
    const auto name = [this] {
        const int row = m_connections.rowOf(m_shown);
        return row < 0 ? QString() : m_connections.at(row).name;
    };
    connect(m_remove, &QPushButton::clicked, this, [this, name] { Q_EMIT removeRequested(name()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_shown); });
    connect(m_test, &QPushButton::clicked, this, [this, name] { Q_EMIT testRequested(name()); });
    connect(m_sync, &QPushButton::clicked, this, [this, name] { Q_EMIT syncRequested(name()); });
    connect(m_rules, &RulesEditor::saveRequested, this,
            [this, name](const QVector<MappingRule> &rules) { Q_EMIT rulesChanged(name(), rules); });
    connect(m_rules, &RulesEditor::previewWanted, this,
            [this](const QVector<MappingRule> &rules) { Q_EMIT previewWanted(m_shown, rules); });
    connect(m_findings, &ConnectionFindings::environmentWanted, this, &ConnectionsPage::environmentWanted);
    return card;
}

QWidget *ConnectionsPage::makeOutcome()
{
    m_outcome = new Panel(theme(), Colour::Raised, this);
    m_outcomeIcon = new IconLabel(theme(), u"info"_s, Colour::Muted, m_outcome);
    m_outcomeText = new Label(theme(), TextRole::Body, m_outcome);
    m_outcomeText->setObjectName(u"outcome"_s);
    m_outcomeText->setWordWrap(true);
    auto *row = new QHBoxLayout(m_outcome);
    row->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    row->setSpacing(Space::Small);
    row->addWidget(m_outcomeIcon, 0, Qt::AlignTop);
    row->addWidget(m_outcomeText, 1);
    return m_outcome;
}

void ConnectionsPage::setKeeping(bool isPossible, bool isOn)
{
    m_keep->setEnabled(isPossible);
    m_keep->setChecked(isOn);
}

QWidget *ConnectionsPage::firstFocus() const
{
    return m_parts->list();
}

void ConnectionsPage::showConnections()
{
    if (m_connections.rowCount() == 0) {
        showEmpty({u"plug"_s, tr("No connection yet"),
                   tr("Connect a CI server or a forge, and its deployments come to the board and the history "
                      "by themselves."),
                   tr("Add a connection…")});
        return;
    }
    showContent();
    if (m_connections.rowOf(m_shown) < 0)
        m_parts->list()->setCurrentIndex(m_connections.index(0, 0));
    refreshDetail();
}

void ConnectionsPage::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_shown = index.data(ConnectionListModel::IdRole).value<ConnectionId>();
    m_probe.reset();
    m_findings->setProbe({});
    m_findings->setNews({});
    m_findings->setOffered({});
    m_rules->setPreview({});
    m_rules->setRules(m_connections.at(m_connections.rowOf(m_shown)).rules);
    refreshDetail();
    Q_EMIT connectionChosen(m_shown);
}

void ConnectionsPage::refreshDetail()
{
    const int row = m_connections.rowOf(m_shown);
    m_parts->setDetailVisible(row >= 0);
    if (row >= 0)
        say(m_connections.at(row));
}

void ConnectionsPage::say(const Connection &connection)
{
    m_header->setTitle(connection.name);
    m_header->setSubtitle(tr("%1  ·  %2").arg(wordFor(connection.kind), redacted(connection.url)));
    sayFacts(connection);
    const bool busy = m_connections.index(m_connections.rowOf(connection.id), 0)
                          .data(ConnectionListModel::BusyRole)
                          .toBool();
    m_sync->setEnabled(!busy);
    m_test->setEnabled(m_testing != connection.name);
    if (m_testing == connection.name)
        showOutcome(true, tr("Asking the server who it is and what works there…"));
    else if (m_testedName == connection.name)
        showOutcome(m_testedWorked, m_testedSentence);
    else if (!connection.lastError.isEmpty())
        showOutcome(false, connection.lastError);
    else
        m_outcome->hide();
    if (!m_rules->isChanged())
        m_rules->setRules(connection.rules);
}

void ConnectionsPage::sayFacts(const Connection &connection)
{
    QVector<Fact> facts;
    facts.append({Tone::Plain, tr("Last sync"), m_connections.freshness(connection),
                  exactTime(connection.lastSyncAt)});
    if (const QString next = m_connections.outlook(connection.id); !next.isEmpty())
        facts.append({Tone::Plain, tr("By itself"), next, {}});
    QString token = tr("none");
    if (connection.tokenSource == TokenSource::Keyring)
        token = tr("in the system's keyring");
    else if (connection.tokenSource == TokenSource::Environment)
        token = tr("in the variable %1").arg(oneLine(connection.tokenVariable, 60));
    facts.append({Tone::Plain, tr("Token"), token, {}});
    if (!connection.user.isEmpty())
        facts.append({Tone::Plain, tr("User"), oneLine(connection.user, 80), {}});
    if (m_probe) {
        if (!m_probe->server.isEmpty())
            facts.append({Tone::Plain, tr("Server"), oneLine(m_probe->server, 120), {}});
        if (!m_probe->account.isEmpty())
            facts.append({Tone::Plain, tr("Account there"), oneLine(m_probe->account, 120), {}});
        if (!m_probe->scopes.isEmpty())
            facts.append({Tone::Plain, tr("The token may"), oneLine(m_probe->scopes.join(u", "_s), 200), {}});
    }
    if (!connection.caFile.isEmpty())
        facts.append({Tone::Plain, tr("Own certificate authority"), oneLine(connection.caFile, 200), {}});
    m_facts->setHeading({});
    m_facts->setFacts(facts, {});
}

void ConnectionsPage::showOutcome(bool worked, const QString &sentence)
{
    m_outcome->setColour(worked ? Colour::Raised : Colour::FailedTint);
    m_outcomeIcon->setIcon(worked ? u"circle-check"_s : u"triangle-alert"_s,
                           worked ? Colour::Succeeded : Colour::Failed);
    m_outcomeText->setText(oneLine(sentence, 1000));
    m_outcome->show();
}

void ConnectionsPage::showTesting(const QString &name)
{
    m_testing = name;
    refreshDetail();
}

void ConnectionsPage::showTestResult(const QString &name, const QString &sentence, bool worked)
{
    if (m_testing == name)
        m_testing.clear();
    m_testedName = name;
    m_testedSentence = sentence;
    m_testedWorked = worked;
    refreshDetail();
}

void ConnectionsPage::setProbe(ConnectionId id, const std::optional<ConnectionProbe> &probe)
{
    if (id != m_shown)
        return;
    m_probe = probe;
    m_findings->setProbe(probe);
    refreshDetail();
}

void ConnectionsPage::setNews(ConnectionId id, const std::optional<ConnectionNews> &news)
{
    if (id == m_shown)
        m_findings->setNews(news);
}

void ConnectionsPage::setOffered(ConnectionId id, const QVector<OfferedEnvironment> &environments)
{
    if (id == m_shown)
        m_findings->setOffered(environments);
}

void ConnectionsPage::setPreview(ConnectionId id, const std::optional<RulePreview> &preview)
{
    if (id == m_shown)
        m_rules->setPreview(preview);
}

void ConnectionsPage::retranslate()
{
    m_add->setText(tr("&Add a connection…"));
    m_alerts->setText(tr("Alerts as &incidents…"));
    m_alerts->setToolTip(tr("The Alertmanagers whose alerts become incidents"));
    m_remove->setText(tr("&Remove"));
    m_edit->setText(tr("&Edit…"));
    m_test->setText(tr("&Test"));
    m_keep->setText(tr("&Keep up to date by itself"));
    m_keep->setToolTip(tr("Asks the servers now and then, more often where something is under way"));
    m_sync->setText(tr("&Sync now"));
    m_parts->list()->setAccessibleName(tr("Connections"));
    m_parts->setHint(tr("Choose a connection at the left"));
    m_findings->retranslate();
    m_rules->retranslate();
    refreshDetail();
}

} // namespace slipway
