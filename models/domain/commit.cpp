#include "models/domain/commit.h"

using namespace Qt::StringLiterals;

namespace slipway {

QString toString(Relation relation)
{
    switch (relation) {
    case Relation::Identical:
        return u"identical"_s;
    case Relation::Ahead:
        return u"ahead"_s;
    case Relation::Behind:
        return u"behind"_s;
    case Relation::Diverged:
        return u"diverged"_s;
    case Relation::Unrelated:
        return u"unrelated"_s;
    case Relation::Unknown:
        return u"unknown"_s;
    }
    return u"unknown"_s;
}

Relation relationOf(int onlyInTo, int onlyInFrom, bool haveMergeBase)
{
    if (onlyInTo == 0 && onlyInFrom == 0)
        return Relation::Identical;
    if (onlyInFrom == 0)
        return Relation::Ahead;
    if (onlyInTo == 0)
        return Relation::Behind;
    return haveMergeBase ? Relation::Diverged : Relation::Unrelated;
}

} // namespace slipway
