#include "tests/support/scratchrepository.h"

#include <QDir>
#include <QProcess>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace slipway {

static QProcessEnvironment scratchRepositoryEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"GIT_"_s))
            environment.remove(name);
    }
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    environment.insert(u"GIT_AUTHOR_NAME"_s, u"Ada Lovelace"_s);
    environment.insert(u"GIT_AUTHOR_EMAIL"_s, u"ada@example.org"_s);
    environment.insert(u"GIT_COMMITTER_NAME"_s, u"Ada Lovelace"_s);
    environment.insert(u"GIT_COMMITTER_EMAIL"_s, u"ada@example.org"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

static QByteArray scratchRepositoryStamp(const QDateTime &when)
{
    return QByteArray::number(when.toSecsSinceEpoch()) + " +0000";
}

static QByteArray scratchRepositoryData(const QByteArray &bytes)
{
    return "data " + QByteArray::number(bytes.size()) + "\n" + bytes + "\n";
}

ScratchRepository::ScratchRepository(const QStringList &initArguments)
    : m_bare(initArguments.contains(u"--bare"_s)), m_clock(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc())
{
    if (!m_folder.isValid())
        qFatal("No temporary folder: %s", qPrintable(m_folder.errorString()));
    run(QStringList{u"init"_s, u"--quiet"_s, u"--initial-branch=main"_s} + initArguments);
}

QString ScratchRepository::path() const
{
    return m_folder.path();
}

QString ScratchRepository::gitFolder() const
{
    return m_bare ? path() : path() + u"/.git"_s;
}

QDateTime ScratchRepository::nextTime(const QDateTime &asked)
{
    m_clock = m_clock.addSecs(60);
    return asked.isValid() ? asked : m_clock;
}

QString ScratchRepository::commit(const QString &message, const What &what)
{
    const QString ref =
        what.branch.isEmpty() ? run({u"symbolic-ref"_s, u"HEAD"_s}) : u"refs/heads/"_s + what.branch;
    QStringList parents = what.parents.value_or(QStringList());
    if (!what.parents) {
        if (const auto head = tryRun({u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, ref}))
            parents.append(*head);
    }
    const QByteArray person = what.author.toUtf8() + " <" + what.email.toUtf8() + "> "
        + scratchRepositoryStamp(nextTime(what.when)) + "\n";
    // A branch that only this stream knows keeps a root commit from growing on the real one's head.
    QByteArray stream =
        "feature done\ncommit refs/slipway-scratch/new\nmark :1\nauthor " + person + "committer " + person;
    if (!what.encoding.isEmpty())
        stream += "encoding " + what.encoding + "\n";
    stream += scratchRepositoryData(what.raw.isEmpty() ? message.toUtf8() : what.raw);
    for (qsizetype i = 0; i < parents.size(); ++i)
        stream += (i == 0 ? "from " : "merge ") + idOf(parents.at(i)).toLatin1() + "\n";
    for (auto file = what.files.cbegin(); file != what.files.cend(); ++file) {
        if (file.value().isNull())
            stream += "D " + file.key().toUtf8() + "\n";
        else
            stream += "M 100644 inline " + file.key().toUtf8() + "\n" + scratchRepositoryData(file.value());
    }
    stream += "get-mark :1\ndone\n";
    const QString id = run({u"fast-import"_s, u"--quiet"_s, u"--force"_s}, stream);
    run({u"update-ref"_s, u"--stdin"_s},
        "update " + ref.toUtf8() + " " + id.toLatin1() + "\ndelete refs/slipway-scratch/new\n");
    return id;
}

QString ScratchRepository::change(const QString &message, const QString &file, const What &what)
{
    What changed = what;
    changed.files.insert(file, "content " + QByteArray::number(++m_changes) + "\n");
    return commit(message, changed);
}

QString ScratchRepository::merge(const QString &other, const QString &message, const What &what)
{
    const QString ref =
        what.branch.isEmpty() ? run({u"symbolic-ref"_s, u"HEAD"_s}) : u"refs/heads/"_s + what.branch;
    const QByteArray person = what.author.toUtf8() + " <" + what.email.toUtf8() + "> "
        + scratchRepositoryStamp(nextTime(what.when)) + "\n";
    const QString tree = run({u"merge-tree"_s, u"--write-tree"_s, ref, other}).section(u'\n', 0, 0);
    const QByteArray object = "tree " + tree.toLatin1() + "\nparent " + idOf(ref).toLatin1() + "\nparent "
        + idOf(other + u"^{commit}"_s).toLatin1() + "\nauthor " + person + "committer " + person + "\n"
        + message.toUtf8() + "\n";
    const QString id = run({u"hash-object"_s, u"-t"_s, u"commit"_s, u"-w"_s, u"--stdin"_s}, object);
    run({u"update-ref"_s, ref, id});
    return id;
}

void ScratchRepository::tag(const QString &name, const QString &target, const QString &annotation,
                            const QDateTime &when)
{
    if (annotation.isEmpty()) {
        run({u"update-ref"_s, u"refs/tags/"_s + name, idOf(target)});
        return;
    }
    const QString id = idOf(target);
    const QByteArray object = "object " + id.toLatin1() + "\ntype "
        + run({u"cat-file"_s, u"-t"_s, id}).toLatin1() + "\ntag " + name.toUtf8()
        + "\ntagger Ada Lovelace <ada@example.org> " + scratchRepositoryStamp(nextTime(when)) + "\n\n"
        + annotation.toUtf8() + "\n";
    const QString made = run({u"hash-object"_s, u"-t"_s, u"tag"_s, u"-w"_s, u"--stdin"_s}, object);
    run({u"update-ref"_s, u"refs/tags/"_s + name, made});
}

void ScratchRepository::branch(const QString &name, const QString &target)
{
    run({u"update-ref"_s, u"refs/heads/"_s + name, idOf(target + u"^{commit}"_s)});
}

void ScratchRepository::switchTo(const QString &branch)
{
    run({u"symbolic-ref"_s, u"HEAD"_s, u"refs/heads/"_s + branch});
}

QString ScratchRepository::idOf(const QString &name) const
{
    return run({u"rev-parse"_s, u"--verify"_s, name});
}

std::optional<QByteArray> ScratchRepository::runRaw(const QStringList &arguments, const QByteArray &input,
                                                    QByteArray *errors) const
{
    QProcess git;
    git.setWorkingDirectory(path());
    git.setProcessEnvironment(scratchRepositoryEnvironment());
    git.start(u"git"_s, arguments);
    git.write(input);
    git.closeWriteChannel();
    const bool ended = git.waitForFinished(120000);
    *errors = ended ? git.readAllStandardError() : git.errorString().toUtf8();
    if (!ended || git.exitStatus() != QProcess::NormalExit || git.exitCode() != 0)
        return std::nullopt;
    return git.readAllStandardOutput();
}

std::optional<QString> ScratchRepository::tryRun(const QStringList &arguments, const QByteArray &input) const
{
    QByteArray errors;
    const auto output = runRaw(arguments, input, &errors);
    if (!output)
        return std::nullopt;
    QString text = QString::fromUtf8(*output);
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

QString ScratchRepository::run(const QStringList &arguments, const QByteArray &input) const
{
    QByteArray errors;
    const auto output = runRaw(arguments, input, &errors);
    if (!output)
        qFatal("git %s: %s", qPrintable(arguments.join(u' ')), errors.constData());
    QString text = QString::fromUtf8(*output);
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

QStringList ScratchRepository::lines(const QStringList &arguments, const QByteArray &input) const
{
    return run(arguments, input).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace slipway
