#pragma once

#include "app/gui/guioptions.h"

#include <QObject>
#include <QTimer>

namespace slipway {

class Workbench;

/// Photographs the pages one after the other: opens each, waits until its data is there and nothing is
/// painted any more, and writes `<folder>/<page>.png`. Says `finished` with the exit code.
class Snapshot final : public QObject
{
    Q_OBJECT
public:
    Snapshot(Workbench &workbench, GuiOptions options, QObject *parent = nullptr);

    void begin();

Q_SIGNALS:
    void finished(int exitCode);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void next();
    void stir();
    void photograph();
    void giveUp(const QString &why);

    Workbench &m_workbench;
    GuiOptions m_options;
    QVector<PageKind> m_left;
    QTimer m_quiet;
    QTimer m_limit;
    int m_code = 0;
};

} // namespace slipway
