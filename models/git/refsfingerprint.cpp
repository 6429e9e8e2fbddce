#include "models/git/refsfingerprint.h"

#include "models/git/gitlibrary.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace slipway {

// Two writes within one tick of the file system's clock, of files of one size, look like one.
static constexpr qint64 kClockTickMs = 50;
static constexpr qint64 kLongestLooseRef = 4096;

static bool addStat(const QString &path, QCryptographicHash *hash)
{
    struct stat status
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        hash->addData(QByteArrayView("absent"));
        return true;
    }
    const qint64 numbers[] = {qint64(status.st_ino), qint64(status.st_size), qint64(status.st_mtim.tv_sec),
                              qint64(status.st_mtim.tv_nsec)};
    hash->addData(QByteArrayView(reinterpret_cast<const char *>(numbers), sizeof numbers));
    const qint64 changed = qint64(status.st_mtim.tv_sec) * 1000 + status.st_mtim.tv_nsec / 1000000;
    return QDateTime::currentMSecsSinceEpoch() - changed > kClockTickMs;
}

static void addContent(const QString &path, QCryptographicHash *hash)
{
    QFile file(path);
    if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly))
        hash->addData(file.read(kLongestLooseRef));
    hash->addData(QByteArrayView("|"));
}

Result<QByteArray> refsFingerprint(const QString &repository)
{
    const auto opened = openGitRepository(repository);
    if (!opened)
        return Unexpected{opened.error()};
    const QString own = QFile::decodeName(git_repository_path(opened.value().get()));
    const QString common = QFile::decodeName(git_repository_commondir(opened.value().get()));
    QCryptographicHash hash(QCryptographicHash::Sha1);
    addContent(own + u"/HEAD"_s, &hash);
    const bool refsSettled = addStat(common + u"/packed-refs"_s, &hash);
    const bool cutsSettled = addStat(common + u"/shallow"_s, &hash);
    QStringList loose;
    QDirIterator refs(common + u"/refs"_s, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (refs.hasNext())
        loose.append(refs.next());
    loose.sort();
    for (const QString &path : std::as_const(loose)) {
        hash.addData(path.toUtf8());
        addContent(path, &hash);
    }
    return refsSettled && cutsSettled ? hash.result() : QByteArray();
}

} // namespace slipway
