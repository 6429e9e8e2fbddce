#pragma once

#include "models/domain/connection.h"

#include <QStringList>
#include <QWidget>

#include <optional>

class QPushButton;
class QTableWidget;

namespace slipway {

class Label;
class Theme;

/// The server's names that mean one of ours.
struct RuleCatch
{
    QString target;
    QStringList names;
    bool isKnown = true; ///< false: the workspace has nothing of that name
};

/// What rules make of a server's jobs.
struct RulePreview
{
    QVector<RuleCatch> environments;
    QVector<RuleCatch> projects;
    QStringList missed; ///< jobs that mean no environment
};

/// The rules from a server's own names to ours, as a table to edit, and under it what they catch. A rule that
/// cannot be read is said at once, by the domain's own check; what readable ones catch is asked for with
/// `previewWanted`, and set by whoever knows the server's names.
class RulesEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit RulesEditor(Theme &theme, QWidget *parent = nullptr);

    void setRules(const QVector<MappingRule> &rules);
    QVector<MappingRule> rules() const;
    bool isChanged() const { return rules() != m_saved; }
    /// What the rules catch now; nothing: no name of the server is known to try them on.
    void setPreview(const std::optional<RulePreview> &preview);
    void retranslate();

Q_SIGNALS:
    void saveRequested(const QVector<slipway::MappingRule> &rules);
    void previewWanted(const QVector<slipway::MappingRule> &rules);

private:
    void addRow(const MappingRule &rule);
    void removeRow();
    void check();
    void sayPreview();

    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_save;
    Label *m_heading;
    Label *m_hint;
    Label *m_problem;
    Label *m_preview;
    QVector<MappingRule> m_saved;
    std::optional<RulePreview> m_caught;
    bool m_filling = false;
};

} // namespace slipway
