#include "views/pages/comparepage.h"

#include "models/base/text.h"
#include "models/items/commitlistmodel.h"
#include "models/items/comparisonlistmodel.h"
#include "models/items/filelistmodel.h"
#include "views/delegates/celldelegate.h"
#include "views/delegates/tonelook.h"
#include "views/dialogs/fields.h"
#include "views/dialogs/pointpicker.h"
#include "views/pages/differenceview.h"
#include "views/pages/filediffview.h"
#include "views/pages/graphstripview.h"
#include "views/pages/listdress.h"
#include "views/pages/pageheader.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

ComparePage::ComparePage(Theme &dress, const CompareModels &models, QWidget *parent)
    : Page(PageKind::Compare, dress, parent), m_models(models), m_header(new PageHeader(dress, this)),
      m_copy(makeButton(ButtonLook::Plain, this)), m_notes(makeButton(ButtonLook::Plain, this)),
      m_promote(makeButton(ButtonLook::Plain, this)), m_approve(makeButton(ButtonLook::Primary, this)),
      m_strip(new GraphStripView(dress, this)),
      m_difference(new DifferenceView(dress, models.commits, models.files, this)),
      m_table(new QTableView(this)), m_body(new QStackedLayout)
{
    m_copy->setObjectName(u"copy"_s);
    m_notes->setObjectName(u"generateNotes"_s);
    m_promote->setObjectName(u"promote"_s);
    m_approve->setObjectName(u"requestApproval"_s);
    m_header->addAction(m_copy);
    m_header->addAction(m_notes);
    m_header->addAction(m_promote);
    m_header->addAction(m_approve);

    auto *differenceCard = new Card(dress, this);
    auto *inside = new QVBoxLayout(differenceCard);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_difference);
    m_body->addWidget(differenceCard);
    m_body->addWidget(makeSummaryTable(models.summaries));

    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Large);
    column->addWidget(m_header);
    column->addWidget(makePickers(models));
    column->addWidget(makeVerdict());
    column->addWidget(m_strip);
    column->addLayout(m_body, 1);

    m_difference->offerGrouping();
    m_difference->offerFileDiffs(models.fileDiff);
    m_difference->offerDependencies(models.dependencies);
    m_difference->setDependencyWords({}, {});
    connect(m_difference, &DifferenceView::fileChosen, this, &ComparePage::fileDiffRequested);
    connect(m_difference, &DifferenceView::groupingChosen, this, &ComparePage::groupingChosen);
    connect(m_copy, &QPushButton::clicked, this, &ComparePage::copyRequested);
    connect(m_notes, &QPushButton::clicked, this, [this] { Q_EMIT notesRequested(project(), from(), to()); });
    connect(m_approve, &QPushButton::clicked, this,
            [this] { Q_EMIT approvalRequested(project(), m_verdict.release, m_verdict.environment); });
    connect(m_promote, &QPushButton::clicked, this, [this] {
        const Standing here = standing();
        Q_EMIT promoteRequested(here.project, here.release, here.onward);
    });
    connect(m_table, &QTableView::activated, this, &ComparePage::openSummaryRow);
    retranslate();
}

QWidget *ComparePage::makePickers(const CompareModels &models)
{
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    m_project = makePicker(models.projects, u"project"_s, this);
    m_from = new PointPicker(models.points, u"from"_s, this);
    m_to = new PointPicker(models.points, u"to"_s, this);
    m_swap = makeButton(ButtonLook::Quiet, this);
    m_swap->setObjectName(u"swap"_s);
    m_swap->setIcon(theme().icon(u"arrow-left-right"_s));
    const auto label = [&](Label *&kept, QWidget *buddy) {
        kept = new Label(theme(), TextRole::Muted, this);
        kept->setBuddy(buddy);
        row->addWidget(kept);
    };
    label(m_projectLabel, m_project);
    row->addWidget(m_project);
    row->addSpacing(Space::Large);
    label(m_fromLabel, m_from);
    row->addWidget(m_from, 1);
    row->addWidget(m_swap);
    label(m_toLabel, m_to);
    row->addWidget(m_to, 1);
    connect(m_project, &QComboBox::currentTextChanged, this, [this] {
        Q_EMIT projectChosen(project());
        ask();
    });
    for (PointPicker *picker : {m_from, m_to})
        connect(picker, &PointPicker::pointChosen, this, &ComparePage::ask);
    connect(m_swap, &QPushButton::clicked, this, &ComparePage::swap);
    return strip;
}

