#include "models/notes/draftnotes.h"
#include "models/notes/markdowntext.h"
#include "models/notes/notesaudience.h"
#include "models/notes/notestemplate.h"
#include "models/notes/renderhtml.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class tst_NotesTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedTemplateWritesTheRelease_data();
    void everyShippedTemplateWritesTheRelease();
    void aCommitCannotWriteMarkup_data();
    void aCommitCannotWriteMarkup();
    void aBrokenTemplateSaysWhatIsWrong_data();
    void aBrokenTemplateSaysWhatIsWrong();
    void aTemplateOfOnesOwn();
    void whatAPersonTookInIsWritten_data();
    void whatAPersonTookInIsWritten();
    void anAudienceSeesWhatIsMeantForIt_data();
    void anAudienceSeesWhatIsMeantForIt();

private:
    static NotesItem item(const QString &type, const QString &subject)
    {
        NotesItem one;
        one.sha = CommitId::parse(QString(40, u'a')).value_or(CommitId());
        one.type = type;
        one.subject = subject;
        one.authors = {u"Ada"_s};
        one.pullRequest = u"12"_s;
        return one;
    }
    static ReleaseNotes release(const QString &subject)
    {
        ReleaseNotes notes;
        notes.version = u"1.2.0"_s;
        notes.tag = u"v1.2.0"_s;
        notes.previousTag = u"v1.1.0"_s;
        notes.date = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        notes.sections = {{u"Breaking changes"_s, {item(u"feat"_s, u"drop the old way"_s)}, u"breaking"_s},
                          {u"Features"_s, {item(u"feat"_s, subject)}, u"features"_s},
                          {u"Fixes"_s, {item(u"fix"_s, u"mend it"_s)}, u"fixes"_s},
                          {u"Maintenance"_s, {item(u"chore"_s, u"sweep the yard"_s)}, u"maintenance"_s}};
        notes.contributors = {{u"Ada"_s, true}};
        return notes;
    }
};

void tst_NotesTemplate::everyShippedTemplateWritesTheRelease_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : shippedTemplates())
        QTest::newRow(qPrintable(name)) << name;
}

void tst_NotesTemplate::everyShippedTemplateWritesTheRelease()
{
    QFETCH(QString, name);
    const auto pattern = shippedTemplate(name);
    QVERIFY2(pattern, pattern ? "" : qPrintable(pattern.error().message));
    const auto written = pattern->rendered(release(u"carry on"_s), u"web"_s);
    QVERIFY(written);
    for (const char *expected : {"drop the old way", "carry on", "mend it"})
        QVERIFY2(written->contains(expected), written->constData());
    QVERIFY(!written->contains("{{"));
    QVERIFY(written->endsWith('\n') && !written->endsWith("\n\n") && !written->startsWith('\n'));
    // Of nothing released and nothing changed it still writes what it can.
    const auto empty = pattern->rendered({}, {});
    QVERIFY(empty);
    QVERIFY(!empty->contains("false"));
}

void tst_NotesTemplate::aCommitCannotWriteMarkup_data()
{
    QTest::addColumn<QString>("subject");
    QTest::newRow("HTML") << u"<img src=x onerror=alert(1)>"_s;
    QTest::newRow("a link") << u"[click](https://evil.example.org)"_s;
    QTest::newRow("a picture") << u"![x](https://evil.example.org/x.png)"_s;
    QTest::newRow("a template's words") << u"{{#sections}}{{{subject}}}{{/sections}}"_s;
    QTest::newRow("a heading of its own") << u"x\n\n# Approved"_s;
    QTest::newRow("text that turns round") << u"safe \u202e txet"_s;
}

void tst_NotesTemplate::aCommitCannotWriteMarkup()
{
    QFETCH(QString, subject);
    for (const QString &name : shippedTemplates()) {
        const auto pattern = shippedTemplate(name);
        QVERIFY(pattern);
        const auto written = pattern->rendered(release(subject), {});
        QVERIFY(written);
        const QString text = QString::fromUtf8(*written);
        QVERIFY2(!text.contains(u'\u202e'), qPrintable(text));
        QVERIFY2(!text.contains(u"\n# Approved"_s), qPrintable(text));
        if (pattern->form() != NotesForm::Markdown)
            continue;
        const QString html = markdownToHtml(text);
        for (const QString &mark : {u"<img"_s, u"<a href=\"https://evil"_s})
            QVERIFY2(!html.contains(mark), qPrintable(html));
    }
}

