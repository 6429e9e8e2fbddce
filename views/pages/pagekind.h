#pragma once

#include <QString>
#include <QVector>

namespace slipway {

/// Every page there is, in the order of the sidebar. A new page is one word here and one line in
/// `pagekind.cpp`.
enum class PageKind {
    Board,
    Compare,
    Rail,
    Configuration,
    Approvals,
    Promotions,
    Releases,
    History,
    Calendar,
    Metrics,
    Notes,
    Audit,
    Rules,
    Connections
};

const QVector<PageKind> &allPages();
/// The page's name for scripts and files ("board"); never translated.
QString pageId(PageKind kind);
/// Its name in the sidebar, translated.
QString pageTitle(PageKind kind);
/// The digit that opens it together with Ctrl; -1: none.
int pageDigit(PageKind kind);
/// Its icon's name, for Theme::icon.
QString pageIcon(PageKind kind);

} // namespace slipway
