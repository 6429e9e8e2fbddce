#include "views/pages/filediffview.h"

#include "models/base/text.h"
#include "models/domain/pathrisk.h"
#include "models/items/filediffmodel.h"
#include "views/delegates/filediffdelegate.h"
#include "views/pages/listdress.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace slipway {

FileDiffView::FileDiffView(Theme &theme, FileDiffModel &model, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_delegate(new FileDiffDelegate(theme, this)),
      m_path(new Label(theme, TextRole::Mono, this)), m_message(new Label(theme, TextRole::Muted, this)),
      m_whole(makeButton(ButtonLook::Plain, this)), m_table(new QTableView(this))
{
    dressTable(*m_table, theme, u"fileDiff"_s);
    m_table->setModel(&model);
    m_table->setItemDelegate(m_delegate);
    m_table->horizontalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_whole->setObjectName(u"showWholeDiff"_s);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Space::Medium, Space::Tiny, Space::Medium, Space::Tiny);
    head->setSpacing(Space::Medium);
    head->addWidget(m_path);
    head->addWidget(m_message, 1);
    head->addWidget(m_whole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline(theme, Qt::Horizontal, this));
    column->addLayout(head);
    column->addWidget(m_table, 1);
    connect(m_whole, &QPushButton::clicked, this, &FileDiffView::wholeWanted);
    connect(&theme, &Theme::changed, this, &FileDiffView::fitColumns);
    retranslate();
}

void FileDiffView::fitColumns()
{
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setDefaultSectionSize(m_delegate->lineHeight());
    int last = 0;
    for (const DiffLine &line : m_model.diff().lines)
        last = qMax(last, qMax(line.oldNumber, line.newNumber));
    const int number = m_delegate->numberWidth(qMax(3, int(QString::number(last).size())));
    const int room = qMax(2 * Space::Giant, m_table->viewport()->width() - 2 * number);
    QHeaderView &header = *m_table->horizontalHeader();
    header.setMinimumSectionSize(1);
    header.resizeSection(FileDiffModel::OldNumberColumn, number);
    header.resizeSection(FileDiffModel::NewNumberColumn, number);
    header.resizeSection(FileDiffModel::OldColumn, room / 2);
    header.resizeSection(FileDiffModel::NewColumn, room - room / 2);
}

void FileDiffView::showDiff()
{
    fitColumns();
    m_table->scrollToTop();
    say();
}

void FileDiffView::showMessage(const QString &path, const QString &sentence)
{
    m_path->setText(oneLine(path, 200));
    m_message->setText(sentence);
    m_whole->hide();
    m_table->hide();
}

void FileDiffView::say()
{
    const FileDiff &diff = m_model.diff();
    m_path->setText(oneLine(diff.path, 200));
    QString why;
    if (diff.isBinary)
        why = tr("A binary file: there are no lines to compare.");
    else if (diff.isLarge)
        why = isGenerated(diff.path) ? tr("A generated file: nobody reads it line by line.")
                                     : tr("A large file.");
    else if (diff.isCut)
        why = tr("The first %n line(s) of what changed.", nullptr, int(diff.lines.size()));
    else if (diff.lines.isEmpty())
        why = tr("The same lines: only its name or its mode changed.");
    m_message->setText(why);
    m_whole->setVisible(!diff.isBinary && (diff.isLarge || diff.isCut));
    m_table->setVisible(!diff.lines.isEmpty());
}

void FileDiffView::retranslate()
{
    m_whole->setText(tr("Show all &of it"));
    m_table->setAccessibleName(tr("What changed in the file, before and after"));
    say();
}

void FileDiffView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FileDiffView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace slipway
