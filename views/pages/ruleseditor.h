#pragma once

#include "models/domain/connection.h"

#include <QStringList>
#include <QWidget>

class QPushButton;
class QTableWidget;

namespace slipway {

class Label;
class Theme;

/// The rules from a server's own names to ours, as a table to edit, and under it what they catch. A rule that
/// cannot be read is said at once, by the domain's own check.
class RulesEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit RulesEditor(Theme &theme, QWidget *parent = nullptr);

    void setRules(const QVector<MappingRule> &rules);
    QVector<MappingRule> rules() const;
    bool isChanged() const { return rules() != m_saved; }
    /// Names the server uses, to try the rules on.
    void setKnownNames(const QStringList &environments, const QStringList &jobs);
    void retranslate();

Q_SIGNALS:
    void saveRequested(const QVector<slipway::MappingRule> &rules);

private:
    void addRow(const MappingRule &rule);
    void removeRow();
    void preview();
    QString previewOf(MappingRule::Target kind, const QStringList &names) const;

    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_save;
    Label *m_heading;
    Label *m_hint;
    Label *m_problem;
    Label *m_preview;
    QVector<MappingRule> m_saved;
    QStringList m_environments;
    QStringList m_jobs;
    bool m_filling = false;
};

} // namespace slipway
