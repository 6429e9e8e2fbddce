#include "models/ledger/approvalbundle.h"

#include <QCoreApplication>

namespace slipway {

static const char bundleTitle[] = "slipway-approval-v1\n";
static const char signatureBegins[] = "-----BEGIN SSH SIGNATURE-----";
static const char signatureEnds[] = "-----END SSH SIGNATURE-----";

static QByteArray bundle(const char *title, const QVector<SignedStatement> &statements)
{
    QByteArray text = title;
    for (const SignedStatement &one : statements) {
        text += one.statement + '\n' + one.signature;
        if (!text.endsWith('\n'))
            text += '\n';
    }
    return text;
}

QByteArray approvalBundle(const QVector<SignedStatement> &statements)
{
    return bundle(bundleTitle, statements);
}

QByteArray standingBundle(const QVector<SignedStatement> &statements)
{
    return bundle("slipway-standing-v1\n", statements);
}

bool isApprovalBundle(const QByteArray &text)
{
    return text.startsWith(bundleTitle);
}

Result<QVector<SignedStatement>> readApprovalBundle(const QByteArray &text)
{
    const auto refuse = [] {
        return fail(
            Error::Kind::Invalid,
            QCoreApplication::translate("slipway::ApprovalBundle",
                                        "This is no file of signed approvals, or a part of it is missing."));
    };
    if (!isApprovalBundle(text) || !text.endsWith('\n'))
        return refuse();
    QVector<SignedStatement> statements;
    QByteArrayList lines = text.chopped(1).split('\n');
    lines.removeFirst();
    while (!lines.isEmpty()) {
        SignedStatement one;
        one.statement = lines.takeFirst();
        if (lines.isEmpty() || lines.first() != signatureBegins)
            return refuse();
        bool ended = false;
        while (!lines.isEmpty() && !ended) {
            ended = lines.first() == signatureEnds;
            one.signature += lines.takeFirst() + '\n';
        }
        if (!ended)
            return refuse();
        statements += one;
    }
    return statements;
}

} // namespace slipway
