#include "views/dialogs/namedialog.h"

#include "views/dialogs/fields.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway {

constexpr int longestName = 60;

NameDialog::NameDialog(Theme &theme, const Words &words, QStringList taken, QWidget *parent)
    : FormDialog(theme, parent), m_taken(std::move(taken)), m_name(makeLine(u"name"_s, {}, this))
{
    m_name->setMaxLength(longestName);
    setHeading(words.title, words.explanation);
    addField(m_name, tr("&Name"));
    setPrimary(words.verb);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        setHint(m_name,
                m_taken.contains(name.trimmed()) ? tr("The one of that name is written over.") : QString());
        fieldChanged();
    });
}

QVector<FormDialog::Complaint> NameDialog::complaints() const
{
    if (m_name->text().trimmed().isEmpty())
        return {{m_name, tr("Give it a name.")}};
    return {};
}

void NameDialog::submit()
{
    Q_EMIT nameGiven(m_name->text().trimmed());
    accept();
}

} // namespace slipway
