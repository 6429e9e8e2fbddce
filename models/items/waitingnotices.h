#pragma once

#include "models/domain/rulechange.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace slipway {

/// Something that waits for the person at the screen.
struct WaitingThing
{
    QString key; ///< its own for good, whatever becomes of it
    QString title;
};

/// The changes of rules and signers that `person` may confirm now: somebody else's, by a key in force.
QVector<WaitingThing> changesWaitingFor(const QVector<ProposedChange> &changes,
                                        const SignerDirectory &signers, const QString &person,
                                        const QDateTime &now);

/// What to tell somebody who looks at something else: only what is new, and nothing twice.
class WaitingNotices
{
public:
    struct Notice
    {
        QString title;
        QString text;
    };

    /// `told` from before; see told().
    explicit WaitingNotices(QStringList told = {}) : m_told(std::move(told)) { }

    /// Takes what waits now and gives what to say of it; nothing where all was said before. What is taken
    /// counts as said.
    std::optional<Notice> take(const QVector<WaitingThing> &waiting);
    /// The keys that were said, the newest last; to be kept between runs.
    const QStringList &told() const { return m_told; }

private:
    QStringList m_told;
};

} // namespace slipway
