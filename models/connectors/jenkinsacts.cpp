#include "models/connectors/jenkinsacts.h"

#include "models/base/text.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

struct JenkinsActsText
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Jenkins)
};

/// What of a wish a parameter of that name means; empty: nothing.
QString jenkinsMeaning(const QString &parameter, const QJsonObject &wish)
{
    if (isJenkinsEnvironmentName(parameter))
        return wish[u"environment"_s].toString();
    if (isJenkinsVersionName(parameter))
        return wish[u"version"_s].toString();
    return isJenkinsCommitName(parameter) ? wish[u"commit"_s].toString() : QString();
}

/// The definitions of a job's parameters, by name.
QMap<QString, QJsonObject> jenkinsDefinitions(const HttpReply &reply)
{
    QMap<QString, QJsonObject> definitions;
    for (const QJsonArray all = reply.json[u"property"].toArray(); const QJsonValue &property : all) {
        const QJsonArray list = property[u"parameterDefinitions"].toArray();
        for (const QJsonValue &definition : list)
            definitions.insert(answeredName(definition[u"name"]), definition.toObject());
    }
    return definitions;
}

/// What a form is sent as.
QByteArray jenkinsForm(const QMap<QString, QString> &values)
{
    QByteArray form;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        form += (form.isEmpty() ? QByteArray() : QByteArray("&")) + QUrl::toPercentEncoding(it.key()) + '='
            + QUrl::toPercentEncoding(it.value());
    }
    return form;
}

Unexpected jenkinsIsDecided()
{
    return fail(Error::Kind::Refused,
                JenkinsActsText::tr("The build no longer waits: somebody else was first, or it was stopped. "
                                    "Nothing was decided; sync to see it."));
}

} // namespace

ConnectorRequest JenkinsActs::ask(const QString &path, const QString &purpose,
                                  const QJsonObject &context) const
{
    const qsizetype query = path.indexOf(u'?');
    ConnectorRequest request{
        .http = {.url = questionAddress(m_base, path.left(query))}, .purpose = purpose, .context = context};
    if (query >= 0)
        request.http.url.setQuery(path.sliced(query + 1));
    return request;
}

ConnectorRequest JenkinsActs::askCrumb(const QString &path, const QByteArray &body, QJsonObject context) const
{
    context.insert(u"path"_s, path);
    context.insert(u"form"_s, QString::fromLatin1(body));
    ConnectorRequest request = ask(u"/crumbIssuer/api/json"_s, u"crumb"_s, context);
    request.readsRefusal = true;
    return request;
}

ConnectorRequest JenkinsActs::tell(const ConnectorRequest &crumbRequest, const HttpReply &crumb) const
{
    const QJsonObject &context = crumbRequest.context;
    ConnectorRequest request = ask(context[u"path"_s].toString(), u"told"_s, context);
    request.http.method = "POST";
    request.http.body = context[u"form"_s].toString().toLatin1();
    request.http.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    const QByteArray field = answeredName(crumb.json[u"crumbRequestField"]).toLatin1();
    const QByteArray value = answeredName(crumb.json[u"crumb"]).toLatin1();
    const auto isHeaderName = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.';
    };
    if (!field.isEmpty() && std::all_of(field.begin(), field.end(), isHeaderName) && !value.contains('\n')
        && !value.contains('\r'))
        request.http.headers.append({field, value});
    // Pages and redirects are all it answers with.
    request.http.expect = HttpRequest::Expect::Nothing;
    request.http.followRedirects = false;
    request.readsRefusal = true;
    return request;
}

Result<ConnectorRequest> JenkinsActs::trigger(const TriggerWish &wish) const
{
    if (wish.job.isEmpty())
        return fail(Error::Kind::Usage, JenkinsActsText::tr("Name the job that is to be started."));
    QJsonObject parameters;
    for (auto it = wish.parameters.begin(); it != wish.parameters.end(); ++it)
        parameters.insert(it.key(), it.value());
    ConnectorRequest request{
        .http = {.url = questionAddress(
                     m_base, jenkinsJobPath(wish.job) + u"/api/json"_s,
                     {{u"tree"_s, u"buildable,property[parameterDefinitions[name,choices]]"_s}})},
        .purpose = u"form"_s,
        .context = {{u"job"_s, wish.job},
                    {u"environment"_s, wish.environment},
                    {u"version"_s, wish.version},
                    {u"commit"_s, wish.commit.hex()},
                    {u"parameters"_s, parameters}}};
    return request;
}