void tst_NotesTemplate::aBrokenTemplateSaysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a section that is never closed") << QByteArray("{{#sections}} x");
    QTest::newRow("a section that is closed and never opened") << QByteArray("x {{/sections}}");
    QTest::newRow("a mark that is never closed") << QByteArray("{{version");
    QTest::newRow("too many sections inside each other")
        << QByteArray("{{#a}}").repeated(100) + QByteArray("{{/a}}").repeated(100);
    QTest::newRow("a hundred thousand of them by other marks than braces")
        << "{{=< >=}}" + QByteArray("<#a>").repeated(60'000);
    QTest::newRow("other marks than braces, behind a line's end") << QByteArray("{{\n=<% %>=}}<%version%>");
    QTest::newRow("other marks than braces, in three braces") << QByteArray("{{{=<% %>=}}}<%version%>");
    QTest::newRow("too many of them, each behind a tab")
        << QByteArray("{{\t#a}}").repeated(15'000) + QByteArray("{{/a}}").repeated(15'000);
    QTest::newRow("too many of them, each behind a line's end")
        << QByteArray("{{\n^a}}").repeated(15'000) + QByteArray("{{/a}}").repeated(15'000);
    QTest::newRow("too many of them, each behind a remark that reads like an end")
        << QByteArray("{{!{{/a}}{{#a}}").repeated(10'000) + QByteArray("{{/a}}").repeated(10'000);
    QTest::newRow("far too long") << QByteArray(300 * 1024, 'x');
}

void tst_NotesTemplate::aBrokenTemplateSaysWhatIsWrong()
{
    QFETCH(QByteArray, text);
    const auto pattern = NotesTemplate::parse(text, NotesForm::Markdown);
    QVERIFY(!pattern);
    QCOMPARE(int(pattern.error().kind), int(Error::Kind::Invalid));
    QVERIFY(pattern.error().message.size() > 20);
}

void tst_NotesTemplate::aTemplateOfOnesOwn()
{
    const auto pattern = NotesTemplate::parse(
        "{{project}} {{version}}{{#date}} of {{date}}{{/date}}, {{count}}:"
        "{{#features}}{{#items}} {{subject}} by {{#authors}}{{.}}{{/authors}}{{/items}}{{/features}}"
        "{{^performance}} nothing faster{{/performance}}",
        NotesForm::Text);
    QVERIFY(pattern);
    QCOMPARE(QString::fromUtf8(pattern->rendered(release(u"a < b"_s), u"web"_s).value_or(QByteArray())),
             u"web 1.2.0 of 2026-11-20, 4: a < b by Ada nothing faster\n"_s);
    const auto html = NotesTemplate::parse("<p>{{#features}}{{#items}}{{subject}}{{/items}}{{/features}}</p>",
                                           NotesForm::Html);
    QCOMPARE(QString::fromUtf8(html->rendered(release(u"a < b"_s)).value_or(QByteArray())),
             u"<p>a &lt; b</p>\n"_s);
}

void tst_NotesTemplate::whatAPersonTookInIsWritten_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("section");
    for (const QString &name : {u"customer"_s, u"keep-a-changelog"_s}) {
        for (const QString &section : {u"maintenance"_s, u"documentation"_s})
            QTest::addRow("%s, %s", qPrintable(name), qPrintable(section)) << name << section;
    }
}

void tst_NotesTemplate::whatAPersonTookInIsWritten()
{
    QFETCH(QString, name);
    QFETCH(QString, section);
    const auto pattern = shippedTemplate(name);
    QVERIFY(pattern);
    ReleaseNotes all;
    all.version = u"1.2.0"_s;
    all.sections = {{u"Quiet work"_s, {item(u"chore"_s, u"sweep the yard"_s)}, section}};
    NotesDraft draft = beginDraft(all, NotesAudience::Customer);
    const auto written = [&] {
        return pattern->rendered(notesOfDraft(draft, all, NotesAudience::Customer)).value_or(QByteArray());
    };
    QVERIFY2(!written().contains("sweep the yard"), written().constData());
    QVERIFY(setDraftShown(draft, QString(40, u'a'), true));
    QCOMPARE(written().count("sweep the yard"), 1);
}

void tst_NotesTemplate::anAudienceSeesWhatIsMeantForIt_data()
{
    QTest::addColumn<NotesAudience>("audience");
    QTest::addColumn<QStringList>("sections");
    QTest::addColumn<bool>("hasAuthors");
    QTest::newRow("internal sees everything")
        << NotesAudience::Internal << QStringList{u"breaking"_s, u"features"_s, u"fixes"_s, u"maintenance"_s}
        << true;
    QTest::newRow("a customer sees what changes for them, and nobody's name")
        << NotesAudience::Customer << QStringList{u"breaking"_s, u"features"_s, u"fixes"_s} << false;
    QTest::newRow("operations sees maintenance too")
        << NotesAudience::Operations
        << QStringList{u"breaking"_s, u"features"_s, u"fixes"_s, u"maintenance"_s} << true;
}

void tst_NotesTemplate::anAudienceSeesWhatIsMeantForIt()
{
    QFETCH(NotesAudience, audience);
    QFETCH(QStringList, sections);
    QFETCH(bool, hasAuthors);
    QVERIFY(notesAudienceFromString(toString(audience)) == audience);
    const ReleaseNotes notes = notesFor(audience, release(u"x"_s));
    QStringList seen;
    for (const NotesSection &section : notes.sections)
        seen.append(section.key);
    QCOMPARE(seen, sections);
    QCOMPARE(!notes.sections.first().items.first().authors.isEmpty(), hasAuthors);
    QCOMPARE(!notes.contributors.isEmpty(), hasAuthors);
}

QTEST_GUILESS_MAIN(tst_NotesTemplate)
#include "tst_notestemplate.moc"
