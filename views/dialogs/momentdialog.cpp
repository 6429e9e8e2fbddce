#include "views/dialogs/momentdialog.h"

#include <QDateTimeEdit>

using namespace Qt::StringLiterals;

namespace slipway {

MomentDialog::MomentDialog(Theme &dress, const QDateTime &proposed, const QDateTime &now, QWidget *parent)
    : FormDialog(dress, parent), m_now(now), m_moment(new QDateTimeEdit(proposed.toLocalTime(), this))
{
    setHeading(
        tr("See the board as it was"),
        tr("What ran where at that moment, from the recorded history. Nothing is changed by looking."));
    m_moment->setObjectName(u"moment"_s);
    m_moment->setCalendarPopup(true);
    addField(m_moment, tr("&Date and time"));
    setPrimary(tr("Show"));
    connect(m_moment, &QDateTimeEdit::dateTimeChanged, this, &MomentDialog::fieldChanged);
}

QVector<FormDialog::Complaint> MomentDialog::complaints() const
{
    if (m_moment->dateTime() > m_now)
        return {{m_moment, tr("This is still to come. Choose a moment in the past.")}};
    return {};
}

void MomentDialog::submit()
{
    accept();
    Q_EMIT momentChosen(m_moment->dateTime().toUTC());
}

} // namespace slipway
