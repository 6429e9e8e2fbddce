#pragma once

#include <QObject>
#include <QPointer>

namespace slipway {

class Page;
class Workbench;

/// For measuring a start: leaves as soon as the first page stands painted in the window with its data, and
/// prints the milliseconds since a given moment. Exits with 1 where that page has nothing to show.
class FirstPaint final : public QObject
{
    Q_OBJECT
public:
    /// `since` in seconds since 1970, such as the shell's EPOCHREALTIME right before the start.
    FirstPaint(Workbench &workbench, double since, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    void leave(int code);

    Workbench &m_workbench;
    double m_since;
    QPointer<Page> m_page;
    bool m_painted = false;
};

} // namespace slipway
