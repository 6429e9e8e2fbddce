#include "views/dialogs/reasondialog.h"

#include "views/dialogs/fields.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway {

ReasonDialog::ReasonDialog(Theme &dress, const Words &words, QWidget *parent)
    : FormDialog(dress, parent), m_reason(makeTextBox(u"reason"_s, this))
{
    setHeading(words.title, words.explanation);
    addField(m_reason, tr("Rea&son"), tr("Others will read why; it stays in the ledger"));
    setPrimary(words.verb, words.look);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ReasonDialog::fieldChanged);
}

QVector<FormDialog::Complaint> ReasonDialog::complaints() const
{
    return m_reason->toPlainText().trimmed().isEmpty()
        ? QVector<Complaint>{{m_reason, tr("Say why: others will want to know.")}}
        : QVector<Complaint>{};
}

void ReasonDialog::submit()
{
    Q_EMIT reasonGiven(m_reason->toPlainText().trimmed());
}

} // namespace slipway
