#pragma once

#include "models/domain/metricwords.h"
#include "views/pages/page.h"

#include <array>

class QAbstractItemModel;
class QButtonGroup;
class QComboBox;
class QPushButton;
class QTableView;

namespace slipway {

class Label;
class MetricCard;
class MetricRowModel;
class PageHeader;
class TrendChart;

/// The numbers of a stretch of the period: one bar of the trend.
struct MetricsPart
{
    MetricsWindow window;
    DeliveryMetrics metrics;
};

/// The models a MetricsPage shows; they outlive it.
struct MetricsModels
{
    QAbstractItemModel &projects; ///< ChoiceListModel with a first entry for all of them
    QAbstractItemModel &environments; ///< the same
    MetricRowModel &rows;
};

/// The five delivery metrics of a period: a card each, and of the chosen one how it went, how it is computed,
/// and the deployments behind it.
class MetricsPage final : public Page
{
    Q_OBJECT
public:
    MetricsPage(Theme &theme, const MetricsModels &models, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;
    bool travels() const override { return true; }
    void setMoment(const QDateTime &moment) override;

    QString project() const; ///< empty: all
    QString environment() const; ///< empty: all of production
    int days() const; ///< the length of the period, up to now
    MetricsDefinition definition() const;
    MetricKind chosen() const;

    void showMetrics(const DeliveryMetrics &metrics, const QVector<MetricsPart> &parts);

Q_SIGNALS:
    /// Other deployments are wanted.
    void questionChanged();
    /// The same deployments are wanted under another definition.
    void definitionChanged();
    /// The rows of another metric are wanted.
    void metricChosen(slipway::MetricKind kind);
    void deploymentRequested(slipway::DeploymentId id);
    void incidentRequested();
    /// What this shows is wanted as a file; `name` is its title.
    void pictureRequested(QWidget *chart, const QString &name);
    /// The rows behind the number as a Markdown table; `rows` of them.
    void copyTableRequested(const QString &markdown, int rows);

protected:
    void retranslate() override;

private:
    QWidget *makeStrip(const MetricsModels &models);
    QWidget *makeCards();
    QWidget *makeTrend();
    QWidget *makeRows();
    void say();
    void showTrend();
    void copyRows();

    MetricRowModel &m_rows;
    PageHeader *m_header;
    QPushButton *m_incident;
    QComboBox *m_project;
    QComboBox *m_environment;
    QComboBox *m_period;
    QComboBox *m_definition;
    std::array<Label *, 4> m_labels{};
    std::array<MetricCard *, metricKinds.size()> m_cards{};
    QButtonGroup *m_group;
    QPushButton *m_picture;
    QPushButton *m_copyTable;
    Label *m_chosenTitle;
    Label *m_formula;
    TrendChart *m_trend;
    Label *m_rowsTitle;
    QTableView *m_table;
    DeliveryMetrics m_metrics;
    QVector<MetricsPart> m_parts;
};

} // namespace slipway
