#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QSet<QString> modelRooms(const QStringList &names)
{
    QSet<QString> rooms;
    for (const QString &name : names)
        rooms += u"models/"_s + name;
    return rooms;
}

/// Who may include whom: the house as it is built. A room that is not here may not exist.
QHash<QString, QSet<QString>> layerTable()
{
    const QSet<QString> views{u"views/theme"_s, u"views/delegates"_s, u"views/charts"_s,
                              u"views/pages"_s, u"views/dialogs"_s,   u"views/shell"_s};
    const QSet<QString> shown = modelRooms({u"base"_s, u"domain"_s, u"items"_s});
    const QSet<QString> acting = modelRooms(
        {u"base"_s, u"domain"_s, u"notes"_s, u"schedule"_s, u"configuration"_s, u"documents"_s, u"secrets"_s,
         u"git"_s, u"store"_s, u"ledger"_s, u"connectors"_s, u"sync"_s, u"queries"_s});
    const QSet<QString> allModels = acting + modelRooms({u"commands"_s, u"items"_s});
    QHash<QString, QSet<QString>> table{
        {u"models/base"_s, {}},
        {u"models/domain"_s, modelRooms({u"base"_s})},
        {u"models/notes"_s, modelRooms({u"base"_s, u"domain"_s})},
        {u"models/schedule"_s, modelRooms({u"base"_s, u"domain"_s})},
        {u"models/configuration"_s, modelRooms({u"base"_s, u"domain"_s})},
        {u"models/documents"_s, modelRooms({u"base"_s, u"domain"_s, u"notes"_s})},
        {u"models/secrets"_s, modelRooms({u"base"_s})},
        {u"models/git"_s, modelRooms({u"base"_s, u"domain"_s, u"git/index"_s})},
        {u"models/git/index"_s, {}},
        {u"models/store"_s, modelRooms({u"base"_s, u"domain"_s})},
        {u"models/ledger"_s, modelRooms({u"base"_s, u"domain"_s, u"store"_s})},
        {u"models/connectors"_s, modelRooms({u"base"_s, u"domain"_s})},
        {u"models/sync"_s, modelRooms({u"base"_s, u"domain"_s, u"store"_s, u"git"_s, u"connectors"_s})},
        {u"models/queries"_s,
         modelRooms({u"base"_s, u"domain"_s, u"notes"_s, u"schedule"_s, u"configuration"_s, u"store"_s,
                     u"ledger"_s, u"git"_s})},
        {u"models/commands"_s, acting},
        {u"models/items"_s, modelRooms({u"base"_s, u"domain"_s})},
        {u"app/session"_s, allModels - modelRooms({u"items"_s})},
        {u"app/cli"_s, allModels - modelRooms({u"items"_s}) + QSet<QString>{u"app/session"_s}},
        {u"app/document"_s, modelRooms({u"base"_s, u"documents"_s})},
        {u"app/gui"_s, allModels + views + QSet<QString>{u"app/session"_s}},
    };
    for (const QString &room : views)
        table.insert(room, shown + views);
    // The theme is what all the others stand on.
    table[u"views/theme"_s] = shown;
    return table;
}

QString roomOf(const QString &address)
{
    const QString index = u"models/git/index"_s;
    return address.startsWith(index + u'/') ? index : address.section(u'/', 0, 1);
}

/// Libraries that only some rooms may see.
struct Library
{
    QRegularExpression header;
    QStringList rooms;
    QString name;
};

