#include "views/pages/impactview.h"

#include "models/base/text.h"
#include "models/items/impactlistmodel.h"
#include "models/items/words.h"
#include "views/charts/impactchart.h"
#include "views/delegates/celldelegate.h"
#include "views/delegates/tonelook.h"
#include "views/pages/listdress.h"
#include "views/pages/pagestate.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int listedRows = 4; ///< numbers that are seen without scrolling
constexpr int chartHeight = 260;

} // namespace

ImpactView::ImpactView(Theme &theme, ImpactListModel &impacts, ImpactValueModel &values, QWidget *parent)
    : QWidget(parent), m_impacts(impacts), m_values(values), m_stack(new QStackedWidget(this)),
      m_state(new PageState(theme, this)), m_stale(new StaleBar(theme, this)),
      m_icon(new IconLabel(theme, {}, Colour::Muted, this)),
      m_verdict(new Label(theme, TextRole::Strong, this)), m_asked(new Label(theme, TextRole::Muted, this)),
      m_list(new QTableView(this)), m_sentence(new Label(theme, TextRole::Body, this)),
      m_picture(new QStackedWidget(this)), m_chart(new ImpactChart(theme, this)),
      m_table(new QTableView(this)), m_nothing(new Label(theme, TextRole::Muted, this)),
      m_asTable(makeButton(ButtonLook::Plain, this)), m_savePicture(makeButton(ButtonLook::Plain, this)),
      m_again(makeButton(ButtonLook::Plain, this))
{
    m_stack->addWidget(m_state);
    m_stack->addWidget(makeContent(theme));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_stale);
    column->addWidget(m_stack, 1);
    m_stale->hide();
    connect(m_stale, &StaleBar::retryRequested, this, &ImpactView::retryRequested);
    connect(m_state, &PageState::pressed, this, [this] {
        if (m_isWatched)
            Q_EMIT retryRequested();
        else
            Q_EMIT watchRequested(m_shown.environment);
    });
    connect(m_again, &QPushButton::clicked, this, &ImpactView::retryRequested);
    connect(m_asTable, &QPushButton::toggled, this, &ImpactView::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImpactView::choose);
    retranslate();
    showLoading();
}

QWidget *ImpactView::makeContent(Theme &theme)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(Space::Small);
    m_verdict->setObjectName(u"impactVerdict"_s);
    m_verdict->setWordWrap(true);
    verdict->addWidget(m_icon);
    verdict->addWidget(m_verdict, 1);
    column->addLayout(verdict);
    column->addWidget(m_asked);
    dressTable(*m_list, theme, u"impactList"_s);
    m_list->setModel(&m_impacts);
    m_list->setItemDelegate(new CellDelegate(theme, {ImpactListModel::VerdictColumn}, {},
                                             {ImpactListModel::MonitorColumn}, m_list));
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->setFixedHeight(Size::HeaderRow + listedRows * theme.rowHeight());
    column->addWidget(m_list);
    m_sentence->setObjectName(u"impactSentence"_s);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    dressTable(*m_table, theme, u"impactValues"_s);
    m_table->setModel(&m_values);
    m_table->setItemDelegate(new CellDelegate(theme, {ImpactValueModel::LimitColumn}, {}, {}, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_picture->setMinimumHeight(chartHeight);
    m_picture->addWidget(m_chart);
    m_picture->addWidget(m_table);
    m_picture->addWidget(m_nothing);
    column->addWidget(m_picture, 1);
    m_asTable->setObjectName(u"asTable"_s);
    m_asTable->setCheckable(true);
    m_savePicture->setObjectName(u"savePicture"_s);
    connect(m_savePicture, &QPushButton::clicked, this, [this] { Q_EMIT pictureRequested(m_chart); });
    m_again->setObjectName(u"askAgain"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addWidget(m_asTable);
    buttons->addWidget(m_savePicture);
    buttons->addStretch();
    buttons->addWidget(m_again);
    column->addLayout(buttons);
    return content;
}

void ImpactView::retranslate()
{
    m_list->setAccessibleName(tr("Numbers that are watched"));
    m_table->setAccessibleName(tr("Values of the chosen number"));
    m_asTable->setText(tr("Values as a &table"));
    m_savePicture->setText(tr("&Save picture…"));
    m_again->setText(tr("Ask a&gain"));
}

void ImpactView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ImpactView::showLoading()
{
    m_again->setEnabled(false);
    if (m_hasShown) {
        m_asked->setText(tr("Asking again…"));
        return;
    }
    m_state->showLoading(tr("Asking what is watched there…"));
    m_stack->setCurrentWidget(m_state);
}

void ImpactView::showNobody()
{
    m_state->showMessage(
        u"chart-line"_s, Colour::Muted,
        tr("Nothing watches %1 in %2").arg(oneLine(m_shown.project, 80), oneLine(m_shown.environment, 80)),
        tr("Name a Prometheus and what it is asked: its values are shown before and after each deployment "
           "there."),
        tr("&Watch it…"));
    m_isWatched = false;
    m_stack->setCurrentWidget(m_state);
}

void ImpactView::showImpact(const DeploymentImpact &impact)
{
    m_shown = impact;
    m_isWatched = true;
    m_again->setEnabled(true);
    m_stale->hide();
    if (impact.monitors.isEmpty())
        return showNobody();
    m_hasShown = true;
    const Tone tone = toneOf(impact.verdict());
    m_icon->setIcon(iconNameOf(tone), colourOf(tone));
    m_verdict->setText(impact.sentence());
    m_verdict->setColour(colourOf(tone));
    m_asked->setText(tr("Deployed %1; asked %2.")
                         .arg(exactTime(effectiveTime(impact.deployment)), exactTime(impact.askedAt)));
    m_stack->setCurrentIndex(1);
    if (!m_list->currentIndex().isValid())
        m_list->selectRow(0);
    choose();
}

void ImpactView::showFailed(const Error &error)
{
    m_again->setEnabled(true);
    if (m_hasShown) {
        m_asked->setText(tr("As it was %1.").arg(exactTime(m_shown.askedAt)));
        m_stale->setSentence(error.message);
        m_stale->show();
        return;
    }
    m_state->showMessage(u"circle-alert"_s, Colour::Failed, tr("The impact cannot be read"), error.message,
                         tr("T&ry again"), error.detail);
    m_stack->setCurrentWidget(m_state);
}

void ImpactView::choose()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_impacts.rowCount())
        return;
    const MonitorImpact &impact = m_impacts.at(row);
    m_sentence->setText(impact.sentence());
    Q_EMIT monitorChosen(impact);
    const bool hasValues = !impact.before.points.isEmpty() || !impact.after.points.isEmpty();
    m_asTable->setEnabled(hasValues);
    m_savePicture->setEnabled(hasValues);
    if (!hasValues) {
        m_nothing->setText(tr("There are no values to show."));
        m_picture->setCurrentWidget(m_nothing);
        return;
    }
    m_chart->setImpact(impact, effectiveTime(m_shown.deployment));
    if (m_asTable->isChecked())
        m_picture->setCurrentWidget(m_table);
    else
        m_picture->setCurrentWidget(m_chart);
}

} // namespace slipway
