#include "views/pages/metricspage.h"

#include "models/items/markdowntable.h"
#include "models/items/metricrowmodel.h"
#include "views/charts/trendchart.h"
#include "views/delegates/celldelegate.h"
#include "views/dialogs/fields.h"
#include "views/pages/listdress.h"
#include "views/pages/metriccard.h"
#include "views/pages/pageheader.h"
#include "views/pages/quietsplitter.h"
#include "views/theme/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr std::array periods{30, 90, 180, 365};
constexpr std::array definitions{MetricsDefinition::Dora, MetricsDefinition::DevLake,
                                 MetricsDefinition::GitLab, MetricsDefinition::FourKeys};
constexpr int narrowestPicker = 110;

/// What stands behind a card's number.
QString behindCard(const Metric &metric, MetricKind kind)
{
    const int n = int(metric.n);
    switch (kind) {
    case MetricKind::DeploymentFrequency:
        return MetricsPage::tr("%n deployment(s)", nullptr, n);
    case MetricKind::ChangeLeadTime:
        return metric.p90
            ? MetricsPage::tr("%n change(s), 90 % within %1", nullptr, n).arg(spanText(*metric.p90))
            : MetricsPage::tr("%n change(s)", nullptr, n);
    case MetricKind::RecoveryTime:
        return metric.part > 0
            ? MetricsPage::tr("%n recovery(s), %1 still going on", nullptr, n).arg(metric.part)
            : MetricsPage::tr("%n recovery(s)", nullptr, n);
    case MetricKind::ChangeFailRate:
    case MetricKind::ReworkRate:
        break;
    }
    return MetricsPage::tr("%1 of %n deployment(s)", nullptr, n).arg(metric.part);
}

QString countOnAxis(double value)
{
    return QLocale().toString(qint64(value));
}

QString spanOnAxis(double value)
{
    return spanText(value);
}

QString shareOnAxis(double value)
{
    return MetricsPage::tr("%1 %").arg(QLocale().toString(value * 100, 'g', 3));
}

} // namespace

MetricsPage::MetricsPage(Theme &dress, const MetricsModels &models, QWidget *parent)
    : Page(PageKind::Metrics, dress, parent), m_rows(models.rows), m_header(new PageHeader(dress, this)),
      m_incident(makeButton(ButtonLook::Plain, this)), m_group(new QButtonGroup(this)),
      m_picture(makeButton(ButtonLook::Quiet, this)), m_copyTable(makeButton(ButtonLook::Quiet, this)),
      m_chosenTitle(new Label(dress, TextRole::Section, this)),
      m_formula(new Label(dress, TextRole::Muted, this)), m_trend(new TrendChart(dress, this)),
      m_rowsTitle(new Label(dress, TextRole::Section, this)), m_table(new QTableView(this))
{
    m_incident->setObjectName(u"addIncident"_s);
    m_header->addAction(m_incident);
    m_formula->setWordWrap(true);
    m_formula->setObjectName(u"formula"_s);
    auto *parts = new QuietSplitter(Qt::Horizontal, this);
    parts->addWidget(makeTrend());
    parts->addWidget(makeRows());
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Large);
    column->addWidget(m_header);
    column->addWidget(makeStrip(models));
    column->addWidget(makeCards());
    column->addWidget(parts, 1);
    m_picture->setObjectName(u"savePicture"_s);
    m_copyTable->setObjectName(u"copyTable"_s);
    connect(m_incident, &QPushButton::clicked, this, &MetricsPage::incidentRequested);
    connect(m_picture, &QPushButton::clicked, this,
            [this] { Q_EMIT pictureRequested(m_trend, wordFor(chosen())); });
    connect(m_copyTable, &QPushButton::clicked, this, &MetricsPage::copyRows);
    retranslate();
}

