#include "models/store/storemigrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace slipway {

Result<QVector<Migration>> migrationsIn(const QString &folder)
{
    QVector<Migration> steps;
    const QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        Migration step{name.left(4).toInt(), name.mid(5).chopped(4), {}};
        if (file.open(QIODevice::ReadOnly))
            step.sql = QString::fromUtf8(file.readAll());
        if (step.sql.isEmpty() || step.version != steps.size() + 1)
            return fail(Error::Kind::Bug,
                        QCoreApplication::translate(
                            "slipway::StoreMigrations",
                            "This build of Slipway lacks a step of its tables (“%1”). Install it again.")
                            .arg(name));
        steps += step;
    }
    return steps;
}

Result<QVector<Migration>> migrationsOf(StoreAddress::Engine engine)
{
    const bool sqlite = engine == StoreAddress::Engine::Sqlite;
    return migrationsIn(sqlite ? u":/slipway/store/migrations/sqlite"_s
                               : u":/slipway/store/migrations/postgresql"_s);
}

} // namespace slipway
