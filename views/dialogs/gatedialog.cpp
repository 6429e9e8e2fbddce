#include "views/dialogs/gatedialog.h"

#include "models/base/text.h"
#include "models/domain/gaterule.h"
#include "views/dialogs/fields.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway {

GateDialog::GateDialog(Theme &dress, WaitingGate waiting, bool approve, const QString &person,
                       QWidget *parent)
    : FormDialog(dress, parent), m_waiting(std::move(waiting)), m_approve(approve),
      m_comment(makeTextBox(u"comment"_s, this))
{
    const QString what = titleOf(m_waiting.gate);
    const QString server = oneLine(m_waiting.connectionName, 80);
    if (approve) {
        setHeading(
            tr("Approve %1").arg(what),
            tr("“%1” is asked first whether it still waits, then told; it may go on at once.").arg(server));
        addField(m_comment, tr("&Comment"), tr("Optional; the server shows it where it keeps comments"));
        setPrimary(tr("Approve"));
    } else {
        setHeading(
            tr("Refuse %1").arg(what),
            tr("“%1” is asked first whether it still waits, then told; it does not go on.").arg(server));
        addField(m_comment, tr("&Reason"),
                 tr("What has to change; the server shows it where it keeps comments"));
        setPrimary(tr("Refuse"), ButtonLook::Danger);
    }
    setRemark(tr("Recorded in the ledger as %1, self-attested: no signature stands behind it.")
                  .arg(oneLine(person, 120)));
    connect(m_comment, &QPlainTextEdit::textChanged, this, &GateDialog::fieldChanged);
    m_comment->setFocus();
}

QString GateDialog::comment() const
{
    return m_comment->toPlainText().trimmed();
}

QVector<FormDialog::Complaint> GateDialog::complaints() const
{
    const auto may = mayDecideAtGate(m_waiting.gate, m_approve, comment());
    return may ? QVector<Complaint>{} : QVector<Complaint>{{m_comment, may.error().message}};
}

void GateDialog::submit()
{
    Q_EMIT decided(comment());
}

} // namespace slipway
