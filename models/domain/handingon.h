#pragma once

#include "models/domain/approval.h"
#include "models/domain/gatepolicy.h"
#include "models/domain/signer.h"

namespace slipway {

/// Whom a request was handed on to by `person` and waits for in their place, as of the request's own moment;
/// empty: nobody, or not any more. Who decides takes it back.
QString handedOnTo(const ApprovalRequest &request, const QString &person);
/// Those who handed it on to `person`, as of the same moment.
QStringList handedOnBy(const ApprovalRequest &request, const QString &person);
/// Until when it is out of the person's sight, as they said; null: it is not.
QDateTime putOffUntil(const ApprovalRequest &request, const QString &person);

/// Whether `from` may hand it on to `to`: it waits for `from`, `to` is somebody else who may approve it under
/// the rules and of whom an approval is missing, and it does not come back to `from`. Nothing is lent:
/// whoever decides does so in their own name and role.
Result<void> mayHandOn(const GatePolicy &policy, const ApprovalRequest &request, const QString &from,
                       const QString &to, const SignerDirectory &signers);

/// Of people who approved, in the order in which they did, those that count: as many as possible, but nobody
/// beside one they handed the request on to, or who handed it on to them, however far it went. So that a
/// delegate never gives two persons' worth, an end of the delegation changes nothing of it.
QStringList oneVoiceEach(const ApprovalRequest &request, const QStringList &approvers);

} // namespace slipway
