#include "views/dialogs/timeddialog.h"

#include "models/domain/duepromotion.h"
#include "views/dialogs/fields.h"
#include "views/dialogs/pointpicker.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway {

TimedDialog::TimedDialog(Theme &dress, QAbstractItemModel &projects, QAbstractItemModel &environments,
                         QAbstractItemModel &releases, const QDateTime &now, QWidget *parent)
    : FormDialog(dress, parent), m_project(makePicker(projects, u"project"_s, this)),
      m_release(new PointPicker(releases, u"release"_s, this)),
      m_environment(makePicker(environments, u"environment"_s, this)), m_dueAt(new QDateTimeEdit(this)),
      m_reason(makeLine(u"reason"_s, {}, this)), m_now(now)
{
    setHeading(tr("Let in at a time"),
               tr("The gates are asked at its time, not now. A Slipway has to be at work on this workspace "
                  "then; after %n minute(s) it has missed its time.",
                  nullptr, timedGraceMinutes));
    const QDateTime nextHour = now.toLocalTime().addSecs(3600);
    m_dueAt->setObjectName(u"dueAt"_s);
    m_dueAt->setCalendarPopup(true);
    m_dueAt->setDateTime({nextHour.date(), {nextHour.time().hour(), 0}});
    addField(m_project, tr("&Project"));
    addFieldBeside(m_environment, tr("&Environment"));
    addField(m_release, tr("&Release"), tr("A version of the project, such as 1.4.0"));
    addFieldBeside(m_dueAt, tr("A&t"), tr("By the clock of this machine"));
    addField(m_reason, tr("Rea&son"), tr("Optional; kept in the ledger"));
    setPrimary(tr("Set the time"));
    connect(m_project, &QComboBox::currentTextChanged, this, [this](const QString &project) {
        m_release->setPoint({});
        Q_EMIT projectChosen(project);
        fieldChanged();
    });
    // The newest release is what most people mean.
    connect(&releases, &QAbstractItemModel::rowsInserted, m_release, [this] {
        if (m_release->point().isEmpty())
            m_release->setPoint(m_release->itemText(0));
    });
    for (QComboBox *box : std::initializer_list<QComboBox *>{m_release, m_environment})
        connect(box, &QComboBox::currentTextChanged, this, &TimedDialog::fieldChanged);
    connect(m_dueAt, &QDateTimeEdit::dateTimeChanged, this, &TimedDialog::fieldChanged);
}

void TimedDialog::choose(const QString &project, const QString &release, const QString &environment)
{
    pick(*m_project, project);
    Q_EMIT projectChosen(m_project->currentText());
    if (!release.isEmpty())
        m_release->setPoint(release);
    pick(*m_environment, environment);
    if (!release.isEmpty())
        m_dueAt->setFocus();
    fieldChanged();
}

QVector<FormDialog::Complaint> TimedDialog::complaints() const
{
    QVector<Complaint> found;
    if (m_project->currentText().isEmpty())
        found.append({m_project, tr("Choose a project.")});
    if (m_environment->currentText().isEmpty())
        found.append({m_environment, tr("Choose the environment it is to go to.")});
    if (m_release->point().isEmpty())
        found.append({m_release, tr("Say which release.")});
    if (m_dueAt->dateTime() <= m_now)
        found.append({m_dueAt, tr("That time is over. Choose one that is to come.")});
    return found;
}

void TimedDialog::submit()
{
    Q_EMIT timeRequested(m_project->currentText(), m_release->point(), m_environment->currentText(),
                         m_dueAt->dateTime().toUTC(), m_reason->text().trimmed());
}

} // namespace slipway
