#include "views/dialogs/recorddeploymentdialog.h"

#include "models/items/words.h"
#include "views/dialogs/fields.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway {

RecordDeploymentDialog::RecordDeploymentDialog(Theme &dress, QAbstractItemModel &projects,
                                               QAbstractItemModel &environments, const QString &person,
                                               const QDateTime &now, QWidget *parent)
    : FormDialog(dress, parent), m_project(makePicker(projects, u"project"_s, this)),
      m_environment(makePicker(environments, u"environment"_s, this)),
      m_commit(makeLine(u"commit"_s, tr("v1.4.0 or 1a2b3c4d"), this)),
      m_version(makeLine(u"version"_s, tr("found from the tag"), this)), m_state(new QComboBox(this)),
      m_kind(new QComboBox(this)), m_finished(new QDateTimeEdit(now.toLocalTime(), this)),
      m_by(makeLine(u"by"_s, {}, this)), m_url(makeLine(u"url"_s, u"https://"_s, this))
{
    setHeading(tr("Record a deployment"),
               tr("For what no connection tells of. It stands in the ledger with your name."));
    for (const auto state : {DeploymentState::Succeeded, DeploymentState::Failed, DeploymentState::Running,
                             DeploymentState::Partial, DeploymentState::Cancelled})
        m_state->addItem(wordFor(state), int(state));
    for (const auto kind :
         {DeploymentKind::Deploy, DeploymentKind::Redeploy, DeploymentKind::Rollback, DeploymentKind::Hotfix})
        m_kind->addItem(wordFor(kind), int(kind));
    m_state->setObjectName(u"state"_s);
    m_kind->setObjectName(u"kind"_s);
    m_finished->setObjectName(u"finished"_s);
    m_finished->setCalendarPopup(true);
    m_by->setText(person);
    addField(m_project, tr("&Project"));
    addFieldBeside(m_environment, tr("&Environment"));
    addField(m_commit, tr("&Commit or tag"));
    addFieldBeside(m_version, tr("&Version"));
    addField(m_state, tr("&State"));
    addFieldBeside(m_kind, tr("&Kind"));
    addField(m_finished, tr("&Finished at"));
    addFieldBeside(m_by, tr("&Who deployed it"));
    addField(m_url, tr("&Link"), tr("Optional: the job or the log"));
    setPrimary(tr("Record"));
    for (QLineEdit *line : {m_commit, m_version, m_by, m_url})
        connect(line, &QLineEdit::textChanged, this, &RecordDeploymentDialog::fieldChanged);
    connect(m_state, &QComboBox::currentIndexChanged, this, [this] {
        setFieldVisible(m_finished, isTerminal(DeploymentState(m_state->currentData().toInt())));
    });
}

void RecordDeploymentDialog::choose(const QString &project, const QString &environment)
{
    pick(*m_project, project);
    pick(*m_environment, environment);
    m_commit->setFocus();
}

QVector<FormDialog::Complaint> RecordDeploymentDialog::complaints() const
{
    QVector<Complaint> found;
    if (m_project->currentText().isEmpty())
        found.append({m_project, tr("Choose a project.")});
    if (m_environment->currentText().isEmpty())
        found.append({m_environment, tr("Choose an environment.")});
    if (m_commit->text().trimmed().isEmpty())
        found.append({m_commit, tr("Say what was deployed: a tag, or a commit of at least 4 digits.")});
    const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    if (!m_url->text().trimmed().isEmpty() && (url.scheme() != u"https"_s && url.scheme() != u"http"_s))
        found.append({m_url, tr("A link begins with https:// or http://.")});
    return found;
}

void RecordDeploymentDialog::submit()
{
    RecordedByHand record;
    record.project = m_project->currentText();
    record.environment = m_environment->currentText();
    record.commit = m_commit->text().trimmed();
    record.version = m_version->text().trimmed();
    record.state = DeploymentState(m_state->currentData().toInt());
    record.kind = DeploymentKind(m_kind->currentData().toInt());
    record.finishedAt = isTerminal(record.state) ? m_finished->dateTime().toUTC() : QDateTime();
    record.by = m_by->text().trimmed();
    record.url = m_url->text().trimmed();
    Q_EMIT recordRequested(record);
}

} // namespace slipway
