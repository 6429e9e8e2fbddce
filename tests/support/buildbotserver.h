#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace slipway {

/// A real Buildbot master with one worker, on free ports of the loopback, for tests. Its processes end with
/// it, and with the test however that ends. Needs /usr/bin/buildbot and /usr/bin/buildbot-worker.
class BuildbotServer
{
public:
    /// `repository` is what its builders deploy; `sources` is the project's folder, whose
    /// tests/support/buildbot holds the master's configuration and names the builders.
    BuildbotServer(QString repository, const QString &sources);
    ~BuildbotServer();

    static bool isInstalled();

    /// Makes master and worker where they are not yet, and waits until the master answers; false says why in
    /// `failure`.
    bool start();
    void stop();
    const QString &failure() const { return m_failure; }

    QString url() const;
    QString user() const { return QStringLiteral("alice"); }
    QString password() const { return QStringLiteral("secret"); }

    /// Asks a builder for a build as alice; the build request's id, or 0.
    int force(const QString &builder, const QString &revision,
              const QString &outcome = QStringLiteral("success"));
    bool cancelRequest(int id);
    bool stopBuild(int id);
    /// While held, requests for production stay unclaimed.
    void hold(bool isHeld);
    /// Waits until at most `open` requests are not complete.
    bool waitUntilIdle(int open = 0, int seconds = 50);

    /// The list `name` in the answer to a GET below /api/v2.
    QJsonArray list(const QString &pathAndQuery, const QString &name);

private:
    bool run(const QString &program, const QStringList &arguments);
    void launch(QProcess &process, const QString &program, const QStringList &arguments);
    QProcessEnvironment environment() const;
    QJsonObject post(const QString &path, const QString &method, const QJsonObject &parameters);
    QByteArray fetch(QNetworkReply *reply);
    bool signIn();

    QString m_repository;
    QString m_support;
    QTemporaryDir m_folder;
    quint16 m_httpPort = 0;
    quint16 m_workerPort = 0;
    QString m_failure;
    std::unique_ptr<QProcess> m_master;
    std::unique_ptr<QProcess> m_worker;
    QNetworkAccessManager m_network;
    int m_status = 0;
};

} // namespace slipway
