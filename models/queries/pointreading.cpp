#include "models/queries/pointreading.h"

#include "models/base/text.h"
#include "models/base/times.h"
#include "models/git/history.h"
#include "models/store/deploymentstore.h"
#include "models/store/environmentstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct PointWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Point)
};

struct WrittenPoint
{
    std::optional<Point::Kind> kind;
    QString name;
};

/// Takes `env:`, `release:`, `tag:`, `branch:` or `commit:` off the front.
WrittenPoint splitKind(const QString &text)
{
    static const std::pair<QLatin1StringView, Point::Kind> prefixes[] = {
        {"env:"_L1, Point::Kind::Environment},
        {"release:"_L1, Point::Kind::Release},
        {"tag:"_L1, Point::Kind::Tag},
        {"branch:"_L1, Point::Kind::Branch},
        {"commit:"_L1, Point::Kind::Commit}};
    for (const auto &[prefix, kind] : prefixes) {
        if (text.startsWith(prefix))
            return {kind, text.mid(prefix.size())};
    }
    return {{}, text};
}

struct PointReading
{
    Point point;
    QString written; ///< how to write exactly this one
};

/// Collects what a text may mean; what means the same commit by the same kind of name counts once.
class PointReader
{
public:
    PointReader(const PointFacts &facts, const History *history)
        : m_facts(facts), m_history(history), m_written(splitKind(facts.text))
    {
    }

    Result<Point> read()
    {
        if (m_history)
            m_releases = m_history->releases(m_facts.project);
        readEnvironment();
        if (m_history) {
            readReleases();
            readRefs();
            readCommits();
        }
        if (m_readings.isEmpty())
            return notFound();
        if (m_readings.size() > 1)
            return ambiguous();
        Point point = m_readings.first().point;
        if (point.version.isEmpty() && !point.commit.isNull())
            point.version = versionOf(point.commit);
        return point;
    }

private:
    template <class... Kinds> bool may(Kinds... kinds) const
    {
        return !m_written.kind || ((*m_written.kind == kinds) || ...);
    }

    void add(Point point, const QString &written)
    {
        const bool known = std::any_of(m_readings.begin(), m_readings.end(), [&](const PointReading &other) {
            const bool bothMarks =
                other.point.kind != Point::Kind::Environment && point.kind != Point::Kind::Branch;
            return bothMarks && other.point.commit == point.commit && other.point.kind != Point::Kind::Branch;
        });
        if (!known)
            m_readings.append({std::move(point), written});
    }

    void readEnvironment()
    {
        if (!m_facts.environment || !may(Point::Kind::Environment))
            return;
        Point point{Point::Kind::Environment, m_facts.environment->name, m_facts.at, {}, {}};
        if (m_facts.live) {
            point.commit = m_facts.live->commit;
            point.version = m_facts.live->version;
        }
        if (m_facts.at.isValid())
            point.name += u'@' + toRfc3339(m_facts.at);
        add(point, u"env:"_s + m_written.name);
    }

    void readReleases()
    {
        if (!may(Point::Kind::Release))
            return;
        for (const Release &release : m_releases) {
            const bool named = release.version == m_written.name || release.tag == m_written.name
                || (m_written.name.startsWith(u'v') && release.version == m_written.name.mid(1));
            if (named)
                add({Point::Kind::Release, release.tag, {}, release.commit, release.version},
                    u"tag:"_s + release.tag);
        }
    }

    void readRefs()
    {
        const bool wantsTag = may(Point::Kind::Tag);
        const bool wantsBranch = may(Point::Kind::Branch);
        const GitRef *remote = nullptr;
        bool local = false;
        for (const GitRef &ref : m_history->refs()) {
            if (wantsTag && ref.kind == GitRef::Kind::Tag && ref.name == m_written.name) {
                add({Point::Kind::Tag, ref.name, {}, ref.commit, {}}, u"tag:"_s + ref.name);
            } else if (wantsBranch && ref.kind == GitRef::Kind::Branch && ref.name == m_written.name) {
                add({Point::Kind::Branch, ref.name, {}, ref.commit, {}}, u"branch:"_s + ref.name);
                local = true;
            } else if (wantsBranch && ref.kind == GitRef::Kind::RemoteBranch && m_written.name != "HEAD"_L1
                       && (ref.name == m_written.name || ref.name == u"origin/"_s + m_written.name)) {
                remote = &ref;
            }
        }
        if (remote && !local)
            add({Point::Kind::Branch, remote->name, {}, remote->commit, {}}, u"branch:"_s + remote->name);
        if (wantsBranch && m_written.name == "HEAD"_L1 && !m_history->mainHead().isNull())
            add({Point::Kind::Branch, u"HEAD"_s, {}, m_history->mainHead(), {}}, u"branch:HEAD"_s);
    }

