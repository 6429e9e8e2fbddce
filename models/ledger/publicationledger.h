#pragma once

#include "models/base/result.h"
#include "models/store/database.h"

#include <QString>
#include <QStringList>

namespace slipway {

/// The release's page that texts are published at.
struct PublicationPlace
{
    QString project{};
    QString tag{};
    QString connection{};
};

/// The digests of the texts that were begun to be published there since one was published for certain: one
/// of them may be there, by us, although no good answer came. Looks at the newest 20,000 entries. Runs on
/// the store's thread.
Result<QStringList> publicationsInDoubt(Database &db, const PublicationPlace &place);

} // namespace slipway
