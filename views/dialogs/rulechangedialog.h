#pragma once

#include "models/domain/rulechange.h"
#include "views/dialogs/formdialog.h"

class QLineEdit;
class QPlainTextEdit;

namespace slipway {

class FactList;

/// One person's word on a change that wants two: to propose it, with a reason, or to confirm what another
/// proposed. Shows what changes before the key is asked for.
class RuleChangeDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// Proposes. `lines` are what it changes, as a person reads it.
    RuleChangeDialog(Theme &theme, const RuleChange &change, const QStringList &lines, const QString &keyFile,
                     QWidget *parent);
    /// Confirms.
    RuleChangeDialog(Theme &theme, const ProposedChange &proposed, const QStringList &lines,
                     const QString &keyFile, QWidget *parent);

Q_SIGNALS:
    /// `reason` is empty for a confirmation.
    void wordGiven(const QString &reason, const QString &keyFile);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    void addLines(const QString &what, const QStringList &lines);
    void addKey(const QString &keyFile);
    void chooseKey();

    FactList *m_lines;
    QPlainTextEdit *m_reason = nullptr; ///< of a proposal
    QLineEdit *m_key;
};

} // namespace slipway
