#pragma once

#include "models/items/servergatelistmodel.h"

#include <QUrl>
#include <QWidget>

class QPushButton;

namespace slipway {

class FactList;
class Label;
class PageHeader;
class Theme;

/// One thing that waits at a server's own gate: what, where, for whom and since when, and the buttons. What
/// may be pressed is what the domain's rule allows.
class GateDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit GateDetail(Theme &theme, QWidget *parent = nullptr);

    void show(const WaitingGate &waiting, const QDateTime &now);
    void retranslate();
    using QWidget::show;

Q_SIGNALS:
    void decisionWanted(bool approve);
    /// What waits to be said is to be taken back.
    void withdrawalWanted(qint64 queued);
    /// The server's own page of it is to be opened.
    void pageWanted(const QUrl &page);

private:
    void say();
    void sayWhat();
    void sayWho();
    QString queuedRemark() const;

    PageHeader *m_header;
    Label *m_message;
    FactList *m_what;
    FactList *m_who;
    Label *m_remark;
    QPushButton *m_withdraw;
    QPushButton *m_open;
    QPushButton *m_refuse;
    QPushButton *m_approve;
    WaitingGate m_waiting;
    QDateTime m_now;
};

} // namespace slipway
