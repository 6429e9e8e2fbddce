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
};

constexpr PageFacts pageTable[] = {
    {PageKind::Board, u"board", QT_TRANSLATE_NOOP("slipway::Page", "Board"), u"layout-dashboard"},
    {PageKind::Compare, u"compare", QT_TRANSLATE_NOOP("slipway::Page", "Compare"), u"git-compare"},
    {PageKind::Rail, u"rail", QT_TRANSLATE_NOOP("slipway::Page", "Rail"), u"git-commit-horizontal"},
    {PageKind::Approvals, u"approvals", QT_TRANSLATE_NOOP("slipway::Page", "Approvals"), u"stamp"},
    {PageKind::Releases, u"releases", QT_TRANSLATE_NOOP("slipway::Page", "Releases"), u"package"},
    {PageKind::History, u"history", QT_TRANSLATE_NOOP("slipway::Page", "History"), u"history"},
    {PageKind::Notes, u"notes", QT_TRANSLATE_NOOP("slipway::Page", "Notes"), u"notebook-pen"},
    {PageKind::Audit, u"audit", QT_TRANSLATE_NOOP("slipway::Page", "Audit"), u"shield-check"},
    {PageKind::Connections, u"connections", QT_TRANSLATE_NOOP("slipway::Page", "Connections"), u"plug"},
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

QString pageIcon(PageKind kind)
{
    return QString::fromUtf16(factsOf(kind).icon);
}

} // namespace slipway
