#include "views/pages/deploymentdetail.h"

#include "models/base/text.h"
#include "models/base/times.h"
#include "models/items/deploymentlistmodel.h"
#include "models/items/words.h"
#include "views/delegates/facts.h"
#include "views/delegates/tonelook.h"
#include "views/theme/theme.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

DeploymentDetail::DeploymentDetail(Theme &theme, QWidget *parent)
    : QWidget(parent), m_title(new Label(theme, TextRole::Section, this)),
      m_stateIcon(new IconLabel(theme, {}, Colour::Muted, this)),
      m_state(new Label(theme, TextRole::Strong, this)), m_facts(new FactList(theme, this)),
      m_compare(makeButton(ButtonLook::Plain, this)), m_impact(makeButton(ButtonLook::Plain, this)),
      m_around(makeButton(ButtonLook::Plain, this)), m_again(makeButton(ButtonLook::Plain, this)),
      m_back(makeButton(ButtonLook::Plain, this)), m_copy(makeButton(ButtonLook::Plain, this))
{
    m_title->setWordWrap(true);
    m_title->setObjectName(u"deploymentTitle"_s);
    m_compare->setObjectName(u"compareWithPrevious"_s);
    m_impact->setObjectName(u"showImpact"_s);
    m_around->setObjectName(u"aroundThen"_s);
    m_again->setObjectName(u"deployAgain"_s);
    m_back->setObjectName(u"rollBack"_s);
    m_copy->setObjectName(u"copyDeployment"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    column->setSpacing(Space::Small);
    column->addWidget(m_title);
    auto *state = new QHBoxLayout;
    state->setSpacing(Space::Small);
    state->addWidget(m_stateIcon);
    state->addWidget(m_state, 1);
    column->addLayout(state);
    column->addSpacing(Space::Small);
    column->addWidget(m_facts);
    column->addStretch();
    for (QPushButton *act : {m_again, m_back, m_impact, m_around, m_compare, m_copy})
        column->addWidget(act);
    connect(m_compare, &QPushButton::clicked, this, &DeploymentDetail::compareRequested);
    connect(m_impact, &QPushButton::clicked, this, &DeploymentDetail::impactRequested);
    connect(m_around, &QPushButton::clicked, this, &DeploymentDetail::aroundRequested);
    connect(m_again, &QPushButton::clicked, this, &DeploymentDetail::againRequested);
    connect(m_back, &QPushButton::clicked, this, &DeploymentDetail::backRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(asText()); });
    clear();
}

void DeploymentDetail::clear()
{
    m_deployment = {};
    m_project.clear();
    m_environment.clear();
    say();
}

void DeploymentDetail::setMoment(const QDateTime &moment)
{
    m_isPast = moment.isValid();
    say();
}

void DeploymentDetail::show(const Deployment &deployment, const QString &project, const QString &environment,
                            const QDateTime &now, const std::optional<FreezeNote> &freeze)
{
    m_freeze = freeze;
    m_deployment = deployment;
    m_project = project;
    m_environment = environment;
    m_now = now;
    say();
}

void DeploymentDetail::say()
{
    const bool any = m_deployment.id.isValid();
    for (QWidget *part :
         {static_cast<QWidget *>(m_stateIcon), static_cast<QWidget *>(m_state),
          static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_compare),
          static_cast<QWidget *>(m_impact), static_cast<QWidget *>(m_around), static_cast<QWidget *>(m_again),
          static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_copy)})
        part->setVisible(any);
    if (!any) {
        m_title->setText(tr("Choose a deployment to see it in full"));
        return;
    }
    const QString what =
        m_deployment.version.isEmpty() ? m_deployment.commit.shortHex() : m_deployment.version;
    m_title->setText(
        tr("%1 %2 → %3").arg(oneLine(m_project, 80), oneLine(what, 80), oneLine(m_environment, 80)));
    const Tone tone = toneOf(m_deployment.state);
    m_stateIcon->setIcon(iconNameOf(tone), colourOf(tone));
    m_state->setText(wordFor(m_deployment.state));
    m_state->setColour(colourOf(tone));

    QVector<Fact> facts;
    const auto fact = [&](const QString &name, const QString &value, const QString &tooltip = {}) {
        if (!value.isEmpty())
            facts.append({Tone::Muted, name, value, tooltip});
    };
    fact(tr("Finished"), exactTime(m_deployment.finishedAt), ageText(m_deployment.finishedAt, m_now));
    fact(tr("Started"), exactTime(m_deployment.startedAt));
    if (m_deployment.startedAt.isValid() && m_deployment.finishedAt.isValid())
        fact(tr("Took"),
             tr("%1 min").arg(
                 QLocale().toString(m_deployment.startedAt.secsTo(m_deployment.finishedAt) / 60.0, 'f', 1)));
    if (isLive(m_deployment.state))
        fact(tr("Live until"),
             m_deployment.liveUntil.isValid() ? exactTime(m_deployment.liveUntil) : tr("now"));
    fact(tr("Kind"), wordFor(m_deployment.kind));
    if (m_freeze)
        facts.append({Tone::Frozen, tr("Freeze"), freezeText(*m_freeze), m_freeze->reason});
    if (m_freeze && !m_freeze->reason.isEmpty())
        fact(tr("Because"), oneLine(m_freeze->reason, 200), m_freeze->reason);
    fact(tr("Commit"), m_deployment.commit.isNull() ? tr("unknown") : m_deployment.commit.shortHex(),
         m_deployment.commit.hex());
    fact(tr("Who"), oneLine(m_deployment.by, 60));
    fact(tr("Source"), oneLine(m_deployment.source, 60));
    if (!m_deployment.rawState.isEmpty())
        fact(tr("The source says"), oneLine(m_deployment.rawState, 60));
    fact(tr("Link"), oneLine(m_deployment.url, 30), m_deployment.url);
    m_facts->setHeading({});
    m_facts->setFacts(facts, {});
    m_compare->setEnabled(!m_deployment.commit.isNull());
    sayActs();
}

void DeploymentDetail::sayActs()
{
    const bool wasLive = isLive(m_deployment.state);
    const bool isNow = wasLive && !m_deployment.liveUntil.isValid();
    // What was live and is no more is gone back to; everything else is tried once more.
    m_impact->setVisible(wasLive);
    m_again->setVisible(!wasLive || isNow);
    m_back->setVisible(wasLive);
    m_again->setText(tr("Deplo&y it again…"));
    m_back->setText(isNow ? tr("Roll bac&k to the one before…") : tr("&Go back to this one…"));
    const bool isKnown = !m_deployment.version.isEmpty() || !m_deployment.commit.isNull();
    for (QPushButton *act : {m_again, m_back}) {
        act->setEnabled(isKnown && !m_isPast);
        act->setToolTip(m_isPast ? tr("This is the past. To act, go back to now.") : QString());
        act->setAccessibleDescription(act->toolTip());
    }
}

QString DeploymentDetail::asText() const
{
    return tr("%1 %2 in %3: %4 at %5, commit %6")
        .arg(m_project, m_deployment.version, m_environment, wordFor(m_deployment.state),
             toRfc3339(timeOf(m_deployment)), m_deployment.commit.hex());
}

void DeploymentDetail::retranslate()
{
    m_compare->setText(tr("Compare with what was there &before"));
    m_impact->setText(tr("&Impact…"));
    m_impact->setToolTip(tr("What it did to the numbers that are watched there"));
    m_around->setText(tr("What else was &done that day"));
    m_copy->setText(tr("Co&py as text"));
    say();
}

} // namespace slipway
