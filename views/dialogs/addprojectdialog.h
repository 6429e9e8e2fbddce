#pragma once

#include "models/domain/project.h"
#include "views/dialogs/formdialog.h"

class QLineEdit;

namespace slipway {

/// Adds a project: a repository on this machine or an address to mirror.
class AddProjectDialog final : public FormDialog
{
    Q_OBJECT
public:
    AddProjectDialog(Theme &theme, QWidget *parent);

    /// A folder that was chosen elsewhere, or dropped.
    void setRepository(const QString &pathOrUrl);

Q_SIGNALS:
    void addRequested(const slipway::Project &project);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    void browse();

    QLineEdit *m_repository;
    QLineEdit *m_name;
    QLineEdit *m_group;
    QLineEdit *m_tagPattern;
    QLineEdit *m_paths;
    QLineEdit *m_main;
    bool m_nameIsOurs = true;
};

} // namespace slipway
