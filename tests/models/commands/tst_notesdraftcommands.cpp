// What becomes of the last text of notes that are left, whatever became of the save before it.
#include "models/commands/notesdraftcommands.h"
#include "models/store/projectstore.h"
#include "tests/support/office.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class tst_NotesDraftCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastTextIsKept_data()
    {
        QTest::addColumn<bool>("isEveFaster");
        QTest::addColumn<bool>("isSaveUnderWay");
        QTest::addColumn<QString>("expected"); // the newest; the versions before; who was faster
        QTest::newRow("behind a save that goes well it is the newest")
            << false << true << u"2:ada:ab | - | -"_s;
        QTest::newRow("behind a save that is refused it is beside the other's")
            << true << true << u"1:eve:E | -1:ada:ab | eve"_s;
        QTest::newRow("alone it is the newest") << false << false << u"1:ada:ab | - | -"_s;
        QTest::newRow("alone, of an older text, it is beside the other's")
            << true << false << u"1:eve:E | -1:ada:ab | eve"_s;
    }
    void theLastTextIsKept()
    {
        QFETCH(bool, isEveFaster);
        QFETCH(bool, isSaveUnderWay);
        QFETCH(QString, expected);
        Office office;
        QVERIFY(office.init());
        const auto place = madePlace(office);
        QVERIFY2(place, place ? "" : qPrintable(place.error().message));
        if (isEveFaster) {
            office.actor = u"eve"_s;
            QVERIFY(ended(saveNotesDraft(office.context(), *place, draft(u"E"_s), 0, false)));
            office.actor = u"ada"_s;
        }
        // Nobody waits for the one before the other is asked for.
        QFuture<Result<int>> running;
        if (isSaveUnderWay)
            running = saveNotesDraft(office.context(), *place, draft(u"a"_s), 0, false);
        const auto last =
            ended(keepLastNotesDraft(office.context(), *place, draft(u"ab"_s), 0, running, false));
        QVERIFY2(last, last ? "" : qPrintable(last.error().message));
        const auto found = ended(office.store().read([place](Database &db) { return told(db, *place); }));
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        const QString faster = last->faster.isEmpty() ? u"-"_s : last->faster.section(u' ', 0, 0);
        QCOMPARE(*found + u" | "_s + faster, expected);
        QCOMPARE(last->newest, found->section(u':', 0, 0).toInt());
    }

private:
    static NotesDraft draft(const QString &intro)
    {
        NotesDraft notes;
        notes.intro = intro;
        return notes;
    }
    static Result<DraftPlace> madePlace(Office &office)
    {
        return ended(office.store().write({}, [](Database &db) -> Result<DraftPlace> {
            Project project;
            project.name = u"web"_s;
            project.repository = u"/r"_s;
            if (const auto added = ProjectStore(db).add(project); !added)
                return fail(added.error());
            const auto known = ProjectStore(db).byName(u"web"_s);
            if (!known)
                return fail(known.error());
            return DraftPlace{known->id, u"tag:v1"_s, u"customer"_s};
        }));
    }
    static Result<QString> told(Database &db, const DraftPlace &place)
    {
        NotesDraftStore store(db);
        const auto newest = store.find(place);
        const auto versions = store.versions(place);
        if (!newest || !versions)
            return fail(newest ? versions.error() : newest.error());
        if (!*newest)
            return u"nothing"_s;
        const auto line = [](const StoredDraft &each) {
            return u"%1:%2:%3"_s.arg(each.revision).arg(each.by, each.draft.intro);
        };
        QStringList before;
        for (const DraftVersion &version : *versions)
            before += line(store.version(place, version.revision).value_or(StoredDraft()));
        return line(**newest) + u" | "_s + (before.isEmpty() ? u"-"_s : before.join(u' '));
    }
};

QTEST_GUILESS_MAIN(tst_NotesDraftCommands)
#include "tst_notesdraftcommands.moc"