QVector<Library> guardedLibraries()
{
    const auto headers = [](const QString &expression) {
        return QRegularExpression(u"^(?:"_s + expression + u")"_s);
    };
    return {
        {headers(u"git2"_s), {u"models/git"_s}, u"libgit2"_s},
        {headers(u"cmark"_s), {u"models/notes"_s, u"models/documents"_s}, u"cmark"_s},
        {headers(u"yaml-cpp|toml\\+\\+"_s), {u"models/configuration"_s}, u"A reader of YAML or TOML"_s},
        {headers(u"qt6?keychain"_s), {u"models/secrets"_s}, u"QtKeychain"_s},
        {headers(u"libical"_s), {u"models/schedule"_s}, u"libical"_s},
        {headers(u"sqlite3"_s), {u"models/store"_s}, u"SQLite"_s},
        {headers(u"QSql"_s), {u"models/store"_s, u"models/ledger"_s}, u"Qt SQL"_s},
        {headers(u"QNetwork|QTcp|QSsl|QUdp|QHttp|QHost"_s), {u"models/connectors"_s}, u"Qt Network"_s},
        {headers(u"Q(?:Abstract(?:Button|ItemDelegate|ItemView|ScrollArea)|Action|Application|Brush|Button|"
                 u"Chart|CheckBox|Clipboard|"
                 "Color|ComboBox|Cursor|Desktop|Dialog|Dock|Font|Frame|Gradient|Graphics|Gui|HeaderView|Icon|"
                 "Image|Key|Label|"
                 "Layout|LineEdit|LineSeries|List(?:View|Widget)|Main|Menu|Message(?:Box)|Mouse|Paint|"
                 "Palette|Pdf|Pen|Pixmap|"
                 "Polygon|Printer|ProgressBar|Push|Radio|Screen|Scroll|Shortcut|Spin|Splitter|Stack(?:ed)|"
                 "Standard(?:Item)|"
                 "Status|Style|Svg|Tab|Text(?:Block|Browser|Char|Cursor|Document|Edit|Format|Layout|List|"
                 "Table)|Tool|"
                 "Tree|Validator|VBox|HBox|Wheel|Widget|Window)"_s),
         {u"models/documents"_s, u"app/document"_s, u"views/theme"_s, u"views/delegates"_s, u"views/charts"_s,
          u"views/pages"_s, u"views/dialogs"_s, u"views/shell"_s, u"app/gui"_s},
         u"Qt Gui or Widgets"_s},
    };
}

/// One line that breaks a law of the house, as "file:line rule".
class LayerCheck
{
public:
    explicit LayerCheck(const QString &root) : m_root(root) { }

    QStringList findings()
    {
        for (const QString &floor : {u"models"_s, u"views"_s, u"app"_s}) {
            QDirIterator files(m_root + u'/' + floor, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                checkFile(QDir(m_root).relativeFilePath(files.next()));
        }
        checkThatLibgit2StaysInside();
        m_findings.sort();
        return m_findings;
    }
    int filesRead() const { return m_files; }

private:
    void checkFile(const QString &file)
    {
        ++m_files;
        const QString room = roomOf(file);
        if (!m_table.contains(room)) {
            m_findings += file + u":0 a room the table does not know"_s;
            return;
        }
        QFile source(m_root + u'/' + file);
        QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(file));
        int number = 0;
        for (const QString &line : QString::fromUtf8(source.readAll()).split(u'\n')) {
            ++number;
            const QString found = checkLine(file, room, line, number);
            if (!found.isEmpty())
                m_findings += u"%1:%2 %3"_s.arg(file).arg(number).arg(found);
        }
    }

    QString checkLine(const QString &file, const QString &room, const QString &line, int number)
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
        const auto match = include.match(line);
        if (!match.hasMatch())
            return checkCode(line);
        const QString header = match.captured(2);
        m_includes += Include{file, number, header};
        if (match.captured(1) == u"\""_s)
            return checkAddress(room, header);
        if (room == u"models/git/index"_s && header.startsWith(u'Q'))
            return u"Qt does not belong here: "_s + header;
        if (header.startsWith(u"Qt"_s) && header.contains(u'/'))
            return u"long form of a Qt include: "_s + header;
        for (const Library &library : m_libraries) {
            if (!library.header.match(header).hasMatch())
                continue;
            if (!library.rooms.contains(room))
                return u"%1 does not belong here: %2"_s.arg(library.name, header);
            break;
        }
        return {};
    }

    QString checkAddress(const QString &room, const QString &header) const
    {
        if (header.endsWith(u".moc"_s) || header.startsWith(u"moc_"_s))
            return {};
        const QString other = roomOf(header);
        if (!header.contains(u'/') || !m_table.contains(other))
            return u"not an address from the root: "_s + header;
        if (other != room && !m_table[room].contains(other))
            return u"%1 may not include %2"_s.arg(room, other);
        return {};
    }

    /// A header that sees libgit2, itself or through another, is the room's own: no other room may include
    /// it.
    void checkThatLibgit2StaysInside()
    {
        QSet<QString> inner{u"git2.h"_s};
        for (qsizetype before = 0; before != inner.size();) {
            before = inner.size();
            for (const Include &line : std::as_const(m_includes)) {
                if (inner.contains(line.header) && line.file.endsWith(u".h"_s))
                    inner.insert(line.file);
            }
        }
        for (const Include &line : std::as_const(m_includes)) {
            if (inner.contains(line.header) && line.header != u"git2.h"_s
                && roomOf(line.file) != u"models/git"_s)
                m_findings +=
                    u"%1:%2 reaches libgit2 through %3"_s.arg(line.file).arg(line.number).arg(line.header);
        }
    }

    /// What blocks the thread or runs an event loop inside another.
    static QString checkCode(const QString &line)
    {
        static const QRegularExpression blocking(
            u"\\b(processEvents|waitForFinished|waitForStarted|waitForReadyRead|QEventLoop|QThread::m?sleep|usleep)\\b"_s);
        const QString code = line.section(u"//"_s, 0, 0);
        const auto match = blocking.match(code);
        return match.hasMatch() ? u"blocks or nests an event loop: "_s + match.captured(1) : QString();
    }

    struct Include
    {
        QString file;
        int number = 0;
        QString header;
    };

    QString m_root;
    QVector<Include> m_includes;
    QHash<QString, QSet<QString>> m_table = layerTable();
    QVector<Library> m_libraries = guardedLibraries();
    QStringList m_findings;
    int m_files = 0;
};

