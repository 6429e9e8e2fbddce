#pragma once

#include "models/store/store.h"

#include <QObject>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace slipway {

/// Asks again for what a page shows when the workspace changed: at most four times a second while it is seen,
/// and once when it is seen again. A child of the page.
class KeepFresh final : public QObject
{
    Q_OBJECT
public:
    KeepFresh(Store &store, Store::Topics topics, QWidget *page, std::function<void()> ask);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void changed();

    QWidget *m_page;
    std::function<void()> m_ask;
    QTimer m_pause;
    bool m_missed = false;
};

} // namespace slipway
