#include "models/ledger/anchorrepository.h"

#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/base/times.h"
#include "models/ledger/checkpoint.h"
#include "models/ledger/childprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct AnchorWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Anchor)
};

constexpr int gitLimitMs = 60 * 1000;

QString branchRef(const AnchorPlace &place)
{
    return u"refs/heads/"_s + anchorBranch(place.log);
}

QString fetchedRef(const AnchorPlace &place)
{
    return u"refs/fetched/"_s + anchorBranch(place.log);
}

ChildRun gitRunOf(const AnchorPlace &place, const QStringList &arguments, const QByteArray &input)
{
    ChildRun run;
    run.program = systemProgram(u"git"_s);
    for (const QString &setting :
         {u"core.hooksPath=/dev/null"_s, u"core.fsmonitor=false"_s, u"core.askPass="_s,
          u"core.logAllRefUpdates=false"_s, u"protocol.allow=never"_s, u"protocol.https.allow=always"_s,
          u"protocol.http.allow=always"_s, u"protocol.ssh.allow=always"_s, u"protocol.file.allow=always"_s,
          u"submodule.recurse=false"_s, u"transfer.fsckObjects=true"_s, u"gc.auto=0"_s,
          u"maintenance.auto=false"_s, u"commit.gpgSign=false"_s, u"push.gpgSign=false"_s})
        run.arguments += {u"-c"_s, setting};
    run.arguments += u"--git-dir="_s + place.folder;
    run.arguments += arguments;
    run.input = input;
    run.limitMs = gitLimitMs;
    run.environment = quietEnvironment();
    run.environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    run.environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    for (const QString &who : {u"AUTHOR"_s, u"COMMITTER"_s}) {
        run.environment.insert(u"GIT_%1_NAME"_s.arg(who), u"Slipway"_s);
        run.environment.insert(u"GIT_%1_EMAIL"_s.arg(who), u"slipway@localhost"_s);
    }
    return run;
}

Error gitFailure(const AnchorPlace &place, const QByteArray &said)
{
    const QString words = redacted(QString::fromUtf8(said));
    const QString remote = oneLine(redacted(place.remote), 200);
    if (words.contains(u"non-fast-forward"_s) || words.contains(u"fetch first"_s)
        || words.contains(u"cannot lock ref"_s))
        return {Error::Kind::Refused,
                AnchorWords::tr("Somebody else anchored at “%1” at the same moment. Try again.").arg(remote),
                words};
    return {Error::Kind::Network,
            AnchorWords::tr(
                "The ledger's anchor at “%1” could not be reached, or did not take the checkpoint. Check the "
                "address, the access rights and the connection; the details say why.")
                .arg(remote),
            words};
}

/// Runs git and gives what it printed; an exit code other than 0 is an error.
QFuture<Result<QByteArray>> git(const AnchorPlace &place, const QStringList &arguments, QObject *receiver,
                                const QByteArray &input = {})
{
    const ChildRun run = gitRunOf(place, arguments, input);
    if (run.program.isEmpty())
        return readyFuture(Result<QByteArray>(
            fail(Error::Kind::NotFound,
                 AnchorWords::tr("The program “git” is not there. Install it, then try again."))));
    return andThenValue(runChild(run, receiver), receiver,
                        [place](const ChildAnswer &answer) -> Result<QByteArray> {
                            if (answer.code != 0)
                                return fail(gitFailure(place, answer.err));
                            return answer.out;
                        });
}

QFuture<Result<QByteArray>> prepare(const AnchorPlace &place, QObject *receiver)
{
    if (QFileInfo::exists(place.folder + u"/HEAD"_s))
        return readyFuture(Result<QByteArray>(QByteArray()));
    QDir().mkpath(QFileInfo(place.folder).path());
    return git(place, {u"init"_s, u"--bare"_s, u"--quiet"_s, u"--"_s, place.folder}, receiver);
}

/// `sha type size`, the content and a line break, one after the other, as cat-file --batch writes them.
QVector<QByteArray> batchContents(const QByteArray &out)
{
    QVector<QByteArray> contents;
    for (qsizetype at = 0; at < out.size();) {
        const qsizetype end = out.indexOf('\n', at);
        if (end < 0)
            break;
        const QByteArrayList words = out.mid(at, end - at).split(' ');
        const bool isThere = words.size() == 3 && words[1] == "blob";
        const qsizetype size = isThere ? words[2].toLongLong() : 0;
        contents += isThere ? out.mid(end + 1, size) : QByteArray();
        at = isThere ? end + 1 + size + 1 : end + 1;
    }
    return contents;
}

