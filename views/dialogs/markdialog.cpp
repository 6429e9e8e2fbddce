#include "views/dialogs/markdialog.h"

#include "views/dialogs/fields.h"
#include "views/dialogs/pointpicker.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway {

MarkDialog::MarkDialog(Theme &dress, QAbstractItemModel &projects, QAbstractItemModel &releases,
                       QWidget *parent)
    : FormDialog(dress, parent), m_project(makePicker(projects, u"project"_s, this)),
      m_release(new PointPicker(releases, u"release"_s, this)), m_say(new QComboBox(this)),
      m_reason(makeLine(u"reason"_s, {}, this))
{
    setHeading(tr("Hold or mark a release"),
               tr("Held: it enters nowhere until somebody lets it go on. Bad: it enters nowhere, and no "
                  "roll-back goes to it."));
    m_say->setObjectName(u"mark"_s);
    const std::pair<Say, QString> says[] = {{Say::Hold, tr("hold it")},
                                            {Say::Resume, tr("let it go on")},
                                            {Say::Bad, tr("mark it bad")},
                                            {Say::Good, tr("mark it good again")}};
    for (const auto &[say, words] : says)
        m_say->addItem(words, int(say));
    addField(m_project, tr("&Project"));
    addFieldBeside(m_release, tr("&Release"), tr("A version, such as 1.4.0"));
    addField(m_say, tr("&What"));
    addField(m_reason, tr("Rea&son"), tr("Others will read why; it stays in the ledger"));
    setPrimary(tr("Save"));
    connect(m_project, &QComboBox::currentTextChanged, this, [this](const QString &project) {
        m_release->setPoint({});
        Q_EMIT projectChosen(project);
        fieldChanged();
    });
    connect(m_release, &QComboBox::currentTextChanged, this, &MarkDialog::fieldChanged);
    connect(m_reason, &QLineEdit::textChanged, this, &MarkDialog::fieldChanged);
}

void MarkDialog::choose(const QString &project, const QString &release, Say say)
{
    pick(*m_project, project);
    Q_EMIT projectChosen(m_project->currentText());
    m_release->setPoint(release);
    m_say->setCurrentIndex(m_say->findData(int(say)));
    if (!release.isEmpty())
        m_reason->setFocus();
}

QVector<FormDialog::Complaint> MarkDialog::complaints() const
{
    QVector<Complaint> found;
    if (m_project->currentText().isEmpty())
        found.append({m_project, tr("Choose a project.")});
    if (m_release->point().isEmpty())
        found.append({m_release, tr("Say which release.")});
    if (m_reason->text().trimmed().isEmpty())
        found.append({m_reason, tr("Say why: others will want to know.")});
    return found;
}

void MarkDialog::submit()
{
    Q_EMIT markRequested(m_project->currentText(), m_release->point(), Say(m_say->currentData().toInt()),
                         m_reason->text().trimmed());
}

} // namespace slipway
