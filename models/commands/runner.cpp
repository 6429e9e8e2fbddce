#include "models/commands/runner.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// The machine and the space that process numbers are counted in: containers have their own.
QString here()
{
    QString machine = QString::fromLatin1(QSysInfo::machineUniqueId());
    if (machine.isEmpty())
        machine = QSysInfo::machineHostName();
    const QString space = QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
    return machine.remove(u' ') + u' ' + (space.isEmpty() ? u"-"_s : space);
}

/// When it began, in ticks since the machine did; empty where there is no such process. A zombie has ended.
QString beginOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The name in brackets may hold anything; what counts comes after it.
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr int stateField = 0;
    constexpr int beginField = 19;
    if (fields.size() <= beginField || fields[stateField] == "Z" || fields[stateField] == "X")
        return {};
    return QString::fromLatin1(fields[beginField]);
}

} // namespace

QString thisRunner()
{
    const qint64 own = QCoreApplication::applicationPid();
    return u"%1 %2 %3"_s.arg(here()).arg(own).arg(beginOf(own));
}

bool hasEnded(const QString &runner)
{
    const QStringList parts = runner.split(u' ');
    if (parts.size() != 4 || parts[0] + u' ' + parts[1] != here())
        return false;
    return beginOf(parts[2].toLongLong()) != parts[3];
}

} // namespace slipway
