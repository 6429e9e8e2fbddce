#include "models/ledger/headmemory.h"

#include "models/base/times.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace slipway {

static QJsonObject readMemory(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

static std::optional<KnownHead> headIn(const QJsonObject &memory, const QString &log)
{
    const QJsonObject known = memory.value(u"ledgers"_s).toObject().value(log).toObject();
    KnownHead head;
    head.sequence = known.value(u"seq"_s).toInteger();
    head.hash = QByteArray::fromHex(known.value(u"hash"_s).toString().toLatin1());
    head.at = fromRfc3339(known.value(u"at"_s).toString());
    head.witness = KnownHead::Witness::Memory;
    if (head.sequence <= 0 || head.hash.size() != 32)
        return {};
    return head;
}

std::optional<KnownHead> HeadMemory::of(const QString &log) const
{
    return headIn(readMemory(m_file), log);
}

QString HeadMemory::logAt(const QString &workspace) const
{
    return readMemory(m_file).value(u"workspaces"_s).toObject().value(workspace).toString();
}

Result<void> HeadMemory::remember(const QString &workspace, const QString &log, const KnownHead &head,
                                  bool replaces)
{
    const auto failed = [this](const QString &why) {
        return fail(Error::Kind::Storage,
                    QCoreApplication::translate(
                        "slipway::HeadMemory",
                        "How far the ledger goes could not be remembered in “%1”. Check the folder "
                        "and the space left.")
                        .arg(m_file),
                    why);
    };
    if (m_file.isEmpty() || log.isEmpty())
        return {};
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QLockFile lock(m_file + u".lock"_s);
    if (!lock.tryLock(2000))
        return failed(u"locked"_s);
    QJsonObject memory = readMemory(m_file);
    QJsonObject ledgers = memory.value(u"ledgers"_s).toObject();
    QJsonObject workspaces = memory.value(u"workspaces"_s).toObject();
    const auto known = headIn(memory, log);
    const bool sameWorkspace = workspaces.value(workspace).toString() == log;
    if (known && known->sequence >= head.sequence && (sameWorkspace || !replaces))
        return {};
    if (!known || known->sequence < head.sequence)
        ledgers.insert(log,
                       QJsonObject{{u"seq"_s, head.sequence},
                                   {u"hash"_s, QString::fromLatin1(head.hash.toHex())},
                                   {u"at"_s, toRfc3339(head.at)}});
    if (replaces || !workspaces.contains(workspace))
        workspaces.insert(workspace, log);
    memory.insert(u"ledgers"_s, ledgers);
    memory.insert(u"workspaces"_s, workspaces);
    QSaveFile file(m_file);
    const bool kept = file.open(QIODevice::WriteOnly)
        && file.write(QJsonDocument(memory).toJson(QJsonDocument::Indented)) > 0 && file.commit();
    return kept ? Result<void>() : Result<void>(failed(file.errorString()));
}

} // namespace slipway
