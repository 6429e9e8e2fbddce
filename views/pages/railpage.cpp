#include "views/pages/railpage.h"

#include "models/items/railmodel.h"
#include "views/delegates/raildelegate.h"
#include "views/dialogs/fields.h"
#include "views/pages/listdress.h"
#include "views/pages/pageheader.h"
#include "views/pages/railheader.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int narrowestBar = 44;
constexpr int widestBar = 110;

} // namespace

RailPage::RailPage(Theme &dress, QAbstractItemModel &projects, RailModel &rail, QWidget *parent)
    : Page(PageKind::Rail, dress, parent), m_rail(rail), m_header(new PageHeader(dress, this)),
      m_table(new QTableView(this)), m_columns(new RailHeader(dress, m_table))
{
    auto *card = new Card(dress, this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_table);
    makeTable();
    auto *answer = new QHBoxLayout;
    answer->setSpacing(Space::Small);
    m_icon = new IconLabel(dress, u"git-commit-horizontal"_s, Colour::Muted, this);
    m_sentence = new Label(dress, TextRole::Strong, this);
    m_sentence->setObjectName(u"railSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    answer->addWidget(m_icon, 0, Qt::AlignTop);
    answer->addWidget(m_sentence, 1);

    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Large);
    column->addWidget(m_header);
    column->addWidget(makeStrip(projects));
    column->addLayout(answer);
    column->addWidget(card, 1);
    setTabOrder(m_project, m_search);
    setTabOrder(m_search, m_table);
    retranslate();
}

QWidget *RailPage::makeStrip(QAbstractItemModel &projects)
{
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    m_project = makePicker(projects, u"project"_s, this);
    m_projectLabel = new Label(theme(), TextRole::Muted, this);
    m_projectLabel->setBuddy(m_project);
    m_search = makeLine(u"railSearch"_s, {}, this);
    m_search->setClearButtonEnabled(true);
    m_searchLabel = new Label(theme(), TextRole::Muted, this);
    m_searchLabel->setBuddy(m_search);
    row->addWidget(m_projectLabel);
    row->addWidget(m_project);
    row->addSpacing(Space::Large);
    row->addWidget(m_searchLabel);
    row->addWidget(m_search, 1);
    connect(m_project, &QComboBox::currentTextChanged, this, [this] { Q_EMIT projectChosen(project()); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { Q_EMIT searchRequested(searched()); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            Q_EMIT searchRequested({});
    });
    return strip;
}

void RailPage::makeTable()
{
    m_table->setHorizontalHeader(m_columns);
    dressTable(*m_table, theme(), u"rail"_s);
    m_columns->setFixedHeight(m_columns->sizeHint().height());
    m_table->setModel(&m_rail);
    m_table->setItemDelegate(new RailDelegate(theme(), m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->viewport()->installEventFilter(this);
    connect(&m_rail, &QAbstractItemModel::modelReset, this, &RailPage::fitColumns);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RailPage::sayCurrent);
}

void RailPage::fitColumns()
{
    const QFontMetrics mono(theme().font(TextRole::Mono));
    const QFontMetrics body(theme().font(TextRole::Body));
    m_columns->setSectionResizeMode(QHeaderView::Fixed);
    m_columns->setSectionResizeMode(CommitListModel::SubjectColumn, QHeaderView::Stretch);
    m_columns->resizeSection(CommitListModel::ShaColumn,
                             mono.horizontalAdvance(u"00000000"_s) + 2 * Space::Medium + Space::Tiny);
    m_columns->resizeSection(CommitListModel::AuthorColumn, body.averageCharWidth() * 17);
    m_columns->resizeSection(CommitListModel::AgeColumn, body.averageCharWidth() * 7 + Space::Medium);
    m_table->setColumnHidden(CommitListModel::TypeColumn, true);
    const int bars = int(m_rail.rail().marks.size());
    // The words keep half of the width; with many environments the bars move together.
    const int room = bars ? m_table->viewport()->width() / 2 / bars : 0;
    for (int i = 0; i < bars; ++i) {
        const int section = RailModel::FirstEnvironmentColumn + i;
        m_columns->moveSection(m_columns->visualIndex(section), i);
        m_columns->resizeSection(
            section, qBound(narrowestBar, qMin(m_columns->wishedWidth(section), room), widestBar));
    }
}

bool RailPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitColumns();
    return Page::eventFilter(watched, event);
}

void RailPage::openWith(const PageRequest &request)
{
    if (!request.project.isEmpty() && request.project != project())
        pick(*m_project, request.project);
    m_search->setText(request.text);
    if (!request.text.isEmpty())
        Q_EMIT searchRequested(request.text);
}

QWidget *RailPage::firstFocus() const
{
    return m_search;
}

QString RailPage::project() const
{
    return m_project->currentText();
}

QString RailPage::searched() const
{
    return m_search->text().trimmed();
}

void RailPage::showRail()
{
    m_hasAnswer = false;
    fitColumns();
    if (m_rail.rowCount() > 0)
        m_table->setCurrentIndex(m_rail.index(0, CommitListModel::SubjectColumn));
    sayCurrent();
    showContent();
}

void RailPage::showFound(const QString &sentence, bool isThere)
{
    m_hasAnswer = !sentence.isEmpty();
    if (const int row = m_rail.firstFound(); row >= 0) {
        const QModelIndex found = m_rail.index(row, CommitListModel::SubjectColumn);
        const QSignalBlocker quiet(m_table->selectionModel()); // the answer stands until the cursor moves
        m_table->selectionModel()->setCurrentIndex(
            found, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_table->scrollTo(found, QAbstractItemView::PositionAtCenter);
        m_table->viewport()->update();
    }
    if (!m_hasAnswer)
        return sayCurrent();
    m_icon->setIcon(isThere ? u"search"_s : u"circle-question-mark"_s,
                    isThere ? Colour::Accent : Colour::Unknown);
    m_sentence->setText(sentence);
}

void RailPage::sayCurrent()
{
    m_icon->setIcon(u"git-commit-horizontal"_s, Colour::Muted);
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return m_sentence->setText(
            m_rail.rowCount() == 0 ? tr("The main line of this project has no commit yet.") : QString());
    m_sentence->setText(tr("%1: %2", "a commit, where it is")
                            .arg(m_rail.index(current.row(), CommitListModel::ShaColumn).data().toString(),
                                 m_rail.index(current.row(), CommitListModel::ShaColumn)
                                     .data(Qt::AccessibleDescriptionRole)
                                     .toString()));
}

void RailPage::retranslate()
{
    m_header->setTitle(tr("Rail"));
    m_header->setSubtitle(tr("How far each environment has come along the main line"));
    m_projectLabel->setText(tr("&Project"));
    m_project->setAccessibleName(tr("Project"));
    m_searchLabel->setText(tr("Fi&nd"));
    m_search->setAccessibleName(tr("Find a commit, pull request, ticket or author"));
    m_search->setPlaceholderText(tr("Commit, #pull request, ticket or author"));
    m_table->setAccessibleName(tr("Commits and the environments that have them"));
    if (!m_hasAnswer)
        sayCurrent();
}

} // namespace slipway
