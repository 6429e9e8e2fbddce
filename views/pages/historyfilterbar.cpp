#include "views/pages/historyfilterbar.h"

#include "views/dialogs/fields.h"
#include "views/pages/facetbox.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int narrowestSearch = 180;
constexpr int daysOffered = 30;

constexpr HistoryFacet facetsInBoxes[] = {
    HistoryFacet::Project, HistoryFacet::Environment, HistoryFacet::Tier,  HistoryFacet::State,
    HistoryFacet::Kind,    HistoryFacet::Person,      HistoryFacet::Source};
constexpr QStringView boxNames[] = {u"project", u"environment", u"tier",  u"state",
                                    u"kind",    u"person",      u"source"};

/// A name may hold what a menu takes for a mnemonic.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

HistoryFilterBar::HistoryFilterBar(Theme &theme, QWidget *parent)
    : QWidget(parent), m_search(makeLine(u"search"_s, {}, this)), m_period(new QComboBox(this)),
      m_from(new QDateEdit(QDate::currentDate().addDays(-daysOffered), this)),
      m_to(new QDateEdit(QDate::currentDate(), this)), m_saved(makeButton(ButtonLook::Quiet, this)),
      m_savedMenu(new QMenu(this)), m_clear(makeButton(ButtonLook::Quiet, this)),
      m_inFreeze(new QCheckBox(this))
{
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme.icon(u"search"_s), QLineEdit::LeadingPosition);
    m_period->setObjectName(u"period"_s);
    m_from->setObjectName(u"from"_s);
    m_to->setObjectName(u"to"_s);
    m_saved->setObjectName(u"saved"_s);
    m_savedMenu->setObjectName(u"savedMenu"_s);
    m_clear->setObjectName(u"clear"_s);
    m_inFreeze->setObjectName(u"inFreeze"_s);
    m_inFreeze->setIcon(theme.icon(u"snowflake"_s, Colour::Frozen));
    m_saved->setMenu(m_savedMenu);
    for (const HistoryFacet facet : facetsInBoxes) {
        auto *box = new FacetBox(facet, theme, this);
        box->setObjectName(boxNames[m_facets.size()].toString());
        m_facets.append(box);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    column->addLayout(first);
    column->addLayout(second);
    makeFirstLine(first);
    makeFacets(second);
    m_clear->setEnabled(false);
}

void HistoryFilterBar::makeFirstLine(QHBoxLayout *line)
{
    line->setSpacing(Space::Small);
    line->addWidget(m_search, 1);
    m_search->setMinimumWidth(narrowestSearch);
    m_period->addItems({QString(), QString(), QString(), QString(), QString()});
    line->addWidget(m_period);
    connect(m_period, &QComboBox::currentIndexChanged, this, &HistoryFilterBar::say);
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->hide();
        line->addWidget(edit);
        connect(edit, &QDateEdit::dateChanged, this, &HistoryFilterBar::say);
    }
    line->addWidget(m_saved);
    line->addWidget(m_clear);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilterBar::say);
    connect(m_clear, &QPushButton::clicked, this, &HistoryFilterBar::clear);
    connect(m_savedMenu, &QMenu::aboutToShow, this, &HistoryFilterBar::fillSavedMenu);
}

void HistoryFilterBar::makeFacets(QHBoxLayout *line)
{
    line->setSpacing(Space::Small);
    for (FacetBox *box : std::as_const(m_facets)) {
        line->addWidget(box, 1);
        connect(box, &FacetBox::chosenChanged, this, &HistoryFilterBar::say);
    }
    line->addWidget(m_inFreeze);
    connect(m_inFreeze, &QCheckBox::toggled, this, &HistoryFilterBar::say);
}

HistoryFilter HistoryFilterBar::filter() const
{
    HistoryFilter filter;
    filter.search = m_search->text().trimmed();
    for (const FacetBox *box : m_facets)
        filter.choose(box->facet(), box->chosen());
    if (m_inFreeze->isChecked())
        filter.choose(HistoryFacet::Freeze, {u"yes"_s});
    filter.period = HistoryFilter::Period(qMax(0, m_period->currentIndex()));
    if (filter.period == HistoryFilter::Period::Own) {
        filter.firstDay = m_from->date();
        filter.lastDay = m_to->date();
    }
    return filter;
}

