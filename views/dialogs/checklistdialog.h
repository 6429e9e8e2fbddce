#pragma once

#include "models/domain/checklist.h"
#include "views/dialogs/formdialog.h"

class QCheckBox;
class QLineEdit;

namespace slipway {

/// The checklist of an environment for one release: what was ticked, by whom, and what is still to be done.
class ChecklistDialog final : public FormDialog
{
    Q_OBJECT
public:
    ChecklistDialog(Theme &theme, const QString &release, const QString &environment, QWidget *parent);

    /// The list as it is now. What the person has marked and not saved yet stays marked.
    void showItems(const QStringList &items, const QVector<ChecklistTick> &ticks);

Q_SIGNALS:
    /// Either list may be empty, not both.
    void ticksRequested(const QStringList &ticked, const QStringList &takenBack, const QString &note);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    struct Line
    {
        QString item;
        QCheckBox *box = nullptr;
        bool wasTicked = false;
    };
    QStringList changed(bool isTicked) const;
    void say();

    QVector<Line> m_lines;
    QLineEdit *m_note;
};

} // namespace slipway
