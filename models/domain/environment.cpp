#include "models/domain/environment.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace slipway {

QString toString(Tier tier)
{
    switch (tier) {
    case Tier::Production:
        return u"production"_s;
    case Tier::Staging:
        return u"staging"_s;
    case Tier::Testing:
        return u"testing"_s;
    case Tier::Development:
        return u"development"_s;
    case Tier::Other:
        return u"other"_s;
    }
    return u"other"_s;
}

std::optional<Tier> tierFromString(QStringView text)
{
    for (const Tier tier : {Tier::Production, Tier::Staging, Tier::Testing, Tier::Development, Tier::Other}) {
        if (text == toString(tier))
            return tier;
    }
    return {};
}

static bool nameHoldsOne(QStringView name, std::initializer_list<QStringView> words)
{
    for (const QStringView word : words) {
        if (name.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

Tier guessTier(QStringView environmentName)
{
    // GitLab's four expressions, with their optional letters written out: (dev|review|trunk),
    // (test|tst|int|ac(ce|)pt|qa|qc|control|quality), (st(a|)g|mod(e|)l|pre|demo|non), (pr(o|)d|live).
    if (nameHoldsOne(environmentName, {u"dev", u"review", u"trunk"}))
        return Tier::Development;
    if (nameHoldsOne(environmentName,
                     {u"test", u"tst", u"int", u"accept", u"acpt", u"qa", u"qc", u"control", u"quality"}))
        return Tier::Testing;
    if (nameHoldsOne(environmentName, {u"stag", u"stg", u"model", u"modl", u"pre", u"demo", u"non"}))
        return Tier::Staging;
    if (nameHoldsOne(environmentName, {u"prod", u"prd", u"live"}))
        return Tier::Production;
    return Tier::Other;
}

int suggestedOrder(Tier tier)
{
    // Hundreds, so that others can be put between; an unknown tier goes first, where it gates nothing.
    switch (tier) {
    case Tier::Other:
        return 0;
    case Tier::Development:
        return 100;
    case Tier::Testing:
        return 200;
    case Tier::Staging:
        return 300;
    case Tier::Production:
        return 400;
    }
    return 0;
}

} // namespace slipway
