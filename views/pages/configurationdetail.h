#pragma once

#include "models/domain/configurationreport.h"

#include <QVector>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace slipway {

class Label;
class Theme;

/// Where one environment's configuration was read.
struct ConfigurationOrigin
{
    QString title; ///< "prod", "prod=v1.2.0"
    QString place; ///< "1.4.2 at 1a2b3c4d"
    int files = 0;
    QString trouble; ///< why nothing was read; empty: it was
    QStringList unreadable; ///< sentences about single files
};

/// The chosen key in full, each environment's value with the file and line it is written on; while none is
/// chosen, where everything was read and what could not be.
class ConfigurationDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit ConfigurationDetail(Theme &theme, QWidget *parent = nullptr);

    void showOrigins(const QVector<ConfigurationOrigin> &origins);
    void showRow(const ConfigurationRow &row, const QStringList &environments);

Q_SIGNALS:
    /// The person wants to see the file that `value` of the environment number `place` is written in.
    void fileRequested(int place, const slipway::ConfigurationValue &value);

private:
    void clear();
    void addValue(const ConfigurationRow &row, int place, const QString &environment);
    void addOrigin(const ConfigurationOrigin &origin);
    Label *addLabel(QVBoxLayout *to, const QString &text, int role, bool wraps);

    Theme &m_theme;
    Label *m_title;
    Label *m_subtitle;
    QVBoxLayout *m_rows;
    QVector<QWidget *> m_blocks;
};

} // namespace slipway
