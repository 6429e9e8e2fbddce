#pragma once

#include "models/domain/textdifference.h"
#include "views/dialogs/formdialog.h"

#include <QVector>

class QPlainTextEdit;

namespace slipway {

/// An earlier text against the one that is written now; it is brought back by who says so after having seen
/// what that changes.
class VersionDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// Who wrote it and when, as words to show.
    VersionDialog(Theme &theme, const QString &by, const QString &at, QWidget *parent);

    /// From the text that is there now to the earlier one.
    void showDifference(const QVector<TextDifferenceLine> &difference);

Q_SIGNALS:
    void bringBackRequested();

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QPlainTextEdit *m_difference;
    bool m_isSame = false;
};

} // namespace slipway
