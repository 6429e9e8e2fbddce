#include "views/dialogs/publishdialog.h"

#include "models/base/text.h"
#include "views/dialogs/differencetext.h"
#include "views/dialogs/fields.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway {

PublishDialog::PublishDialog(Theme &dress, const QString &title, const QStringList &connections,
                             QWidget *parent)
    : FormDialog(dress, parent), m_connection(new QComboBox(this)), m_standing(new QComboBox(this)),
      m_difference(makeTextBox(u"publishDifference"_s, this)),
      m_over(new QCheckBox(tr("&Write over the other text, which I have read"), this))
{
    setHeading(tr("Publish the notes of %1").arg(oneLine(title, 120)),
               tr("They go to the release’s page at the forge, as you see them in the preview."));
    m_connection->setObjectName(u"publishConnection"_s);
    m_connection->addItems(connections);
    m_standing->setObjectName(u"publishStanding"_s);
    m_standing->addItem(tr("As a draft, which nobody else sees"), int(Standing::Draft));
    m_standing->addItem(tr("Public, as a pre-release"), int(Standing::Prerelease));
    m_standing->addItem(tr("Public, for everybody"), int(Standing::Final));
    dressDifference(*m_difference, theme());
    m_over->setObjectName(u"publishOver"_s);
    m_over->setVisible(false);
    addField(m_connection, tr("&Forge"));
    addFieldBeside(m_standing, tr("&How"));
    addField(m_difference, tr("What &changes there"));
    addBelow(m_over);
    setPrimary(tr("Publish"));
    connect(m_connection, &QComboBox::currentIndexChanged, this, &PublishDialog::look);
    connect(m_standing, &QComboBox::currentIndexChanged, this, &PublishDialog::look);
    connect(m_over, &QCheckBox::toggled, this, &PublishDialog::fieldChanged);
}

QString PublishDialog::connection() const
{
    return m_connection->currentText();
}

PublishDialog::Standing PublishDialog::standing() const
{
    return Standing(m_standing->currentData().toInt());
}

void PublishDialog::begin()
{
    look();
}

void PublishDialog::look()
{
    m_isKnown = m_isForeign = m_changesNothing = false;
    m_over->setChecked(false);
    m_over->setVisible(false);
    m_difference->setPlainText({});
    setHint(m_difference, tr("Asking “%1” what is there…").arg(oneLine(connection(), 80)));
    Q_EMIT outlookWanted(connection(), standing());
}

void PublishDialog::showOutlook(const PublishOutlook &outlook)
{
    m_isKnown = true;
    m_isForeign = outlook.isForeign;
    m_changesNothing = outlook.changesNothing;
    m_over->setVisible(outlook.isForeign);
    setHint(m_difference, outlook.sentence);
    fillDifference(*m_difference, theme(), outlook.difference);
    fieldChanged();
}

void PublishDialog::showTrouble(const Error &error)
{
    const QString words = oneLine(error.message, 600);
    setHint(m_difference,
            error.kind == Error::Kind::Refused ? words : tr("It could not be asked: %1").arg(words));
    fieldChanged();
}

QVector<FormDialog::Complaint> PublishDialog::complaints() const
{
    if (!m_isKnown)
        return {{m_difference,
                 tr("What is there is not known yet. Wait for the answer, or choose another forge.")}};
    if (m_isForeign && !m_over->isChecked())
        return {
            {m_difference,
             tr("Somebody else wrote the text that is there. Read the difference and tick the box below, or "
                "take over their words first.")}};
    if (m_changesNothing)
        return {{m_difference, tr("There is nothing to publish: it stands there like this already.")}};
    return {};
}

void PublishDialog::submit()
{
    Q_EMIT publishRequested(connection(), standing(), m_isForeign && m_over->isChecked());
}

} // namespace slipway
