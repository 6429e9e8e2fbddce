#include "app/gui/firstpaint.h"
#include "app/gui/guioptions.h"
#include "app/gui/guisettings.h"
#include "app/gui/heartbeat.h"
#include "app/gui/language.h"
#include "app/gui/snapshot.h"
#include "app/gui/workbench.h"
#include "app/session/session.h"
#include "models/commands/promotionsunderway.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QScreen>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

using namespace slipway;

namespace {

bool asksForSnapshot(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        return QByteArrayView(argument).startsWith("--snapshot");
    });
}

bool asksForWords(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char *argument) {
        const QByteArrayView word(argument);
        return word == "--help" || word == "-h" || word == "--version" || word == "-v";
    });
}

bool hasNoDisplay()
{
    return qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")
        && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
}

/// Before there is an application there is no language either.
int sayNoDisplay()
{
    QTextStream(stderr)
        << "slipway: there is no display to open a window on. Use slipway-cli, or write the pages as "
           "pictures with slipway --snapshot DIR.\n";
    return 1;
}

/// What has to be known before there is an application: where to draw, and how large.
void prepareSnapshot(int argc, char **argv)
{
    // A photograph shows the same wherever it is taken: no display is asked, no desktop's own sizes.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--scale" && i + 1 < argc)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
        else if (argument.startsWith("--scale="))
            qputenv("QT_SCALE_FACTOR", argument.mid(8));
    }
}

int sayAndLeave(const Error &error)
{
    // Help and version were asked for and are no failure.
    const bool asked = error.kind == Error::Kind::Cancelled;
    QTextStream(asked ? stdout : stderr) << error.message << (asked ? "" : "\n");
    return asked ? 0 : 2;
}

/// The workspace to begin with: the named one, else the one opened last, else the user's own if it is there.
QString firstWorkspace(const GuiOptions &options, const Session &session, const GuiSettings &settings)
{
    if (!options.workspace.isEmpty())
        return options.workspace;
    if (!qEnvironmentVariableIsEmpty("SLIPWAY_WORKSPACE") || !options.repositories.isEmpty())
        return session.places().workspace;
    const QStringList recent = settings.recent();
    if (!recent.isEmpty())
        return recent.first();
    return QFileInfo::exists(session.places().workspace) ? session.places().workspace : QString();
}

void begin(Workbench &workbench, const GuiOptions &options, const QString &workspace)
{
    if (workspace.isEmpty())
        return;
    if (!options.repositories.isEmpty())
        QObject::connect(
            &workbench, &Workbench::opened, &workbench,
            [&workbench, paths = options.repositories] { workbench.addRepositories(paths); },
            Qt::SingleShotConnection);
    const bool mayCreate = !options.repositories.isEmpty() && options.workspace.isEmpty();
    workbench.open(workspace, mayCreate);
}

int photograph(QApplication &application, Workbench &workbench, const GuiOptions &options,
               const QString &workspace)
{
    auto *snapshot = new Snapshot(workbench, options, &workbench);
    QObject::connect(
        snapshot, &Snapshot::finished, &application, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    const bool adds = !options.repositories.isEmpty();
    if (workspace.isEmpty()) {
        QTextStream(stderr) << QCoreApplication::translate(
            "slipway::Snapshot", "There is no workspace to photograph. Name one with --workspace.\n");
        return 2;
    }
    if (adds)
        QObject::connect(&workbench, &Workbench::repositoriesAdded, snapshot, &Snapshot::begin);
    else
        QObject::connect(&workbench, &Workbench::opened, snapshot, &Snapshot::begin);
    begin(workbench, options, workspace);
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    const bool snapshot = asksForSnapshot(argc, argv);
    if (snapshot)
        prepareSnapshot(argc, argv);
    else if (hasNoDisplay() && asksForWords(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    else if (hasNoDisplay())
        return sayNoDisplay();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"slipway"_s);
    QCoreApplication::setApplicationName(u"slipway"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SLIPWAY_VERSION));
    QGuiApplication::setDesktopFileName(u"org.slipway.Slipway"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/desktop/slipway.svg"_s));

    const auto options = parseGuiOptions(QCoreApplication::arguments());
    if (!options)
        return sayAndLeave(options.error());
    std::unique_ptr<Heartbeat> heartbeat;
    if (!options->heartbeatFile.isEmpty())
        heartbeat = std::make_unique<Heartbeat>(options->heartbeatFile);

    GuiSettings settings;
    Language language;
    language.use(Language::bestFor(options->language.isEmpty() ? settings.language() : options->language));
    Theme theme(application);
    theme.setMode(options->theme.value_or(snapshot ? Theme::Mode::Light : settings.theme()));
    theme.setDensity(snapshot ? Theme::Density::Comfortable : settings.density());
    Session session(SessionPlaces::ofUser());
    Workbench workbench(session, theme, language, settings);
    const QString workspace = firstWorkspace(*options, session, settings);
    workbench.setKeepsUpToDate(!snapshot && !options->firstPaintSince);
    if (snapshot)
        return photograph(application, workbench, *options, workspace);

    MainWindow &window = workbench.window();
    if (const QScreen *screen = application.primaryScreen())
        window.resize(options->size.boundedTo(screen->availableSize() * 0.94));
    window.restoreGeometry(settings.geometry());
    if (options->firstPaintSince)
        new FirstPaint(workbench, *options->firstPaintSince, &workbench);
    begin(workbench, *options, workspace);
    window.show();
    // Without a window too, what is on its way is carried to its end, and that end is written.
    QApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(&application, &QApplication::lastWindowClosed, &session, [&session] {
        if (!session.hasWorkspace())
            return QCoreApplication::quit();
        whenNoPromotionIsUnderWay(session.store(), &session, [] { QCoreApplication::quit(); });
    });
    const int code = application.exec();
    settings.setGeometry(window.saveGeometry());
    return code;
}
