#include "tests/support/teststorehistory.h"

#include "models/base/times.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"
#include "models/store/searchwords.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace slipway::tests {

Result<World> makeWorld(TestStore &workspace)
{
    return workspace.write([](Database &db) -> Result<World> {
        World world;
        for (const QString &name : {u"payment-service"_s, u"web.front"_s, u"Größe"_s}) {
            Project project;
            project.name = name;
            auto id = ProjectStore(db).add(project);
            if (!id)
                return fail(id.error());
            project.id = *id;
            world.projects += project;
        }
        int order = 0;
        for (const QString &name : {u"dev"_s, u"staging"_s, u"prod"_s}) {
            Environment environment{{}, name, guessTier(name), ++order, {}};
            auto id = EnvironmentStore(db).add(environment);
            if (!id)
                return fail(id.error());
            environment.id = *id;
            world.environments += environment;
        }
        return world;
    });
}

QDateTime ms(qint64 value)
{
    return QDateTime::fromMSecsSinceEpoch(value, Qt::UTC);
}

CommitId randomCommit(QRandomGenerator &random)
{
    unsigned char bytes[20];
    for (unsigned char &byte : bytes)
        byte = uchar(random.bounded(256));
    return CommitId::fromRaw(bytes);
}

Deployment randomDeployment(QRandomGenerator &random, const World &world, int number)
{
    Deployment d;
    d.project = world.projects[random.bounded(int(world.projects.size()))].id;
    d.environment = world.environments[random.bounded(int(world.environments.size()))].id;
    d.state = DeploymentState(random.bounded(12));
    d.kind = DeploymentKind(random.bounded(4));
    const qint64 base = 1700000000000 + random.bounded(200) * 1000;
    if (random.bounded(10) > 0)
        d.createdAt = ms(base);
    if (random.bounded(10) > 1)
        d.startedAt = ms(base + random.bounded(50));
    if (random.bounded(10) > 2)
        d.finishedAt = ms(base + 50 + random.bounded(50) * 100);
    if (random.bounded(5) > 0)
        d.commit = randomCommit(random);
    d.version = u"v1.%1.%2"_s.arg(random.bounded(4)).arg(random.bounded(12));
    d.rawState = u"raw"_s;
    const QStringList names{u"alice"_s, u"Bob Smith"_s, u"zoë.é"_s, QString(50, u'x') + u"1"_s,
                            QString(50, u'x') + u"2"_s};
    d.by = names[random.bounded(5)];
    d.url = u"https://ci.example.org/job/%1"_s.arg(number);
    d.source = random.bounded(2) ? u"github"_s : u"recorded"_s;
    d.externalId = u"run-%1"_s.arg(number);
    return d;
}

QVector<qint64> idsOf(const QVector<Deployment> &rows, bool sorted)
{
    QVector<qint64> ids;
    for (const Deployment &row : rows)
        ids += row.id.value;
    if (sorted)
        std::ranges::sort(ids);
    return ids;
}

Result<QVector<Deployment>> allPages(TestStore &workspace, const DeploymentFilter &filter, int limit)
{
    return workspace.read([=](Database &db) -> Result<QVector<Deployment>> {
        QVector<Deployment> rows;
        QString after;
        do {
            auto page = DeploymentStore(db).page(filter, after, limit);
            if (!page)
                return fail(page.error());
            rows += page->rows;
            after = page->next;
        } while (!after.isEmpty());
        return rows;
    });
}

QVector<qint64> liveByScan(const QVector<Deployment> &rows, const QDateTime &at)
{
    std::map<std::pair<qint64, qint64>, const Deployment *> best;
    const auto rank = [](const Deployment &d) {
        return std::pair(toMilliseconds(effectiveTime(d)), d.id.value);
    };
    for (const Deployment &row : rows) {
        if (!isLive(row.state) || (at.isValid() && effectiveTime(row).isValid() && effectiveTime(row) > at))
            continue;
        const Deployment *&kept = best[{row.project.value, row.environment.value}];
        if (!kept || rank(row) > rank(*kept))
            kept = &row;
    }
    QVector<qint64> ids;
    for (const auto &[pair, row] : best)
        ids += row->id.value;
    std::ranges::sort(ids);
    return ids;
}

static QStringList tokensOf(const QString &text)
{
    QStringList tokens;
    for (const SearchWord &word : searchWords(text))
        tokens += word.text;
    return tokens;
}

bool matches(const Deployment &row, const DeploymentFilter &filter, const World &world)
{
    const QDateTime time = effectiveTime(row);
    const qint64 at = toMilliseconds(time);
    const auto isOut = [](const auto &chosen, const auto &value) {
        return !chosen.isEmpty() && !chosen.contains(value);
    };
    const auto isFrozen = [&](const FrozenSpan &span) {
        return (!span.project.isValid() || span.project == row.project)
            && (!span.environment.isValid() || span.environment == row.environment)
            && at >= toMilliseconds(span.from) && (!span.until.isValid() || at < toMilliseconds(span.until));
    };
    const auto where = std::ranges::find(world.environments, row.environment, &Environment::id);
    if (isOut(filter.projects, row.project) || isOut(filter.environments, row.environment)
        || isOut(filter.tiers, where->tier) || isOut(filter.states, row.state)
        || isOut(filter.kinds, row.kind) || isOut(filter.people, row.by) || isOut(filter.sources, row.source)
        || (filter.isInFreeze && std::ranges::none_of(filter.freezes, isFrozen))
        || (filter.from.isValid() && at < toMilliseconds(filter.from))
        || (filter.to.isValid() && at >= toMilliseconds(filter.to)))
        return false;
    QStringList words = tokensOf(row.version) + tokensOf(row.version.mid(1));
    QString rest = row.version + u' ' + row.by + u' ' + row.url + u' ' + row.externalId;
    for (const Project &project : world.projects)
        rest += project.id == row.project ? u' ' + project.name : QString();
    for (const Environment &environment : world.environments)
        rest += environment.id == row.environment ? u' ' + environment.name : QString();
    words += tokensOf(rest.replace(u'.', u' ').left(500));
    return std::ranges::all_of(searchWords(filter.search), [&](const SearchWord &asked) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(asked.text); })
            || (asked.maybeCommit && row.commit.hex().startsWith(asked.text));
    });
}

} // namespace slipway::tests
