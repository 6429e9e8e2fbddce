#pragma once

#include "models/domain/environment.h"
#include "views/dialogs/formdialog.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace slipway {

/// Adds a place that releases run in; its tier is guessed from its name until the person says otherwise.
class AddEnvironmentDialog final : public FormDialog
{
    Q_OBJECT
public:
    AddEnvironmentDialog(Theme &theme, QWidget *parent);

Q_SIGNALS:
    /// Without a `tier` the command guesses it from the name, as this dialog shows.
    void addRequested(const QString &name, std::optional<slipway::Tier> tier, const QString &url);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    void showGuess();

    QLineEdit *m_name;
    QComboBox *m_tier;
    QLineEdit *m_url;
};

} // namespace slipway
