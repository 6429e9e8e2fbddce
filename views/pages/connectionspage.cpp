#include "views/pages/connectionspage.h"

#include "models/base/text.h"
#include "models/items/connectionlistmodel.h"
#include "models/items/words.h"
#include "views/delegates/twolinedelegate.h"
#include "views/pages/facts.h"
#include "views/pages/listdress.h"
#include "views/pages/masterdetail.h"
#include "views/pages/pageheader.h"
#include "views/pages/ruleseditor.h"
#include "views/theme/theme.h"

#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

ConnectionsPage::ConnectionsPage(Theme &dress, ConnectionListModel &connections, QWidget *parent)
    : Page(PageKind::Connections, dress, parent), m_connections(connections),
      m_parts(new MasterDetail(dress, this)), m_add(makeButton(ButtonLook::Plain, this))
{
    m_add->setObjectName(u"addConnection"_s);
    m_parts->head()->addWidget(m_add);
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
    m_test = makeButton(ButtonLook::Plain, card);
    m_sync = makeButton(ButtonLook::Primary, card);
    m_remove->setObjectName(u"removeConnection"_s);
    m_test->setObjectName(u"testConnection"_s);
    m_sync->setObjectName(u"syncNow"_s);
    for (QPushButton *button : {m_remove, m_test, m_sync})
        m_header->addAction(button);
    m_facts = new FactList(theme(), card);
    m_rules = new RulesEditor(theme(), card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    column->setSpacing(Space::Large);
    column->addWidget(m_header);
    column->addWidget(makeOutcome());
    column->addWidget(m_facts);
    column->addWidget(new Hairline(theme(), Qt::Horizontal, card));
    column->addWidget(m_rules, 1);
    const auto name = [this] {
        const int row = m_connections.rowOf(m_shown);
        return row < 0 ? QString() : m_connections.at(row).name;
    };
    connect(m_remove, &QPushButton::clicked, this, [this, name] { Q_EMIT removeRequested(name()); });
    connect(m_test, &QPushButton::clicked, this, [this, name] { Q_EMIT testRequested(name()); });
    connect(m_sync, &QPushButton::clicked, this, [this, name] { Q_EMIT syncRequested(name()); });
    connect(m_rules, &RulesEditor::saveRequested, this,
            [this, name](const QVector<MappingRule> &rules) { Q_EMIT rulesChanged(name(), rules); });
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
    const int row = m_connections.rowOf(m_shown);
    m_rules->setKnownNames({}, {});
    m_rules->setRules(m_connections.at(row).rules);
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
    QVector<Fact> facts;
    facts.append({Tone::Plain, tr("Last sync"), m_connections.freshness(connection),
                  exactTime(connection.lastSyncAt)});
    QString token = tr("none");
    if (connection.tokenSource == TokenSource::Keyring)
        token = tr("in the system's keyring");
    else if (connection.tokenSource == TokenSource::Environment)
        token = tr("in the variable %1").arg(oneLine(connection.tokenVariable, 60));
    facts.append({Tone::Plain, tr("Token"), token, {}});
    if (!connection.user.isEmpty())
        facts.append({Tone::Plain, tr("User"), oneLine(connection.user, 80), {}});
    m_facts->setHeading({});
    m_facts->setFacts(facts, {});
    const bool busy = m_connections.index(m_connections.rowOf(connection.id), 0)
                          .data(ConnectionListModel::BusyRole)
                          .toBool();
    m_sync->setEnabled(!busy);
    if (m_testedName == connection.name)
        showOutcome(m_testedWorked, m_testedSentence);
    else if (!connection.lastError.isEmpty())
        showOutcome(false, connection.lastError);
    else
        m_outcome->hide();
    if (!m_rules->isChanged())
        m_rules->setRules(connection.rules);
}

void ConnectionsPage::showOutcome(bool worked, const QString &sentence)
{
    m_outcome->setColour(worked ? Colour::Raised : Colour::FailedTint);
    m_outcomeIcon->setIcon(worked ? u"circle-check"_s : u"triangle-alert"_s,
                           worked ? Colour::Succeeded : Colour::Failed);
    m_outcomeText->setText(oneLine(sentence, 1000));
    m_outcome->show();
}

void ConnectionsPage::showTestResult(const QString &name, const QString &sentence, bool worked)
{
    m_testedName = name;
    m_testedSentence = sentence;
    m_testedWorked = worked;
    refreshDetail();
}

void ConnectionsPage::setKnownNames(ConnectionId id, const QStringList &environments, const QStringList &jobs)
{
    if (id == m_shown)
        m_rules->setKnownNames(environments, jobs);
}

void ConnectionsPage::retranslate()
{
    m_add->setText(tr("&Add a connection…"));
    m_remove->setText(tr("&Remove"));
    m_test->setText(tr("&Test"));
    m_sync->setText(tr("&Sync now"));
    m_parts->list()->setAccessibleName(tr("Connections"));
    m_parts->setHint(tr("Choose a connection at the left"));
    m_rules->retranslate();
    refreshDetail();
}

} // namespace slipway
