#include "app/cli/notespublishcommand.h"

#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/base/chain.h"
#include "models/base/text.h"
#include "models/commands/publishcommands.h"
#include "models/domain/textdifference.h"
#include "models/notes/draftnotes.h"
#include "models/notes/notestemplate.h"
#include "models/notes/rendermarkdown.h"
#include "models/queries/notesdraftquery.h"
#include "models/queries/releasenamed.h"
#include "models/queries/releasequery.h"
#include "models/store/projectstore.h"
#include "models/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct NotesPublishOptions
{
    QString project;
    QString release;
    QString connection;
    QString audience;
    QString templateName;
    QString over;
    bool draft = false;
    bool prerelease = false;
    bool final = false;
    bool dryRun = false;
};

Result<PublishState> publishStateOf(const NotesPublishOptions &options)
{
    if (int(options.draft) + int(options.prerelease) + int(options.final) > 1)
        return fail(Error::Kind::Usage, Cli::tr("Say one only: --draft, --prerelease or --final."));
    if (options.draft)
        return PublishState::Draft;
    if (options.prerelease)
        return PublishState::Prerelease;
    return options.final ? PublishState::Final : PublishState::AsIs;
}

/// The text that is published: a person's draft where there is one, else what the commits give.
Result<QString> publishedText(const NotesWork &work, const QString &templateName)
{
    const ReleaseNotes notes = notesOfDraft(work.stored.draft, work.all, work.audience);
    if (templateName.isEmpty())
        return withoutNotesHeading(renderNotesMarkdown({notes}));
    const auto pattern = shippedTemplate(templateName);
    if (!pattern)
        return fail(pattern.error());
    const auto text = pattern->rendered(notes, work.project);
    if (!text)
        return fail(text.error());
    return QString::fromUtf8(*text);
}

/// The order with everything but what is there already.
QFuture<Result<PublishOrder>> orderOf(Invocation &invocation, const NotesPublishOptions &options,
                                      NotesAudience audience, PublishState state)
{
    const QueryContext context = invocation.session.queryContext();
    Session *session = &invocation.session;
    PublishOrder order;
    order.project = options.project;
    order.connection = options.connection;
    order.state = state;
    const auto releases = askReleases(context, options.project);
    return andThen(releases, session, [=](const QVector<Release> &known) {
        Project project;
        project.name = options.project;
        const auto release = releaseNamed(known, project, options.release);
        if (!release)
            return readyFuture(Result<PublishOrder>(fail(release.error())));
        PublishOrder named = order;
        named.tag = release->tag;
        named.commit = release->commit;
        named.version = release->version;
        const auto work = askNotesWork(context, options.project, {}, u"tag:"_s + release->tag, audience);
        return andThenValue(work, session, [named, options](const NotesWork &read) -> Result<PublishOrder> {
            const auto text = publishedText(read, options.templateName);
            if (!text)
                return fail(text.error());
            PublishOrder whole = named;
            whole.notes = *text;
            return whole;
        });
    });
}

QString actionOf(const PublishPlan &plan)
{
    if (plan.isForeign())
        return u"conflict"_s;
    if (!plan.there)
        return u"create"_s;
    return plan.changesNothing() ? u"nothing"_s : u"update"_s;
}

QJsonObject jsonOfPlan(const PublishPlan &plan)
{
    const QString text = plan.textThere();
    return {{u"action"_s, actionOf(plan)},
            {u"tag"_s, plan.order.tag},
            {u"connection"_s, plan.connection.name},
            {u"draft"_s, plan.isDraft},
            {u"prerelease"_s, plan.isPrerelease},
            {u"notes"_s, plan.order.notes},
            {u"there"_s, plan.there ? QJsonValue(text) : QJsonValue()},
            {u"there_sha256"_s, plan.there ? QJsonValue(digestOfNotes(text)) : QJsonValue()}};
}

void printDifference(Output &output, const PublishPlan &plan)
{
    for (const TextDifferenceLine &line : differenceOf(plan.textThere(), plan.order.notes)) {
        const QChar sign = line.kind == TextDifferenceLine::Kind::Added ? u'+'
            : line.kind == TextDifferenceLine::Kind::Removed            ? u'-'
                                                                        : u' ';
        output.line(sign + u' ' + oneLine(line.text));
    }
}

/// What would be done, and nothing is.
void printPlan(Output &output, const PublishPlan &plan)
{
    const QString action = actionOf(plan);
    const QString name = oneLine(plan.connection.name, 80);
    if (action == "create"_L1)
        output.line(Cli::tr("A new release “%1” would be made at “%2”.").arg(plan.order.tag, name));
    else if (action == "nothing"_L1)
        output.line(Cli::tr("“%1” has these notes already.").arg(name));
    else if (action == "update"_L1)
        output.line(Cli::tr("The notes of “%1” at “%2” would change:").arg(plan.order.tag, name));
    else
        output.line(
            Cli::tr("Somebody else wrote the notes of “%1” at “%2”. To write over what you see here, say "
                    "--over %3:")
                .arg(plan.order.tag, name, digestOfNotes(plan.textThere()).left(12)));
    printDifference(output, plan);
}

