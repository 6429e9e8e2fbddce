#include "views/pages/differenceview.h"

#include "models/items/commitlistmodel.h"
#include "models/items/dependencylistmodel.h"
#include "models/items/filelistmodel.h"
#include "views/delegates/celldelegate.h"
#include "views/delegates/commitdelegate.h"
#include "views/pages/filediffview.h"
#include "views/pages/listdress.h"
#include "views/pages/quietsplitter.h"
#include "views/pages/safebrowser.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QStackedLayout>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

DifferenceView::DifferenceView(Theme &theme, CommitListModel &commits, FileListModel &files, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_commitModel(commits), m_fileModel(files), m_tabs(new QTabBar(this)),
      m_grouping(new QComboBox(this)), m_stack(new QStackedLayout), m_commits(new QTableView(this)),
      m_files(new QTableView(this)), m_filesPart(new QuietSplitter(Qt::Vertical, this)),
      m_fileTotals(new Label(theme, TextRole::Small, this)), m_notes(new SafeBrowser(theme, this))
{
    m_tabs->setObjectName(u"differenceTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setTabData(m_tabs->addTab(QString()), CommitsTab);
    m_tabs->setTabData(m_tabs->addTab(QString()), FilesTab);
    setUpCommits(theme, commits);
    m_notes->setObjectName(u"notesPreview"_s);
    m_stack->addWidget(m_commits);
    m_stack->addWidget(makeFilesPart(theme, files));
    m_stack->addWidget(m_notes);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Space::Small, Space::Tiny, Space::Small, 0);
    bar->addWidget(m_tabs);
    bar->addStretch();
    m_grouping->setObjectName(u"commitGrouping"_s);
    m_grouping->hide();
    bar->addWidget(m_grouping);
    column->addLayout(bar);
    column->addWidget(new Hairline(theme, Qt::Horizontal, this));
    column->addLayout(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { m_stack->setCurrentIndex(m_tabs->tabData(tab).toInt()); });
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { m_grouping->setEnabled(tab == CommitsTab); });
    connect(m_grouping, &QComboBox::activated, this, [this](int index) {
        Q_EMIT groupingChosen(CommitGrouping(m_grouping->itemData(index).toInt()));
    });
    connect(m_commits, &QTableView::activated, this, &DifferenceView::openTwin);
    for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{&commits, &files}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &DifferenceView::count);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &DifferenceView::count);
    }
    retranslate();
}

void DifferenceView::retranslate()
{
    m_tabs->setAccessibleName(tr("Parts of the difference"));
    m_commits->setAccessibleName(tr("Commits"));
    m_files->setAccessibleName(tr("Changed files"));
    m_notes->setAccessibleName(tr("Notes"));
    m_grouping->setAccessibleName(tr("Group the commits"));
    const std::pair<CommitGrouping, QString> groupings[] = {
        {CommitGrouping::Side, tr("By side")},
        {CommitGrouping::Type, tr("By type")},
        {CommitGrouping::Scope, tr("By scope")},
        {CommitGrouping::PullRequest, tr("By pull request")}};
    for (const auto &[grouping, words] : groupings) {
        if (const int at = m_grouping->findData(int(grouping)); at >= 0)
            m_grouping->setItemText(at, words);
        else
            m_grouping->addItem(words, int(grouping));
    }
    count();
}

void DifferenceView::offerFileDiffs(FileDiffModel &model)
{
    m_fileDiff = new FileDiffView(m_theme, model, m_filesPart);
    m_fileDiff->hide();
    m_filesPart->addWidget(m_fileDiff);
    m_filesPart->setStretchFactor(0, 2);
    m_filesPart->setStretchFactor(1, 3);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { chooseFile(false); });
    connect(m_fileDiff, &FileDiffView::wholeWanted, this, [this] { chooseFile(true); });
    // Another comparison: what stood there belongs to the one before.
    connect(&m_fileModel, &QAbstractItemModel::rowsRemoved, m_fileDiff, [this] {
        if (m_fileModel.rowCount() == 0)
            m_fileDiff->hide();
    });
}