QWidget *MetricsPage::makeStrip(const MetricsModels &models)
{
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    m_project = makePicker(models.projects, u"project"_s, this);
    m_environment = makePicker(models.environments, u"environment"_s, this);
    m_period = new QComboBox(this);
    m_period->setObjectName(u"period"_s);
    m_definition = new QComboBox(this);
    m_definition->setObjectName(u"definition"_s);
    for (const int period : periods)
        m_period->addItem(QString(), period);
    for (const MetricsDefinition definition : definitions)
        m_definition->addItem(wordFor(definition), int(definition));
    m_period->setCurrentIndex(1);
    const std::array boxes{m_project, m_environment, m_period, m_definition};
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        boxes[i]->setMinimumWidth(narrowestPicker);
        m_labels[i] = new Label(theme(), TextRole::Muted, this);
        m_labels[i]->setBuddy(boxes[i]);
        row->addWidget(m_labels[i]);
        row->addWidget(boxes[i]);
        row->addSpacing(Space::Medium);
    }
    row->addStretch(1);
    for (QComboBox *box : {m_project, m_environment, m_period})
        connect(box, &QComboBox::currentIndexChanged, this, &MetricsPage::questionChanged);
    connect(m_definition, &QComboBox::currentIndexChanged, this, &MetricsPage::definitionChanged);
    return strip;
}

QWidget *MetricsPage::makeCards()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Medium);
    for (std::size_t i = 0; i < metricKinds.size(); ++i) {
        m_cards[i] = new MetricCard(theme(), this);
        m_cards[i]->setObjectName(toString(metricKinds[i]));
        m_group->addButton(m_cards[i], int(i));
        layout->addWidget(m_cards[i], 1);
    }
    m_cards[0]->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        m_rows.setKind(chosen());
        say();
        showTrend();
        Q_EMIT metricChosen(chosen());
    });
    return row;
}

QWidget *MetricsPage::makeTrend()
{
    auto *card = new Card(theme(), this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    column->setSpacing(Space::Small);
    auto *head = new QHBoxLayout;
    head->addWidget(m_chosenTitle, 1);
    head->addWidget(m_picture);
    column->addLayout(head);
    column->addWidget(m_formula);
    column->addWidget(m_trend, 1);
    return card;
}

QWidget *MetricsPage::makeRows()
{
    auto *card = new Card(theme(), this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, Space::Medium, 0, 0);
    column->setSpacing(Space::Small);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::Large, 0, Space::Large, 0);
    head->addWidget(m_rowsTitle, 1);
    head->addWidget(m_copyTable);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    dressTable(*m_table, theme(), u"metricRows"_s);
    m_table->setModel(&m_rows);
    m_table->setItemDelegate(new CellDelegate(theme(), {}, {}, {MetricRowModel::VersionColumn}, m_table));
    const int letter = QFontMetrics(theme().font(TextRole::Body)).averageCharWidth();
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Interactive);
    header.resizeSection(MetricRowModel::WhenColumn, letter * 23);
    header.resizeSection(MetricRowModel::ProjectColumn, letter * 13);
    header.resizeSection(MetricRowModel::EnvironmentColumn, letter * 16);
    header.resizeSection(MetricRowModel::VersionColumn, letter * 11);
    header.setSectionResizeMode(MetricRowModel::ValueColumn, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const auto id = index.data(MetricRowModel::DeploymentRole).value<DeploymentId>();
        if (id.isValid())
            Q_EMIT deploymentRequested(id);
    });
    return card;
}

QWidget *MetricsPage::firstFocus() const
{
    return m_cards[0];
}

QString MetricsPage::project() const
{
    return m_project->currentIndex() <= 0 ? QString() : m_project->currentText();
}

QString MetricsPage::environment() const
{
    return m_environment->currentIndex() <= 0 ? QString() : m_environment->currentText();
}

int MetricsPage::days() const
{
    return m_period->currentData().toInt();
}

MetricsDefinition MetricsPage::definition() const
{
    return definitions[std::size_t(qBound(0, m_definition->currentIndex(), int(definitions.size()) - 1))];
}

MetricKind MetricsPage::chosen() const
{
    return metricKinds[std::size_t(qMax(0, m_group->checkedId()))];
}

void MetricsPage::showMetrics(const DeliveryMetrics &metrics, const QVector<MetricsPart> &parts)
{
    m_metrics = metrics;
    m_parts = parts;
    say();
    showTrend();
    showContent();
}

