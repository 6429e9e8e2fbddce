#include "views/dialogs/incidentdialog.h"

#include "views/dialogs/fields.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway {

IncidentDialog::IncidentDialog(Theme &dress, QAbstractItemModel &projects, QAbstractItemModel &environments,
                               const QDateTime &now, QWidget *parent)
    : FormDialog(dress, parent), m_title(makeLine(u"title"_s, tr("Checkout fails for one in ten"), this)),
      m_project(makePicker(projects, u"project"_s, this)),
      m_environment(makePicker(environments, u"environment"_s, this)),
      m_opened(new QDateTimeEdit(now.toLocalTime(), this)), m_isOver(new QCheckBox(tr("It is &over"), this)),
      m_resolved(new QDateTimeEdit(now.toLocalTime(), this)), m_url(makeLine(u"url"_s, u"https://"_s, this))
{
    setHeading(
        tr("Record an incident"),
        tr("It belongs to the last deployment before it began, and counts in the metrics. It stands in "
           "the ledger with your name."));
    m_opened->setObjectName(u"opened"_s);
    m_opened->setCalendarPopup(true);
    m_isOver->setObjectName(u"isOver"_s);
    m_resolved->setObjectName(u"resolved"_s);
    m_resolved->setCalendarPopup(true);
    addField(m_title, tr("&What went wrong"));
    addField(m_project, tr("&Project"));
    addFieldBeside(m_environment, tr("&Environment"));
    addField(m_opened, tr("&Began at"));
    addFieldBeside(m_resolved, tr("O&ver at"));
    addBelow(m_isOver);
    addField(m_url, tr("&Link"), tr("Optional: where more is written about it"));
    setPrimary(tr("Record"));
    setFieldVisible(m_resolved, false);
    for (QLineEdit *line : {m_title, m_url})
        connect(line, &QLineEdit::textChanged, this, &IncidentDialog::fieldChanged);
    for (QDateTimeEdit *edit : {m_opened, m_resolved})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &IncidentDialog::fieldChanged);
    connect(m_isOver, &QCheckBox::toggled, this, [this](bool on) {
        setFieldVisible(m_resolved, on);
        fieldChanged();
    });
}

void IncidentDialog::choose(const QString &project)
{
    pick(*m_project, project);
    m_title->setFocus();
}

QVector<FormDialog::Complaint> IncidentDialog::complaints() const
{
    QVector<Complaint> found;
    if (m_title->text().trimmed().isEmpty())
        found.append({m_title, tr("Say in a few words what went wrong.")});
    if (m_project->currentText().isEmpty())
        found.append({m_project, tr("Choose a project.")});
    if (m_isOver->isChecked() && m_resolved->dateTime() < m_opened->dateTime())
        found.append({m_resolved, tr("It cannot be over before it began.")});
    const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    if (!m_url->text().trimmed().isEmpty() && url.scheme() != u"https"_s && url.scheme() != u"http"_s)
        found.append({m_url, tr("A link begins with https:// or http://.")});
    return found;
}

void IncidentDialog::submit()
{
    Incident incident;
    incident.title = m_title->text().trimmed();
    incident.project = m_project->currentText();
    if (m_environment->currentIndex() > 0)
        incident.environment = m_environment->currentText();
    incident.openedAt = m_opened->dateTime().toUTC();
    if (m_isOver->isChecked())
        incident.resolvedAt = m_resolved->dateTime().toUTC();
    incident.url = m_url->text().trimmed();
    Q_EMIT incidentTold(incident);
}

} // namespace slipway
