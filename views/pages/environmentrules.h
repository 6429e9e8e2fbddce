#pragma once

#include "models/domain/monitor.h"
#include "models/items/rulelistmodel.h"

#include <QWidget>

class QPushButton;

namespace slipway {

class FactList;
class Label;
class MasterDetail;
class PageHeader;
class TargetListModel;
class Theme;

/// The environments, and for the chosen one what must hold before a release may enter, in sentences.
class EnvironmentRulesView final : public QWidget
{
    Q_OBJECT
public:
    /// The models outlive the view.
    EnvironmentRulesView(Theme &theme, RuleListModel &rules, TargetListModel &targets, QWidget *parent);

    /// Chooses one by its name; nothing where it is not there.
    void choose(const QString &environment);
    QString environment() const;
    QWidget *list() const;
    /// Says everything again: rows or the language changed.
    void say();
    void retranslate();
    /// What is asked about each environment.
    void setMonitors(const QVector<Monitor> &monitors);

Q_SIGNALS:
    void rulesWanted(const QString &environment);
    void freezeWanted(const QString &environment);
    void monitorWanted(const QString &environment);
    /// `project` empty: who carries every project's releases.
    void targetWanted(const QString &project, const QString &environment);

private:
    int row() const;
    void sayFreezes(const EnvironmentRules &rules);
    void sayTargets(const EnvironmentRules &rules);
    void sayMonitors(const EnvironmentRules &rules);

    Theme &m_theme;
    RuleListModel &m_rules;
    TargetListModel &m_targets;
    MasterDetail *m_parts;
    PageHeader *m_header;
    QPushButton *m_freeze;
    QPushButton *m_carry;
    QPushButton *m_edit;
    FactList *m_sentences;
    FactList *m_freezes;
    FactList *m_carriers;
    FactList *m_watched;
    QPushButton *m_watch;
    QVector<Monitor> m_monitors;
    Label *m_order;
};

} // namespace slipway
