#pragma once

#include "models/domain/configurationrules.h"
#include "views/dialogs/formdialog.h"

#include <QTimer>

class QPlainTextEdit;
class QTreeWidget;

namespace slipway {

/// Says which files hold the configuration of which environment, one rule a line, and shows at once what they
/// catch.
class ConfigurationRulesDialog final : public FormDialog
{
    Q_OBJECT
public:
    ConfigurationRulesDialog(Theme &theme, const QString &project, QWidget *parent);

    void setRules(const QVector<ConfigurationRule> &rules);
    /// What these rules catch, of `looked` files.
    void showCaught(const QVector<ConfigurationRule> &rules, const QVector<CaughtFile> &files, int looked);

Q_SIGNALS:
    void previewRequested(const QVector<slipway::ConfigurationRule> &rules);
    void guessRequested();
    void keepRequested(const QVector<slipway::ConfigurationRule> &rules);

protected:
    QVector<Complaint> complaints() const override;
    void submit() override;

private:
    Result<QVector<ConfigurationRule>> written() const;
    void preview();

    QPlainTextEdit *m_rules;
    QTreeWidget *m_caught;
    QTimer m_typing;
};

} // namespace slipway
