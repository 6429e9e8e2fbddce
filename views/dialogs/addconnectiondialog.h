#pragma once

#include "models/domain/connection.h"
#include "models/domain/project.h"
#include "views/dialogs/formdialog.h"

#include <QUrl>

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace slipway {

/// Adds an account on a CI server or forge, or changes one, and says for each kind what it needs. The token
/// goes out with the wish once and is kept nowhere in the views.
class AddConnectionDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `kinds`: what there are connectors for.
    AddConnectionDialog(Theme &theme, const QVector<ConnectionKind> &kinds, QWidget *parent);

    /// Changes this one instead of adding another: its kind stays. Its token need not be written again as
    /// long as the server and the account are the same.
    void edit(const Connection &connection);

    /// What could be there: forges are asked for each project by the name it has there.
    void setProjects(const QVector<Project> &projects);

Q_SIGNALS:
    /// `token` is empty unless it is to go into the keyring.
    void addRequested(const slipway::Connection &connection, const QString &token);
    /// The same of a connection that is there: its id, rules and times are as they were. With an empty token
    /// the one it has stays.
    void changeRequested(const slipway::Connection &connection, const QString &token);
    /// The page where tokens are made is to be opened in the browser.
    void tokenPageWanted(const QUrl &page);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    void makeFields(const QVector<ConnectionKind> &kinds);
    void guide();
    void chooseCaFile();
    void offerProjects();
    QString wrongProjects() const;
    QHash<QString, QString> remotes() const;
    bool keepsToken() const;
    QUrl address() const;
    ConnectionKind kind() const;
    TokenSource source() const;

    QComboBox *m_kind;
    QLineEdit *m_url;
    QLineEdit *m_name;
    QPlainTextEdit *m_projects;
    QComboBox *m_source;
    QLineEdit *m_user;
    QLineEdit *m_token;
    QLineEdit *m_variable;
    QPushButton *m_tokenPage;
    QLineEdit *m_caFile;
    std::optional<Connection> m_edited;
    QVector<Project> m_known;
    QUrl m_tokenPageUrl;
    bool m_nameIsOurs = true; ///< the name was made from the address; the person has not written one
    QString m_offered; ///< what the projects' lines were filled with
};

} // namespace slipway
