#include "app/cli/commandline.h"
#include "app/cli/interruption.h"
#include "app/cli/words.h"
#include "models/base/chain.h"
#include "models/commands/promotionsunderway.h"
#include "models/git/gitservice.h"

#include <QLocale>
#include <QLoggingCategory>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;

/// Puts the language in place; English is what the sources say, with plurals from its own file.
static void installLanguage(QCoreApplication &application, QTranslator &translator, const QString &asked)
{
    const QLocale locale = asked.isEmpty() ? QLocale() : QLocale(asked);
    if (translator.load(locale, u"slipway"_s, u"_"_s, u":/i18n"_s)
        || translator.load(QLocale(QLocale::English), u"slipway"_s, u"_"_s, u":/i18n"_s))
        application.installTranslator(&translator);
}

static QFuture<Result<int>> runChosen(Invocation &invocation, const ChosenCommand &chosen)
{
    switch (chosen.needs) {
    case ChosenCommand::Needs::Nothing:
        break;
    case ChosenCommand::Needs::WorkspaceAddress:
        if (const auto workspace = chooseWorkspace(invocation); !workspace)
            return failed(workspace.error());
        break;
    case ChosenCommand::Needs::OpenWorkspace:
        return andThen(openChosenWorkspace(invocation), &invocation.session,
                       [&invocation, action = chosen.action] { return action(invocation); });
    }
    return chosen.action(invocation);
}

static int finished(Output &output, const Result<int> &result)
{
    if (!result)
        output.error(result.error());
    const int code = result ? *result : exitCodeOf(result.error().kind);
    const auto written = output.finish();
    if (written)
        return code;
    output.error(written.error());
    return code == 0 ? exitCodeOf(written.error().kind) : code;
}

/// What a server is still being told when the command itself has ended is waited for: a sync says kept words
/// in the background, and what became of them would never be written.
static QFuture<Result<int>> thenSaid(Session &session, const QFuture<Result<int>> &running)
{
    auto promise = std::make_shared<QPromise<Result<int>>>();
    promise->start();
    whenDone(running, &session, [&session, promise](const Result<int> &result) {
        const auto finish = [promise, result] {
            promise->addResult(result);
            promise->finish();
        };
        if (session.hasWorkspace())
            whenNoPromotionIsUnderWay(session.store(), &session, finish);
        else
            finish();
    });
    return promise->future();
}

/// Whoever wrote into the ledger remembers how far it goes now, and hears where it is not the one it was.
static QFuture<Result<int>> thenRemember(Invocation &invocation, const QFuture<Result<int>> &running)
{
    return andThen(running, &invocation.session, [&invocation](int code) {
        if (!invocation.session.takeLedgerChanged())
            return readyFuture(Result<int>(code));
        const auto remembered = allOf(QVector{invocation.session.rememberLedger()}, &invocation.session);
        return andThenValue(remembered, &invocation.session,
                            [&invocation, code](const QVector<Result<void>> &kept) -> Result<int> {
                                if (!kept.first())
                                    invocation.output.warning(kept.first().error().message);
                                return code;
                            });
    });
}

static int run(const ReadCommandLine &read, Output &output)
{
    Session session(SessionPlaces::ofUser());
    Invocation invocation{session, output, read.options};
    Interruption interruption;
    QObject::connect(&interruption, &Interruption::interrupted, &session, [&session, &output] {
        session.cancelAll();
        if (session.hasWorkspace() && arePromotionsUnderWay(session.store())) {
            // What became of it is written first; the command's own end is then the program's.
            output.warning(Cli::tr("Ending what is under way, and writing what became of it…"));
            endPromotionsUnderWay(session.store());
            return;
        }
        const auto cancelled = fail(Error::Kind::Cancelled, Cli::tr("Interrupted."));
        QCoreApplication::exit(finished(output, cancelled));
        output.close();
    });
    if (output.showsProgress()) {
        QObject::connect(&session.git(), &GitService::progressed, &session,
                         [&output](const QString &repository, qint64 done, qint64 total) {
                             output.progress(repository, done, total);
                         });
    }
    QTimer::singleShot(0, &session, [&] {
        whenDone(thenRemember(invocation, thenSaid(session, runChosen(invocation, read.chosen))), &session,
                 [&output](const Result<int> &result) { QCoreApplication::exit(finished(output, result)); });
    });
    const int code = QCoreApplication::exec();
    // What was interrupted in the background still holds on to the output.
    QThreadPool::globalInstance()->waitForDone();
    return code;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"slipway"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    // What a person has to know is said once, in words; QT_LOGGING_RULES brings the log back.
    QLoggingCategory::setFilterRules(u"slipway.*.warning=false"_s);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const GlobalOptions early = readGlobalOptions(arguments);
    QTranslator translator;
    installLanguage(application, translator, early.language);
    const auto read = readCommandLine(arguments);
    Output output(read ? read->options : early, stdout, stderr);
    if (!read)
        return finished(output, fail(read.error()));
    if (!read->help.isEmpty()) {
        output.raw(read->help.toUtf8());
        return finished(output, 0);
    }
    return run(*read, output);
}
