#include "views/dialogs/addenvironmentdialog.h"

#include "models/items/words.h"
#include "views/dialogs/fields.h"

#include <QComboBox>
#include <QLineEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway {

AddEnvironmentDialog::AddEnvironmentDialog(Theme &dress, QWidget *parent)
    : FormDialog(dress, parent), m_name(makeLine(u"name"_s, tr("staging"), this)),
      m_tier(new QComboBox(this)), m_url(makeLine(u"url"_s, u"https://"_s, this))
{
    setHeading(
        tr("Add an environment"),
        tr("A place that releases run in. Its tier decides where it stands on the way to production."));
    m_tier->setObjectName(u"tier"_s);
    m_tier->addItem(QString());
    for (const Tier tier : {Tier::Development, Tier::Testing, Tier::Staging, Tier::Production, Tier::Other})
        m_tier->addItem(wordFor(tier), int(tier));
    addField(m_name, tr("&Name"));
    addField(m_tier, tr("&Tier"));
    addField(m_url, tr("&Address"), tr("Optional: where it can be seen"));
    setPrimary(tr("Add environment"));
    for (QLineEdit *line : {m_name, m_url})
        connect(line, &QLineEdit::textChanged, this, &AddEnvironmentDialog::fieldChanged);
    connect(m_name, &QLineEdit::textChanged, this, &AddEnvironmentDialog::showGuess);
    showGuess();
}

void AddEnvironmentDialog::showGuess()
{
    const QString name = m_name->text().trimmed();
    m_tier->setItemText(
        0, name.isEmpty() ? tr("from the name") : tr("from the name: %1").arg(wordFor(guessTier(name))));
}

QVector<FormDialog::Complaint> AddEnvironmentDialog::complaints() const
{
    QVector<Complaint> found;
    if (m_name->text().trimmed().isEmpty())
        found.append({m_name, tr("Give it a name, such as qa, staging or production.")});
    const QUrl url(m_url->text().trimmed(), QUrl::StrictMode);
    if (!m_url->text().trimmed().isEmpty() && url.scheme() != u"https"_s && url.scheme() != u"http"_s)
        found.append({m_url, tr("An address begins with https:// or http://.")});
    return found;
}

void AddEnvironmentDialog::submit()
{
    const QVariant tier = m_tier->currentData();
    Q_EMIT addRequested(m_name->text().trimmed(),
                        tier.isValid() ? std::optional(Tier(tier.toInt())) : std::nullopt,
                        m_url->text().trimmed());
}

} // namespace slipway
