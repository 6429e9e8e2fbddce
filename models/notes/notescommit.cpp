#include "models/notes/notescommit.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

ReadCommit readNotesCommit(const NotesCommit &source)
{
    ReadCommit read{source.commit,
                    readCommitMessage(source.message.isEmpty() ? source.commit.subject : source.message)};
    CommitMessage &message = read.message;
    if (message.pullRequest.isEmpty())
        message.pullRequest = source.commit.pullRequest;
    for (const QString &ticket : source.commit.tickets) {
        if (!message.tickets.contains(ticket))
            message.tickets += ticket;
    }
    if (source.message.isEmpty()) {
        message.breaking = message.breaking || source.commit.breaking;
        if (!source.commit.breakingNotes.isEmpty())
            message.breakingNotes = source.commit.breakingNotes;
    }
    return read;
}

namespace {

/// Finds which commits of one range cancel or repeat each other.
class RangeReading
{
public:
    explicit RangeReading(const QVector<NotesCommit> &range)
    {
        m_commits.reserve(range.size());
        for (const NotesCommit &source : range) {
            m_position.insert(source.commit.id, m_commits.size());
            m_commits += readNotesCommit(source);
        }
        m_gone.fill(false, m_commits.size());
    }

    QVector<ReadCommit> survivors()
    {
        cancelReverts();
        dropRepetitions();
        QVector<ReadCommit> left;
        for (qsizetype i = 0; i < m_commits.size(); ++i) {
            if (!m_gone[i] && speaksForItself(m_commits[i]))
                left += std::move(m_commits[i]);
        }
        return left;
    }

private:
    static bool speaksForItself(const ReadCommit &read)
    {
        const bool merge = read.commit.parents.size() > 1;
        return read.commit.equivalent.isNull()
            && (!merge || read.message.conventional || !read.message.breakingNotes.isEmpty());
    }

    /// By id: positions in order of their hexadecimal, so that an abbreviation is a range; one alone must
    /// fit.
    qsizetype positionOf(const QString &hex)
    {
        if (m_byHex.isEmpty()) {
            for (qsizetype i = 0; i < m_commits.size(); ++i)
                m_byHex += {m_commits[i].commit.id.hex(), i};
            std::ranges::sort(m_byHex);
        }
        const auto first = std::ranges::lower_bound(m_byHex, std::pair(hex, qsizetype(0)));
        if (hex.size() < 7 || first == m_byHex.end() || !first->first.startsWith(hex))
            return -1;
        const auto second = std::next(first);
        return second != m_byHex.end() && second->first.startsWith(hex) ? -1 : first->second;
    }

    /// The older commit that `Revert "subject"` at `from` speaks of where it gives no id.
    qsizetype olderWithSubject(const QString &subject, qsizetype from)
    {
        if (m_bySubject.isEmpty()) {
            for (qsizetype i = 0; i < m_commits.size(); ++i)
                m_bySubject[m_commits[i].commit.subject] += i;
        }
        for (const qsizetype i : m_bySubject.value(subject)) {
            if (i > from && !m_gone[i])
                return i;
        }
        return -1;
    }

    void cancelReverts()
    {
        const QString opening = u"Revert \""_s;
        for (qsizetype i = 0; i < m_commits.size(); ++i) {
            if (m_gone[i])
                continue;
            const ReadCommit &read = m_commits[i];
            qsizetype target = -1;
            if (!read.message.reverts.isEmpty()) {
                target = positionOf(read.message.reverts);
            } else if (read.message.subject.startsWith(opening) && read.message.subject.endsWith(u'"')) {
                const qsizetype length = read.message.subject.size() - opening.size() - 1;
                target = olderWithSubject(read.message.subject.mid(opening.size(), length), i);
            }
            if (target <= i || m_gone[target])
                continue;
            m_gone[target] = true;
            m_gone[i] = !read.message.breaking;
            if (m_commits[target].commit.parents.size() > 1)
                dropBroughtBy(target);
        }
    }

    QVector<qsizetype> reachableFrom(const QVector<CommitId> &starts) const
    {
        QVector<qsizetype> found;
        QSet<qsizetype> seen;
        QVector<CommitId> pending = starts;
        while (!pending.isEmpty()) {
            const auto at = m_position.constFind(pending.takeLast());
            if (at == m_position.cend() || seen.contains(*at))
                continue;
            seen.insert(*at);
            found += *at;
            pending += m_commits[*at].commit.parents;
        }
        return found;
    }

    /// What a merge brought into its first parent's line.
    void dropBroughtBy(qsizetype merge)
    {
        const QVector<CommitId> &parents = m_commits[merge].commit.parents;
        const QVector<qsizetype> before = reachableFrom(parents.first(1));
        const QSet<qsizetype> kept(before.cbegin(), before.cend());
        for (const qsizetype i : reachableFrom(parents.mid(1))) {
            if (!kept.contains(i))
                m_gone[i] = true;
        }
    }

    void dropRepetitions()
    {
        QSet<QString> sources;
        QSet<QString> works;
        for (qsizetype i = m_commits.size() - 1; i >= 0; --i) {
            const ReadCommit &read = m_commits[i];
            if (m_gone[i] || read.commit.parents.size() > 1)
                continue;
            if (const QString &source = read.message.cherryPickedFrom; !source.isEmpty()) {
                const qsizetype original = positionOf(source);
                if (sources.contains(source) || (original >= 0 && original != i && !m_gone[original])) {
                    m_gone[i] = true;
                    continue;
                }
                sources.insert(source);
            }
            if (!read.commit.authoredAt.isValid())
                continue;
            const QString work = QString::number(read.commit.authoredAt.toMSecsSinceEpoch()) + u'\n'
                + read.commit.authorEmail + u'\n' + read.message.subject;
            m_gone[i] = works.contains(work);
            works.insert(work);
        }
    }

    QVector<ReadCommit> m_commits;
    QVector<bool> m_gone;
    QHash<CommitId, qsizetype> m_position;
    QVector<std::pair<QString, qsizetype>> m_byHex;
    QHash<QString, QVector<qsizetype>> m_bySubject;
};

} // namespace

QVector<ReadCommit> survivingCommits(const QVector<NotesCommit> &range)
{
    return RangeReading(range).survivors();
}

} // namespace slipway
