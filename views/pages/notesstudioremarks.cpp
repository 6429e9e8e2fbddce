// What the studio says about the lines: what the checks found, and words that no dictionary knows.
#include "models/base/text.h"
#include "views/pages/draftlistview.h"
#include "views/pages/notesstudio.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextBlock>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slipway {

void NotesStudio::setRemarks(const QVector<StudioRemark> &remarks, const QSet<QString> &misspelt)
{
    m_remarks = remarks;
    m_misspelt = misspelt;
    showRemarks();
}

void NotesStudio::merge()
{
    if (isEntry() && m_merge->isEnabled())
        Q_EMIT mergeWished(selected());
}

/// The next line that there is something to say about, from the top again behind the last.
void NotesStudio::nextRemark()
{
    const int rows = m_lines.rowCount();
    const int here = m_list->currentIndex().row();
    for (int step = 1; step <= rows; ++step) {
        const int row = (here + step) % rows;
        const QString key = m_lines.index(row, 0).data(DraftListModel::KeyRole).toString();
        for (const StudioRemark &remark : m_remarks) {
            if (remark.key == key) {
                m_list->setCurrentIndex(m_lines.index(row, 0));
                return;
            }
        }
    }
}

void NotesStudio::showRemarks()
{
    QStringList sentences;
    for (const StudioRemark &remark : m_remarks) {
        if (remark.key == selected())
            sentences += oneLine(remark.sentence, 300);
    }
    m_remark->setText(sentences.join(u'\n'));
    m_remark->setVisible(!sentences.isEmpty());
    m_checks->setEnabled(!m_remarks.isEmpty());
    m_checks->setText(m_remarks.isEmpty() ? tr("All checked")
                                          : tr("%n to &look at", nullptr, int(m_remarks.size())));
    m_checks->setToolTip(m_remarks.isEmpty()
                             ? tr("Tickets, breaking changes and words: there is nothing to look at")
                             : tr("To the next line that the checks found something in (F8)"));
    markMisspelt();
}

void NotesStudio::markMisspelt()
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}][\\p{L}\\p{M}'’]*"_s);
    QList<QTextEdit::ExtraSelection> marks;
    if (!m_misspelt.isEmpty()) {
        auto words = word.globalMatch(m_text->toPlainText());
        while (words.hasNext()) {
            const auto one = words.next();
            if (!m_misspelt.contains(one.captured()))
                continue;
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(m_text->document());
            mark.cursor.setPosition(int(one.capturedStart()));
            mark.cursor.setPosition(int(one.capturedEnd()), QTextCursor::KeepAnchor);
            mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            mark.format.setUnderlineColor(m_theme.colour(Colour::Failed));
            marks.append(mark);
        }
    }
    m_text->setExtraSelections(marks);
}

} // namespace slipway