/// The order that lets go of the text that the person has seen.
PublishOrder withOver(const PublishPlan &plan, const QString &over)
{
    PublishOrder order = plan.order;
    if (over.size() >= 8 && digestOfNotes(plan.textThere()).startsWith(over, Qt::CaseInsensitive))
        order.over = plan.textThere();
    return order;
}

QFuture<Result<int>> publishPlanned(Invocation &invocation, const PublishPlan &plan, const QString &over)
{
    const auto done = publishNotes(invocation.session.commandContext(), invocation.session.tokens(),
                                   &invocation.session.store(), withOver(plan, over));
    return printing(invocation, done, [&invocation, plan](const ServerRelease &release) {
        if (invocation.isJson()) {
            QJsonObject json = jsonOfPlan(plan);
            json.insert(u"release"_s, release.externalId);
            json.insert(u"url"_s, release.url);
            json.insert(u"draft"_s, release.isDraft);
            json.insert(u"prerelease"_s, release.isPrerelease);
            invocation.output.json(json);
        } else {
            invocation.output.line(
                (release.isDraft ? Cli::tr("“%1” has the notes of %2 as a draft: %3")
                                 : Cli::tr("“%1” has published the notes of %2: %3"))
                    .arg(oneLine(plan.connection.name, 80), oneLine(plan.order.tag, 100),
                         release.url.isEmpty() ? release.externalId : oneLine(release.url, 400)));
        }
        return 0;
    });
}

QFuture<Result<int>> runNotesPublish(Invocation &invocation, const NotesPublishOptions &options)
{
    const auto state = publishStateOf(options);
    if (!state)
        return failed(state.error());
    const auto audience = options.audience.isEmpty() ? std::optional(NotesAudience::Customer)
                                                     : notesAudienceFromString(options.audience);
    if (!audience)
        return failed({Error::Kind::Usage,
                       Cli::tr("“%1” is no audience. There are internal, customer and operations.")
                           .arg(oneLine(options.audience, 100)),
                       {}});
    Session *session = &invocation.session;
    const auto plan = andThen(
        orderOf(invocation, options, *audience, *state), session, [session](const PublishOrder &order) {
            return planPublication(session->commandContext(), session->tokens(), &session->store(), order);
        });
    return andThen(plan, session, [&invocation, options](const PublishPlan &known) {
        const bool mayGo = !known.isForeign() || withOver(known, options.over).over;
        if (!options.dryRun && mayGo)
            return publishPlanned(invocation, known, options.over);
        if (invocation.isJson() && options.dryRun)
            invocation.output.json(jsonOfPlan(known));
        else if (!invocation.isJson())
            printPlan(invocation.output, known);
        if (options.dryRun)
            return readyFuture(Result<int>(0));
        return failed(
            {Error::Kind::Refused,
             Cli::tr("Nothing was published: the text at “%1” is somebody else’s. Look at the "
                     "difference with --dry-run, then say --over %2.")
                 .arg(oneLine(known.connection.name, 80), digestOfNotes(known.textThere()).left(12)),
             {}});
    });
}

} // namespace

void addNotesPublishCommand(CommandLine &line, CLI::App &notes)
{
    auto options = std::make_shared<NotesPublishOptions>();
    CLI::App *command = addCommand(
        notes, "publish",
        Cli::tr("Put the notes of a release on its page at a forge, never over somebody else’s text"),
        u"slipway-cli notes publish --project web --release 1.2.0 --connection gitea --draft"_s);
    addText(command, "--project", options->project, Cli::tr("The project"))->required();
    addText(command, "--release", options->release, Cli::tr("The release: its version, or tag:NAME"))
        ->required();
    addText(command, "--connection", options->connection, Cli::tr("The connection to the forge"))->required();
    addText(command, "--audience", options->audience,
            Cli::tr("Whom they are for: customer (without it), internal or operations"));
    addText(command, "--template", options->templateName,
            Cli::tr("By this template: one of %1").arg(shippedTemplates().join(u", "_s)));
    addFlag(command, "--draft", options->draft, Cli::tr("As a draft; a new one is one without saying so"));
    addFlag(command, "--prerelease", options->prerelease, Cli::tr("Public, as a pre-release"));
    addFlag(command, "--final", options->final, Cli::tr("Public, for everybody"));
    addFlag(command, "--dry-run", options->dryRun,
            Cli::tr("Only show what would change, line by line against what is there"));
    addText(command, "--over", options->over,
            Cli::tr("Write over the text that --dry-run showed, by its number"));
    command->callback([options, &chosen = line.chosen] {
        chosen.action = [options](Invocation &invocation) { return runNotesPublish(invocation, *options); };
    });
}

} // namespace slipway