void HistoryFilterBar::setFilter(const HistoryFilter &filter)
{
    m_quiet = true;
    m_search->setText(filter.search);
    for (FacetBox *box : std::as_const(m_facets))
        box->setChosen(filter.chosen.value(box->facet()));
    m_inFreeze->setChecked(filter.chosen.contains(HistoryFacet::Freeze));
    m_period->setCurrentIndex(int(filter.period));
    if (filter.firstDay.isValid())
        m_from->setDate(filter.firstDay);
    if (filter.lastDay.isValid())
        m_to->setDate(filter.lastDay);
    m_quiet = false;
    say();
}

void HistoryFilterBar::setFacets(
    const std::function<QVector<FacetValue>(HistoryFacet, const QStringList &)> &valuesOf)
{
    for (FacetBox *box : std::as_const(m_facets))
        box->setValues(valuesOf(box->facet(), box->chosen()));
    const auto frozen = valuesOf(HistoryFacet::Freeze, {});
    m_frozen = frozen.isEmpty() ? 0 : frozen.constFirst().count;
    retranslate();
}

void HistoryFilterBar::setCounting()
{
    for (FacetBox *box : std::as_const(m_facets))
        box->setCounting(true);
}

void HistoryFilterBar::setSavedFilters(const QVector<SavedFilter> &saved)
{
    m_savedFilters = saved;
}

void HistoryFilterBar::fillSavedMenu()
{
    m_savedMenu->clear();
    const HistoryFilter now = filter();
    for (const SavedFilter &saved : std::as_const(m_savedFilters)) {
        QAction *choose = m_savedMenu->addAction(menuText(saved.name));
        choose->setCheckable(true);
        choose->setChecked(saved.filter == now);
        connect(choose, &QAction::triggered, this, [this, saved] { setFilter(saved.filter); });
    }
    if (m_savedFilters.isEmpty())
        m_savedMenu->addAction(tr("No filter is kept yet"))->setEnabled(false);
    m_savedMenu->addSeparator();
    QAction *keep = m_savedMenu->addAction(tr("&Keep this filter…"));
    keep->setObjectName(u"keepFilter"_s);
    keep->setEnabled(!now.isEmpty());
    connect(keep, &QAction::triggered, this, &HistoryFilterBar::saveRequested);
    if (m_savedFilters.isEmpty())
        return;
    QMenu *forget = m_savedMenu->addMenu(tr("F&orget"));
    for (const SavedFilter &saved : std::as_const(m_savedFilters)) {
        connect(forget->addAction(menuText(saved.name)), &QAction::triggered, this,
                [this, name = saved.name] { Q_EMIT forgetRequested(name); });
    }
}

void HistoryFilterBar::say()
{
    const bool isOwn = m_period->currentIndex() == int(HistoryFilter::Period::Own);
    m_from->setVisible(isOwn);
    m_to->setVisible(isOwn);
    if (m_quiet)
        return;
    m_typing.stop();
    const HistoryFilter now = filter();
    m_clear->setEnabled(!now.isEmpty());
    if (now == std::exchange(m_said, now))
        return;
    Q_EMIT filterChanged(now);
}

void HistoryFilterBar::retranslate()
{
    m_quiet = true;
    m_search->setPlaceholderText(tr("Version, commit, person…"));
    const QStringList periods{tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"),
                              tr("From … to …")};
    for (int i = 0; i < periods.size(); ++i)
        m_period->setItemText(i, periods[i]);
    m_saved->setText(tr("Kep&t filters"));
    m_clear->setText(tr("C&lear"));
    for (FacetBox *box : std::as_const(m_facets))
        box->retranslate();
    const QString frozen = wordFor(HistoryFacet::Freeze);
    m_inFreeze->setText(m_frozen < 0 ? frozen : tr("%1 (%2)").arg(frozen, QLocale().toString(m_frozen)));
    m_search->setAccessibleName(tr("Search the history"));
    m_period->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_quiet = false;
}

} // namespace slipway
