#include "models/queries/configurationfacts.h"

#include "models/base/text.h"
#include "models/store/configurationstore.h"
#include "models/store/environmentstore.h"
#include "models/store/projectstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

/// What one side was asked as: the environment, and the point its files are read at.
static std::pair<QString, QString> splitSide(const QString &text, const QString &at,
                                             const QVector<Environment> &environments)
{
    // A name of ours may hold anything, so the longest that fits is taken first.
    for (const Environment &one : environments) {
        if (one.name == text)
            return {one.name, at.isEmpty() ? u"env:"_s + text : at};
    }
    const qsizetype equals = text.indexOf(u'=');
    if (equals > 0)
        return {text.left(equals), text.mid(equals + 1)};
    const qsizetype time = text.lastIndexOf(u'@');
    if (time > 0)
        return {text.left(time), u"env:"_s + text};
    return {text, at.isEmpty() ? u"env:"_s + text : at};
}

static Result<void> readSides(Database &db, ConfigurationFacts &facts, const ConfigurationRequest &request,
                              const QDateTime &now)
{
    const auto environments = EnvironmentStore(db).all();
    if (!environments)
        return fail(environments.error());
    for (const Environment &one : *environments)
        facts.environments.append(one.name);
    for (const QString &text : request.environments) {
        const auto [name, point] = splitSide(text, request.at, *environments);
        const auto environment = EnvironmentStore(db).byName(name);
        if (!environment)
            return fail(environment.error());
        const auto read = readPointFacts(db, facts.project, point, now);
        if (!read)
            return fail(read.error());
        ConfigurationFacts::Side side{text, *environment, *read, {}};
        // A source has commits of its own: what is live there in the environment, at the same time.
        const QString live = point.startsWith(u"env:"_s) ? point : u"env:"_s + name;
        for (const Project &source : std::as_const(facts.sources)) {
            const auto there = readPointFacts(db, source, live, now);
            if (!there)
                return fail(there.error());
            side.sources.append(*there);
        }
        facts.sides.append(side);
    }
    return {};
}

Result<ConfigurationFacts> readConfigurationFacts(Database &db, const ConfigurationRequest &request,
                                                  const QDateTime &now)
{
    ConfigurationFacts facts;
    const auto project = ProjectStore(db).byName(request.project);
    if (!project)
        return fail(project.error());
    facts.project = *project;
    facts.rules = request.rules;
    if (!facts.rules) {
        const auto kept = ConfigurationStore(db).rulesOf(project->id);
        if (!kept)
            return fail(kept.error());
        if (!kept->isEmpty())
            facts.rules = *kept;
    }
    QStringList names;
    for (const ConfigurationRule &rule : facts.rules.value_or(QVector<ConfigurationRule>())) {
        if (rule.source.isEmpty() || names.contains(rule.source))
            continue;
        const auto source = ProjectStore(db).byName(rule.source);
        if (!source)
            return fail(source.error());
        names.append(rule.source);
        facts.sources.append(*source);
    }
    if (const auto sides = readSides(db, facts, request, now); !sides)
        return fail(sides.error());
    return facts;
}

} // namespace slipway
