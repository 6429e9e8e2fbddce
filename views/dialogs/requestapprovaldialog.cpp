#include "views/dialogs/requestapprovaldialog.h"

#include "views/dialogs/fields.h"
#include "views/dialogs/pointpicker.h"
#include "views/theme/theme.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway {

RequestApprovalDialog::RequestApprovalDialog(Theme &dress, QAbstractItemModel &projects,
                                             QAbstractItemModel &environments, QAbstractItemModel &releases,
                                             QWidget *parent)
    : FormDialog(dress, parent), m_project(makePicker(projects, u"project"_s, this)),
      m_release(new PointPicker(releases, u"release"_s, this)),
      m_environment(makePicker(environments, u"environment"_s, this)), m_note(makeTextBox(u"note"_s, this))
{
    setHeading(tr("Request approval"),
               tr("Whoever decides sees exactly what would change. The request is bound to the release's "
                  "commit as it is now."));
    addField(m_project, tr("&Project"));
    addField(m_release, tr("&Release"), tr("A version of the project, such as 1.4.0"));
    addField(m_environment, tr("&Environment"), tr("Where it is to go"));
    addField(m_note, tr("&Note"), tr("Optional: why now, what to look at"));
    setPrimary(tr("Request approval"));
    connect(m_project, &QComboBox::currentTextChanged, this, [this](const QString &project) {
        m_release->setPoint({});
        Q_EMIT projectChosen(project);
        fieldChanged();
    });
    // The newest release is what most people ask for.
    connect(&releases, &QAbstractItemModel::rowsInserted, m_release, [this] {
        if (m_release->point().isEmpty())
            m_release->setPoint(m_release->itemText(0));
    });
    connect(m_release, &QComboBox::currentTextChanged, this, &RequestApprovalDialog::fieldChanged);
    connect(m_environment, &QComboBox::currentTextChanged, this, &RequestApprovalDialog::fieldChanged);
}

void RequestApprovalDialog::choose(const QString &project, const QString &release, const QString &environment)
{
    pick(*m_project, project);
    Q_EMIT projectChosen(m_project->currentText());
    if (!release.isEmpty())
        m_release->setPoint(release);
    pick(*m_environment, environment);
}

QVector<FormDialog::Complaint> RequestApprovalDialog::complaints() const
{
    QVector<Complaint> found;
    if (m_project->currentText().isEmpty())
        found.append({m_project, tr("Choose a project.")});
    if (m_release->point().isEmpty())
        found.append({m_release, tr("Say which release: an approval is for one exact version.")});
    if (m_environment->currentText().isEmpty())
        found.append({m_environment, tr("Choose the environment it is to go to.")});
    return found;
}

void RequestApprovalDialog::submit()
{
    Q_EMIT requestRequested(m_project->currentText(), m_release->point(), m_environment->currentText(),
                            m_note->toPlainText().trimmed());
}

} // namespace slipway
