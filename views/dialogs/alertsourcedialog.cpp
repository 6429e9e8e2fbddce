#include "views/dialogs/alertsourcedialog.h"

#include "models/base/text.h"
#include "models/items/words.h"
#include "views/dialogs/fields.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway {

AlertSourceDialog::AlertSourceDialog(Theme &dress, QAbstractItemModel &projects,
                                     QAbstractItemModel &environments, QWidget *parent)
    : FormDialog(dress, parent), m_which(new QComboBox(this)), m_name(makeLine(u"name"_s, u"alerts"_s, this)),
      m_url(makeLine(u"url"_s, u"https://alertmanager.example.org"_s, this)),
      m_filter(makeTextBox(u"filter"_s, this)), m_projectLabel(makeLine(u"projectLabel"_s, u"app"_s, this)),
      m_environmentLabel(makeLine(u"environmentLabel"_s, u"env"_s, this)),
      m_project(makePicker(projects, u"project"_s, this)),
      m_environment(makePicker(environments, u"environment"_s, this)),
      m_remove(makeButton(ButtonLook::Danger, this))
{
    setHeading(tr("Alerts as incidents"),
               tr("Alerts of an Alertmanager become incidents, linked to the last deployment before they "
                  "began. They are read by themselves while the workspace is kept up to date."));
    m_which->setObjectName(u"which"_s);
    m_remove->setObjectName(u"removeSource"_s);
    m_remove->setText(tr("Do not as&k it any more"));
    m_filter->setFont(dress.font(TextRole::Mono));
    m_filter->setPlaceholderText(u"severity=\"page\""_s);
    addField(m_which, tr("Alert&manager"));
    addField(m_name, tr("&Name"), tr("What its incidents name as their source"));
    addFieldBeside(m_url, tr("&Address"));
    addField(m_filter, tr("&Only alerts with"), tr("Matchers, one a line; all must hold. Empty: all"));
    addField(m_projectLabel, tr("&Label that names the project"), tr("Empty: none"));
    addFieldBeside(m_project, tr("&Project without it"));
    addField(m_environmentLabel, tr("Label that names the en&vironment"), tr("Empty: none"));
    addFieldBeside(m_environment, tr("&Environment without it"));
    addBelow(m_remove);
    setPrimary(tr("Save"));
    connect(m_which, &QComboBox::currentIndexChanged, this, &AlertSourceDialog::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removalRequested(source().name); });
    for (QLineEdit *line : {m_name, m_url, m_projectLabel, m_environmentLabel})
        connect(line, &QLineEdit::textChanged, this, &AlertSourceDialog::fieldChanged);
    connect(m_filter, &QPlainTextEdit::textChanged, this, &AlertSourceDialog::fieldChanged);
    connect(m_project, &QComboBox::currentIndexChanged, this, &AlertSourceDialog::fieldChanged);
    setKnown({});
}

void AlertSourceDialog::setKnown(const QVector<AlertSource> &sources)
{
    m_known = sources;
    QStringList words{tr("a new one")};
    for (const AlertSource &each : sources)
        words += oneLine(each.name, 80);
    m_which->clear();
    m_which->addItems(words);
    setFieldVisible(m_which, !m_known.isEmpty());
    if (!m_known.isEmpty())
        m_which->setCurrentIndex(1);
    choose();
}

bool AlertSourceDialog::isNew() const
{
    return m_which->currentIndex() <= 0;
}

void AlertSourceDialog::choose()
{
    const AlertSource shown = isNew() ? AlertSource() : m_known.value(m_which->currentIndex() - 1);
    m_name->setText(shown.name);
    m_name->setEnabled(isNew());
    m_url->setText(shown.url);
    m_filter->setPlainText(shown.filter.join(u'\n'));
    m_projectLabel->setText(shown.projectLabel);
    m_environmentLabel->setText(shown.environmentLabel);
    m_project->setCurrentIndex(0);
    m_environment->setCurrentIndex(0);
    pick(*m_project, shown.project);
    pick(*m_environment, shown.environment);
    m_remove->setVisible(!isNew());
    if (isNew())
        setRemark({});
    else if (!shown.error.isEmpty())
        setRemark(tr("It did not answer: %1").arg(oneLine(shown.error, 300)));
    else
        setRemark(shown.answeredAt.isValid() ? tr("It answered last %1.").arg(exactTime(shown.answeredAt))
                                             : tr("It was not asked yet."));
}

AlertSource AlertSourceDialog::source() const
{
    AlertSource told;
    told.name = m_name->text().trimmed();
    told.url = m_url->text().trimmed();
    const QStringList lines = m_filter->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            told.filter += line.trimmed();
    }
    told.projectLabel = m_projectLabel->text().trimmed();
    told.environmentLabel = m_environmentLabel->text().trimmed();
    if (m_project->currentIndex() > 0)
        told.project = m_project->currentText();
    if (m_environment->currentIndex() > 0)
        told.environment = m_environment->currentText();
    return told;
}

QVector<FormDialog::Complaint> AlertSourceDialog::complaints() const
{
    QVector<Complaint> found;
    const AlertSource told = source();
    if (told.name.isEmpty())
        found.append({m_name, tr("Give it a name.")});
    if (told.projectLabel.isEmpty() && told.project.isEmpty())
        found.append({m_projectLabel, tr("Say by which label, or to which project, an alert belongs.")});
    if (!found.isEmpty())
        return found;
    if (const auto good = checkAlertSource(told); !good)
        found.append({m_url, good.error().message});
    return found;
}

void AlertSourceDialog::submit()
{
    Q_EMIT sourceRequested(source());
}

} // namespace slipway
