#include "views/dialogs/traindialogs.h"

#include "models/base/text.h"
#include "views/dialogs/fields.h"
#include "views/dialogs/pointpicker.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway {

NewTrainDialog::NewTrainDialog(Theme &dress, QAbstractItemModel &environments, QWidget *parent)
    : FormDialog(dress, parent), m_name(makeLine(u"name"_s, u"november"_s, this)),
      m_environment(makePicker(environments, u"environment"_s, this))
{
    setHeading(
        tr("New train"),
        tr("Several projects go into one environment together, in order: the next one goes when the one "
           "before is live, and one that fails stops those behind it."));
    addField(m_name, tr("&Name"));
    addField(m_environment, tr("&Environment"));
    setPrimary(tr("Make train"));
    connect(m_name, &QLineEdit::textChanged, this, &NewTrainDialog::fieldChanged);
    connect(m_environment, &QComboBox::currentTextChanged, this, &NewTrainDialog::fieldChanged);
}

void NewTrainDialog::choose(const QString &environment)
{
    pick(*m_environment, environment);
    fieldChanged();
}

QVector<FormDialog::Complaint> NewTrainDialog::complaints() const
{
    QVector<Complaint> found;
    if (m_name->text().trimmed().isEmpty())
        found.append({m_name, tr("Give it a name.")});
    if (m_environment->currentText().isEmpty())
        found.append({m_environment, tr("Choose the environment it is to go to.")});
    return found;
}

void NewTrainDialog::submit()
{
    Q_EMIT trainRequested(m_name->text().trimmed(), m_environment->currentText());
}

CoupleDialog::CoupleDialog(Theme &dress, const QString &train, QAbstractItemModel &projects,
                           QAbstractItemModel &releases, QWidget *parent)
    : FormDialog(dress, parent), m_project(makePicker(projects, u"project"_s, this)),
      m_release(new PointPicker(releases, u"release"_s, this))
{
    setHeading(tr("Couple on to %1").arg(oneLine(train, 120)),
               tr("It goes last, when all before it are live. The commit that the release means now is kept: "
                  "a tag that is moved later does not go."));
    addField(m_project, tr("&Project"));
    addField(m_release, tr("&Release"), tr("A version of the project, such as 1.4.0"));
    setPrimary(tr("Couple on"));
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
    connect(m_release, &QComboBox::currentTextChanged, this, &CoupleDialog::fieldChanged);
}

void CoupleDialog::begin()
{
    Q_EMIT projectChosen(m_project->currentText());
    fieldChanged();
}

QVector<FormDialog::Complaint> CoupleDialog::complaints() const
{
    QVector<Complaint> found;
    if (m_project->currentText().isEmpty())
        found.append({m_project, tr("Choose a project.")});
    if (m_release->point().isEmpty())
        found.append({m_release, tr("Say which release.")});
    return found;
}

void CoupleDialog::submit()
{
    Q_EMIT carRequested(m_project->currentText(), m_release->point());
}

} // namespace slipway
