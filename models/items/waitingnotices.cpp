#include "models/items/waitingnotices.h"

#include "models/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

QVector<WaitingThing> changesWaitingFor(const QVector<ProposedChange> &changes,
                                        const SignerDirectory &signers, const QString &person,
                                        const QDateTime &now)
{
    QVector<WaitingThing> waiting;
    if (!signers.peopleInForce(now).contains(person))
        return waiting;
    for (const ProposedChange &change : changes) {
        if (mayConfirm(change, person, now))
            waiting.append({u"change:%1"_s.arg(change.id),
                            QCoreApplication::translate("slipway::WaitingNotices", "To confirm: %1")
                                .arg(oneLine(summaryOf(change.change), 120))});
    }
    return waiting;
}

namespace {

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::WaitingNotices)
};

constexpr qsizetype mostTold = 500;
constexpr qsizetype titlesShown = 3;

} // namespace

std::optional<WaitingNotices::Notice> WaitingNotices::take(const QVector<WaitingThing> &waiting)
{
    QStringList fresh;
    for (const WaitingThing &thing : waiting) {
        if (m_told.contains(thing.key))
            continue;
        m_told.append(thing.key);
        fresh.append(oneLine(thing.title, 120));
    }
    if (m_told.size() > mostTold)
        m_told.remove(0, m_told.size() - mostTold);
    if (fresh.isEmpty())
        return {};
    Notice notice;
    notice.title = NoticeWords::tr("%n release(s) wait(s) for you", nullptr, int(fresh.size()));
    if (const qsizetype more = fresh.size() - titlesShown; more > 0) {
        fresh.resize(titlesShown);
        fresh.append(NoticeWords::tr("and %n more", nullptr, int(more)));
    }
    notice.text = fresh.join(u'\n');
    return notice;
}

} // namespace slipway