    void readCommits()
    {
        const QString &name = m_written.name;
        const bool hex =
            name.size() >= 4 && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](QChar c) {
                return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
            });
        if (!hex || !may(Point::Kind::Commit))
            return;
        if (const auto full = CommitId::parse(name)) {
            if (m_history->has(*full) || m_history->strayWithPrefix(full->hex()))
                add({Point::Kind::Commit, full->shortHex(), {}, *full, {}}, u"commit:"_s + full->hex());
            return;
        }
        QVector<CommitId> ids = m_history->withPrefix(name.toLower());
        if (ids.isEmpty() && m_readings.isEmpty()) {
            if (const auto stray = m_history->strayWithPrefix(name.toLower()))
                ids.append(*stray);
        }
        for (const CommitId &id : std::as_const(ids))
            add({Point::Kind::Commit, id.shortHex(), {}, id, {}}, u"commit:"_s + id.hex().left(12));
    }

    QString versionOf(const CommitId &commit) const
    {
        for (const Release &release : m_releases) {
            if (release.commit == commit)
                return release.version;
        }
        return {};
    }

    Unexpected ambiguous() const
    {
        QStringList written;
        for (const PointReading &reading : m_readings)
            written.append(oneLine(reading.written, 200));
        return fail(Error::Kind::Usage,
                    PointWords::tr("“%1” can mean several things in “%2”. Write one of: %3.")
                        .arg(oneLine(m_facts.text, 200), oneLine(m_facts.project.name, 200),
                             written.mid(0, 8).join(u", "_s)));
    }

    Unexpected notFound() const
    {
        if (!m_facts.timeTrouble.isEmpty())
            return fail(Error::Kind::Usage, m_facts.timeTrouble);
        QStringList newest;
        for (const Release &release : m_releases.mid(0, 3))
            newest.append(oneLine(release.tag, 100));
        const QString none = PointWords::tr("none");
        return fail(Error::Kind::NotFound,
                    PointWords::tr("“%1” is no environment, release, tag, branch or commit of “%2”. "
                                   "Environments: %3. Newest releases: %4.")
                        .arg(oneLine(m_facts.text, 200), oneLine(m_facts.project.name, 200),
                             m_facts.environmentNames.isEmpty()
                                 ? none
                                 : m_facts.environmentNames.mid(0, 20).join(u", "_s),
                             newest.isEmpty() ? none : newest.join(u", "_s)));
    }

    const PointFacts &m_facts;
    const History *m_history;
    WrittenPoint m_written;
    QVector<Release> m_releases;
    QVector<PointReading> m_readings;
};

} // namespace

Result<PointFacts> readPointFacts(Database &db, const Project &project, const QString &text,
                                  const QDateTime &now)
{
    PointFacts facts;
    facts.text = text;
    facts.project = project;
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    const WrittenPoint written = splitKind(text);
    const bool mayBeEnvironment = !written.kind || *written.kind == Point::Kind::Environment;
    const qsizetype at = written.name.lastIndexOf(u'@');
    const QString beforeAt = at > 0 ? written.name.left(at) : QString();
    for (const Environment &environment : *environments) {
        facts.environmentNames.append(environment.name);
        if (mayBeEnvironment && environment.name == written.name)
            facts.environment = environment;
    }
    for (const Environment &environment : *environments) {
        if (facts.environment || !mayBeEnvironment || beforeAt.isEmpty() || environment.name != beforeAt)
            continue;
        const auto time = parseTime(written.name.mid(at + 1), now);
        if (!time) {
            facts.timeTrouble = time.error().message;
            continue;
        }
        facts.environment = environment;
        facts.at = *time;
    }
    if (facts.environment && project.id.isValid()) {
        const auto live = DeploymentStore(db).liveAt(project.id, facts.environment->id, facts.at);
        if (!live)
            return fail(live.error());
        facts.live = *live;
    }
    return facts;
}

Result<Point> readPoint(const PointFacts &facts, const History *history)
{
    return PointReader(facts, history).read();
}

} // namespace slipway
