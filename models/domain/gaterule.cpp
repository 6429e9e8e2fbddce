#include "models/domain/gaterule.h"

#include <QCoreApplication>

namespace slipway {

Result<void> mayDecideAtGate(const ServerGate &gate, bool approve, const QString &comment)
{
    if (!gate.mayDecide.value_or(true)) {
        return fail(Error::Kind::Refused,
                    QCoreApplication::translate("slipway::GateRule",
                                                "The server does not take this decision from the account of "
                                                "this connection. Ask one of the approvers."));
    }
    if (!approve && comment.trimmed().isEmpty()) {
        return fail(Error::Kind::Usage,
                    QCoreApplication::translate("slipway::GateRule",
                                                "A refusal needs a comment: say what has to change."));
    }
    return {};
}

} // namespace slipway
