#include "views/pages/pagekind.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct PageFacts
{
    PageKind kind;
    const char16_t *id;
    const char *title;
    const char16_t *icon;
    int digit; ///< -1: none; stays a page's own wherever it moves: fingers know it
};

constexpr PageFacts pageTable[] = {
    {PageKind::Board, u"board", QT_TRANSLATE_NOOP("slipway::Page", "Board"), u"layout-dashboard", 1},
    {PageKind::Compare, u"compare", QT_TRANSLATE_NOOP("slipway::Page", "Compare"), u"git-compare", 2},
    {PageKind::Rail, u"rail", QT_TRANSLATE_NOOP("slipway::Page", "Rail"), u"git-commit-horizontal", 9},
    {PageKind::Configuration, u"configuration", QT_TRANSLATE_NOOP("slipway::Page", "Configuration"),
     u"sliders-horizontal", 0},
    {PageKind::Approvals, u"approvals", QT_TRANSLATE_NOOP("slipway::Page", "Approvals"), u"stamp", 3},
    {PageKind::Promotions, u"promotions", QT_TRANSLATE_NOOP("slipway::Page", "Promotions"), u"rocket", -1},
    {PageKind::Releases, u"releases", QT_TRANSLATE_NOOP("slipway::Page", "Releases"), u"package", 4},
    {PageKind::History, u"history", QT_TRANSLATE_NOOP("slipway::Page", "History"), u"history", 5},
    {PageKind::Calendar, u"calendar", QT_TRANSLATE_NOOP("slipway::Page", "Calendar"), u"calendar", -1},
    {PageKind::Metrics, u"metrics", QT_TRANSLATE_NOOP("slipway::Page", "Metrics"), u"chart-line", -1},
    {PageKind::Notes, u"notes", QT_TRANSLATE_NOOP("slipway::Page", "Notes"), u"notebook-pen", 6},
    {PageKind::Audit, u"audit", QT_TRANSLATE_NOOP("slipway::Page", "Audit"), u"shield-check", 7},
    {PageKind::Rules, u"rules", QT_TRANSLATE_NOOP("slipway::Page", "Rules"), u"scroll-text", -1},
    {PageKind::Connections, u"connections", QT_TRANSLATE_NOOP("slipway::Page", "Connections"), u"plug", 8},
};

const PageFacts &factsOf(PageKind kind)
{
    for (const PageFacts &facts : pageTable) {
        if (facts.kind == kind)
            return facts;
    }
    return pageTable[0];
}

} // namespace

const QVector<PageKind> &allPages()
{
    static const QVector<PageKind> kinds = [] {
        QVector<PageKind> list;
        for (const PageFacts &facts : pageTable)
            list.append(facts.kind);
        return list;
    }();
    return kinds;
}

QString pageId(PageKind kind)
{
    return QString::fromUtf16(factsOf(kind).id);
}

QString pageTitle(PageKind kind)
{
    return QCoreApplication::translate("slipway::Page", factsOf(kind).title);
}

int pageDigit(PageKind kind)
{
    return factsOf(kind).digit;
}

QString pageIcon(PageKind kind)
{
    return QString::fromUtf16(factsOf(kind).icon);
}

} // namespace slipway
