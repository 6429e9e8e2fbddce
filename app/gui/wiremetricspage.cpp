#include "app/gui/askdialogs.h"
#include "app/gui/keepfresh.h"
#include "app/gui/navigator.h"
#include "app/gui/picturefile.h"
#include "app/gui/wiring.h"
#include "app/gui/workspacechoices.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/domain/asof.h"
#include "models/items/metricrowmodel.h"
#include "models/queries/metricsquery.h"
#include "models/queries/projecthistory.h"
#include "views/pages/metricspage.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// Everything the page shows of one reading under one definition.
struct MetricsShown
{
    DeliveryMetrics metrics;
    QVector<MetricsPart> parts;
};

MetricsShown computed(const MetricsReading &reading, MetricsDefinition definition)
{
    MetricsRules rules;
    rules.definition = definition;
    MetricsShown shown{deliveryMetrics(reading.facts, reading.window, rules), {}};
    for (const MetricsWindow &part : partsOf(reading.window))
        shown.parts.append({part, deliveryMetrics(factsWithin(reading.facts, part), part, rules)});
    return shown;
}

/// Joins a MetricsPage to the query. A child of the page.
class MetricsWire final : public QObject
{
public:
    explicit MetricsWire(const Wiring &wiring)
        : m_wiring(wiring), m_choices(new WorkspaceChoices(wiring.session, this)),
          m_rows(new MetricRowModel(this)),
          m_page(new MetricsPage(wiring.theme, {m_choices->projects(), m_choices->environments(), *m_rows},
                                 wiring.parent))
    {
        setParent(m_page);
        m_choices->setAllEntries(MetricsPage::tr("All projects"), MetricsPage::tr("All of production"));
        connect(m_choices, &WorkspaceChoices::filled, this, &MetricsWire::begin);
        connect(m_choices, &WorkspaceChoices::failed, m_page, &Page::showFailed);
        connect(m_page, &Page::retryRequested, m_choices, &WorkspaceChoices::ask);
        connect(m_page, &Page::emptyActionRequested, this, [this] { openAddProject(m_wiring, m_page); });
        connect(m_page, &MetricsPage::questionChanged, this, &MetricsWire::ask);
        connect(m_page, &MetricsPage::definitionChanged, this, &MetricsWire::compute);
        connect(m_page, &MetricsPage::metricChosen, this, &MetricsWire::showRows);
        connect(m_page, &MetricsPage::incidentRequested, this,
                [this] { openAddIncident(m_wiring, m_page, m_page->project()); });
        connect(m_page, &MetricsPage::pictureRequested, this, [this](QWidget *chart, const QString &name) {
            openSavePicture(m_wiring, m_page, chart, name);
        });
        connect(m_page, &MetricsPage::copyTableRequested, this, [this](const QString &markdown, int rows) {
            QGuiApplication::clipboard()->setText(markdown);
            m_wiring.navigator.showNote(
                MetricsPage::tr("%Ln row(s) are on the clipboard as a Markdown table.", nullptr, rows));
        });
        connect(m_page, &MetricsPage::deploymentRequested, this, [this](DeploymentId id) {
            PageRequest request;
            request.id = id.value;
            m_wiring.navigator.open(PageKind::History, request);
        });
        connect(m_page, &Page::nowRequested, this, [this] { m_wiring.navigator.setMoment({}); });
        connect(&wiring.navigator, &Navigator::momentChanged, this, [this] {
            m_page->setMoment(m_wiring.navigator.moment());
            ask();
        });
        m_page->setMoment(wiring.navigator.moment());
        new KeepFresh(wiring.session.store(), Store::DeploymentsTopic | Store::EnvironmentsTopic, m_page,
                      [this] { ask(); });
        m_choices->ask();
    }

    MetricsPage *page() const { return m_page; }

private:
    void begin()
    {
        if (m_choices->allProjects().isEmpty()) {
            m_page->showEmpty({u"chart-line"_s, MetricsPage::tr("No project yet"),
                               MetricsPage::tr("How often you deploy, how long a change takes, and how often "
                                               "one fails: from the deployments of your projects."),
                               MetricsPage::tr("Add a project…")});
            return;
        }
        ask();
    }

    void ask()
    {
        if (m_choices->allProjects().isEmpty())
            return;
        MetricsQuestion question;
        question.project = m_page->project();
        question.environment = m_page->environment();
        question.asOf = m_wiring.navigator.moment();
        question.window.to =
            question.asOf.isValid() ? endAsOf(question.asOf) : m_wiring.session.clock().now();
        question.window.from = question.window.to.addDays(-m_page->days());
        question.window.zone = QTimeZone::systemTimeZone();
        const quint64 ticket = m_newest.take();
        m_page->showLoading(MetricsPage::tr("Reading deployments and commits…"));
        whenDone(
            askMetrics(m_wiring.session.queryContext(), question), this,
            [this, ticket](const Result<MetricsReading> &reading) {
                if (!m_newest.isNewest(ticket))
                    return;
                if (!reading)
                    return m_page->showFailed(reading.error());
                m_reading = *reading;
                m_page->setStale(
                    m_reading.unreadable.isEmpty()
                        ? QString()
                        : MetricsPage::tr("Lead times are missing: the repository of %1 could not be read.")
                              .arg(m_reading.unreadable.join(MetricsPage::tr(", "))));
                compute();
            });
    }

    void compute()
    {
        const quint64 ticket = m_newestNumbers.take();
        const auto numbers =
            calculate([reading = m_reading, definition = m_page->definition()]() -> Result<MetricsShown> {
                return computed(reading, definition);
            });
        whenDone(numbers, this, [this, ticket](const Result<MetricsShown> &shown) {
            if (!m_newestNumbers.isNewest(ticket))
                return;
            if (!shown)
                return m_page->showFailed(shown.error());
            m_metrics = shown->metrics;
            showRows(m_page->chosen());
            m_page->showMetrics(shown->metrics, shown->parts);
        });
    }

    void showRows(MetricKind kind)
    {
        if (m_shownKind != kind)
            m_rows->setRows({}); // what another metric says of them is not true here
        m_shownKind = kind;
        m_rows->setKind(kind);
        const quint64 ticket = m_newestRows.take();
        const auto lines = calculate(
            [rows = metricOf(m_metrics, kind).rows, reading = m_reading]() -> Result<QVector<MetricLine>> {
                return newestLines(rows, reading.facts, reading.names.projects, reading.names.environments);
            });
        whenDone(lines, this, [this, ticket](const Result<QVector<MetricLine>> &made) {
            if (m_newestRows.isNewest(ticket) && made)
                m_rows->setRows(*made);
        });
    }

    Wiring m_wiring;
    WorkspaceChoices *m_choices;
    MetricRowModel *m_rows;
    MetricsPage *m_page;
    MetricsReading m_reading;
    DeliveryMetrics m_metrics;
    NewestWins m_newest;
    NewestWins m_newestNumbers;
    NewestWins m_newestRows;
    MetricKind m_shownKind = MetricKind::DeploymentFrequency;
};

} // namespace

Page *makeMetricsPage(const Wiring &wiring)
{
    return (new MetricsWire(wiring))->page(); // owned by its page
}

} // namespace slipway
