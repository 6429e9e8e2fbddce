#pragma once

#include "models/domain/deployment.h"
#include "models/domain/freezeoverride.h"

#include <QWidget>

class QPushButton;

namespace slipway {

class FactList;
class IconLabel;
class Label;
class Theme;

/// One deployment in full, beside the history.
class DeploymentDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit DeploymentDetail(Theme &theme, QWidget *parent = nullptr);

    void show(const Deployment &deployment, const QString &project, const QString &environment,
              const QDateTime &now, const std::optional<FreezeNote> &freeze = {});
    void clear();
    /// In the past nothing can be done to it; null: now.
    void setMoment(const QDateTime &moment);
    void retranslate();
    using QWidget::show;

Q_SIGNALS:
    void compareRequested();
    void impactRequested();
    /// What else was deployed on that day.
    void aroundRequested();
    void copyRequested(const QString &text);
    /// It is to be deployed once more: what is live there, or what never came to be.
    void againRequested();
    /// Its environment is to go back: to this one where it is not live any more, else to the one before.
    void backRequested();

private:
    void say();
    void sayActs();
    QString asText() const;

    Label *m_title;
    IconLabel *m_stateIcon;
    Label *m_state;
    FactList *m_facts;
    QPushButton *m_compare;
    QPushButton *m_impact;
    QPushButton *m_around;
    QPushButton *m_again;
    QPushButton *m_back;
    QPushButton *m_copy;
    Deployment m_deployment;
    QString m_project;
    QString m_environment;
    QDateTime m_now;
    std::optional<FreezeNote> m_freeze; ///< it went in during one
    bool m_isPast = false;
};

} // namespace slipway
