#include "views/pages/connectionfindings.h"

#include "models/base/text.h"
#include "views/delegates/facts.h"
#include "views/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int mostOffered = 6;
constexpr int mostNotices = 8;
constexpr int gaugeWidth = 160;

QVector<Fact> factsOfCapabilities(const QVector<ConnectionCapability> &capabilities)
{
    QVector<Fact> facts;
    for (const ConnectionCapability &one : capabilities) {
        if (one.works)
            facts.append({Tone::Succeeded, one.what, {}, {}});
        else
            facts.append(
                {Tone::Muted,
                 ConnectionFindings::tr("%1: %2", "what does not work, why").arg(one.what, one.whyNot),
                 {},
                 {},
                 u"minus"_s});
    }
    return facts;
}

} // namespace

ConnectionFindings::ConnectionFindings(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_untested(new Label(theme, TextRole::Muted, this)),
      m_reads(new FactList(theme, this)), m_acts(new FactList(theme, this)),
      m_news(new FactList(theme, this)), m_gauge(new QWidget(this)), m_rate(new QProgressBar(m_gauge)),
      m_rateText(new Label(theme, TextRole::Muted, m_gauge)), m_offers(new QWidget(this)),
      m_offersHeading(new Label(theme, TextRole::Strong, m_offers)), m_offersRows(new QVBoxLayout),
      m_offersMore(new Label(theme, TextRole::Small, m_offers))
{
    m_untested->setWordWrap(true);
    m_untested->setObjectName(u"untested"_s);
    m_reads->setObjectName(u"serverReads"_s);
    m_acts->setObjectName(u"serverActs"_s);
    m_news->setObjectName(u"syncNotices"_s);
    m_rate->setObjectName(u"rateGauge"_s);
    m_rate->setTextVisible(false);
    m_rate->setFixedWidth(gaugeWidth);
    m_rateText->setObjectName(u"rateText"_s);
    m_rateText->setWordWrap(true);
    m_offersHeading->setWordWrap(true);
    m_offersMore->setWordWrap(true);
    m_offersMore->setObjectName(u"moreEnvironments"_s);

    auto *gauge = new QHBoxLayout(m_gauge);
    gauge->setContentsMargins(0, 0, 0, 0);
    gauge->setSpacing(Space::Medium);
    gauge->addWidget(m_rate);
    gauge->addWidget(m_rateText, 1);
    auto *capabilities = new QHBoxLayout;
    capabilities->setSpacing(Space::Huge);
    capabilities->addWidget(m_reads, 3);
    capabilities->addWidget(m_acts, 2);
    m_offersRows->setSpacing(Space::Tiny);
    auto *offers = new QVBoxLayout(m_offers);
    offers->setContentsMargins(0, 0, 0, 0);
    offers->setSpacing(Space::Small);
    offers->addWidget(m_offersHeading);
    offers->addLayout(m_offersRows);
    offers->addWidget(m_offersMore);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Large);
    column->addWidget(m_news);
    column->addWidget(m_gauge);
    column->addWidget(m_offers);
    column->addWidget(m_untested);
    column->addLayout(capabilities);
}

void ConnectionFindings::setProbe(const std::optional<ConnectionProbe> &probe)
{
    m_probe = probe;
    sayProbe();
}

void ConnectionFindings::setNews(const std::optional<ConnectionNews> &news)
{
    m_lastNews = news;
    sayNews();
}

void ConnectionFindings::setOffered(const QVector<OfferedEnvironment> &environments)
{
    if (m_offered == environments)
        return; // the keyboard may be on one of its buttons
    m_offered = environments;
    sayOffered();
}

void ConnectionFindings::sayProbe()
{
    m_untested->setVisible(!m_probe);
    m_reads->setVisible(m_probe.has_value());
    m_acts->setVisible(m_probe.has_value());
    if (!m_probe)
        return;
    m_reads->setHeading(tr("What works here"));
    m_reads->setFacts(factsOfCapabilities(m_probe->reads), {});
    m_acts->setHeading(tr("What can be done from here"));
    m_acts->setFacts(factsOfCapabilities(m_probe->acts), {});
}

