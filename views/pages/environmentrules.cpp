#include "views/pages/environmentrules.h"

#include "models/base/text.h"
#include "models/items/policywords.h"
#include "models/items/targetlistmodel.h"
#include "models/items/words.h"
#include "views/delegates/facts.h"
#include "views/delegates/twolinedelegate.h"
#include "views/pages/factsscroll.h"
#include "views/pages/listdress.h"
#include "views/pages/masterdetail.h"
#include "views/pages/pageheader.h"
#include "views/theme/theme.h"

#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

EnvironmentRulesView::EnvironmentRulesView(Theme &theme, RuleListModel &rules, TargetListModel &targets,
                                           QWidget *parent)
    : QWidget(parent), m_theme(theme), m_rules(rules), m_targets(targets),
      m_parts(new MasterDetail(theme, this)), m_header(new PageHeader(theme, this)),
      m_freeze(makeButton(ButtonLook::Plain, this)), m_carry(makeButton(ButtonLook::Plain, this)),
      m_edit(makeButton(ButtonLook::Primary, this)), m_sentences(new FactList(theme, this)),
      m_freezes(new FactList(theme, this)), m_carriers(new FactList(theme, this)),
      m_watched(new FactList(theme, this)), m_watch(makeButton(ButtonLook::Plain, this)),
      m_order(new Label(theme, TextRole::SmallStrong, this))
{
    m_freeze->setObjectName(u"freezeHere"_s);
    m_carry->setObjectName(u"carryHere"_s);
    m_edit->setObjectName(u"editRules"_s);
    for (QPushButton *button : {m_freeze, m_carry, m_watch, m_edit})
        m_header->addAction(button);
    m_parts->head()->addWidget(m_order);
    dressList(*m_parts->list(), theme, u"environmentRules"_s);
    m_parts->list()->setItemDelegate(new TwoLineDelegate(theme, 0, m_parts->list()));
    m_parts->list()->setModel(&rules);
    m_sentences->setObjectName(u"sentences"_s);
    m_freezes->setObjectName(u"freezesHere"_s);
    m_carriers->setObjectName(u"carriersHere"_s);
    m_watched->setObjectName(u"watchedHere"_s);
    m_watch->setObjectName(u"watchHere"_s);

    auto *facts = new QWidget(this);
    auto *inFacts = new QVBoxLayout(facts);
    inFacts->setContentsMargins(0, 0, 0, 0);
    inFacts->setSpacing(Space::Huge);
    inFacts->addWidget(m_sentences);
    inFacts->addWidget(m_freezes);
    inFacts->addWidget(m_carriers);
    inFacts->addWidget(m_watched);
    inFacts->addStretch(1);
    auto *card = new Card(theme, this);
    auto *inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Medium);
    inCard->setSpacing(Space::Large);
    inCard->addWidget(m_header);
    inCard->addWidget(new FactsScroll(facts, card), 1);
    m_parts->detail()->addWidget(card);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_parts);

    connect(m_parts->list()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EnvironmentRulesView::say);
    connect(m_parts->list(), &QListView::activated, m_edit, &QPushButton::click);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT rulesWanted(environment()); });
    connect(m_freeze, &QPushButton::clicked, this, [this] { Q_EMIT freezeWanted(environment()); });
    connect(m_watch, &QPushButton::clicked, this, [this] { Q_EMIT monitorWanted(environment()); });
    connect(m_carry, &QPushButton::clicked, this, [this] { Q_EMIT targetWanted({}, environment()); });
    connect(&rules, &QAbstractItemModel::dataChanged, this, &EnvironmentRulesView::say);
    retranslate();
}

QWidget *EnvironmentRulesView::list() const
{
    return m_parts->list();
}

int EnvironmentRulesView::row() const
{
    const QModelIndex current = m_parts->list()->currentIndex();
    return current.isValid() ? current.row() : -1;
}

QString EnvironmentRulesView::environment() const
{
    return row() < 0 ? QString() : m_rules.at(row()).environment.name;
}

void EnvironmentRulesView::choose(const QString &environment)
{
    for (int i = 0; i < m_rules.rowCount(); ++i) {
        if (m_rules.at(i).environment.name == environment)
            m_parts->list()->setCurrentIndex(m_rules.index(i, 0));
    }
}

