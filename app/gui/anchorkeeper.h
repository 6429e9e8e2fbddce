#pragma once

#include "models/store/store.h"

#include <QObject>
#include <QTimer>

namespace slipway {

class Navigator;
class Session;

/// While the window is open: remembers how far the record goes, and anchors it where an anchor is set up: at
/// once after a decision on production, else a minute after something new. Says it once when the anchor
/// cannot be reached, and at once when the record is not the one that was here.
class AnchorKeeper final : public QObject
{
    Q_OBJECT
public:
    AnchorKeeper(Session &session, Navigator &navigator, QObject *parent);

private:
    void ledgerChanged();
    void remember();
    void lookAtNewest();
    void anchor();

    Session &m_session;
    Navigator &m_navigator;
    QTimer m_pause; ///< until what is new is anchored
    QTimer m_memory;
    bool m_isAnchoring = false;
    bool m_wantedAgain = false;
    bool m_toldTrouble = false;
};

} // namespace slipway