static Result<QMap<QString, QString>> jenkinsValues(const QMap<QString, QJsonObject> &definitions,
                                                    const QJsonObject &wish)
{
    QMap<QString, QString> values;
    const QJsonObject parameters = wish[u"parameters"_s].toObject();
    for (auto it = parameters.begin(); it != parameters.end(); ++it) {
        // Jenkins drops what it does not know without a word, and deploys something else.
        if (!definitions.contains(it.key())) {
            return fail(Error::Kind::Usage,
                        JenkinsActsText::tr("The job “%1” has no parameter “%2”. Nothing was started.")
                            .arg(oneLine(wish[u"job"_s].toString(), 200), oneLine(it.key(), 100)));
        }
        values.insert(it.key(), it.value().toString());
    }
    for (auto it = definitions.cbegin(); it != definitions.cend(); ++it) {
        const QString meant = values.contains(it.key()) ? QString() : jenkinsMeaning(it.key(), wish);
        const QJsonArray choices = it.value()[u"choices"_s].toArray();
        if (!meant.isEmpty() && (choices.isEmpty() || choices.contains(meant)))
            values.insert(it.key(), meant);
    }
    return values;
}

Result<ConnectorStep<QString>> JenkinsActs::readTrigger(const ConnectorRequest &request,
                                                        const HttpReply &reply) const
{
    const QString job = request.context[u"job"_s].toString();
    const auto then = [](const ConnectorRequest &next) {
        return ConnectorStep<QString>{.next = next, .answer = {}};
    };
    if (request.purpose == "form"_L1) {
        if (reply.json[u"buildable"].isBool() && !reply.json[u"buildable"].toBool()) {
            return fail(
                Error::Kind::Refused,
                JenkinsActsText::tr("The job “%1” is switched off on the server. Nothing was started.")
                    .arg(oneLine(job, 200)));
        }
        const QMap<QString, QJsonObject> definitions = jenkinsDefinitions(reply);
        const auto values = jenkinsValues(definitions, request.context);
        if (!values)
            return fail(values.error());
        const QString how = definitions.isEmpty() ? u"/build"_s : u"/buildWithParameters"_s;
        return then(askCrumb(jenkinsJobPath(job) + how, jenkinsForm(*values), {{u"job"_s, job}}));
    }
    if (request.purpose == "crumb"_L1)
        return then(tell(request, reply));
    if (request.purpose == "told"_L1) {
        if (reply.status == 403 || reply.status == 404) {
            return fail(Error::Kind::Auth,
                        JenkinsActsText::tr("This account may not start “%1”. Ask for the right to build it.")
                            .arg(oneLine(job, 200)));
        }
        // Location: …/queue/item/N/
        bool isNumber = false;
        const qint64 item = QUrl::fromEncoded(reply.header("Location"))
                                .path()
                                .section(u'/', -1, -1, QString::SectionSkipEmpty)
                                .toLongLong(&isNumber);
        if (!isNumber || item <= 0) {
            return fail(Error::Kind::Invalid,
                        JenkinsActsText::tr("The server took the request but did not say what it started. "
                                            "Look at its page before trying again."));
        }
        ConnectorRequest look =
            ask(u"/queue/item/%1/api/json"_s.arg(item), u"queued"_s, {{u"job"_s, job}, {u"item"_s, item}});
        look.readsRefusal = true;
        // It is started by now, whatever becomes of this question.
        return ConnectorStep<QString>{.next = look, .answer = {}, .otherwise = u"queue-%1"_s.arg(item)};
    }
    if (reply.json[u"cancelled"].toBool()) {
        return fail(
            Error::Kind::Refused,
            JenkinsActsText::tr("The build of “%1” was withdrawn before it began.").arg(oneLine(job, 200)));
    }
    const qint64 number = reply.json[u"executable"][u"number"].toInteger();
    return ConnectorStep<QString>{.next = {},
                                  .answer = number > 0
                                      ? u"%1#%2"_s.arg(job).arg(number)
                                      : u"queue-%1"_s.arg(request.context[u"item"_s].toInteger())};
}

