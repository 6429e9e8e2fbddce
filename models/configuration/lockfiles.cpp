#include "models/configuration/lockfiles.h"

#include "models/configuration/configurationnode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

using LockReader = Result<DependencySet> (*)(const QByteArray &content);

constexpr qsizetype mostPackages = 200'000;

struct LockWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::LockFile)
};

/// One more than the most is taken, which tells that there are too many.
void pin(DependencySet &set, const QString &name, const QString &version)
{
    if (!name.isEmpty() && !version.isEmpty() && set.size() <= mostPackages)
        set[name].append(version);
}

Result<QJsonObject> lockObject(const QByteArray &content)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return fail(Error::Kind::Invalid, LockWords::tr("It is no JSON that can be read."),
                    error.errorString());
    return document.object();
}

/// npm before its seventh: packages within packages.
void takeNpmOld(DependencySet &set, const QJsonObject &packages, int depth)
{
    for (auto one = packages.begin(); one != packages.end() && depth < deepestNesting; ++one) {
        pin(set, one.key(), one.value()[u"version"_s].toString());
        takeNpmOld(set, one.value()[u"dependencies"_s].toObject(), depth + 1);
    }
}

Result<DependencySet> readNpm(const QByteArray &content)
{
    const auto lock = lockObject(content);
    if (!lock)
        return fail(lock.error());
    DependencySet set;
    const QJsonObject packages = lock->value(u"packages"_s).toObject();
    static const QString folder = u"node_modules/"_s;
    for (auto one = packages.begin(); one != packages.end(); ++one) {
        const qsizetype last = one.key().lastIndexOf(folder);
        // What lies elsewhere is the repository's own.
        if (last >= 0)
            pin(set, one.key().mid(last + folder.size()), one.value()[u"version"_s].toString());
    }
    if (packages.isEmpty())
        takeNpmOld(set, lock->value(u"dependencies"_s).toObject(), 0);
    return set;
}

Result<DependencySet> readComposer(const QByteArray &content)
{
    const auto lock = lockObject(content);
    if (!lock)
        return fail(lock.error());
    DependencySet set;
    for (const QString &part : {u"packages"_s, u"packages-dev"_s}) {
        for (const QJsonValue &one : lock->value(part).toArray())
            pin(set, one[u"name"_s].toString(), one[u"version"_s].toString());
    }
    return set;
}

Result<DependencySet> readPipfile(const QByteArray &content)
{
    const auto lock = lockObject(content);
    if (!lock)
        return fail(lock.error());
    DependencySet set;
    for (const QString &part : {u"default"_s, u"develop"_s}) {
        const QJsonObject packages = lock->value(part).toObject();
        for (auto one = packages.begin(); one != packages.end(); ++one) {
            QString version = one.value()[u"version"_s].toString();
            pin(set, one.key(), version.remove(0, version.startsWith(u"=="_s) ? 2 : 0));
        }
    }
    return set;
}

/// Cargo, Poetry, uv: an array of tables.
Result<DependencySet> readTomlLock(const QByteArray &content)
{
    const ConfigurationReading read = readToml(content);
    if (!read.isRead() || read.documents.empty())
        return fail(Error::Kind::Invalid,
                    LockWords::tr("It is no TOML that can be read (line %1).").arg(read.failedLine),
                    read.failure);
    DependencySet set;
    if (const ConfigurationNode *packages = read.documents.front().find(u"package")) {
        for (const ConfigurationNode &package : packages->items)
            pin(set, package.textOf(u"name"), package.textOf(u"version"));
    }
    return set;
}

/// `"@scope/name@^1.0.0", name@npm:^1:` → the name.
QString yarnName(const QString &heading)
{
    QString first = heading.section(u',', 0, 0).trimmed();
    first.remove(u'"');
    const qsizetype at = first.indexOf(u'@', 1);
    return at > 0 ? first.left(at) : QString();
}

