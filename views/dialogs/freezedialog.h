#pragma once

#include "models/domain/freeze.h"
#include "views/dialogs/formdialog.h"

#include <QTimer>

class QAbstractItemModel;
class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace slipway {

class FactList;

/// A new freeze: why, where, from when until when on whose clocks, and how it comes back. The times it will
/// hold are shown before it is written.
class FreezeDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// The models are lists of names whose first entry stands for all (ChoiceListModel); they outlive the
    /// dialog.
    FreezeDialog(Theme &theme, QAbstractItemModel &projects, QAbstractItemModel &environments,
                 const QDateTime &now, QWidget *parent);

    void choose(const QString &project, const QString &environment);
    /// What the fields say now; times in UTC.
    Freeze freeze() const;
    /// The next times of it, each in one line, or why there are none.
    void setPreview(const QStringList &times);
    void setPreviewTrouble(const QString &why);

Q_SIGNALS:
    /// The times of `freeze` are wanted, once nobody has written for a moment: answered with setPreview or
    /// setPreviewTrouble.
    void previewWanted(const slipway::Freeze &freeze);
    void freezeRequested(const slipway::Freeze &freeze);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QString rule() const;
    QDateTime momentOf(const QDateTimeEdit *field) const;
    void follow();
    void ask();
    void askNow();

    QTimer m_quiet; ///< until the person has written what they wanted to
    QLineEdit *m_reason;
    QComboBox *m_project;
    QComboBox *m_environment;
    QDateTimeEdit *m_start;
    QDateTimeEdit *m_end;
    QCheckBox *m_open;
    QComboBox *m_zone;
    QComboBox *m_again;
    QLineEdit *m_rule;
    FactList *m_times;
    QString m_trouble;
};

} // namespace slipway
