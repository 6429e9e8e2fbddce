#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Who may include whom, besides itself. `*` stands for every room of a floor. A room that is not named here
/// fails.
const QHash<QString, QStringList> &mayInclude()
{
    static const QHash<QString, QStringList> table{
        {u"models/base"_s, {}},
        {u"models/domain"_s, {u"models/base"_s}},
        {u"models/notes"_s, {u"models/base"_s, u"models/domain"_s}},
        {u"models/secrets"_s, {u"models/base"_s}},
        {u"models/git/index"_s, {}},
        {u"models/git"_s, {u"models/base"_s, u"models/domain"_s, u"models/git/index"_s}},
        {u"models/store"_s, {u"models/base"_s, u"models/domain"_s}},
        {u"models/ledger"_s, {u"models/base"_s, u"models/domain"_s, u"models/store"_s}},
        {u"models/connectors"_s, {u"models/base"_s, u"models/domain"_s}},
        {u"models/items"_s, {u"models/base"_s, u"models/domain"_s}},
        {u"models/sync"_s,
         {u"models/base"_s, u"models/domain"_s, u"models/store"_s, u"models/git"_s, u"models/connectors"_s}},
        {u"models/queries"_s,
         {u"models/base"_s, u"models/domain"_s, u"models/notes"_s, u"models/store"_s, u"models/ledger"_s,
          u"models/git"_s}},
        {u"models/commands"_s,
         {u"models/base"_s, u"models/domain"_s, u"models/notes"_s, u"models/secrets"_s, u"models/store"_s,
          u"models/ledger"_s, u"models/git"_s, u"models/connectors"_s, u"models/sync"_s,
          u"models/queries"_s}},
        {u"views/theme"_s, {u"models/base"_s, u"models/domain"_s, u"models/items"_s}},
        {u"views/delegates"_s, {u"models/base"_s, u"models/domain"_s, u"models/items"_s, u"views/theme"_s}},
        {u"views/charts"_s, {u"models/base"_s, u"models/domain"_s, u"models/items"_s, u"views/theme"_s}},
        {u"views/dialogs"_s, {u"models/base"_s, u"models/domain"_s, u"models/items"_s, u"views/theme"_s}},
        {u"views/pages"_s,
         {u"models/base"_s, u"models/domain"_s, u"models/items"_s, u"views/theme"_s, u"views/delegates"_s,
          u"views/charts"_s, u"views/dialogs"_s}},
        {u"views/shell"_s,
         {u"models/base"_s, u"models/domain"_s, u"models/items"_s, u"views/theme"_s, u"views/delegates"_s,
          u"views/dialogs"_s, u"views/pages"_s}},
        {u"app/session"_s, {u"models/*"_s}},
        {u"app/cli"_s, {u"models/*"_s, u"app/session"_s}},
        {u"app/gui"_s, {u"models/*"_s, u"views/*"_s, u"app/session"_s}},
    };
    return table;
}

/// The innermost room of the table that holds this address, or nothing.
QString roomOf(const QString &address)
{
    QString folder = address;
    while (folder.contains(u'/')) {
        folder.truncate(folder.lastIndexOf(u'/'));
        if (mayInclude().contains(folder))
            return folder;
    }
    return {};
}

bool isAllowed(const QString &from, const QString &to)
{
    if (from == to)
        return true;
    const QStringList allowed = mayInclude().value(from);
    const QString floor = to.section(u'/', 0, 0) + u"/*"_s;
    // The history index is models/git's own; nobody else reaches inside.
    return allowed.contains(to) || (allowed.contains(floor) && to != "models/git/index"_L1);
}

/// What is wrong with one include line of the file at `address`; empty when nothing is.
QString complaintAbout(const QString &address, const QString &line)
{
    static const QRegularExpression own(u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s);
    static const QRegularExpression foreign(u"^\\s*#\\s*include\\s+<([^>]+)>"_s);
    const QString from = roomOf(address);
    if (from.isEmpty())
        return u"%1 is in no room of the table"_s.arg(address);
    if (const auto mine = own.match(line); mine.hasMatch()) {
        const QString included = mine.captured(1);
        if (included.endsWith(".moc"_L1))
            return {};
        if (!included.contains(u'/'))
            return u"%1 includes \"%2\", which is no address from the root"_s.arg(address, included);
        const QString to = roomOf(included);
        if (to.isEmpty() || !isAllowed(from, to))
            return u"%1 includes %2"_s.arg(address, included);
    }
    if (const auto theirs = foreign.match(line); theirs.hasMatch()) {
        const QString included = theirs.captured(1);
        if (included.startsWith("Qt"_L1) && included.contains(u'/'))
            return u"%1 includes <%2>: the short form is checked by the linker, the long form is not"_s.arg(
                address, included);
        if (from == "models/git/index"_L1 && included.startsWith(u'Q'))
            return u"%1 includes <%2>, but the history index is free of Qt"_s.arg(address, included);
        if (included.startsWith("git2"_L1) && from != "models/git"_L1)
            return u"%1 includes <%2>, which belongs behind models/git"_s.arg(address, included);
    }
    return {};
}