void plant(const QString &root, const QString &file, const QByteArray &text)
{
    QVERIFY(QDir(root).mkpath(file.section(u'/', 0, -2)));
    QFile planted(root + u'/' + file);
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write(text);
}

} // namespace

class LayersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHouseKeepsItsLaws()
    {
        LayerCheck check(QStringLiteral(SLIPWAY_SOURCE_DIR));
        const QStringList findings = check.findings();
        QVERIFY2(findings.isEmpty(), qPrintable(u'\n' + findings.join(u'\n')));
        QVERIFY2(check.filesRead() > 40, "the sources were not found");
    }

    void noRoomReachesAnotherInACircle()
    {
        const auto table = layerTable();
        for (auto room = table.cbegin(); room != table.cend(); ++room) {
            if (room.key().startsWith(u"views/"_s))
                continue; // one floor, one team: pages and dialogs use each other
            for (const QString &other : room.value())
                QVERIFY2(!table.value(other).contains(room.key()),
                         qPrintable(room.key() + u" and "_s + other));
        }
    }

    void plantedLinesAreFound()
    {
        QTemporaryDir folder;
        const QString root = folder.path();
        plant(root, u"models/items/a.cpp"_s,
              "#include \"models/domain/board.h\"\n#include \"models/store/store.h\"\n");
        plant(root, u"views/pages/b.cpp"_s, "#include <QWidget>\n#include \"models/store/store.h\"\n");
        plant(root, u"views/shell/c.h"_s, "#include <QtWidgets/QMainWindow>\n");
        plant(root, u"models/git/d.h"_s, "#include <git2.h>\n");
        plant(root, u"models/git/e.h"_s, "#include \"models/git/d.h\"\n");
        plant(root, u"models/sync/e.cpp"_s, "#include \"models/git/e.h\"\n");
        plant(root, u"models/git/index/i.h"_s, "#include <QString>\n#include <vector>\n");
        plant(root, u"models/git/d.cpp"_s, "#include <git2.h>\n#include <vector>\n");
        plant(root, u"models/domain/e.h"_s,
              "#include <QColor>\n#include <QString>\n#include <QTextStream>\n");
        plant(root, u"models/base/f.cpp"_s, "#include \"models/domain/board.h\"\n#include \"f.h\"\n");
        plant(root, u"models/sync/g.cpp"_s,
              "// never processEvents here\nvoid g() { QCoreApplication::processEvents(); }\n"
              "void h(QProcess &p) { p.waitForFinished(); }\n#include \"g.moc\"\n");
        plant(root, u"models/attic/h.cpp"_s, "int x;\n");
        plant(root, u"models/commands/i.cpp"_s,
              "#include \"models/items/list.h\"\n#include <QNetworkReply>\n");
        const QStringList wanted{
            u"models/attic/h.cpp:0 a room the table does not know"_s,
            u"models/base/f.cpp:1 models/base may not include models/domain"_s,
            u"models/base/f.cpp:2 not an address from the root: f.h"_s,
            u"models/commands/i.cpp:1 models/commands may not include models/items"_s,
            u"models/commands/i.cpp:2 Qt Network does not belong here: QNetworkReply"_s,
            u"models/domain/e.h:1 Qt Gui or Widgets does not belong here: QColor"_s,
            u"models/git/index/i.h:1 Qt does not belong here: QString"_s,
            u"models/items/a.cpp:2 models/items may not include models/store"_s,
            u"models/sync/e.cpp:1 reaches libgit2 through models/git/e.h"_s,
            u"models/sync/g.cpp:2 blocks or nests an event loop: processEvents"_s,
            u"models/sync/g.cpp:3 blocks or nests an event loop: waitForFinished"_s,
            u"views/pages/b.cpp:2 views/pages may not include models/store"_s,
            u"views/shell/c.h:1 long form of a Qt include: QtWidgets/QMainWindow"_s,
        };
        QCOMPARE(LayerCheck(root).findings(), wanted);
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "tst_layers.moc"
