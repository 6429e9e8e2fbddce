#include "models/commands/setupsecrets.h"

#include "models/base/text.h"
#include "models/commands/writing.h"
#include "models/configuration/secrets.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// One text of a thing, where a secret could stand.
struct SetupText
{
    QString member;
    QString *text;
};

QString nameOf(const EnvironmentSetup &one)
{
    return one.environment.name;
}
QString nameOf(const ProjectSetup &one)
{
    return one.project.name;
}
QString nameOf(const Connection &one)
{
    return one.name;
}
QString nameOf(const DeployTarget &one)
{
    return (one.project.isEmpty() ? u"*"_s : one.project) + u" → "_s + one.environment;
}
QString nameOf(const VersionProbe &one)
{
    return (one.project.isEmpty() ? u"*"_s : one.project) + u" → "_s + one.environment;
}
QString nameOf(const Monitor &one)
{
    return one.name + u": "_s + (one.project.isEmpty() ? u"*"_s : one.project) + u" → "_s + one.environment;
}
QString nameOf(const AlertSource &one)
{
    return one.name;
}
QString nameOf(const Freeze &one)
{
    return one.reason;
}

QVector<SetupText> textsOf(EnvironmentSetup &one)
{
    return {{u"url"_s, &one.environment.url}};
}
QVector<SetupText> textsOf(ProjectSetup &one)
{
    return {{u"repository"_s, &one.project.repository}};
}
QVector<SetupText> textsOf(Connection &one)
{
    QVector<SetupText> texts{{u"url"_s, &one.url}, {u"user"_s, &one.user}};
    QStringList projects = one.remotes.keys();
    projects.sort();
    for (const QString &project : std::as_const(projects))
        texts.append({u"projects."_s + project, &one.remotes[project]});
    return texts;
}
QVector<SetupText> textsOf(DeployTarget &one)
{
    QVector<SetupText> texts{{u"job"_s, &one.job}, {u"folder"_s, &one.folder}};
    for (QString &part : one.command)
        texts.append({u"command"_s, &part});
    return texts;
}
QVector<SetupText> textsOf(VersionProbe &one)
{
    return {{u"url"_s, &one.url}};
}
QVector<SetupText> textsOf(Monitor &one)
{
    return {{u"url"_s, &one.url}, {u"query"_s, &one.query}};
}
QVector<SetupText> textsOf(AlertSource &one)
{
    return {{u"url"_s, &one.url}};
}
QVector<SetupText> textsOf(Freeze &one)
{
    return {{u"reason"_s, &one.reason}};
}

/// A placeholder, or a variable of the shell: no secret by itself.
bool isFilledInLater(const QString &value)
{
    return value.startsWith(u'$') || value.startsWith(u'{') || value.startsWith(secretMask());
}

/// `--token=x`, `Authorization: Bearer x`, `"password": "x"`.
QString withoutNamedSecrets(const QString &text)
{
    static const QRegularExpression named(u"([A-Za-z][A-Za-z0-9_.-]{0,60})([\"']?\\s*[=:]\\s*[\"']?"
                                          "(?:(?i:bearer|basic|token)\\s+)?)([^\\s\"'&;,]+)"_s);
    QString masked;
    qsizetype from = 0;
    for (auto all = named.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        const QString value = match.captured(3);
        if (!nameSaysSecret(match.captured(1)) || value.startsWith("//"_L1) || isFilledInLater(value))
            continue;
        masked += text.mid(from, match.capturedStart(3) - from) + secretMask();
        from = match.capturedEnd(3);
    }
    return masked + text.mid(from);
}

/// A token by itself, wherever it stands: https://glpat-…@host, a chat's address to post to.
QString withoutLooseSecrets(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z0-9_.+-]{8,}"_s);
    QString masked;
    qsizetype from = 0;
    for (auto all = word.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        if (!valueLooksSecret(match.captured()))
            continue;
        masked += text.mid(from, match.capturedStart() - from) + secretMask();
        from = match.capturedEnd();
    }
    return masked + text.mid(from);
}

QString masked(const QString &text)
{
    const QString inPlace = withoutLooseSecrets(withoutNamedSecrets(withoutPassword(text)));
    return valueLooksSecret(inPlace) ? secretMask() : inPlace;
}

template <class Thing> void hideMore(Thing &) { }

void hideMore(DeployTarget &carrier)
{
    for (auto parameter = carrier.parameters.begin(); parameter != carrier.parameters.end(); ++parameter) {
        if (nameSaysSecret(parameter.key()) || valueLooksSecret(*parameter)
            || masked(*parameter) != *parameter)
            *parameter = QString();
    }
    // `--token x`: what is named by the part before.
    for (qsizetype i = 1; i < carrier.command.size(); ++i) {
        const QString &name = carrier.command[i - 1];
        QString &value = carrier.command[i];
        if (name.startsWith(u'-') && !name.contains(u'=') && nameSaysSecret(name) && !value.startsWith(u'-')
            && !isFilledInLater(value))
            value = secretMask();
    }
}

template <class Thing> Thing shownOf(Thing thing)
{
    for (const SetupText &one : textsOf(thing)) {
        if (const QString shown = masked(*one.text); shown != *one.text)
            *one.text = shown;
    }
    hideMore(thing);
    return thing;
}

