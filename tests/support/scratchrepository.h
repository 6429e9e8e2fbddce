#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace slipway {

/// A real git repository in a temporary folder, made with the git program and gone with the object.
/// The user's and the system's git settings do not reach it. Without `when`, commits are one minute apart
/// from 2026-01-01 12:00 UTC on, so that ids are the same in every run. A step that fails ends the test run
/// with git's own words.
class ScratchRepository
{
public:
    struct What
    {
        /// Any names git understands; absent: the branch's head (none for its first commit). The first one's
        /// files are kept.
        std::optional<QStringList> parents;
        QDateTime when; ///< of author and committer
        QMap<QString, QByteArray> files; ///< path and content to write; null content deletes the path
        QString branch; ///< the branch that moves to the new commit; empty: HEAD's
        QString author = QStringLiteral("Ada Lovelace");
        QString email = QStringLiteral("ada@example.org");
        QByteArray encoding; ///< the commit's encoding header; the message is then given in `raw`
        QByteArray raw; ///< the message as bytes, instead of `message`
    };

    /// `initArguments` go to `git init`, for example `--bare`, `--object-format=sha256`. HEAD is the branch
    /// `main`.
    explicit ScratchRepository(const QStringList &initArguments = {});

    /// The folder of the repository; its `.git` is inside unless it is bare.
    QString path() const;
    /// The folder with `HEAD` and `packed-refs` in it.
    QString gitFolder() const;

    /// Makes a commit and moves its branch; gives its full id. The work tree stays empty: nothing reads it.
    QString commit(const QString &message, const What &what);
    QString commit(const QString &message) { return commit(message, What{}); }
    /// The same with one file whose content is new each time, so that the tree differs.
    QString change(const QString &message, const QString &file, const What &what);
    QString change(const QString &message, const QString &file) { return change(message, file, What{}); }
    /// A merge commit of HEAD's branch (or `what.branch`) and `other`, files merged as git does; gives its
    /// full id.
    QString merge(const QString &other, const QString &message, const What &what);
    QString merge(const QString &other, const QString &message = QStringLiteral("Merge"))
    {
        return merge(other, message, What{});
    }

    /// A lightweight tag, or an annotated one where there is an `annotation`. Moves an existing one.
    void tag(const QString &name, const QString &target = QStringLiteral("HEAD"),
             const QString &annotation = {}, const QDateTime &when = {});
    void branch(const QString &name, const QString &target = QStringLiteral("HEAD"));
    /// Makes HEAD point to a branch, existing or not.
    void switchTo(const QString &branch);

    /// Runs `git ARGUMENTS` in the repository and gives its output, without the last line end.
    QString run(const QStringList &arguments, const QByteArray &input = {}) const;
    QStringList lines(const QStringList &arguments, const QByteArray &input = {}) const;
    /// The same, where failing is an answer: nothing then.
    std::optional<QString> tryRun(const QStringList &arguments, const QByteArray &input = {}) const;
    QString idOf(const QString &name) const;

private:
    QDateTime nextTime(const QDateTime &asked);
    std::optional<QByteArray> runRaw(const QStringList &arguments, const QByteArray &input,
                                     QByteArray *errors) const;

    QTemporaryDir m_folder;
    bool m_bare = false;
    QDateTime m_clock;
    int m_changes = 0;
};

} // namespace slipway
