#pragma once

#include "views/dialogs/formdialog.h"

class QAbstractItemModel;
class QComboBox;
class QLineEdit;

namespace slipway {

class PointPicker;

/// Says something of a release that stops it, or takes it back: held, or bad. A reason is asked for.
class MarkDialog final : public FormDialog
{
    Q_OBJECT
public:
    enum class Say { Hold, Resume, Bad, Good };
    Q_ENUM(Say)

    /// The models are lists of names (ChoiceListModel); they outlive the dialog.
    MarkDialog(Theme &theme, QAbstractItemModel &projects, QAbstractItemModel &releases, QWidget *parent);

    void choose(const QString &project, const QString &release, Say say);

Q_SIGNALS:
    void projectChosen(const QString &project);
    void markRequested(const QString &project, const QString &release, slipway::MarkDialog::Say say,
                       const QString &reason);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QComboBox *m_project;
    PointPicker *m_release;
    QComboBox *m_say;
    QLineEdit *m_reason;
};

} // namespace slipway
