#include "models/git/history.h"

#include "models/git/history_p.h"
#include "models/git/index/decoding.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

using historyindex::kNoPosition;
using historyindex::Oid;
using historyindex::Position;

History::History(std::unique_ptr<Private> made) : d(std::move(made)) { }
History::~History() = default;

bool History::Private::isThere(Position position) const
{
    if (reachable[position])
        return true;
    bool there = false;
    withReader([&](const RepositoryReader &open) { there = open.isCommit(index->columns().oids[position]); });
    return there;
}

Position History::Private::find(const CommitId &id) const
{
    const auto oid = toOid(id);
    const Position position = oid ? index->find(*oid) : kNoPosition;
    return position != kNoPosition && isThere(position) ? position : kNoPosition;
}

CommitId History::Private::idAt(Position position) const
{
    return position == kNoPosition ? CommitId() : toCommitId(index->columns().oids[position]);
}

QVector<CommitId> History::Private::idsAt(const std::vector<Position> &positions, int limit) const
{
    QVector<CommitId> ids;
    const size_t count = limit < 0 ? positions.size() : std::min(positions.size(), size_t(limit));
    ids.reserve(qsizetype(count));
    for (size_t i = 0; i < count; ++i)
        ids.append(idAt(positions[i]));
    return ids;
}

static QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

static QDateTime commitTimeOf(std::int64_t seconds)
{
    constexpr std::int64_t endOf9999 = 253402300799;
    return seconds <= endOf9999 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

Commit History::Private::commitAt(Position position) const
{
    const historyindex::Columns &columns = index->columns();
    Commit commit;
    commit.id = idAt(position);
    index->eachParent(position, [&](Position parent) { commit.parents.append(idAt(parent)); });
    commit.subject = textOf(index->subject(position));
    const Author author = authorOf(columns.authors[position]);
    commit.author = textOf(author.name);
    commit.authorEmail = textOf(author.mail);
    commit.authoredAt = commitTimeOf(columns.authorTimes[position]);
    commit.committedAt = commitTimeOf(columns.commitTimes[position]);
    commit.type = textOf(index->word(columns.types[position]));
    commit.scope = textOf(index->word(columns.scopes[position]));
    commit.breaking = columns.flags[position] & historyindex::kBreaking;
    const historyindex::Details details = index->details(position);
    commit.pullRequest = textOf(details.pullRequest);
    for (const std::string_view ticket : details.tickets)
        commit.tickets.append(textOf(ticket));
    for (const std::string_view note : details.breakingNotes)
        commit.breakingNotes.append(textOf(note));
    return commit;
}

QVector<Commit> History::Private::commitsAt(const std::vector<Position> &positions, int limit) const
{
    QVector<Commit> commits;
    const size_t count = std::min(positions.size(), size_t(std::max(0, limit)));
    commits.reserve(qsizetype(count));
    for (size_t i = 0; i < count; ++i)
        commits.append(commitAt(positions[i]));
    return commits;
}

QString History::repository() const
{
    return d->repository;
}

qsizetype History::commitCount() const
{
    return d->reachableCount;
}

bool History::isShallow() const
{
    return d->shallow;
}

const QVector<GitRef> &History::refs() const
{
    return d->refs;
}

CommitId History::mainHead(const QString &name) const
{
    if (name.isEmpty())
        return d->head;
    const auto find = [&](GitRef::Kind kind, const QString &wanted) {
        const auto found = std::find_if(d->refs.cbegin(), d->refs.cend(), [&](const GitRef &ref) {
            return ref.kind == kind && ref.name == wanted;
        });
        return found == d->refs.cend() ? CommitId() : found->commit;
    };
    for (const auto &[kind, wanted] :
         {std::pair(GitRef::Kind::Branch, name), std::pair(GitRef::Kind::RemoteBranch, u"origin/"_s + name),
          std::pair(GitRef::Kind::RemoteBranch, name)}) {
        const CommitId head = find(kind, wanted);
        if (!head.isNull())
            return head;
    }
    return {};
}

std::optional<Commit> History::commit(const CommitId &id) const
{
    const Position position = d->find(id);
    return position == kNoPosition ? std::nullopt : std::optional(d->commitAt(position));
}

bool History::has(const CommitId &id) const
{
    return d->find(id) != kNoPosition;
}

QVector<CommitId> History::withPrefix(const QString &hexPrefix, int limit) const
{
    std::vector<unsigned char> halfBytes;
    for (const QChar c : hexPrefix) {
        const int digit = u"0123456789abcdef"_s.indexOf(c.toLower());
        if (digit < 0)
            return {};
        halfBytes.push_back(static_cast<unsigned char>(digit));
    }
    QVector<CommitId> ids;
    if (halfBytes.size() < 4)
        return ids;
    const auto [begin, end] = d->index->withPrefix(halfBytes);
    for (size_t i = begin; i < end && ids.size() < limit; ++i) {
        const Position position = d->index->columns().sorted[i];
        if (d->isThere(position))
            ids.append(d->idAt(position));
    }
    return ids;
}

QString History::fullMessage(const CommitId &id) const
{
    const auto oid = toOid(id);
    QString message;
    if (!oid)
        return message;
    d->withReader([&](RepositoryReader &open) {
        const auto object = open.read(*oid);
        historyindex::RawCommit raw;
        std::string storage;
        if (object && historyindex::readRawCommit(*object, &raw))
            message = textOf(historyindex::decoded(raw.message, raw.encoding, &storage));
    });
    return message;
}

QString History::treeOf(const CommitId &id) const
{
    const Position position = d->find(id);
    return position == kNoPosition ? QString() : toCommitId(d->index->columns().trees[position]).hex();
}

QVector<CommitId> History::withPullRequest(const QString &number) const
{
    QVector<CommitId> ids;
    const std::string wanted = number.toStdString();
    for (Position position = d->index->size(); position-- > 0 && !wanted.empty();) {
        if (d->reachable[position] && d->index->details(position).pullRequest == wanted)
            ids.append(d->idAt(position));
    }
    return ids;
}

QVector<CommitId> History::withTicket(const QString &ticket) const
{
    QVector<CommitId> ids;
    const std::string wanted = ticket.toStdString();
    for (Position position = d->index->size(); position-- > 0 && !wanted.empty();) {
        const auto flags = d->index->columns().flags[position];
        if (!d->reachable[position] || !(flags & historyindex::kHasDetails))
            continue;
        const auto tickets = d->index->details(position).tickets;
        if (std::find(tickets.begin(), tickets.end(), wanted) != tickets.end())
            ids.append(d->idAt(position));
    }
    return ids;
}

} // namespace slipway
