#pragma once

#include "models/domain/connection.h"
#include "views/pages/connectionfindings.h"
#include "views/pages/page.h"
#include "views/pages/ruleseditor.h"

class QCheckBox;
class QPushButton;

namespace slipway {

class ConnectionListModel;
class FactList;
class IconLabel;
class Label;
class MasterDetail;
class PageHeader;
class Panel;

/// The CI servers and forges Slipway reads, how fresh each is, what is wrong and what to do about it.
class ConnectionsPage final : public Page
{
    Q_OBJECT
public:
    ConnectionsPage(Theme &theme, ConnectionListModel &connections, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

    /// The model holds the connections.
    void showConnections();
    /// A test is under way.
    void showTesting(const QString &name);
    /// What a test said, and what it found where it worked; forgotten when another connection is tested.
    void showTestResult(const QString &name, const QString &sentence, bool worked);
    /// The rest is of the shown connection and forgotten when another is shown.
    void setProbe(ConnectionId id, const std::optional<ConnectionProbe> &probe);
    void setNews(ConnectionId id, const std::optional<ConnectionNews> &news);
    void setOffered(ConnectionId id, const QVector<OfferedEnvironment> &environments);
    void setPreview(ConnectionId id, const std::optional<RulePreview> &preview);
    ConnectionId shown() const { return m_shown; }
    /// Whether the workspace is kept up to date by itself, and whether that can be.
    void setKeeping(bool isPossible, bool isOn);

Q_SIGNALS:
    void addRequested();
    /// Which alerts become incidents.
    void alertsRequested();
    void testRequested(const QString &name);
    void syncRequested(const QString &name);
    void removeRequested(const QString &name);
    void editRequested(slipway::ConnectionId id);
    void keepingChosen(bool on);
    void rulesChanged(const QString &name, const QVector<slipway::MappingRule> &rules);
    void connectionChosen(slipway::ConnectionId id);
    /// What these rules would catch is to be set with setPreview.
    void previewWanted(slipway::ConnectionId id, const QVector<slipway::MappingRule> &rules);
    void environmentWanted(const QString &name);

protected:
    void retranslate() override;

private:
    QWidget *makeDetail();
    QWidget *makeOutcome();
    void choose(const QModelIndex &index);
    void refreshDetail();
    void say(const Connection &connection);
    void sayFacts(const Connection &connection);
    void showOutcome(bool worked, const QString &sentence);

    ConnectionListModel &m_connections;
    MasterDetail *m_parts;
    QPushButton *m_add;
    QPushButton *m_alerts;
    QCheckBox *m_keep;
    PageHeader *m_header;
    QPushButton *m_remove;
    QPushButton *m_edit;
    QPushButton *m_test;
    QPushButton *m_sync;
    Panel *m_outcome;
    IconLabel *m_outcomeIcon;
    Label *m_outcomeText;
    FactList *m_facts;
    ConnectionFindings *m_findings;
    RulesEditor *m_rules;
    ConnectionId m_shown;
    QString m_testedName;
    QString m_testedSentence;
    bool m_testedWorked = false;
    QString m_testing;
    std::optional<ConnectionProbe> m_probe;
};

} // namespace slipway