Result<AnchorBranch> readBranch(const AnchorPlace &place, const QByteArrayList &commits,
                                const QByteArray &out)
{
    const QVector<QByteArray> contents = batchContents(out);
    AnchorBranch branch;
    branch.tip = QString::fromLatin1(commits.value(commits.size() - 1));
    for (qsizetype i = 0; i < commits.size(); ++i) {
        AnchoredCheckpoint checkpoint;
        checkpoint.text = contents.value(2 * i);
        checkpoint.signature = contents.value(2 * i + 1);
        const auto head = readCheckpoint(place.log, checkpoint.text);
        if (!head)
            return fail(head.error());
        checkpoint.head = *head;
        branch.checkpoints += checkpoint;
    }
    return branch;
}

QFuture<Result<AnchorBranch>> readCommits(const AnchorPlace &place, const QByteArray &listed,
                                          QObject *receiver)
{
    QByteArrayList commits = listed.split('\n');
    commits.removeAll(QByteArray());
    QByteArray wanted;
    for (const QByteArray &commit : std::as_const(commits))
        wanted += commit + ":checkpoint\n" + commit + ":checkpoint.sig\n";
    return andThenValue(git(place, {u"cat-file"_s, u"--batch"_s}, receiver, wanted), receiver,
                        [place, commits](const QByteArray &out) { return readBranch(place, commits, out); });
}

/// Takes what was fetched for the branch, if it goes on from what was there before.
QFuture<Result<QByteArray>> accept(const AnchorPlace &place, QObject *receiver)
{
    const auto before =
        git(place, {u"for-each-ref"_s, u"--format=%(objectname)"_s, branchRef(place)}, receiver);
    return andThen(before, receiver, [place, receiver](const QByteArray &tip) {
        const QString old = QString::fromLatin1(tip.trimmed());
        if (old.isEmpty())
            return git(place, {u"update-ref"_s, branchRef(place), fetchedRef(place)}, receiver);
        const ChildRun ancestor =
            gitRunOf(place, {u"merge-base"_s, u"--is-ancestor"_s, old, fetchedRef(place)}, {});
        return andThen(runChild(ancestor, receiver), receiver, [place, receiver](const ChildAnswer &answer) {
            if (answer.code == 0)
                return git(place, {u"update-ref"_s, branchRef(place), fetchedRef(place)}, receiver);
            return readyFuture(Result<QByteArray>(
                fail(Error::Kind::Refused,
                     AnchorWords::tr(
                         "The anchor at “%1” was rewritten: it no longer holds the checkpoints that it held "
                         "before. Do not rely on it; ask whoever looks after that repository.")
                         .arg(oneLine(redacted(place.remote), 200)),
                     QString::fromUtf8(answer.err))));
        });
    });
}

} // namespace

QVector<KnownHead> AnchorBranch::heads() const
{
    QVector<KnownHead> all;
    for (const AnchoredCheckpoint &checkpoint : checkpoints)
        all += checkpoint.head;
    return all;
}

Result<void> checkAnchorRemote(const QString &remote)
{
    static const QRegularExpression helper(u"\\A[A-Za-z0-9]+::"_s);
    const bool hasPassword = redacted(remote) != remote;
    if (!remote.isEmpty() && !remote.startsWith(u'-') && !helper.match(remote).hasMatch() && !hasPassword
        && oneLine(remote) == remote)
        return {};
    return fail(
        Error::Kind::Usage,
        AnchorWords::tr(
            "“%1” cannot be an anchor: the address or the path of a git repository is needed, without "
            "a password in it.")
            .arg(oneLine(redacted(remote), 200)));
}

QFuture<Result<AnchorBranch>> knownAnchors(const AnchorPlace &place, QObject *receiver)
{
    const auto listed = andThen(prepare(place, receiver), receiver, [place, receiver](const QByteArray &) {
        return git(place, {u"rev-list"_s, u"--reverse"_s, u"--branches"_s}, receiver);
    });
    return andThen(listed, receiver, [place, receiver](const QByteArray &commits) {
        return readCommits(place, commits, receiver);
    });
}