template <class Thing> QStringList membersLeftOut(Thing thing)
{
    QStringList members;
    for (const SetupText &one : textsOf(thing)) {
        if (one.text->contains(secretMask()) && !members.contains(one.member))
            members.append(one.member);
    }
    if constexpr (std::is_same_v<Thing, DeployTarget>) {
        for (auto parameter = thing.parameters.cbegin(); parameter != thing.parameters.cend(); ++parameter) {
            if (parameter->isNull())
                members.append(u"parameters."_s + parameter.key());
        }
    }
    members.sort();
    return members;
}

/// Whether what was left out would go where it goes now.
template <class Thing> bool isUsedAlike(const Thing &, const Thing &)
{
    return true;
}
bool isUsedAlike(const Connection &wanted, const Connection &shown)
{
    return wanted.url == shown.url;
}
bool isUsedAlike(const DeployTarget &wanted, const DeployTarget &shown)
{
    return wanted.connection == shown.connection && wanted.job == shown.job && wanted.folder == shown.folder
        && wanted.command == shown.command;
}

template <class Thing> void putMoreBack(Thing &, const Thing &) { }

void putMoreBack(DeployTarget &wanted, const DeployTarget &now)
{
    for (auto parameter = wanted.parameters.begin(); parameter != wanted.parameters.end(); ++parameter) {
        if (parameter->isNull() && now.parameters.contains(parameter.key()))
            *parameter = now.parameters.value(parameter.key());
    }
}

template <class Thing> void putBack(QVector<Thing> &wanted, QVector<Thing> now)
{
    for (Thing &thing : wanted) {
        const auto own = std::ranges::find_if(
            now, [&thing](const Thing &one) { return nameOf(shownOf(one)) == nameOf(shownOf(thing)); });
        if (own == now.end())
            continue;
        Thing shown = shownOf(*own);
        if (!isUsedAlike(shownOf(thing), shown))
            continue;
        const QVector<SetupText> texts = textsOf(thing);
        const QVector<SetupText> shownTexts = textsOf(shown);
        const QVector<SetupText> ownTexts = textsOf(*own);
        for (qsizetype i = 0; texts.size() == shownTexts.size() && i < texts.size(); ++i) {
            if (*texts[i].text == *shownTexts[i].text && texts[i].member == shownTexts[i].member)
                *texts[i].text = *ownTexts[i].text;
        }
        putMoreBack(thing, *own);
    }
}

template <class Thing> void addLeftOut(QStringList &all, const QVector<Thing> &things)
{
    for (const Thing &thing : things) {
        for (const QString &member : membersLeftOut(thing))
            all.append(nameOf(thing) + u": "_s + member);
    }
}

/// Calls `visit` with every list that can hold a secret.
template <class Setup, class Visit> void forEachList(Setup &setup, Visit visit)
{
    visit(setup.environments);
    visit(setup.projects);
    visit(setup.connections);
    visit(setup.carriers);
    visit(setup.probes);
    visit(setup.freezes);
    visit(setup.monitors);
    visit(setup.alerts);
}

QStringList leftOutOfChanged(const WorkspaceSetup &wanted, const SetupChange &change)
{
    switch (change.kind) {
    case SetupKind::Environment:
        return membersLeftOut(wanted.environments[change.place]);
    case SetupKind::Project:
        return membersLeftOut(wanted.projects[change.place]);
    case SetupKind::Connection:
        return membersLeftOut(wanted.connections[change.place]);
    case SetupKind::Carrier:
        return membersLeftOut(wanted.carriers[change.place]);
    case SetupKind::Probe:
        return membersLeftOut(wanted.probes[change.place]);
    case SetupKind::Freeze:
        return membersLeftOut(wanted.freezes[change.place]);
    case SetupKind::Monitor:
        return membersLeftOut(wanted.monitors[change.place]);
    case SetupKind::AlertSource:
        return membersLeftOut(wanted.alerts[change.place]);
    default: // rules and patterns
        return {};
    }
}

} // namespace

void leaveSecretsOut(WorkspaceSetup &setup)
{
    forEachList(setup, [](auto &things) {
        for (auto &thing : things)
            thing = shownOf(thing);
    });
}

QStringList leftOutOf(const WorkspaceSetup &setup)
{
    QStringList all;
    forEachList(setup, [&all](const auto &things) { addLeftOut(all, things); });
    return all;
}

void putSecretsBack(WorkspaceSetup &wanted, const WorkspaceSetup &now)
{
    putBack(wanted.environments, now.environments);
    putBack(wanted.projects, now.projects);
    putBack(wanted.connections, now.connections);
    putBack(wanted.carriers, now.carriers);
    putBack(wanted.probes, now.probes);
    putBack(wanted.freezes, now.freezes);
    putBack(wanted.monitors, now.monitors);
    putBack(wanted.alerts, now.alerts);
}

Result<void> checkNothingLeftOut(const WorkspaceSetup &wanted, const SetupChange &change)
{
    const QStringList members = leftOutOfChanged(wanted, change);
    if (members.isEmpty())
        return {};
    return fail(
        Error::Kind::Invalid,
        CommandWords::tr("“%1” of “%2” was left out of the file, since it looks like a secret, and is "
                         "kept only where what uses it stays as it is here. Write it into the file, "
                         "or set it here first.")
            .arg(oneLine(members.join(u", "_s), 200), oneLine(change.name, 200)));
}

} // namespace slipway
