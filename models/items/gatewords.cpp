#include "models/items/gatewords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

Tone toneOf(GateOutcome outcome)
{
    switch (outcome) {
    case GateOutcome::Passes:
        return Tone::Succeeded;
    case GateOutcome::Waits:
        return Tone::Waiting;
    case GateOutcome::Blocks:
        return Tone::Failed;
    }
    return Tone::Unknown;
}

QString wordForGate(const QString &gate)
{
    static const QHash<QString, const char *> words{
        {u"approvals"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Approvals")},
        {u"checklist"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Checklist")},
        {u"artifacts"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Artifacts")},
        {u"bad"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Marked bad")},
        {u"branch"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Branch")},
        {u"checks"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Checks")},
        {u"direction"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Direction")},
        {u"divergence"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Divergence")},
        {u"freeze"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Freeze")},
        {u"hold"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Held")},
        {u"hours"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Working hours")},
        {u"monitors"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Monitors")},
        {u"notes"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Release notes")},
        {u"order"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Order")},
        {u"reference"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Tag")},
        {u"risk"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Risk")},
        {u"soak"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Soak time")},
        {u"target"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Carried by")},
        {u"wait"_s, QT_TRANSLATE_NOOP("slipway::GateWords", "Waiting time")},
    };
    const auto word = words.constFind(gate);
    return word == words.constEnd() ? gate : QCoreApplication::translate("slipway::GateWords", *word);
}

bool hasChecklist(const QVector<GateFinding> &findings)
{
    return std::ranges::any_of(findings,
                               [](const GateFinding &finding) { return finding.gate == u"checklist"_s; });
}

} // namespace slipway