QStringList sourcesOfTheHouse()
{
    const QDir root(QStringLiteral(SLIPWAY_SOURCE_DIR));
    QStringList found;
    for (const QString &floor : {u"models"_s, u"views"_s, u"app"_s}) {
        QDirIterator files(root.filePath(floor), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            found << root.relativeFilePath(files.next());
    }
    return found;
}

} // namespace

/// The three floors stay apart: app → views → models, never upwards, and each room sees only what the table
/// allows.
class LayersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeIsAllowed();
    void aHeaderWithLibgit2StaysInItsRoom();
    void aPlantedIncludeIsFound_data();
    void aPlantedIncludeIsFound();
};

void LayersTest::everyIncludeIsAllowed()
{
    const QStringList sources = sourcesOfTheHouse();
    QVERIFY(sources.size() > 50);
    QStringList complaints;
    for (const QString &address : sources) {
        QFile file(QStringLiteral(SLIPWAY_SOURCE_DIR) + u'/' + address);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(address));
        while (!file.atEnd()) {
            const QString complaint = complaintAbout(address, QString::fromUtf8(file.readLine()));
            if (!complaint.isEmpty())
                complaints << complaint;
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void LayersTest::aHeaderWithLibgit2StaysInItsRoom()
{
    QHash<QString, QByteArray> contents;
    for (const QString &address : sourcesOfTheHouse()) {
        QFile file(QStringLiteral(SLIPWAY_SOURCE_DIR) + u'/' + address);
        QVERIFY(file.open(QIODevice::ReadOnly));
        contents[address] = file.readAll();
    }
    QSet<QByteArray> carriers{"#include <git2"};
    for (qsizetype known = 0; known != carriers.size();) {
        known = carriers.size();
        for (auto file = contents.cbegin(); file != contents.cend(); ++file) {
            const auto carried = [&](const QByteArray &include) { return file.value().contains(include); };
            if (std::none_of(carriers.cbegin(), carriers.cend(), carried))
                continue;
            QVERIFY2(roomOf(file.key()) == "models/git"_L1, qPrintable(file.key() + u" sees libgit2"_s));
            if (file.key().endsWith(".h"_L1))
                carriers << "#include \"" + file.key().toUtf8() + '"';
        }
    }
    QVERIFY(carriers.size() > 1);
}

void LayersTest::aPlantedIncludeIsFound_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");

    const auto row = [](const char *name, const QString &address, const QString &include, bool allowed) {
        QTest::newRow(name) << address << u"#include "_s + include << allowed;
    };
    row("item models may not see the store", u"models/items/x.cpp"_s, u"\"models/store/store.h\""_s, false);
    row("views may not see the store", u"views/pages/x.cpp"_s, u"\"models/store/store.h\""_s, false);
    row("models may not see views", u"models/domain/x.h"_s, u"\"views/theme/theme.h\""_s, false);
    row("views may not see the app", u"views/shell/x.cpp"_s, u"\"app/session/session.h\""_s, false);
    row("the command line may not see views", u"app/cli/x.cpp"_s, u"\"views/theme/theme.h\""_s, false);
    row("connectors may not see the store", u"models/connectors/x.cpp"_s, u"\"models/store/store.h\""_s,
        false);
    row("nobody reaches into the history index", u"models/queries/x.cpp"_s, u"\"models/git/index/x.h\""_s,
        false);
    row("not even the app", u"app/gui/x.cpp"_s, u"\"models/git/index/x.h\""_s, false);
    row("the history index knows no Qt", u"models/git/index/x.cpp"_s, u"<QString>"_s, false);
    row("libgit2 stays in its room", u"models/sync/x.cpp"_s, u"<git2.h>"_s, false);
    row("the long form of a Qt include is refused", u"models/items/x.h"_s, u"<QtWidgets/QWidget>"_s, false);
    row("an include without an address is refused", u"models/domain/x.cpp"_s, u"\"version.h\""_s, false);
    row("a room that nobody planned is refused", u"models/misc/x.cpp"_s, u"\"models/base/result.h\""_s,
        false);
    row("the app may see a page", u"app/gui/x.cpp"_s, u"\"views/pages/page.h\""_s, true);
    row("commands may see the store", u"models/commands/x.cpp"_s, u"\"models/store/store.h\""_s, true);
    row("a room sees itself", u"models/git/x.cpp"_s, u"\"models/git/history.h\""_s, true);
    row("git sees its index", u"models/git/x.cpp"_s, u"\"models/git/index/x.h\""_s, true);
    row("moc output is no address", u"models/domain/x.cpp"_s, u"\"x.moc\""_s, true);
}

void LayersTest::aPlantedIncludeIsFound()
{
    QFETCH(QString, address);
    QFETCH(QString, line);
    QFETCH(bool, allowed);
    QCOMPARE(complaintAbout(address, line).isEmpty(), allowed);
}

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
