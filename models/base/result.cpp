#include "models/base/result.h"

using namespace Qt::StringLiterals;

namespace slipway {

QString Error::kindName() const
{
    switch (kind) {
    case Kind::Usage:
        return u"usage"_s;
    case Kind::Network:
        return u"network"_s;
    case Kind::Auth:
        return u"auth"_s;
    case Kind::NotFound:
        return u"not_found"_s;
    case Kind::RateLimited:
        return u"rate_limited"_s;
    case Kind::Invalid:
        return u"invalid"_s;
    case Kind::Storage:
        return u"storage"_s;
    case Kind::Git:
        return u"git"_s;
    case Kind::Refused:
        return u"refused"_s;
    case Kind::Cancelled:
        return u"cancelled"_s;
    case Kind::Bug:
        return u"bug"_s;
    }
    return u"bug"_s;
}

} // namespace slipway
