#pragma once

#include "models/domain/gatepolicy.h"

#include <QVector>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;
class QTimeEdit;
class QVBoxLayout;

namespace slipway {

/// A length of time in minutes, hours or days.
class SpanField final : public QWidget
{
    Q_OBJECT
public:
    SpanField(const QString &objectName, QWidget *parent);

    int minutes() const;
    void setMinutes(int minutes);

Q_SIGNALS:
    void changed();

private:
    QSpinBox *m_number;
    QComboBox *m_unit;
};

/// How many must approve, and of which roles: one line each, in the order they are asked for.
class ApprovalRulesField final : public QWidget
{
    Q_OBJECT
public:
    explicit ApprovalRulesField(QWidget *parent);

    /// Roles to choose from; any other may be written.
    void setRoles(const QStringList &roles);
    QVector<ApprovalRule> rules() const;
    void setRules(const QVector<ApprovalRule> &rules);

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QWidget *all = nullptr;
        QSpinBox *needed = nullptr;
        QComboBox *role = nullptr;
    };

    void addLine(const ApprovalRule &rule);
    void removeLine(const QWidget *all);

    QStringList m_roles;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QVector<Line> m_lines;
};

/// The days, the hours and the clocks that people work by.
class WorkingHoursField final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkingHoursField(QWidget *parent);

    WorkingHours hours() const;
    void setHours(const WorkingHours &hours);

Q_SIGNALS:
    void changed();

private:
    QVector<QCheckBox *> m_days;
    QTimeEdit *m_from;
    QTimeEdit *m_until;
    QComboBox *m_zone;
};

/// Every time zone there is, the person's own chosen; any name may be written.
QComboBox *makeZonePicker(const QString &objectName, QWidget *parent);

} // namespace slipway
