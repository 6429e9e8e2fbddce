#include "app/gui/guioptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QString optionText(const char *text)
{
    return QCoreApplication::translate("slipway::GuiOptions", text);
}

void addGuiOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        optionText(QT_TRANSLATE_NOOP("slipway::GuiOptions", "Release dashboard")));
    parser.addPositionalArgument(
        u"WORKSPACE|REPOSITORY…"_s,
        optionText(
            QT_TRANSLATE_NOOP("slipway::GuiOptions",
                              "A workspace (*.slipway or postgresql://…), or git repositories to look at.")));
    parser.addOptions({
        {u"workspace"_s, optionText(QT_TRANSLATE_NOOP("slipway::GuiOptions", "The workspace to open.")),
         u"W"_s},
        {u"theme"_s,
         optionText(
             QT_TRANSLATE_NOOP("slipway::GuiOptions", "system, light, dark or contrast, for this run.")),
         u"NAME"_s},
        {u"lang"_s, optionText(QT_TRANSLATE_NOOP("slipway::GuiOptions", "The language, for this run.")),
         u"CODE"_s},
        {u"snapshot"_s,
         optionText(
             QT_TRANSLATE_NOOP("slipway::GuiOptions", "Write every page as PNG into a folder and leave.")),
         u"DIR"_s},
        {u"page"_s,
         optionText(QT_TRANSLATE_NOOP("slipway::GuiOptions", "Only this page of a snapshot; repeatable.")),
         u"NAME"_s},
        {u"scale"_s,
         optionText(QT_TRANSLATE_NOOP("slipway::GuiOptions", "Pixels a point in a snapshot, 1 or 2.")),
         u"N"_s},
        {u"size"_s, optionText(QT_TRANSLATE_NOOP("slipway::GuiOptions", "The window's size in a snapshot.")),
         u"WxH"_s},
    });
    // For measuring, not for people.
    for (const auto &[name, value] :
         {std::pair{u"heartbeat"_s, u"FILE"_s}, std::pair{u"quit-after-first-paint"_s, u"SINCE"_s}}) {
        QCommandLineOption hidden(name, QString(), value);
        hidden.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(hidden);
    }
    parser.addHelpOption();
    parser.addVersionOption();
}

Unexpected wrongOption(const QString &option, const QString &value)
{
    return fail(
        Error::Kind::Usage,
        optionText(QT_TRANSLATE_NOOP("slipway::GuiOptions",
                                     "--%1 does not know “%2”. See slipway --help for what it takes."))
            .arg(option, value));
}

Result<void> readMeasuring(const QCommandLineParser &parser, GuiOptions &options)
{
    options.heartbeatFile = parser.value(u"heartbeat"_s);
    const QString name = u"quit-after-first-paint"_s;
    if (!parser.isSet(name))
        return {};
    bool isNumber = false;
    options.firstPaintSince = parser.value(name).toDouble(&isNumber);
    if (!isNumber)
        return wrongOption(name, parser.value(name));
    return {};
}

Result<void> readLook(const QCommandLineParser &parser, GuiOptions &options)
{
    const QString theme = parser.value(u"theme"_s);
    const QHash<QString, Theme::Mode> modes{{u"system"_s, Theme::Mode::System},
                                            {u"light"_s, Theme::Mode::Light},
                                            {u"dark"_s, Theme::Mode::Dark},
                                            {u"contrast"_s, Theme::Mode::HighContrast}};
    if (parser.isSet(u"theme"_s)) {
        if (!modes.contains(theme))
            return wrongOption(u"theme"_s, theme);
        options.theme = modes.value(theme);
    }
    if (parser.isSet(u"scale"_s)) {
        options.scale = parser.value(u"scale"_s).toInt();
        if (options.scale < 1 || options.scale > 4)
            return wrongOption(u"scale"_s, parser.value(u"scale"_s));
    }
    if (parser.isSet(u"size"_s)) {
        static const QRegularExpression form(u"^([0-9]{3,4})x([0-9]{3,4})$"_s);
        const auto match = form.match(parser.value(u"size"_s));
        if (!match.hasMatch())
            return wrongOption(u"size"_s, parser.value(u"size"_s));
        options.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    const QStringList names = parser.values(u"page"_s);
    for (const QString &name : names) {
        const auto found = std::find_if(allPages().cbegin(), allPages().cend(),
                                        [&](PageKind kind) { return pageId(kind) == name; });
        if (found == allPages().cend())
            return wrongOption(u"page"_s, name);
        options.pages.append(*found);
    }
    return {};
}

bool namesWorkspace(const QString &argument)
{
    return argument.startsWith(u"postgresql://"_s) || argument.startsWith(u"postgres://"_s)
        || argument.endsWith(u".slipway"_s) || QFileInfo(argument).isFile();
}

} // namespace

Result<GuiOptions> parseGuiOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    addGuiOptions(parser);
    if (!parser.parse(arguments))
        return fail(Error::Kind::Usage, parser.errorText());
    if (parser.isSet(u"help"_s))
        return fail(Error::Kind::Cancelled, parser.helpText());
    if (parser.isSet(u"version"_s))
        return fail(Error::Kind::Cancelled, u"slipway %1\n"_s.arg(QCoreApplication::applicationVersion()));
    GuiOptions options;
    options.workspace = parser.value(u"workspace"_s);
    options.language = parser.value(u"lang"_s);
    options.snapshotFolder = parser.value(u"snapshot"_s);
    if (const auto look = readLook(parser, options); !look)
        return fail(look.error());
    if (const auto measuring = readMeasuring(parser, options); !measuring)
        return fail(measuring.error());
    const QStringList rest = parser.positionalArguments();
    for (const QString &argument : rest) {
        if (options.workspace.isEmpty() && namesWorkspace(argument))
            options.workspace = argument;
        else
            options.repositories.append(argument);
    }
    return options;
}

} // namespace slipway
