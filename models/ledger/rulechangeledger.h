#pragma once

#include "models/domain/rulechange.h"
#include "models/ledger/sshsignature.h"
#include "models/store/database.h"

#include <QByteArray>
#include <QDateTime>
#include <QVector>

namespace slipway {

inline constexpr auto ruleChangeType = "https://slipway.example/rule-change/v1";
inline constexpr auto ruleChangeNamespace = "policy-v1@slipway.example";

/// What a statement about a change of the rules says besides it.
struct RuleChangeFrame
{
    QString person;
    QString reason; ///< of a proposal
    QString log; ///< the workspace's UUID
    QString nonce; ///< 32 hex digits
    qint64 seenSequence = 0; ///< the ledger's last entry as the person's Slipway knew it
    QByteArray seenHash;
    QDateTime signedAt;
};

/// The exact bytes that whoever proposes it signs, in canonical JSON, and whoever confirms the former's.
QByteArray proposalStatement(const RuleChange &change, const RuleChangeFrame &frame);
QByteArray confirmationStatement(const ProposedChange &proposed, const RuleChangeFrame &frame);

struct ReadProposal
{
    RuleChange change;
    RuleChangeFrame frame;
};
/// Reads exactly what `proposalStatement` writes: writing it again gives the same bytes.
Result<ReadProposal> readProposalStatement(const QByteArray &bytes);

/// Changes that were proposed, kept as entries of the ledger and nowhere else, as who may sign is.
class RuleChangeLedger
{
public:
    explicit RuleChangeLedger(Database &db) : m_db(db) { }

    /// All that were ever proposed, the oldest first. Signatures are not verified yet.
    Result<QVector<ProposedChange>> all();
    Result<ProposedChange> byId(qint64 id); ///< Error::NotFound
    /// Where a change wants two persons: what the workspace says, and what the environments' rules say.
    Result<TwoPersons> twoPersons();

private:
    Result<void> read(QVector<ProposedChange> &all, bool &everywhere);

    Database &m_db;
};

/// What two persons changed is read from these entries, so their text is never taken out.
bool isAboutRuleChanges(const QString &entryKind);

/// What is to be verified of a proposal; the refusal says what is wrong before any signature is looked at.
/// `id` 0: it is not in the ledger yet, and judged as of `at`.
Result<SignatureCheck> proposalCheckOf(const ProposedChange &proposed, const SignerDirectory &signers);
/// Says of each that waits why it cannot be confirmed, where it cannot: a signature that is not good, a key
/// that was revoked since.
void judgeProposals(QVector<ProposedChange> &all, const SignerDirectory &signers,
                    const SignatureVerdicts &verdicts);

} // namespace slipway