void DifferenceView::offerDependencies(DependencyListModel &model)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_dependencyWords = new Label(m_theme, TextRole::Small, part);
    m_dependencyWords->setObjectName(u"dependencyWords"_s);
    m_dependencyWords->setWordWrap(true);
    m_dependencyWords->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    m_dependencies = new QTableView(part);
    column->addWidget(m_dependencyWords);
    column->addWidget(m_dependencies, 1);
    dressTable(*m_dependencies, m_theme, u"dependencies"_s);
    m_dependencies->setModel(&model);
    m_dependencies->setItemDelegate(
        new CellDelegate(m_theme, {}, {}, {DependencyListModel::NameColumn}, m_dependencies));
    const QFontMetrics body(m_theme.font(TextRole::Body));
    QHeaderView &header = *m_dependencies->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.setSectionResizeMode(DependencyListModel::NameColumn, QHeaderView::Stretch);
    header.setSectionResizeMode(DependencyListModel::FileColumn, QHeaderView::Stretch);
    for (const int section : {int(DependencyListModel::KindColumn), int(DependencyListModel::FromColumn),
                              int(DependencyListModel::ToColumn)})
        header.resizeSection(section, body.averageCharWidth() * 20);
    const int page = m_stack->addWidget(part);
    m_dependencyTab = m_tabs->addTab(QString());
    m_tabs->setTabData(m_dependencyTab, page);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, changed, this, &DifferenceView::count);
    retranslate();
}

void DifferenceView::setDependencyWords(const QString &words, const QStringList &unread)
{
    QStringList lines = unread;
    if (!words.isEmpty())
        lines.prepend(words);
    m_dependencyWords->setText(lines.join(u'\n'));
    m_dependencyWords->setVisible(!lines.isEmpty());
    m_tabs->setTabVisible(m_dependencyTab, !lines.isEmpty());
}

void DifferenceView::chooseFile(bool whole)
{
    const QModelIndex current = m_files->currentIndex();
    if (!current.isValid())
        return m_fileDiff->hide();
    if (m_fileDiff->isHidden()) {
        // The lines are what is read; the list keeps enough to choose from.
        m_fileDiff->show();
        m_filesPart->setSizes({m_filesPart->height() * 2 / 5, m_filesPart->height() * 3 / 5});
    }
    Q_EMIT fileChosen(m_fileModel.at(current.row()), whole);
}

void DifferenceView::offerGrouping()
{
    m_grouping->show();
}

void DifferenceView::setFilesPending(bool pending)
{
    m_filesPending = pending;
    count();
}

/// From a commit to the same change on the other side.
void DifferenceView::openTwin(const QModelIndex &index)
{
    const auto twin = index.data(CommitListModel::EquivalentRole).value<CommitId>();
    if (twin.isNull())
        return;
    for (int row = 0; row < m_commitModel.rowCount(); ++row) {
        if (m_commitModel.at(row).heading.isEmpty() && m_commitModel.at(row).commit.id == twin) {
            m_commits->setCurrentIndex(m_commitModel.index(row, index.column()));
            return;
        }
    }
}

void DifferenceView::setUpCommits(Theme &theme, CommitListModel &commits)
{
    dressTable(*m_commits, theme, u"commits"_s);
    m_commits->setModel(&commits);
    m_commits->setItemDelegate(new CommitDelegate(theme, m_commits));
    m_commits->horizontalHeader()->hide();
    const QFontMetrics mono(theme.font(TextRole::Mono));
    const QFontMetrics body(theme.font(TextRole::Body));
    QHeaderView &header = *m_commits->horizontalHeader();
    header.setMinimumSectionSize(Space::Giant);
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.setSectionResizeMode(CommitListModel::SubjectColumn, QHeaderView::Stretch);
    header.resizeSection(CommitListModel::ShaColumn,
                         mono.horizontalAdvance(u"00000000"_s) + 2 * Space::Medium + Space::Tiny);
    header.resizeSection(CommitListModel::TypeColumn, body.averageCharWidth() * 9 + 2 * Space::Medium);
    header.resizeSection(CommitListModel::AuthorColumn, body.averageCharWidth() * 17);
    header.resizeSection(CommitListModel::AgeColumn, body.averageCharWidth() * 7 + Space::Medium);
}

