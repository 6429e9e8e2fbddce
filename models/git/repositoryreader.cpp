#include "models/git/repositoryreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway {

using historyindex::Oid;

static constexpr int kDeepestTag = 64;
static constexpr qint64 kLongestShallowFile = 64 << 20;

Result<std::unique_ptr<RepositoryReader>> RepositoryReader::open(const QString &folder)
{
    auto repository = openGitRepository(folder);
    if (!repository)
        return Unexpected{repository.error()};
    std::unique_ptr<RepositoryReader> reader(new RepositoryReader);
    reader->m_repository = std::move(*repository);
    git_odb *odb = nullptr;
    if (git_repository_odb(&odb, reader->m_repository.get()) != 0)
        return fail(Error::Kind::Git,
                    QCoreApplication::translate(
                        "slipway::History",
                        "The objects of the repository “%1” cannot be read. Check it with “git fsck”.")
                        .arg(folder),
                    lastGitWords());
    reader->m_odb.reset(odb);
    reader->readShallowFile();
    return reader;
}

QString RepositoryReader::realFolder() const
{
    const QString folder = QFile::decodeName(git_repository_commondir(m_repository.get()));
    return QFileInfo(folder).canonicalFilePath();
}

void RepositoryReader::readShallowFile()
{
    const QString path = QFile::decodeName(git_repository_commondir(m_repository.get())) + u"/shallow"_s;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return;
    const QByteArray content = file.read(kLongestShallowFile);
    for (const QByteArray &line : content.split('\n')) {
        Oid oid;
        if (historyindex::oidFromHex(std::string_view(line.constData(), static_cast<size_t>(line.size())),
                                     &oid))
            m_cuts.insert(oid);
    }
    if (!m_cuts.empty())
        m_stamp = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toStdString();
}

std::optional<std::string_view> RepositoryReader::read(const Oid &oid)
{
    const git_oid id = toGitOid(oid);
    git_odb_object *object = nullptr;
    if (git_odb_read(&object, m_odb.get(), &id) != 0)
        return std::nullopt;
    m_object.reset(object);
    if (git_odb_object_type(object) != GIT_OBJECT_COMMIT)
        return std::nullopt;
    return std::string_view(static_cast<const char *>(git_odb_object_data(object)),
                            git_odb_object_size(object));
}

bool RepositoryReader::has(const Oid &oid) const
{
    const git_oid id = toGitOid(oid);
    return git_odb_exists(m_odb.get(), &id) == 1;
}

bool RepositoryReader::isCommit(const Oid &oid) const
{
    const git_oid id = toGitOid(oid);
    size_t size = 0;
    git_object_t type = GIT_OBJECT_INVALID;
    return git_odb_read_header(&size, &type, m_odb.get(), &id) == 0 && type == GIT_OBJECT_COMMIT;
}

std::optional<Oid> RepositoryReader::commitWithPrefix(const QByteArray &hexDigits) const
{
    git_oid shortened;
    git_oid found;
    if (git_oid_fromstrn(&shortened, hexDigits.constData(), size_t(hexDigits.size())) != 0
        || git_odb_exists_prefix(&found, m_odb.get(), &shortened, size_t(hexDigits.size())) != 0)
        return std::nullopt;
    const Oid oid = toOid(&found);
    return isCommit(oid) ? std::optional(oid) : std::nullopt;
}

// packed-refs is a file that anyone may have written: names with control characters, or leading out of refs/,
// are none.
static bool isFitForShowing(const char *name)
{
    int valid = 0;
    if (git_reference_name_is_valid(&valid, name) != 0 || !valid)
        return false;
    for (const char *c = name; *c; ++c) {
        if (static_cast<unsigned char>(*c) < 0x20 || *c == 0x7f)
            return false;
    }
    return true;
}

static std::optional<RawRef> namedRef(const char *fullName)
{
    static constexpr std::array<std::pair<std::string_view, GitRef::Kind>, 3> places{{
        {"refs/heads/", GitRef::Kind::Branch},
        {"refs/remotes/", GitRef::Kind::RemoteBranch},
        {"refs/tags/", GitRef::Kind::Tag},
    }};
    const std::string_view name(fullName);
    for (const auto &[place, kind] : places) {
        if (name.starts_with(place) && isFitForShowing(fullName))
            return RawRef{kind, QString::fromUtf8(fullName + place.size()), {}};
    }
    return std::nullopt;
}

std::vector<RawRef> RepositoryReader::refs() const
{
    std::vector<RawRef> refs;
    git_reference_iterator *raw = nullptr;
    if (git_reference_iterator_new(&raw, m_repository.get()) != 0)
        return refs;
    const GitRefIteratorHandle iterator(raw);
    git_reference *next = nullptr;
    while (git_reference_next(&next, iterator.get()) == 0) {
        const GitReferenceHandle reference(next);
        const git_oid *target = git_reference_target(reference.get());
        if (!target)
            continue;
        if (auto ref = namedRef(git_reference_name(reference.get()))) {
            ref->target = toOid(target);
            refs.push_back(std::move(*ref));
        }
    }
    return refs;
}

QString RepositoryReader::headBranch() const
{
    git_reference *raw = nullptr;
    if (git_reference_lookup(&raw, m_repository.get(), "HEAD") != 0)
        return {};
    const GitReferenceHandle head(raw);
    const char *target = git_reference_symbolic_target(head.get());
    const auto ref = target ? namedRef(target) : std::nullopt;
    return ref && ref->kind == GitRef::Kind::Branch ? ref->name : QString();
}

std::optional<Oid> RepositoryReader::head() const
{
    git_oid oid;
    if (git_reference_name_to_id(&oid, m_repository.get(), "HEAD") != 0)
        return std::nullopt;
    return toOid(&oid);
}

static std::int64_t taggerTimeOf(std::string_view object)
{
    const size_t header = object.substr(0, object.find("\n\n")).find("\ntagger ");
    if (header == std::string_view::npos)
        return 0;
    std::string_view line = object.substr(header + 8);
    line = line.substr(0, line.find('\n'));
    const size_t close = line.rfind("> ");
    if (close == std::string_view::npos)
        return 0;
    return QByteArray::fromRawData(line.data() + close + 2, static_cast<qsizetype>(line.size() - close - 2))
        .split(' ')
        .constFirst()
        .toLongLong();
}

std::optional<historyindex::TagObject> RepositoryReader::readTag(const Oid &target) const
{
    historyindex::TagObject tag;
    tag.object = target;
    Oid next = target;
    for (int depth = 0; depth < kDeepestTag; ++depth) {
        const git_oid id = toGitOid(next);
        git_odb_object *raw = nullptr;
        if (git_odb_read(&raw, m_odb.get(), &id) != 0)
            return std::nullopt;
        const GitObjectHandle object(raw);
        const git_object_t type = git_odb_object_type(raw);
        if (type != GIT_OBJECT_TAG) {
            if (type == GIT_OBJECT_COMMIT)
                tag.commit = next;
            return depth == 0 && type == GIT_OBJECT_COMMIT ? std::nullopt : std::optional(tag);
        }
        const std::string_view content(static_cast<const char *>(git_odb_object_data(raw)),
                                       git_odb_object_size(raw));
        if (depth == 0)
            tag.time = std::max<std::int64_t>(0, taggerTimeOf(content));
        if (!content.starts_with("object ") || !historyindex::oidFromHex(content.substr(7, 40), &next))
            return tag;
    }
    return tag;
}

} // namespace slipway