void ConnectionFindings::sayNews()
{
    const bool hasNews = m_lastNews && (!m_lastNews->notices.isEmpty() || !m_lastNews->remarks.isEmpty());
    m_news->setVisible(hasNews);
    m_gauge->setVisible(m_lastNews && m_lastNews->rateLimit > 0);
    if (!m_lastNews)
        return;
    QVector<Fact> facts;
    for (const QString &remark : std::as_const(m_lastNews->remarks))
        facts.append({Tone::Plain, remark, {}, {}});
    for (const QString &notice : m_lastNews->notices.mid(0, mostNotices))
        facts.append({Tone::Waiting, notice, {}, {}, u"triangle-alert"_s});
    if (m_lastNews->notices.size() > mostNotices)
        facts.append(
            {Tone::Muted, tr("and %n more", nullptr, int(m_lastNews->notices.size()) - mostNotices), {}, {}});
    m_news->setHeading(tr("The last sync"));
    m_news->setFacts(facts, {});
    if (m_lastNews->rateLimit <= 0)
        return;
    m_rate->setRange(0, m_lastNews->rateLimit);
    m_rate->setValue(qBound(0, m_lastNews->rateRemaining, m_lastNews->rateLimit));
    const QLocale locale;
    const QString left =
        tr("%1 of %2 requests left", "how much may still be asked")
            .arg(locale.toString(m_lastNews->rateRemaining), locale.toString(m_lastNews->rateLimit));
    m_rateText->setText(
        m_lastNews->rateResetAt.isValid()
            ? tr("%1, all again at %2", "how much is left, a time")
                  .arg(left,
                       locale.toString(m_lastNews->rateResetAt.toLocalTime().time(), QLocale::ShortFormat))
            : left);
}

QWidget *ConnectionFindings::makeOffer(const OfferedEnvironment &environment)
{
    auto *line = new QWidget(m_offers);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Medium);
    auto *name = new Label(m_theme, TextRole::Body, oneLine(environment.name, 80), line);
    auto *detail = new Label(m_theme, TextRole::Muted, oneLine(environment.detail, 200), line);
    detail->setWordWrap(true);
    auto *add = makeButton(ButtonLook::Plain, line);
    add->setObjectName(u"addEnvironment"_s);
    add->setText(tr("Add to the workspace"));
    add->setAccessibleName(tr("Add %1 to the workspace").arg(oneLine(environment.name, 80)));
    connect(add, &QPushButton::clicked, this,
            [this, wanted = environment.name] { Q_EMIT environmentWanted(wanted); });
    row->addWidget(name);
    row->addWidget(detail, 1);
    row->addWidget(add);
    return line;
}

void ConnectionFindings::sayOffered()
{
    qDeleteAll(m_offerLines);
    m_offerLines.clear();
    for (const OfferedEnvironment &one : m_offered.mid(0, mostOffered)) {
        m_offerLines.append(makeOffer(one));
        m_offersRows->addWidget(m_offerLines.constLast());
    }
    m_offers->setVisible(!m_offered.isEmpty());
    m_offersHeading->setText(
        tr("%n environment(s) there that the workspace does not have", nullptr, int(m_offered.size())));
    m_offersMore->setVisible(m_offered.size() > mostOffered);
    m_offersMore->setText(tr("and %n more", nullptr, int(m_offered.size()) - mostOffered));
}

void ConnectionFindings::retranslate()
{
    m_untested->setText(tr("Press Test to see what works on this server and with this account."));
    m_rate->setAccessibleName(tr("How much may still be asked"));
    sayProbe();
    sayNews();
    sayOffered();
}

} // namespace slipway
