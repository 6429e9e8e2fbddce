#include "models/store/sqlitecheckpointer.h"

#include <QByteArray>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slipway;

/// The log is copied while others write and read, and nobody is held up by it.
class TestSqliteCheckpointer : public QObject
{
    Q_OBJECT

    struct Closing
    {
        void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
    };
    using Handle = std::unique_ptr<sqlite3, Closing>;

    static constexpr int never = 1 << 30;

    QTemporaryDir m_folder;

    static Handle opened(const QString &file)
    {
        sqlite3 *handle = nullptr;
        sqlite3_open(file.toUtf8().constData(), &handle);
        return Handle(handle);
    }
    static bool run(const Handle &handle, const char *sql)
    {
        return sqlite3_exec(handle.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    /// The first column of the first row.
    static qint64 number(const Handle &handle, const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(handle.get(), sql, -1, &statement, nullptr);
        const qint64 value = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
        sqlite3_finalize(statement);
        return value;
    }
    QString newFile()
    {
        const QString file = m_folder.filePath(QString::fromUtf8(QTest::currentTestFunction()));
        const Handle handle = opened(file);
        return run(handle, "PRAGMA journal_mode = WAL; CREATE TABLE t (b BLOB)") ? file : QString();
    }
    /// About ten pages in each unit of work.
    static bool write(const Handle &handle, int units)
    {
        for (int i = 0; i < units; ++i) {
            if (!run(handle, "INSERT INTO t VALUES (randomblob(40000))"))
                return false;
        }
        return true;
    }
    static qint64 pagesOf(const QString &file) { return QFileInfo(file).size() / 4096; }

private Q_SLOTS:
    void whatIsInTheLogIsCopiedBesideTheWriter()
    {
        const QString file = newFile();
        const Handle writer = opened(file);
        const qint64 before = pagesOf(file);
        {
            const SqliteCheckpointer checkpointer(file, writer.get(), 100, never);
            QVERIFY(write(writer, 5));
            QCOMPARE(pagesOf(file), before); // not worth it yet
            QVERIFY(write(writer, 15));
        }
        QVERIFY2(pagesOf(file) >= 100, qPrintable(QString::number(pagesOf(file))));
    }

    void theLogDoesNotGrowWithoutEnd()
    {
        const QString file = newFile();
        const Handle writer = opened(file);
        const SqliteCheckpointer checkpointer(file, writer.get(), never, 200);
        QVERIFY(write(writer, 200));
        QVERIFY2(pagesOf(file + u"-wal"_s) < 250, qPrintable(QString::number(pagesOf(file + u"-wal"_s))));
        QVERIFY(pagesOf(file) > 1800);
    }

    void whoReadsHoldsNobodyUpAndSeesWhatWas()
    {
        const QString file = newFile();
        const Handle writer = opened(file);
        const Handle reader = opened(file);
        const SqliteCheckpointer checkpointer(file, writer.get(), 50, 150);
        QVERIFY(write(writer, 3));
        QVERIFY(run(reader, "BEGIN"));
        QCOMPARE(number(reader, "SELECT count(*) FROM t"), 3);
        QVERIFY(write(writer, 100));
        QCOMPARE(number(reader, "SELECT count(*) FROM t"), 3);
        QVERIFY(run(reader, "COMMIT"));
        QCOMPARE(number(reader, "SELECT count(*) FROM t"), 103);
        QVERIFY(write(writer, 100));
        QCOMPARE(number(reader, "SELECT count(*) FROM t"), 203);
    }

    void theWriterGoesOnWithoutIt()
    {
        const QString file = newFile();
        const Handle writer = opened(file);
        {
            const SqliteCheckpointer checkpointer(file, writer.get(), 20, 60);
            QVERIFY(write(writer, 20));
        }
        QVERIFY(write(writer, 20));
        QCOMPARE(number(writer, "SELECT count(*) FROM t"), 40);
        QCOMPARE(number(writer, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"),
                 0);
    }
};

QTEST_GUILESS_MAIN(TestSqliteCheckpointer)
#include "tst_sqlitecheckpointer.moc"
