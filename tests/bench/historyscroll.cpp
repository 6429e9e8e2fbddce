// historyscroll WORKSPACE: what a long history costs in the window's own way: the first page of every order
// and all ids after it, a keystroke in the search, the jump to the end, and a frame while scrolling.
// Milliseconds of wall clock, medians of five; beside the orders the same question asked of sqlite3 in its
// plainest form.
#include "models/items/deploymentlistmodel.h"
#include "models/store/deploymentorder.h"
#include "models/store/store.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QScrollBar>
#include <QTableView>
#include <QThread>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace slipway;
using namespace Qt::StringLiterals;

static constexpr int firstRows = 200;
static constexpr int rounds = 5;

template <class T> static T ended(QFuture<Result<T>> future)
{
    while (!future.isFinished()) {
        QCoreApplication::processEvents();
        QThread::usleep(100);
    }
    const Result<T> result = future.result();
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().message),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *result;
}

template <class Work> static double medianOf(Work work)
{
    QVector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times += double(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(times);
    return times[rounds / 2];
}

static double residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

static QVector<DeploymentId> idsOf(const QVector<Deployment> &rows)
{
    QVector<DeploymentId> ids;
    for (const Deployment &row : rows)
        ids.append(row.id);
    return ids;
}

/// As anybody would write it, without what the store keeps beside the rows.
static QByteArray plainQuestion(const DeploymentSort &sort)
{
    static const char *const values[] = {"d.place",
                                         "p.name COLLATE NOCASE",
                                         "e.name COLLATE NOCASE",
                                         "d.version",
                                         "d.state",
                                         "d.kind",
                                         "d.by_whom COLLATE NOCASE",
                                         "d.source COLLATE NOCASE",
                                         "d.finished_at - d.started_at"};
    return QByteArray("SELECT d.* FROM deployment d JOIN project p ON p.id = d.project "
                      "JOIN environment e ON e.id = d.environment ORDER BY ")
        + values[size_t(sort.column)] + (sort.ascending ? " ASC" : " DESC") + ", d.place DESC LIMIT 200";
}

class History
{
public:
    explicit History(const StoreAddress &address) : m_store(address)
    {
        ended(m_store.open(Store::Mode::OpenExisting));
        // One that was made by an older build: what orders it is learnt first, as the window does.
        while (ended(m_store.writeRepeatable(
                   Store::DeploymentsTopic,
                   [](Database &db) { return DeploymentStore(db).learnLeftWords(100'000); }))
               > 0) { }
        m_view.setModel(&m_model);
        m_view.resize(1400, 900);
        m_view.show();
    }

    /// From the click to the first rows on the screen.
    void showFirst(const DeploymentFilter &filter, const DeploymentSort &sort)
    {
        const auto first = ended(
            m_store.read([=](Database &db) { return DeploymentOrder(db).first(filter, sort, firstRows); }));
        m_model.startOver(idsOf(first.rows), first.rows);
        m_first = first.rows;
        paint();
    }
    void showAll(const DeploymentFilter &filter, const DeploymentSort &sort)
    {
        m_model.setIds(
            ended(m_store.read([=](Database &db) { return DeploymentOrder(db).ids(filter, sort); })),
            m_first);
    }
    void jumpToEnd()
    {
        m_view.scrollToBottom();
        paint();
        fetchWanted();
        paint();
    }
    void jumpToTop() { m_view.scrollToTop(); }
    void scroll(int rows)
    {
        QVector<double> times;
        m_view.scrollToTop();
        for (int i = 0; i < 300; ++i) {
            QElapsedTimer timer;
            timer.start();
            m_view.verticalScrollBar()->setValue(i * rows);
            paint();
            times += double(timer.nsecsElapsed()) / 1e6;
            fetchWanted();
        }
        std::ranges::sort(times);
        std::printf("scrolling %4d rows a frame, p50 / p99 %37.2f / %.2f ms\n", rows, times[150], times[297]);
    }
    int rows() const { return m_model.rowCount(); }

private:
    void paint() { m_view.viewport()->render(&m_screen); }
    void fetchWanted()
    {
        QVector<QVector<DeploymentId>> wanted;
        const auto connection = QObject::connect(&m_model, &DeploymentListModel::pageWanted,
                                                 [&](const QVector<DeploymentId> &ids) { wanted += ids; });
        QCoreApplication::processEvents();
        QObject::disconnect(connection);
        for (const QVector<DeploymentId> &ids : std::as_const(wanted))
            m_model.takeRows(
                ids, ended(m_store.read([ids](Database &db) { return DeploymentStore(db).byIds(ids); })));
    }

    Store m_store;
    DeploymentListModel m_model;
    QTableView m_view;
    QVector<Deployment> m_first;
    QImage m_screen{1400, 900, QImage::Format_ARGB32_Premultiplied};
};

static double askPlainly(sqlite3 *handle, const QByteArray &sql)
{
    return medianOf([&] {
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr);
        while (sqlite3_step(statement) == SQLITE_ROW) { }
        sqlite3_finalize(statement);
    });
}

static void sortByEach(History &history, const DeploymentFilter &filter, sqlite3 *plain)
{
    for (int column = 0; column <= int(DeploymentColumn::Took); ++column) {
        for (const bool ascending : {true, false}) {
            const DeploymentSort sort{DeploymentColumn(column), ascending};
            const double first = medianOf([&] { history.showFirst(filter, sort); });
            QElapsedTimer timer;
            timer.start();
            history.showAll(filter, sort);
            std::printf("  by %-12s %-11s first page %8.2f ms   all %8d ids %8.0f ms",
                        qPrintable(toString(sort.column)), ascending ? "ascending" : "descending", first,
                        history.rows(), double(timer.nsecsElapsed()) / 1e6);
            if (plain)
                std::printf("   sqlite3 %8.1f ms", askPlainly(plain, plainQuestion(sort)));
            std::printf("\n");
            std::fflush(stdout);
        }
    }
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto address = StoreAddress::parse(application.arguments().value(1));
    if (!address) {
        std::fprintf(stderr, "usage: historyscroll WORKSPACE\n");
        return 2;
    }
    const double before = residentMiB();
    QElapsedTimer timer;
    timer.start();
    History history(*address);
    history.showFirst({}, {});
    std::printf("opening to the first rows on the screen %37.2f ms\n", double(timer.nsecsElapsed()) / 1e6);
    sqlite3 *plain = nullptr;
    sqlite3_open_v2(qPrintable(application.arguments().at(1)), &plain, SQLITE_OPEN_READONLY, nullptr);
    std::printf("everything\n");
    sortByEach(history, {}, plain);
    sqlite3_close(plain);
    DeploymentFilter one;
    one.states = {DeploymentState::Failed};
    std::printf("only what failed\n");
    sortByEach(history, one, nullptr);
    DeploymentFilter typed;
    std::printf("a keystroke in the search, to the first page\n");
    for (const QString &text : {u"p"_s, u"pr"_s, u"pro"_s, u"1"_s, u"1."_s, u"an"_s}) {
        typed.search = text;
        std::printf("  %-20s %20.2f ms newest first, %8.2f ms by took\n", qPrintable(text),
                    medianOf([&] { history.showFirst(typed, {}); }), medianOf([&] {
                        history.showFirst(typed, {DeploymentColumn::Took, true});
                    }));
    }
    history.showFirst({}, {});
    history.showAll({}, {});
    std::printf("jump to the end %61.2f ms\n", medianOf([&] {
                    history.jumpToTop();
                    history.jumpToEnd();
                }));
    history.scroll(3);
    history.scroll(2000);
    std::printf("memory that all of it takes %49.1f MiB\n", residentMiB() - before);
    return 0;
}
