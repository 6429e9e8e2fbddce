#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/commands/probecommands.h"
#include "models/store/probestore.h"
#include "models/sync/observer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct ProbeOptions
{
    VersionProbe probe;
    bool isRemoved = false;
    bool isListed = false;
};

QJsonValue knownOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject jsonOfProbe(const VersionProbe &probe)
{
    return {{u"environment"_s, probe.environment},
            {u"project"_s, knownOrNull(probe.project)},
            {u"url"_s, probe.url},
            {u"pointer"_s, knownOrNull(probe.pointer)},
            {u"pattern"_s, knownOrNull(probe.pattern)}};
}

QFuture<Result<int>> listProbes(Invocation &invocation)
{
    const auto probes = invocation.session.store().read([](Database &db) { return ProbeStore(db).probes(); });
    return printing(invocation, probes, [&invocation](const QVector<VersionProbe> &all) {
        if (invocation.isJson()) {
            QJsonArray array;
            for (const VersionProbe &probe : all)
                array.append(jsonOfProbe(probe));
            invocation.output.json({{u"probes"_s, array}});
            return 0;
        }
        TextTable table{{Cli::tr("Environment"), Cli::tr("Project"), Cli::tr("Address"), Cli::tr("Read by")},
                        {}};
        for (const VersionProbe &probe : all)
            table.rows.append({probe.environment, probe.project.isEmpty() ? Cli::tr("all") : probe.project,
                               probe.url, shownText(probe.pointer + probe.pattern)});
        invocation.output.table(table);
        return 0;
    });
}

QFuture<Result<int>> runProbe(Invocation &invocation, const ProbeOptions &options)
{
    if (options.isListed)
        return listProbes(invocation);
    const VersionProbe probe = options.probe;
    if (probe.environment.isEmpty())
        return failed({Error::Kind::Usage, Cli::tr("Say which environment, or --list."), {}});
    if (options.isRemoved)
        return printing(
            invocation,
            removeVersionProbe(invocation.session.commandContext(), probe.project, probe.environment),
            [&invocation, probe] {
                if (invocation.isJson())
                    invocation.output.json({{u"removed"_s, jsonOfProbe(probe)}});
                else
                    invocation.output.line(
                        Cli::tr("“%1” is not asked for its version any more.").arg(probe.environment));
                return 0;
            });
    return printing(
        invocation, setVersionProbe(invocation.session.commandContext(), probe),
        [&invocation](const VersionProbe &kept) {
            if (invocation.isJson())
                invocation.output.json({{u"probe"_s, jsonOfProbe(kept)}});
            else
                invocation.output.line(
                    Cli::tr("“%1” tells its version at %2. See it: slipway-cli environment observe")
                        .arg(kept.environment, kept.url));
            return 0;
        });
}

QString wordOf(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same:
        return u"same"_s;
    case Agreement::Differs:
        return u"differs"_s;
    case Agreement::Unknown:
        break;
    }
    return u"unknown"_s;
}

QString deployedName(const Deployment &deployment)
{
    return deployment.version.isEmpty() ? shownCommit(deployment.commit) : deployment.version;
}

QJsonObject jsonOfPlace(const ObservedPlace &place)
{
    return {{u"project"_s, place.project},
            {u"environment"_s, place.environment},
            {u"observed"_s, knownOrNull(place.seen.version)},
            {u"deployed"_s, knownOrNull(place.deployed.version)},
            {u"commit"_s, knownOrNull(place.deployed.commit.hex())},
            {u"agreement"_s, wordOf(place.agreement)},
            {u"why"_s, knownOrNull(place.seen.error)}};
}

int printObserved(Invocation &invocation, const QVector<ObservedPlace> &places)
{
    const auto unreached = std::count_if(places.cbegin(), places.cend(), [](const ObservedPlace &place) {
        return !place.seen.error.isEmpty();
    });
    const int code = unreached == 0 ? 0 : unreached == places.size() ? 1 : 4;
    if (invocation.isJson()) {
        QJsonArray array;
        for (const ObservedPlace &place : places)
            array.append(jsonOfPlace(place));
        QJsonObject answer{{u"observations"_s, array}};
        if (code == 1)
            answer.insert(u"error"_s, jsonOf(Error{Error::Kind::Network, places.first().seen.error, {}}));
        invocation.output.json(answer);
        return code;
    }
    if (places.isEmpty())
        invocation.output.warning(
            Cli::tr("No environment with something live has an address that tells its version. Next: "
                    "slipway-cli environment probe prod --url https://…"));
    TextTable table{{Cli::tr("Project"), Cli::tr("Environment"), Cli::tr("Runs"), Cli::tr("Deployed")}, {}};
    for (const ObservedPlace &place : places) {
        const Tone tone = place.agreement == Agreement::Same ? Tone::Good
            : place.agreement == Agreement::Differs          ? Tone::Bad
                                                             : Tone::Dim;
        const QString runs = place.seen.error.isEmpty() ? place.seen.version : Cli::tr("unknown");
        table.rows.append(
            {place.project, place.environment, TextCell{runs, tone}, deployedName(place.deployed)});
    }
    invocation.output.table(table);
    for (const ObservedPlace &place : places) {
        if (!place.seen.error.isEmpty())
            invocation.output.warning(
                Cli::tr("%1 in %2: %3").arg(place.project, place.environment, place.seen.error));
    }
    return code;
}

QFuture<Result<int>> runObserve(Invocation &invocation, const QString &environment)
{
    auto *observer =
        new Observer(invocation.session.store(), invocation.session.clock(), &invocation.session);
    return printing(
        invocation, observer->observe(environment),
        [&invocation](const QVector<ObservedPlace> &places) { return printObserved(invocation, places); });
}

} // namespace

void addObserveCommands(CLI::App &environment, ChosenCommand &chosen)
{
    auto options = std::make_shared<ProbeOptions>();
    VersionProbe &asked = options->probe;
    CLI::App *probe = addCommand(
        environment, "probe", Cli::tr("Where an environment itself tells which version it runs"),
        u"slipway-cli environment probe prod --url 'https://{project}.example.org/health' --pointer "
        "/version"_s);
    addText(probe, "name", asked.environment, Cli::tr("The environment"));
    addText(probe, "--url", asked.url,
            Cli::tr("The address; {project} and {environment} in it are filled in"));
    addText(probe, "--project", asked.project, Cli::tr("Only this project; all when not given"));
    addText(probe, "--pointer", asked.pointer,
            Cli::tr("Where the version is in a JSON answer: /build/version"));
    addText(probe, "--pattern", asked.pattern,
            Cli::tr("A regular expression over the answer; its first group is the version"));
    addFlag(probe, "--remove", options->isRemoved, Cli::tr("Do not ask it any more"));
    addFlag(probe, "--list", options->isListed, Cli::tr("List what is asked where"));
    probe->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) { return runProbe(invocation, *options); };
    });
    auto name = std::make_shared<QString>();
    CLI::App *observe = addCommand(
        environment, "observe", Cli::tr("Ask environments which version they run, beside what was deployed"),
        u"slipway-cli environment observe prod"_s);
    addText(observe, "name", *name, Cli::tr("Only this environment; all when not given"));
    observe->callback([name, &chosen] {
        chosen.action = [name](Invocation &invocation) { return runObserve(invocation, *name); };
    });
}

} // namespace slipway
