#pragma once

#include "models/domain/deployment.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <optional>

class QAbstractItemModel;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;

namespace slipway {

class Theme;

/// What of the history a person wants to see; empty members do not filter.
struct HistoryFilter
{
    QString search;
    QString project;
    QString environment;
    std::optional<DeploymentState> state;
    std::optional<DeploymentKind> kind;
    QDateTime from;
    QDateTime to;

    bool isEmpty() const { return *this == HistoryFilter(); }
    bool operator==(const HistoryFilter &) const = default;
};

/// The filter of the history in one line; says what it is as the person types.
class HistoryFilterBar final : public QWidget
{
    Q_OBJECT
public:
    HistoryFilterBar(Theme &theme, QAbstractItemModel &projects, QAbstractItemModel &environments,
                     QWidget *parent = nullptr);

    HistoryFilter filter() const;
    /// Says the new filter once.
    void setFilter(const HistoryFilter &filter);
    void clear() { setFilter({}); }
    QLineEdit *search() const { return m_search; }
    void retranslate();

Q_SIGNALS:
    void filterChanged(const slipway::HistoryFilter &filter);

private:
    void fillPeriods();
    void say();

    /// Long enough for two letters of somebody who types fast, short enough to be felt as at once.
    static constexpr int typingPause = 60;

    QLineEdit *m_search;
    QComboBox *m_project;
    QComboBox *m_environment;
    QComboBox *m_state;
    QComboBox *m_kind;
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QPushButton *m_clear;
    QTimer m_typing;
    HistoryFilter m_said;
    bool m_quiet = false;
};

} // namespace slipway
