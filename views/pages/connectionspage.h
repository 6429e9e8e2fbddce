#pragma once

#include "models/domain/connection.h"
#include "views/pages/page.h"

class QPushButton;

namespace slipway {

class ConnectionListModel;
class FactList;
class IconLabel;
class Label;
class MasterDetail;
class PageHeader;
class Panel;
class RulesEditor;

/// The CI servers and forges Slipway reads, how fresh each is, what is wrong and what to do about it.
class ConnectionsPage final : public Page
{
    Q_OBJECT
public:
    ConnectionsPage(Theme &theme, ConnectionListModel &connections, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

    /// The model holds the connections.
    void showConnections();
    /// What a test said; an empty error: it worked.
    void showTestResult(const QString &name, const QString &sentence, bool worked);
    /// The server's own names, for trying the rules.
    void setKnownNames(ConnectionId id, const QStringList &environments, const QStringList &jobs);
    ConnectionId shown() const { return m_shown; }

Q_SIGNALS:
    void addRequested();
    void testRequested(const QString &name);
    void syncRequested(const QString &name);
    void removeRequested(const QString &name);
    void rulesChanged(const QString &name, const QVector<slipway::MappingRule> &rules);
    void connectionChosen(slipway::ConnectionId id);

protected:
    void retranslate() override;

private:
    QWidget *makeDetail();
    QWidget *makeOutcome();
    void choose(const QModelIndex &index);
    void refreshDetail();
    void say(const Connection &connection);
    void showOutcome(bool worked, const QString &sentence);

    ConnectionListModel &m_connections;
    MasterDetail *m_parts;
    QPushButton *m_add;
    PageHeader *m_header;
    QPushButton *m_remove;
    QPushButton *m_test;
    QPushButton *m_sync;
    Panel *m_outcome;
    IconLabel *m_outcomeIcon;
    Label *m_outcomeText;
    FactList *m_facts;
    RulesEditor *m_rules;
    ConnectionId m_shown;
    QString m_testedName;
    QString m_testedSentence;
    bool m_testedWorked = false;
};

} // namespace slipway