QFuture<Result<AnchorBranch>> fetchAnchors(const AnchorPlace &place, QObject *receiver)
{
    if (const auto usable = checkAnchorRemote(place.remote); !usable)
        return readyFuture(Result<AnchorBranch>(fail(usable.error())));
    const auto there = andThen(prepare(place, receiver), receiver, [place, receiver](const QByteArray &) {
        return git(place, {u"ls-remote"_s, u"--heads"_s, u"--"_s, place.remote, branchRef(place)}, receiver);
    });
    const auto accepted = andThen(there, receiver, [place, receiver](const QByteArray &tip) {
        if (tip.trimmed().isEmpty()) // deleted, or never there: the difference is what we have
            return andThen(knownAnchors(place, receiver), receiver, [place](const AnchorBranch &known) {
                if (known.tip.isEmpty())
                    return readyFuture(Result<QByteArray>(QByteArray()));
                return readyFuture(Result<QByteArray>(fail(
                    Error::Kind::Refused,
                    AnchorWords::tr(
                        "The anchor at “%1” is gone: its branch was deleted. Ask whoever looks after that "
                        "repository.")
                        .arg(oneLine(redacted(place.remote), 200)))));
            });
        const QString both = u"+%1:%2"_s.arg(branchRef(place), fetchedRef(place));
        const auto fetched = git(place,
                                 {u"fetch"_s, u"--quiet"_s, u"--no-tags"_s, u"--no-recurse-submodules"_s,
                                  u"--no-write-fetch-head"_s, u"--"_s, place.remote, both},
                                 receiver);
        return andThen(fetched, receiver,
                       [place, receiver](const QByteArray &) { return accept(place, receiver); });
    });
    return andThen(accepted, receiver,
                   [place, receiver](const QByteArray &) { return knownAnchors(place, receiver); });
}

namespace {

/// Makes the commit of a checkpoint and gives its id.
QFuture<Result<QByteArray>> commitOf(const AnchorPlace &place, const AnchorBranch &known,
                                     const AnchoredCheckpoint &checkpoint, QObject *receiver)
{
    const QStringList hash{u"hash-object"_s, u"-w"_s, u"--stdin"_s};
    const auto blobs = allOf(QVector{git(place, hash, receiver, checkpoint.text),
                                     git(place, hash, receiver, checkpoint.signature)},
                             receiver);
    const bool isSigned = !checkpoint.signature.isEmpty();
    const auto tree =
        andThen(blobs, receiver, [place, receiver, isSigned](const QVector<Result<QByteArray>> &written) {
            for (const Result<QByteArray> &blob : written) {
                if (!blob)
                    return readyFuture(blob);
            }
            QByteArray entries = "100644 blob " + written[0]->trimmed() + "\tcheckpoint\n";
            if (isSigned)
                entries += "100644 blob " + written[1]->trimmed() + "\tcheckpoint.sig\n";
            return git(place, {u"mktree"_s}, receiver, entries);
        });
    const QString words = u"Ledger at entry %1"_s.arg(checkpoint.head.sequence);
    return andThen(tree, receiver, [place, receiver, tip = known.tip, words](const QByteArray &id) {
        QStringList arguments{u"commit-tree"_s, u"-m"_s, words};
        if (!tip.isEmpty())
            arguments += {u"-p"_s, tip};
        return git(place, arguments + QStringList{QString::fromLatin1(id.trimmed())}, receiver);
    });
}

} // namespace

QFuture<Result<AnchorBranch>> pushAnchor(const AnchorPlace &place, const AnchorBranch &known,
                                         const AnchoredCheckpoint &checkpoint, QObject *receiver)
{
    const auto commit = commitOf(place, known, checkpoint, receiver);
    return andThen(commit, receiver, [place, receiver, known, checkpoint](const QByteArray &id) {
        const QString made = QString::fromLatin1(id.trimmed());
        const auto pushed = git(place,
                                {u"push"_s, u"--quiet"_s, u"--no-verify"_s, u"--"_s, place.remote,
                                 made + u':' + branchRef(place)},
                                receiver);
        const auto kept = andThen(pushed, receiver, [place, receiver, made](const QByteArray &) {
            return git(place, {u"update-ref"_s, branchRef(place), made}, receiver);
        });
        return andThenValue(kept, receiver,
                            [known, checkpoint, made](const QByteArray &) -> Result<AnchorBranch> {
                                AnchorBranch now = known;
                                now.tip = made;
                                now.checkpoints += checkpoint;
                                return now;
                            });
    });
}

} // namespace slipway