std::optional<ConnectorRequest> JenkinsActs::cancel(const QString &externalId) const
{
    bool isNumber = false;
    if (externalId.startsWith("queue-"_L1)) {
        const qint64 item = QStringView(externalId).sliced(6).toLongLong(&isNumber);
        return isNumber ? std::optional(askCrumb(u"/queue/cancelItem?id=%1"_s.arg(item), {}, {}))
                        : std::nullopt;
    }
    const qsizetype hash = externalId.lastIndexOf(u'#');
    const QString number = externalId.sliced(hash + 1).section(u'/', 0, 0); // of a stage: its build
    const qint64 build = hash > 0 ? number.toLongLong(&isNumber) : 0;
    if (!isNumber || build <= 0)
        return std::nullopt;
    return askCrumb(jenkinsJobPath(externalId.left(hash)) + u"/%1/stop"_s.arg(build), {}, {});
}

Result<ConnectorStep<QString>> JenkinsActs::readCancel(const ConnectorRequest &request,
                                                       const HttpReply &reply) const
{
    if (request.purpose == "crumb"_L1)
        return ConnectorStep<QString>{.next = tell(request, reply), .answer = {}};
    if (reply.status == 403) {
        return fail(Error::Kind::Auth,
                    JenkinsActsText::tr("This account may not stop builds there. Ask for the right to."));
    }
    if (reply.status == 404 && !request.context[u"path"_s].toString().contains("cancelItem"_L1))
        return fail(Error::Kind::NotFound, JenkinsActsText::tr("The server no longer has that build."));
    return ConnectorStep<QString>{.next = {}, .answer = u"stopped"_s};
}

Result<ConnectorRequest> JenkinsActs::decide(const GateWish &wish) const
{
    const QJsonObject handle = QJsonDocument::fromJson(wish.gate.handle).object();
    const QString job = handle[u"job"_s].toString();
    const qint64 number = handle[u"number"_s].toInteger();
    if (job.isEmpty() || number <= 0) {
        return fail(Error::Kind::Usage,
                    JenkinsActsText::tr("This does not say which build waits. Sync the connection first."));
    }
    if (wish.approve && handle[u"asksValues"_s].toBool()) {
        return fail(
            Error::Kind::Refused,
            JenkinsActsText::tr("The build asks for values too. Answer it on the server's own page."));
    }
    const QString path = jenkinsJobPath(job) + u"/%1"_s.arg(number);
    ConnectorRequest look =
        ask(path + u"/wfapi/pendingInputActions"_s, u"look"_s,
            {{u"build"_s, path}, {u"input"_s, handle[u"input"_s]}, {u"approve"_s, wish.approve}});
    look.readsRefusal = true;
    return look;
}

Result<ConnectorStep<QString>> JenkinsActs::readDecision(const ConnectorRequest &request,
                                                         const HttpReply &reply) const
{
    const bool approves = request.context[u"approve"_s].toBool();
    if (reply.status == 403 && request.purpose != "crumb"_L1) {
        return fail(
            Error::Kind::Auth,
            JenkinsActsText::tr(
                "This account may not decide this. Ask those whom the pipeline names, or use theirs."));
    }
    if (request.purpose == "look"_L1) {
        const QString input = request.context[u"input"_s].toString();
        const QJsonArray inputs = reply.json.array();
        const bool isOpen = std::any_of(inputs.begin(), inputs.end(), [&](const QJsonValue &one) {
            return one[u"id"].toString() == input;
        });
        if (!isOpen)
            return jenkinsIsDecided();
        const QString path = request.context[u"build"_s].toString() + u"/input/"_s + encodedSegment(input)
            + (approves ? u"/proceedEmpty"_s : u"/abort"_s);
        return ConnectorStep<QString>{.next = askCrumb(path, {}, request.context), .answer = {}};
    }
    if (request.purpose == "crumb"_L1)
        return ConnectorStep<QString>{.next = tell(request, reply), .answer = {}};
    // Between the look and the word somebody else was faster: its page is gone.
    if (reply.status == 404)
        return jenkinsIsDecided();
    return ConnectorStep<QString>{.next = {}, .answer = approves ? u"proceeded"_s : u"aborted"_s};
}

} // namespace slipway
