#include "views/delegates/tonelook.h"

using namespace Qt::StringLiterals;

namespace slipway {

Colour colourOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return Colour::Text;
    case Tone::Muted:
        return Colour::Muted;
    case Tone::Succeeded:
        return Colour::Succeeded;
    case Tone::Running:
        return Colour::Running;
    case Tone::Waiting:
        return Colour::Waiting;
    case Tone::Failed:
        return Colour::Failed;
    case Tone::Frozen:
        return Colour::Frozen;
    case Tone::RolledBack:
    case Tone::Diverged:
        return Colour::RolledBack;
    case Tone::Ahead:
        return Colour::Running;
    case Tone::Behind:
        return Colour::Waiting;
    case Tone::Unknown:
        break;
    }
    return Colour::Unknown;
}

QString iconNameOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Muted:
        return {};
    case Tone::Succeeded:
        return u"check"_s;
    case Tone::Running:
        return u"refresh-cw"_s;
    case Tone::Waiting:
        return u"hourglass"_s;
    case Tone::Failed:
        return u"x"_s;
    case Tone::Frozen:
        return u"snowflake"_s;
    case Tone::RolledBack:
        return u"undo-2"_s;
    case Tone::Diverged:
        return u"git-fork"_s;
    case Tone::Ahead:
        return u"arrow-up"_s;
    case Tone::Behind:
        return u"arrow-down"_s;
    case Tone::Unknown:
        break;
    }
    return u"circle-question-mark"_s;
}

Colour tintOf(Tone tone)
{
    switch (tone) {
    case Tone::Waiting:
        return Colour::WaitingTint;
    case Tone::Failed:
        return Colour::FailedTint;
    case Tone::Frozen:
        return Colour::FrozenTint;
    default:
        return Colour::Surface;
    }
}

} // namespace slipway
