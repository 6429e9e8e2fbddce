#pragma once

#include "views/pages/page.h"

#include <QWidget>

namespace slipway {

class Navigator;
class Session;
class Theme;

/// What every `make…Page` gets: where the data is, what it looks like, and where wishes about other pages go.
/// All three outlive the page; a page is made when it is first opened and destroyed when the workspace
/// changes.
struct Wiring
{
    Session &session;
    Theme &theme;
    Navigator &navigator;
    QWidget *parent = nullptr;
};

// One function a page, each in a file of its own (`wire<page>.cpp`): makes the item models (children of the
// page) and the page, joins store → query → model and wish → command, and asks for the first data.
Page *makeBoardPage(const Wiring &wiring);
Page *makeComparePage(const Wiring &wiring);
Page *makeRailPage(const Wiring &wiring);
Page *makeConfigurationPage(const Wiring &wiring);
Page *makeApprovalsPage(const Wiring &wiring);
Page *makePromotionsPage(const Wiring &wiring);
Page *makeReleasesPage(const Wiring &wiring);
Page *makeHistoryPage(const Wiring &wiring);
Page *makeCalendarPage(const Wiring &wiring);
Page *makeMetricsPage(const Wiring &wiring);
Page *makeNotesPage(const Wiring &wiring);
Page *makeAuditPage(const Wiring &wiring);
Page *makeRulesPage(const Wiring &wiring);
Page *makeConnectionsPage(const Wiring &wiring);

} // namespace slipway
