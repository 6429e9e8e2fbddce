#include "models/ledger/checkpoint.h"

#include "models/base/times.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

QString anchorBranch(const QString &log)
{
    return u"slipway-audit/"_s + log;
}

QByteArray checkpointText(const QString &log, const KnownHead &head)
{
    return anchorBranch(log).toUtf8() + '\n' + QByteArray::number(head.sequence) + '\n' + head.hash.toBase64()
        + '\n' + toRfc3339(head.at).toUtf8() + '\n';
}

Result<KnownHead> readCheckpoint(const QString &log, const QByteArray &text)
{
    const QByteArrayList lines = text.split('\n');
    KnownHead head;
    head.witness = KnownHead::Witness::Anchor;
    if (lines.size() == 5) {
        head.sequence = lines[1].toLongLong();
        head.hash = QByteArray::fromBase64(lines[2]);
        head.at = fromRfc3339(QString::fromUtf8(lines[3]));
    }
    // Written again it must be the very same: nothing is read into a text that somebody else made up.
    if (head.sequence <= 0 || head.hash.size() != 32 || !head.at.isValid()
        || checkpointText(log, head) != text)
        return fail(
            Error::Kind::Invalid,
            QCoreApplication::translate("slipway::Checkpoint",
                                        "The anchor holds something that is no checkpoint of this ledger."));
    return head;
}

} // namespace slipway
