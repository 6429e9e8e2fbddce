#pragma once

#include "tests/support/localserver.h"

#include <QCryptographicHash>
#include <QString>

namespace slipway {

/// A Gitea in memory, with entity tags: every repository there may be has the same three tasks, two releases,
/// a tag, five commits and a status that says what was deployed where.
class FakeGitea
{
public:
    LocalAnswer answer(const LocalRequest &request) const
    {
        const QByteArray path = request.target.split('?').first();
        if (path == "/api/v1/user")
            return found(request, R"({"id":1,"login":"alice"})");
        const auto ends = [&](const char *end) { return path.endsWith(end); };
        if (ends("/actions/tasks"))
            return found(request, tasks());
        if (ends("/releases"))
            return found(request,
                         R"([{"id":2,"tag_name":"v2","name":"2"},{"id":1,"tag_name":"v1","name":"1"}])");
        if (ends("/milestones"))
            return found(request, "[]");
        if (ends("/tags"))
            return found(request, R"([{"name":"v2","commit":{"sha":")" + commit(2) + R"("}}])");
        if (ends("/commits"))
            return found(request, commits());
        if (ends("/status")) {
            const bool isDeployed = path.contains("/commits/" + commit(2) + "/");
            return found(request, isDeployed ? deployedStatus() : QByteArray(R"({"statuses":[]})"));
        }
        return found(request, R"({"id":1,"empty":false,"has_actions":true,"has_releases":true})");
    }

private:
    static QByteArray commit(int number) { return QByteArray(40, char('0' + number)); }
    static QByteArray tasks()
    {
        QByteArray list;
        for (int id = 3; id >= 1; --id) {
            list += QByteArray(list.isEmpty() ? "" : ",") + "{\"id\":" + QByteArray::number(id)
                + R"(,"name":"build","head_branch":"main","head_sha":")" + commit(id)
                + R"(","status":"success","created_at":"2026-11-01T08:00:00Z",)"
                  R"("updated_at":"2026-11-01T08:05:00Z","run_started_at":"2026-11-01T08:00:00Z"})";
        }
        return "{\"workflow_runs\":[" + list + "]}";
    }
    static QByteArray commits()
    {
        QByteArray list;
        for (int number = 5; number >= 1; --number)
            list += QByteArray(list.isEmpty() ? "" : ",") + "{\"sha\":\"" + commit(number) + "\"}";
        return '[' + list + ']';
    }
    static QByteArray deployedStatus()
    {
        return R"({"statuses":[{"id":1,"context":"deploy/prod","status":"success",)"
               R"("created_at":"2026-11-01T09:00:00Z","updated_at":"2026-11-01T09:00:00Z"}]})";
    }
    static LocalAnswer found(const LocalRequest &request, const QByteArray &body)
    {
        const QByteArray tag =
            "\"" + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().first(32) + '"';
        if (request.headers.value("if-none-match") == tag)
            return {.status = 304, .headers = {{"ETag", tag}}};
        return {.headers = {{"ETag", tag}}, .body = body};
    }
};

} // namespace slipway