void MetricsPage::setMoment(const QDateTime &moment)
{
    Page::setMoment(moment);
    offer(*m_incident, true);
}

void MetricsPage::say()
{
    for (std::size_t i = 0; i < metricKinds.size(); ++i) {
        const MetricKind kind = metricKinds[i];
        const Metric &metric = metricOf(m_metrics, kind);
        m_cards[i]->setValue(valueText(m_metrics, kind), metric.value.has_value(), behindCard(metric, kind),
                             wordFor(metric.badge));
    }
    m_chosenTitle->setText(wordFor(chosen()));
    const QString formula = formulaOf(chosen(), definition());
    m_formula->setText(formula.isEmpty() ? tr("%1 defines no such number.").arg(wordFor(definition()))
                                         : formula);
    const int rows = int(metricOf(m_metrics, chosen()).rows.size());
    m_rowsTitle->setText(rows > mostMetricLines ? tr("%n row(s) behind it, here the newest %1", nullptr, rows)
                                                      .arg(QLocale().toString(mostMetricLines))
                                                : tr("%n row(s) behind it", nullptr, rows));
}

void MetricsPage::copyRows()
{
    const int count = qMin(m_rows.rowCount(), mostMetricLines);
    QVector<int> rows(count);
    std::iota(rows.begin(), rows.end(), 0);
    QVector<int> columns(m_rows.columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    if (count > 0)
        Q_EMIT copyTableRequested(markdownTable(m_rows, rows, columns), count);
}

void MetricsPage::showTrend()
{
    const MetricKind kind = chosen();
    QVector<TrendBar> bars;
    QLocale locale;
    const bool inMonths = m_parts.size() > 2 && m_parts[1].window.from.daysTo(m_parts[1].window.to) > 7;
    for (const MetricsPart &part : std::as_const(m_parts)) {
        const QDate begins = part.window.from.toTimeZone(part.window.zone).date();
        const Metric &metric = metricOf(part.metrics, kind);
        std::optional<double> value = metric.value;
        if (kind == MetricKind::DeploymentFrequency)
            value = double(metric.n); // of a week or a month the plain count says most
        bars.append({inMonths ? locale.toString(begins, u"MMM yy"_s) : locale.toString(begins, u"d MMM"_s),
                     value,
                     kind == MetricKind::DeploymentFrequency ? tr("%n deployment(s)", nullptr, int(metric.n))
                                                             : valueText(part.metrics, kind)});
    }
    if (kind == MetricKind::DeploymentFrequency)
        m_trend->setBars(bars, wordFor(kind), TrendChart::Unit::Count, countOnAxis);
    else if (kind == MetricKind::ChangeLeadTime || kind == MetricKind::RecoveryTime)
        m_trend->setBars(bars, wordFor(kind), TrendChart::Unit::Seconds, spanOnAxis);
    else
        m_trend->setBars(bars, wordFor(kind), TrendChart::Unit::Share, shareOnAxis);
}

void MetricsPage::retranslate()
{
    m_header->setTitle(tr("Metrics"));
    m_header->setSubtitle(
        tr("How often, how fast, how well: every number opens to the deployments behind it."));
    m_incident->setText(tr("Record an &incident…"));
    m_picture->setText(tr("&Save picture…"));
    m_picture->setToolTip(tr("The chart as a PNG or SVG file"));
    m_copyTable->setText(tr("&Copy as Markdown table"));
    const std::array names{tr("Pro&ject"), tr("E&nvironment"), tr("&Period"), tr("As &defined by")};
    for (std::size_t i = 0; i < names.size(); ++i)
        m_labels[i]->setText(names[i]);
    for (int i = 0; i < int(periods.size()); ++i)
        m_period->setItemText(i, tr("%n day(s)", nullptr, periods[std::size_t(i)]));
    for (std::size_t i = 0; i < metricKinds.size(); ++i) {
        m_cards[i]->setText(wordFor(metricKinds[i]));
        m_cards[i]->setAccessibleName(wordFor(metricKinds[i]));
    }
    m_table->setAccessibleName(tr("Rows behind the number"));
    say();
    showTrend();
}

} // namespace slipway
