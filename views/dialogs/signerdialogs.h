#pragma once

#include "models/domain/signer.h"
#include "views/dialogs/formdialog.h"

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;
class QPlainTextEdit;

namespace slipway {

/// Lets a person sign decisions with a key of their own: a name, the public key, their roles.
class AddSignerDialog final : public FormDialog
{
    Q_OBJECT
public:
    AddSignerDialog(Theme &theme, const QDateTime &now, QWidget *parent);

    void setKeyText(const QString &text);

Q_SIGNALS:
    /// The file's text is wanted in the key's field (setKeyText).
    void keyFileChosen(const QString &file);
    /// `keyText` is empty where there are accounts only. `until` null: for ever.
    void signerRequested(const QString &name, const QString &keyText, const QStringList &roles,
                         const QDateTime &until, const QStringList &accounts);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    void chooseFile();
    void say();
    QStringList roles() const;
    QStringList accounts() const;
    bool isWithoutKey() const;

    QLineEdit *m_name;
    QPlainTextEdit *m_key;
    QLineEdit *m_accounts;
    QLineEdit *m_roles;
    QCheckBox *m_ends;
    QDateTimeEdit *m_until;
};

/// The roles of one signer.
class RolesDialog final : public FormDialog
{
    Q_OBJECT
public:
    RolesDialog(Theme &theme, const QString &name, const QStringList &roles, QWidget *parent);

Q_SIGNALS:
    void rolesRequested(const QStringList &roles);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QLineEdit *m_roles;
};

/// Ends a key: why, and whether it fell into the wrong hands.
class RevokeKeyDialog final : public FormDialog
{
    Q_OBJECT
public:
    RevokeKeyDialog(Theme &theme, const SignerKey &key, QWidget *parent);

Q_SIGNALS:
    void revokeRequested(const QString &reason, bool compromised);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    QPlainTextEdit *m_reason;
    QCheckBox *m_compromised;
};

/// Roles as people write them: separated by commas or spaces.
QStringList rolesWritten(const QString &text);

} // namespace slipway
