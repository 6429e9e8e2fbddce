#include "views/dialogs/decisiondialog.h"

#include "models/base/text.h"
#include "models/items/approvallistmodel.h"
#include "views/dialogs/fields.h"
#include "views/theme/theme.h"

#include <QDateTimeEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway {

DecisionDialog::DecisionDialog(Theme &dress, ApprovalRequest request, DecisionKind kind, QString person,
                               const QDateTime &now, QWidget *parent)
    : FormDialog(dress, parent), m_request(std::move(request)), m_kind(kind), m_person(std::move(person)),
      m_comment(makeTextBox(u"comment"_s, this))
{
    const QString what = titleOf(m_request.subject);
    const QString commit = m_request.subject.commit.shortHex();
    switch (kind) {
    case DecisionKind::Reject:
        setHeading(tr("Reject %1").arg(what),
                   tr("One rejection ends the request. Say what has to change before it is asked again."));
        addField(m_comment, tr("&Reason"));
        setPrimary(tr("Reject"), ButtonLook::Danger);
        break;
    case DecisionKind::Defer:
        setHeading(tr("Defer %1").arg(what),
                   tr("The request keeps waiting; your name and the time to look again are recorded."));
        m_until = new QDateTimeEdit(now.toLocalTime().addDays(1), this);
        m_until->setObjectName(u"until"_s);
        m_until->setCalendarPopup(true);
        m_until->setMinimumDateTime(now.toLocalTime());
        addField(m_until, tr("Look again &at"));
        addField(m_comment, tr("&Comment"), tr("Optional"));
        setPrimary(tr("Defer"));
        break;
    default:
        setHeading(
            tr("Approve %1").arg(what),
            tr("The approval is for commit %1 and nothing else: another commit needs another approval.")
                .arg(commit));
        addField(m_comment, tr("&Comment"), tr("Optional: what you looked at"));
        setPrimary(tr("Approve"));
    }
    setRemark(tr("Recorded in the ledger as %1, self-attested: no signature stands behind it.")
                  .arg(oneLine(m_person, 120)));
    connect(m_comment, &QPlainTextEdit::textChanged, this, &DecisionDialog::fieldChanged);
    m_comment->setFocus();
}

QVector<FormDialog::Complaint> DecisionDialog::complaints() const
{
    const auto allowed = mayDecide(m_request, m_kind, m_person, m_comment->toPlainText().trimmed());
    return allowed ? QVector<Complaint>{} : QVector<Complaint>{{m_comment, allowed.error().message}};
}

void DecisionDialog::submit()
{
    Q_EMIT decisionRequested(m_request.id, m_kind, m_comment->toPlainText().trimmed(),
                             m_until ? m_until->dateTime().toUTC() : QDateTime());
}

} // namespace slipway
