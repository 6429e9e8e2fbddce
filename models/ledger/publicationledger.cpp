#include "models/ledger/publicationledger.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace slipway {

Result<QStringList> publicationsInDoubt(Database &db, const PublicationPlace &place)
{
    QStringList digests;
    const auto read =
        db.select(u"SELECT kind, body FROM ledger WHERE kind IN ('notes.publishing', 'notes.published') "
                  "AND sequence > (SELECT sequence - 20000 FROM ledger_head) ORDER BY sequence DESC"_s,
                  {}, [&](const QSqlQuery &row) {
                      const QJsonObject body = QJsonDocument::fromJson(row.value(1).toByteArray()).object();
                      if (body[u"project"].toString() != place.project || body[u"tag"].toString() != place.tag
                          || body[u"connection"].toString() != place.connection)
                          return true;
                      if (row.value(0).toString() == "notes.published"_L1)
                          return false;
                      digests += body[u"notes_sha256"].toString();
                      return true;
                  });
    if (!read)
        return fail(read.error());
    return digests;
}

} // namespace slipway
