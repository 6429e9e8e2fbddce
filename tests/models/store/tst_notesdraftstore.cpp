#include "models/domain/project.h"
#include "models/store/notesdraftjson.h"
#include "models/store/notesdraftstore.h"
#include "models/store/projectstore.h"
#include "tests/support/teststore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::tests;

class tst_NotesDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftComesBackAsItWas_data() { addEngineRows(); }
    void aDraftComesBackAsItWas();
    void whatWasKeptBeforeIsAVersion_data() { addEngineRows(); }
    void whatWasKeptBeforeIsAVersion();
    void nobodyWritesOverAnother_data() { addEngineRows(); }
    void nobodyWritesOverAnother();
    void aBodyThatIsNoJsonIsAnEmptyDraft();

private:
    static NotesDraft draft(const QString &intro)
    {
        NotesDraft notes;
        notes.intro = intro;
        return notes;
    }
    static NotesDraft everything()
    {
        DraftEntry entry;
        entry.commit = *CommitId::parse(QString(40, u'a'));
        entry.key = entry.commit.hex();
        entry.group = u"fixes"_s;
        entry.generated = u"**api:** mend “it” \U0001F680"_s;
        entry.pullRequest = u"7"_s;
        entry.tickets = {u"#8"_s, u"ABC-9"_s};
        entry.authors = {u"Ada"_s};
        entry.leftOut = true;
        entry.text = u"Mended\n\nat last"_s;
        entry.shown = true;
        entry.placed = entry.adopted = entry.changedBelow = true;
        entry.stood = u"features"_s;
        entry.mergedInto = u"own-1"_s;
        DraftEntry own;
        own.key = u"own-1"_s;
        own.text = QString();
        own.shown = false;
        NotesDraft notes = draft(u"Dear all,"_s);
        notes.sections = {{u"fixes"_s, u"Fixes"_s, u"Mended"_s, {entry, own}},
                          {u"own-2"_s, u"Thanks"_s, {}, {}},
                          {unplacedKey(), u"Unplaced"_s, {}, {}}};
        notes.lastOwn = 2;
        return notes;
    }
    static StoredDraft by(const QString &who, int minute, const NotesDraft &notes)
    {
        return {notes, 0, QDateTime(QDate(2026, 11, 20), QTime(12, minute), Qt::UTC), who};
    }
    static Result<DraftPlace> madePlace(Database &db)
    {
        Project project;
        project.name = u"web"_s;
        project.repository = u"/r"_s;
        const auto added = ProjectStore(db).add(project);
        if (!added)
            return fail(added.error());
        const auto known = ProjectStore(db).byName(u"web"_s);
        if (!known)
            return fail(known.error());
        return DraftPlace{known->id, u"tag:v1"_s, u"customer"_s};
    }
};

void tst_NotesDraftStore::aDraftComesBackAsItWas()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto kept = workspace.write([](Database &db) -> Result<StoredDraft> {
        const auto place = madePlace(db);
        if (!place)
            return fail(place.error());
        NotesDraftStore store(db);
        if (const auto none = store.find(*place); !none || *none)
            return fail(Error::Kind::Bug, u"there is one already"_s);
        const auto revision = store.save(*place, by(u"ada"_s, 0, everything()), 0, 60);
        if (!revision)
            return fail(revision.error());
        const auto found = store.find(*place);
        if (!found)
            return fail(found.error());
        return **found;
    });
    SLIPWAY_VERIFY(kept);
    QCOMPARE(kept->draft, everything());
    QCOMPARE(kept->revision, 1);
    QCOMPARE(kept->by, u"ada"_s);
    QCOMPARE(kept->savedAt, QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC));
}

void tst_NotesDraftStore::whatWasKeptBeforeIsAVersion()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto told = workspace.write([](Database &db) -> Result<QString> {
        const auto place = madePlace(db);
        if (!place)
            return fail(place.error());
        NotesDraftStore store(db);
        const auto save = [&](const StoredDraft &next, int seen) {
            return store.save(*place, next, seen, 120).value_or(-1);
        };
        QString all;
        all += QString::number(save(by(u"ada"_s, 0, draft(u"a"_s)), 0));
        all += QString::number(save(by(u"ada"_s, 1, draft(u"ab"_s)), 1)); // typed in one go
        all += QString::number(save(by(u"eve"_s, 1, draft(u"E"_s)), 2)); // another person
        all += QString::number(save(by(u"eve"_s, 9, draft(u"EE"_s)), 3)); // later
        const auto versions = store.versions(*place);
        if (!versions)
            return fail(versions.error());
        for (const DraftVersion &version : *versions) {
            const auto body = store.version(*place, version.revision);
            all += u" %1:%2:%3"_s.arg(version.revision).arg(version.by, body ? body->draft.intro : u"?"_s);
        }
        const auto beside = store.keepBeside(*place, by(u"ada"_s, 9, draft(u"mine"_s)));
        const auto newest = store.find(*place);
        if (!beside || !newest)
            return fail(Error::Kind::Bug, u"not kept"_s);
        all += u" | %1 beside %2:%3"_s.arg(*beside).arg((*newest)->revision).arg((*newest)->draft.intro);
        all += u" %1"_s.arg(store.version(*place, *beside).value_or(StoredDraft()).draft.intro);
        const auto again = store.keepBeside(*place, by(u"bob"_s, 10, draft(u"B"_s)));
        // Who was faster goes on as if nothing had happened.
        all += u" | %1 %2"_s.arg(again.value_or(0)).arg(save(by(u"eve"_s, 19, draft(u"EEE"_s)), 4));
        const auto then = store.versions(*place);
        for (const DraftVersion &version : then.value_or(QVector<DraftVersion>()))
            all += u" %1"_s.arg(version.revision);
        return all;
    });
    SLIPWAY_VERIFY(told);
    QCOMPARE(*told, u"1234 3:eve:E 2:ada:ab | -1 beside 4:EE mine | -2 5 -2 4 -1 3 2"_s);
}

void tst_NotesDraftStore::nobodyWritesOverAnother()
{
    SLIPWAY_WORKSPACE(workspace);
    const auto refused = workspace.write([](Database &db) -> Result<Error> {
        const auto place = madePlace(db);
        if (!place)
            return fail(place.error());
        NotesDraftStore store(db);
        for (int seen = 0; seen < 2; ++seen) {
            if (const auto kept = store.save(*place, by(u"eve"_s, seen, draft(u"E"_s)), seen, 60); !kept)
                return fail(kept.error());
        }
        const auto mine = store.save(*place, by(u"ada"_s, 2, draft(u"mine"_s)), 1, 60);
        return mine ? Error{} : mine.error();
    });
    SLIPWAY_VERIFY(refused);
    QCOMPARE(refused->kind, Error::Kind::Refused);
    QVERIFY(refused->message.contains(u"eve"_s));
}

void tst_NotesDraftStore::aBodyThatIsNoJsonIsAnEmptyDraft()
{
    QCOMPARE(notesDraftFrom("<html>"), NotesDraft());
    QCOMPARE(notesDraftFrom(R"({"sections":[{"key":7,"entries":[{"commit":"zz"}]}]})").sections.size(), 1);
}

QTEST_GUILESS_MAIN(tst_NotesDraftStore)
#include "tst_notesdraftstore.moc"
