#pragma once

#include "models/domain/setup.h"
#include "views/dialogs/formdialog.h"

namespace slipway {

class FactList;

/// What a set-up file would add and change, listed before anything is done; afterwards what was done and what
/// is left, so that the person can go on.
class SetupDialog final : public FormDialog
{
    Q_OBJECT
public:
    SetupDialog(Theme &theme, const QString &fileName, QVector<SetupChange> changes, QWidget *parent);

    /// `done` of the listed changes are done, from the first on; the next one failed with `trouble`.
    void showStopped(qsizetype done, const Error &trouble);

Q_SIGNALS:
    void takeRequested();

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    void say(qsizetype done, const QString &trouble);

    QVector<SetupChange> m_changes;
    FactList *m_list;
};

} // namespace slipway
