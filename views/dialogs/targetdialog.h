#pragma once

#include "models/domain/promotion.h"
#include "views/dialogs/formdialog.h"

#include <QHash>
#include <QStringList>

#include <optional>

class QAbstractItemModel;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace slipway {

class FactList;

/// Who carries releases into an environment: a job on a connection's server, or a command of the team's own,
/// a word a line and never a shell's line.
class TargetDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// The models are lists of names (ChoiceListModel), the projects' with a first entry that stands for all;
    /// they outlive the dialog.
    TargetDialog(Theme &theme, QAbstractItemModel &projects, QAbstractItemModel &environments,
                 QAbstractItemModel &connections, QWidget *parent);

    void choose(const QString &project, const QString &environment);
    /// Changes what is there: the place stays.
    void edit(const DeployTarget &target);
    DeployTarget target() const;

Q_SIGNALS:
    void targetRequested(const slipway::DeployTarget &target);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    bool isCommand() const;
    QStringList command() const;
    QHash<QString, QString> parameters() const;
    void keepWhatIsNoLine(const DeployTarget &target);
    void chooseWay();
    void say();

    QComboBox *m_environment;
    QComboBox *m_project;
    QComboBox *m_way;
    QComboBox *m_connection;
    QLineEdit *m_job;
    QPlainTextEdit *m_parameters;
    QPlainTextEdit *m_command;
    QLineEdit *m_folder;
    FactList *m_preview;
    // What a word a line cannot say: shown, and kept as it is.
    std::optional<QStringList> m_keptCommand;
    std::optional<QHash<QString, QString>> m_keptParameters;
};

} // namespace slipway
