#pragma once

#include "models/domain/textdifference.h"
#include "views/dialogs/formdialog.h"

#include <QVector>

class QCheckBox;
class QComboBox;
class QPlainTextEdit;

namespace slipway {

/// What publishing would change at a forge, as the forge says.
struct PublishOutlook
{
    QString sentence; ///< what would be done, translated
    QVector<TextDifferenceLine> difference;
    bool isForeign = false; ///< somebody else's text is there
    bool changesNothing = false;
};

/// Where notes are published and how, with the exact difference to what is there. Somebody else's text is
/// only written over by who says so after having seen it.
class PublishDialog final : public FormDialog
{
    Q_OBJECT
public:
    enum class Standing { Draft, Prerelease, Final };
    Q_ENUM(Standing)

    PublishDialog(Theme &theme, const QString &title, const QStringList &connections, QWidget *parent);

    QString connection() const;
    Standing standing() const;
    /// Asks for the first look.
    void begin();
    void showOutlook(const PublishOutlook &outlook);
    /// The forge could not be asked.
    void showTrouble(const Error &error);

Q_SIGNALS:
    void outlookWanted(const QString &connection, slipway::PublishDialog::Standing standing);
    /// `over`: the person has seen somebody else's text and lets it go.
    void publishRequested(const QString &connection, slipway::PublishDialog::Standing standing, bool over);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    void look();

    QComboBox *m_connection;
    QComboBox *m_standing;
    QPlainTextEdit *m_difference;
    QCheckBox *m_over;
    bool m_isKnown = false;
    bool m_isForeign = false;
    bool m_changesNothing = false;
};

} // namespace slipway