void EnvironmentRulesView::say()
{
    if (row() < 0 && m_rules.rowCount() > 0)
        return m_parts->list()->setCurrentIndex(m_rules.index(m_rules.rowCount() - 1, 0));
    m_parts->setDetailVisible(row() >= 0);
    if (row() < 0)
        return;
    const EnvironmentRules &rules = m_rules.at(row());
    m_header->setTitle(rules.environment.name);
    m_header->setSubtitle(
        rules.isWritten
            ? wordFor(rules.environment.tier)
            : tr("%1 · nobody wrote rules for it, so these hold").arg(wordFor(rules.environment.tier)));
    QVector<Fact> facts;
    if (!rules.trouble.isEmpty())
        facts.append({Tone::Failed, oneLine(rules.trouble, 300), {}, {}});
    const auto sentences =
        rules.trouble.isEmpty() ? sentencesOf(rules.policy, rules.before) : QVector<PolicySentence>();
    for (const PolicySentence &sentence : sentences)
        facts.append({sentence.asks ? Tone::Plain : Tone::Muted,
                      sentence.text,
                      {},
                      {},
                      sentence.asks ? u"shield-check"_s : u"minus"_s});
    m_sentences->setHeading(tr("Before a release may enter"));
    m_sentences->setFacts(facts, {});
    sayFreezes(rules);
    sayTargets(rules);
    sayMonitors(rules);
}

void EnvironmentRulesView::setMonitors(const QVector<Monitor> &monitors)
{
    m_monitors = monitors;
    say();
}

void EnvironmentRulesView::sayMonitors(const EnvironmentRules &rules)
{
    QVector<Fact> facts;
    for (const Monitor &monitor : std::as_const(m_monitors)) {
        if (monitor.environment != rules.environment.name)
            continue;
        const QString limit = measuredText(monitor.threshold, monitor.unit);
        const QString name = oneLine(monitor.name, 60);
        facts.append({Tone::Plain,
                      monitor.project.isEmpty()
                          ? name
                          : tr("%1 of %2", "a monitor, a project").arg(name, oneLine(monitor.project, 80)),
                      monitor.isLowerBetter ? tr("bad over %1").arg(limit) : tr("bad under %1").arg(limit),
                      oneLine(monitor.query, 300), u"chart-line"_s});
    }
    m_watched->setHeading(tr("Watched by"));
    m_watched->setFacts(facts, tr("Nothing: what a deployment does there is not seen"));
}

void EnvironmentRulesView::sayFreezes(const EnvironmentRules &rules)
{
    QVector<Fact> facts;
    for (const ActiveFreeze &freeze : rules.freezes) {
        const QString from =
            freeze.from.isEmpty() ? QString() : tr(", says %1").arg(oneLine(freeze.from, 60));
        facts.append(
            {Tone::Frozen,
             oneLine(freeze.reason, 300) + from,
             freeze.until.isValid() ? tr("until %1").arg(exactTime(freeze.until)) : tr("until it is ended"),
             {}});
    }
    m_freezes->setHeading(tr("Frozen now"));
    m_freezes->setFacts(facts, tr("No freeze holds here now"));
}

void EnvironmentRulesView::sayTargets(const EnvironmentRules &rules)
{
    QVector<Fact> facts;
    for (const DeployTarget &target : m_targets.rows()) {
        if (target.environment != rules.environment.name)
            continue;
        facts.append({Tone::Plain,
                      target.project.isEmpty() ? tr("Every project") : oneLine(target.project, 120),
                      oneLine(TargetListModel::carrierText(target), 90), TargetListModel::carrierText(target),
                      u"rocket"_s});
    }
    if (facts.isEmpty())
        facts.append({Tone::Waiting,
                      tr("Nobody is named: nothing can be promoted there from here, only recorded"),
                      {},
                      {}});
    m_carriers->setHeading(tr("Carried there by"));
    m_carriers->setFacts(facts, {});
}

void EnvironmentRulesView::retranslate()
{
    m_edit->setText(tr("Edit the &rules…"));
    m_freeze->setText(tr("Free&ze it…"));
    m_carry->setText(tr("Who &carries…"));
    m_watch->setText(tr("Wa&tch it…"));
    m_watch->setToolTip(tr("What a Prometheus is asked about it"));
    m_parts->list()->setAccessibleName(tr("Environments"));
    m_parts->setHint(tr("There is no environment yet"));
    m_order->setText(tr("In the order of promotion"));
    say();
}

} // namespace slipway