QWidget *ComparePage::makeVerdict()
{
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Medium);
    m_verdictIcon = new IconLabel(theme(), u"git-compare"_s, Colour::Muted, strip, Size::LargeIcon);
    m_sentence = new Label(theme(), TextRole::Title, strip);
    m_sentence->setObjectName(u"verdict"_s);
    m_sentence->setWordWrap(true);
    m_counts = new Label(theme(), TextRole::Muted, strip);
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Tiny);
    words->addWidget(m_sentence);
    words->addWidget(m_counts);
    row->addWidget(m_verdictIcon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return strip;
}

QWidget *ComparePage::makeSummaryTable(ComparisonListModel &summaries)
{
    auto *card = new Card(theme(), this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_table);
    dressTable(*m_table, theme(), u"summaries"_s);
    m_table->setModel(&summaries);
    m_table->setItemDelegate(new CellDelegate(theme(), {ComparisonListModel::RelationColumn}, {},
                                              {ComparisonListModel::ProjectColumn}, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column :
         {int(ComparisonListModel::RelationColumn), int(ComparisonListModel::OnlyInToColumn),
          int(ComparisonListModel::OnlyInFromColumn), int(ComparisonListModel::BreakingColumn),
          int(ComparisonListModel::FilesColumn)})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    return card;
}

void ComparePage::openWith(const PageRequest &request)
{
    if (!request.project.isEmpty()) {
        const QSignalBlocker quiet(m_project); // asked once, with both points
        pick(*m_project, request.project);
        Q_EMIT projectChosen(project());
    }
    if (!request.from.isEmpty() || !request.to.isEmpty())
        setPoints(request.from, request.to);
    ask();
}

QWidget *ComparePage::firstFocus() const
{
    return m_from;
}

QString ComparePage::project() const
{
    return m_project->currentIndex() <= 0 ? QString() : m_project->currentText();
}

QString ComparePage::from() const
{
    return m_from->point();
}

QString ComparePage::to() const
{
    return m_to->point();
}

void ComparePage::setPoints(const QString &from, const QString &to)
{
    m_from->setPoint(from);
    m_to->setPoint(to);
}

Standing ComparePage::standing() const
{
    return {project(), m_verdict.release, m_verdict.environment, m_verdict.environment};
}

void ComparePage::ask()
{
    if (!from().isEmpty() && !to().isEmpty())
        Q_EMIT compareRequested(project(), from(), to());
}

void ComparePage::swap()
{
    setPoints(to(), from());
    ask();
}

void ComparePage::openSummaryRow(const QModelIndex &index)
{
    pick(*m_project, m_models.summaries.at(index.row()).project);
}

void ComparePage::showVerdict(const ComparisonVerdict &verdict)
{
    m_verdict = verdict;
    m_hasVerdict = true;
    m_difference->setFilesPending(verdict.filesChanged < 0);
    m_difference->setFileTotals(verdict.filesChanged, verdict.insertions, verdict.deletions);
    m_body->setCurrentIndex(0);
    say();
    showContent();
}

void ComparePage::showFileDiff()
{
    m_difference->fileDiff()->showDiff();
}

void ComparePage::showFileMessage(const QString &path, const QString &sentence)
{
    m_difference->fileDiff()->showMessage(path, sentence);
}

void ComparePage::showStrip(const GraphStrip &strip)
{
    m_strip->setStrip(strip);
}

void ComparePage::showDependencies(const QString &words, const QStringList &unread)
{
    m_difference->setDependencyWords(words, unread);
}

void ComparePage::showSummaries()
{
    m_strip->setStrip({});
    m_hasVerdict = false;
    m_verdict = {};
    m_body->setCurrentIndex(1);
    say();
    showContent();
}

void ComparePage::say()
{
    const Tone tone = m_hasVerdict ? toneOf(m_verdict.relation) : Tone::Plain;
    m_verdictIcon->setIcon(m_hasVerdict ? iconNameOf(tone) : u"git-compare"_s,
                           m_hasVerdict ? colourOf(tone) : Colour::Muted);
    const QLocale locale;
    QStringList counts;
    if (m_hasVerdict) {
        m_sentence->setText(oneLine(m_verdict.sentence, 600));
        counts.append(tr("%1 only in %2").arg(locale.toString(m_verdict.onlyInTo), oneLine(to(), 80)));
        counts.append(tr("%1 only in %2").arg(locale.toString(m_verdict.onlyInFrom), oneLine(from(), 80)));
        if (m_verdict.filesChanged >= 0)
            counts.append(tr("%n file(s) differ", nullptr, m_verdict.filesChanged));
        if (m_verdict.breaking)
            counts.append(tr("%n breaking change(s)", nullptr, m_verdict.breaking));
        counts += m_verdict.risks;
    } else if (m_body->currentIndex() == 1) {
        const int differing = int(
            std::count_if(m_models.summaries.rows().cbegin(), m_models.summaries.rows().cend(),
                          [](const ComparisonSummary &one) {
                              return one.relation != Relation::Identical && one.relation != Relation::Unknown;
                          }));
        m_sentence->setText(tr("%n project(s) differ", nullptr, differing));
        counts.append(tr("%1 compared with %2; open a project (Enter) to see its commits")
                          .arg(oneLine(from(), 80), oneLine(to(), 80)));
    } else {
        m_sentence->setText(tr("Choose two points to compare"));
        counts.append(tr("An environment, a release, a tag, a branch or a commit; prod@2026-11-01 is "
                         "production as it was then"));
    }
    m_counts->setText(counts.join(u"  ·  "_s));
    const bool one = m_hasVerdict;
    m_copy->setEnabled(one);
    m_notes->setEnabled(one && m_verdict.onlyInTo > 0);
    m_approve->setEnabled(one && !m_verdict.release.isEmpty());
    m_approve->setToolTip(m_approve->isEnabled() || !one
                              ? QString()
                              : tr("The point “to” has no release; an approval is for one exact version."));
    m_promote->setEnabled(one && !m_verdict.release.isEmpty() && m_verdict.onlyInTo > 0);
    m_promote->setToolTip(m_promote->isEnabled() ? tr("Lets what “to” has into “from” (Ctrl+Shift+P)")
                              : one ? tr("The point “to” has no release that “from” lacks.")
                                    : QString());
}

void ComparePage::retranslate()
{
    m_header->setTitle(tr("Compare"));
    m_header->setSubtitle(tr("What one place has that the other has not"));
    m_copy->setText(tr("Copy as &Markdown"));
    m_notes->setText(tr("&Generate notes"));
    m_promote->setText(tr("Promote thi&s…"));
    m_approve->setText(tr("&Request approval…"));
    m_projectLabel->setText(tr("&Project"));
    m_fromLabel->setText(tr("Fr&om"));
    m_toLabel->setText(tr("&To"));
    m_project->setAccessibleName(tr("Project"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_from->lineEdit()->setPlaceholderText(tr("production, 1.4.0, main…"));
    m_to->lineEdit()->setPlaceholderText(tr("staging, 1.5.0, main…"));
    m_strip->retranslate();
    m_swap->setText(QString());
    m_swap->setAccessibleName(tr("Swap the two points"));
    m_swap->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    m_swap->setToolTip(tr("Swap the two points") + u" ("_s
                       + m_swap->shortcut().toString(QKeySequence::NativeText) + u')');
    say();
}

} // namespace slipway