QWidget *DifferenceView::makeFilesPart(Theme &theme, FileListModel &files)
{
    dressTable(*m_files, theme, u"files"_s);
    m_files->setModel(&files);
    m_files->setItemDelegate(new CellDelegate(theme, {}, {}, {}, m_files));
    const QFontMetrics body(theme.font(TextRole::Body));
    QHeaderView &header = *m_files->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Fixed);
    header.setSectionResizeMode(FileListModel::PathColumn, QHeaderView::Stretch);
    header.resizeSection(FileListModel::RiskColumn, body.averageCharWidth() * 17);
    header.resizeSection(FileListModel::KindColumn, body.averageCharWidth() * 18);
    header.resizeSection(FileListModel::InsertionsColumn, body.averageCharWidth() * 12);
    header.resizeSection(FileListModel::DeletionsColumn, body.averageCharWidth() * 13);
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_fileTotals->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    column->addWidget(m_fileTotals);
    column->addWidget(m_filesPart, 1);
    m_filesPart->addWidget(m_files);
    m_filesPart->setChildrenCollapsible(false);
    return part;
}

void DifferenceView::setNotes(const QString &html)
{
    if (!std::exchange(m_hasNotes, true))
        m_tabs->setTabData(m_tabs->addTab(QString()), NotesTab);
    m_notes->showHtml(html);
    count();
}

void DifferenceView::setFilesShown(bool shown)
{
    m_tabs->setTabVisible(FilesTab, shown);
}

void DifferenceView::setFileTotals(int changed, int insertions, int deletions)
{
    m_changed = changed;
    m_insertions = insertions;
    m_deletions = deletions;
    count();
}

void DifferenceView::spanHeadings()
{
    m_commits->clearSpans();
    int row = 0;
    for (const CommitLine &line : m_commitModel.rows()) {
        if (!line.heading.isEmpty())
            m_commits->setSpan(row, 0, 1, CommitListModel::ColumnCount);
        ++row;
    }
}

void DifferenceView::count()
{
    spanHeadings();
    const auto commits = std::count_if(m_commitModel.rows().cbegin(), m_commitModel.rows().cend(),
                                       [](const CommitLine &line) { return line.heading.isEmpty(); });
    const int files = m_changed >= 0 ? m_changed : m_fileModel.rowCount();
    m_tabs->setTabText(CommitsTab, tr("%n commit(s)", nullptr, int(commits)));
    m_tabs->setTabText(FilesTab, m_filesPending ? tr("Files…") : tr("%n file(s)", nullptr, files));
    if (m_hasNotes)
        m_tabs->setTabText(NotesTab, tr("Notes"));
    if (m_dependencies) {
        const int packages = m_dependencies->model()->rowCount();
        m_tabs->setTabText(m_dependencyTab, tr("%n package(s)", nullptr, packages));
        m_dependencies->setAccessibleName(tr("Changed packages"));
    }
    const QLocale locale;
    QString totals = tr("%n file(s), %1 lines added, %2 removed", nullptr, files)
                         .arg(locale.toString(m_insertions), locale.toString(m_deletions));
    if (files > m_fileModel.rowCount())
        totals = tr("%1; the first %2 are shown").arg(totals, locale.toString(m_fileModel.rowCount()));
    m_fileTotals->setText(totals);
    m_fileTotals->setVisible(m_changed > 0);
}

void DifferenceView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace slipway