Result<DependencySet> readYarn(const QByteArray &content)
{
    static const QRegularExpression versionLine(uR"re(^\s+"?version"?:?\s+"?([^"\s]+)"?\s*$)re"_s);
    DependencySet set;
    QString name;
    for (const QByteArray &bytes : content.split('\n')) {
        const QString line = QString::fromUtf8(bytes);
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        if (!line[0].isSpace()) {
            name = line.trimmed().endsWith(u':') ? yarnName(line) : QString();
            continue;
        }
        if (name.isEmpty())
            continue;
        if (const auto match = versionLine.match(line); match.hasMatch()) {
            // Of the repository's own packages there is no version to speak of.
            if (match.captured(1) != u"0.0.0-use.local"_s)
                pin(set, name, match.captured(1));
            name.clear();
        }
    }
    return set;
}

Result<DependencySet> readGoSum(const QByteArray &content)
{
    DependencySet set;
    for (const QByteArray &line : content.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() == 3 && !words[1].endsWith("/go.mod"))
            pin(set, QString::fromUtf8(words[0]), QString::fromUtf8(words[1]));
    }
    return set;
}

Result<DependencySet> readGoMod(const QByteArray &content)
{
    DependencySet set;
    bool isInBlock = false;
    for (const QByteArray &bytes : content.split('\n')) {
        QString line = QString::fromUtf8(bytes).section(u"//"_s, 0, 0).simplified();
        if (line == u"require ("_s) {
            isInBlock = true;
            continue;
        }
        if (line == u")"_s)
            isInBlock = false;
        if (!isInBlock && line.startsWith(u"require "_s))
            line = line.mid(8);
        else if (!isInBlock)
            continue;
        const QStringList words = line.split(u' ');
        if (words.size() >= 2)
            pin(set, words[0], words[1]);
    }
    return set;
}

/// `    name (1.2.3)`, four blanks in: what is further in is what that one asks for.
Result<DependencySet> readGemfile(const QByteArray &content)
{
    static const QRegularExpression gem(uR"(^    (\S+) \(([^()\s]+)\)$)"_s);
    DependencySet set;
    bool isSpecs = false;
    for (const QByteArray &bytes : content.split('\n')) {
        const QString line = QString::fromUtf8(bytes).remove(u'\r');
        if (!line.startsWith(u"    "_s))
            isSpecs = line.trimmed() == u"specs:"_s;
        else if (const auto match = gem.match(line); isSpecs && match.hasMatch())
            pin(set, match.captured(1), match.captured(2));
    }
    return set;
}

Result<DependencySet> readRequirements(const QByteArray &content)
{
    static const QRegularExpression pinned(
        uR"(^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?\s*===?\s*([^\s;\\#]+))"_s);
    DependencySet set;
    for (const QByteArray &bytes : content.split('\n')) {
        if (const auto match = pinned.match(QString::fromUtf8(bytes).trimmed()); match.hasMatch())
            pin(set, match.captured(1).toLower().replace(u'_', u'-'), match.captured(2));
    }
    return set;
}

LockReader readerOf(QStringView path)
{
    const QString name = path.mid(path.lastIndexOf(u'/') + 1).toString().toLower();
    static const QMap<QString, LockReader> readers{
        {u"package-lock.json"_s, readNpm}, {u"npm-shrinkwrap.json"_s, readNpm},
        {u"yarn.lock"_s, readYarn},        {u"composer.lock"_s, readComposer},
        {u"pipfile.lock"_s, readPipfile},  {u"cargo.lock"_s, readTomlLock},
        {u"poetry.lock"_s, readTomlLock},  {u"uv.lock"_s, readTomlLock},
        {u"go.sum"_s, readGoSum},          {u"go.mod"_s, readGoMod},
        {u"gemfile.lock"_s, readGemfile}};
    if (name.startsWith(u"requirements"_s) && name.endsWith(u".txt"_s))
        return readRequirements;
    return readers.value(name, nullptr);
}

} // namespace

bool isLockFile(QStringView path)
{
    return readerOf(path) != nullptr;
}

Result<DependencySet> readLockFile(QStringView path, const QByteArray &content)
{
    const LockReader read = readerOf(path);
    if (!read)
        return fail(Error::Kind::Invalid,
                    LockWords::tr("Its packages cannot be read: no lock file that is known here."));
    if (content.size() > mostBytesOfLockFile)
        return fail(Error::Kind::Invalid, LockWords::tr("It is too large to be read."));
    if (content.trimmed().isEmpty())
        return DependencySet();
    auto set = read(content);
    if (!set)
        return set;
    if (set->size() > mostPackages)
        return fail(Error::Kind::Invalid,
                    LockWords::tr("It names more than %1 packages, which is too many to be read.")
                        .arg(QLocale().toString(mostPackages)));
    for (QStringList &versions : *set) {
        std::sort(versions.begin(), versions.end());
        versions.erase(std::unique(versions.begin(), versions.end()), versions.end());
    }
    return set;
}

} // namespace slipway
