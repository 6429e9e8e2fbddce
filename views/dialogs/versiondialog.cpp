#include "views/dialogs/versiondialog.h"

#include "views/dialogs/differencetext.h"
#include "views/dialogs/fields.h"
#include "views/theme/theme.h"

#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

VersionDialog::VersionDialog(Theme &dress, const QString &by, const QString &at, QWidget *parent)
    : FormDialog(dress, parent), m_difference(makeTextBox(u"versionDifference"_s, this))
{
    setHeading(
        tr("The text of %1").arg(at),
        tr("As %1 left it. Going back to it can be undone, and what is written now stays among the earlier "
           "texts.")
            .arg(by));
    dressDifference(*m_difference, theme());
    addField(m_difference, tr("What going back &changes"));
    setPrimary(tr("Go back to it"));
}

void VersionDialog::showDifference(const QVector<TextDifferenceLine> &difference)
{
    m_isSame = std::none_of(difference.begin(), difference.end(), [](const TextDifferenceLine &line) {
        return line.kind == TextDifferenceLine::Kind::Added || line.kind == TextDifferenceLine::Kind::Removed;
    });
    fillDifference(*m_difference, theme(), difference);
    fieldChanged();
}

QVector<FormDialog::Complaint> VersionDialog::complaints() const
{
    if (m_isSame)
        return {{m_difference, tr("Its notes read the same as those written now.")}};
    return {};
}

void VersionDialog::submit()
{
    Q_EMIT bringBackRequested();
}

} // namespace slipway
