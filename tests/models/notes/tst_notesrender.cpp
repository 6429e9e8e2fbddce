#include "models/notes/renderhtml.h"
#include "models/notes/rendermarkdown.h"
#include "models/notes/rendertext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

static NotesItem itemWith(const QString &subject)
{
    NotesItem item;
    item.sha = CommitId::parse(QString(40, u'a')).value();
    item.type = u"fix"_s;
    item.subject = subject;
    return item;
}

static ReleaseNotes notesWith(const NotesItem &item)
{
    ReleaseNotes notes;
    notes.version = u"1.2.3"_s;
    notes.date = QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC);
    notes.sections = {{u"Fixes"_s, {item}, u"fixes"_s}};
    notes.contributors = {{u"Ada"_s, true}, {u"Bob *x*"_s, false}};
    return notes;
}

/// The text an HTML fragment shows, its tags taken out and the five entities cmark writes put back.
static QString shownText(QString html)
{
    QString out;
    bool inTag = false;
    for (const QChar c : std::as_const(html)) {
        if (c == u'<')
            inTag = true;
        else if (c == u'>')
            inTag = false;
        else if (!inTag)
            out += c;
    }
    return out.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

static QStringList tagsOf(const QString &html)
{
    QStringList tags;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        if (html[at + 1] != u'/')
            tags += html.mid(at + 1, html.indexOf(u'>', at) - at - 1);
    }
    return tags;
}

class NotesRenderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void markdown()
    {
        NotesItem item = itemWith(u"handle snake_case"_s);
        item.scope = u"core"_s;
        item.pullRequest = u"12"_s;
        item.tickets = {u"ABC-1"_s, u"#12"_s};
        item.breakingNotes = {u"first line\nand more\n\nsecond part"_s};
        QCOMPARE(renderNotesMarkdown({notesWith(item)}),
                 u"## 1.2.3 (2026-11-20)\n\n### Fixes\n\n"
                 "- **core:** handle snake_case (#12, ABC-1, `aaaaaaaa`)\n"
                 "  - first line and more\n\n    second part\n"
                 "\n### Contributors\n\n- Ada (first contribution)\n- Bob \\*x\\*\n"_s);
    }

    void severalReleasesAreParted()
    {
        const QString two = renderNotesMarkdown({notesWith(itemWith(u"a"_s)), ReleaseNotes()});
        QVERIFY(two.endsWith(u"\n\n## Unreleased\n"_s));
        QCOMPARE(two, renderNotesMarkdown({notesWith(itemWith(u"a"_s)), ReleaseNotes()}));
    }

    void anExclamationMarksOwnNoteIsNotSaidTwice()
    {
        NotesItem item = itemWith(u"drop x"_s);
        item.breakingNotes = {u"drop x (#4)"_s, u"drop x and y"_s};
        const QString text = renderNotesMarkdown({notesWith(item)});
        QCOMPARE(text.count(u"  - "_s), 1);
        QVERIFY(text.contains(u"  - drop x and y\n"_s));
    }

    void hostileTextComesOutAsText_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::newRow("HTML") << u"<script>alert(1)</script> <img src=/dev/zero> <b>x</b>"_s;
        QTest::newRow("a link") << u"[good](https://evil.example) ![x](file:///etc/passwd)"_s;
        QTest::newRow("an automatic link")
            << u"<https://evil.example> see https://x.example www.example.org"_s;
        QTest::newRow("a reference definition") << u"[a]: https://evil.example \"t\""_s;
        QTest::newRow("emphasis") << u"*a* **b** _c_ __d__ ~~e~~ snake_case_name _x"_s;
        QTest::newRow("code") << u"`a` ``b`` ```c"_s;
        QTest::newRow("entities") << u"&amp; &lt;b&gt; &#64; &copy; R&D"_s;
        QTest::newRow("a heading") << u"# heading"_s;
        QTest::newRow("a closed heading") << u"x ##"_s;
        QTest::newRow("a list") << u"- a"_s;
        QTest::newRow("another list") << u"+ a"_s;
        QTest::newRow("a starred list") << u"* a"_s;
        QTest::newRow("a numbered list") << u"1. a"_s;
        QTest::newRow("a numbered list with a parenthesis") << u"12) a"_s;
        QTest::newRow("a quote") << u"> a"_s;
        QTest::newRow("a rule") << u"---"_s;
        QTest::newRow("an underline") << u"==="_s;
        QTest::newRow("a fence") << u"~~~ sh"_s;
        QTest::newRow("a task") << u"[ ] a"_s;
        QTest::newRow("a table") << u"| a | b |"_s;
        QTest::newRow("backslashes") << u"C:\\temp\\*x\\\\ \\"_s;
        QTest::newRow("a colon at the beginning") << u":::note"_s;
        QTest::newRow("thousands of brackets") << QString(3000, u'[');
    }
    void hostileTextComesOutAsText()
    {
        QFETCH(QString, subject);
        NotesItem item = itemWith(subject);
        item.scope = subject;
        item.tickets = {subject};
        item.breakingNotes = {u"note "_s + subject, subject + u" again"_s};
        ReleaseNotes notes = notesWith(item);
        notes.version = subject;
        notes.contributors = {{subject, false}};
        const QString html = markdownToHtml(renderNotesMarkdown({notes}));
        QStringList tags = tagsOf(html);
        tags.removeDuplicates();
        for (const QString &tag : std::as_const(tags))
            QVERIFY2(QStringList({u"h2"_s, u"h3"_s, u"ul"_s, u"li"_s, u"p"_s, u"strong"_s, u"code"_s})
                         .contains(tag),
                     qPrintable(tag + u"\n"_s + html));
        const QString shown = shownText(html);
        // Heading, scope, subject, ticket, two notes and contributor.
        QVERIFY2(shown.count(subject) >= 7, qPrintable(html));
        QCOMPARE(tagsOf(html).count(u"li"_s), 4);
    }

    void linesEndInTheirPlace()
    {
        NotesItem item = itemWith(u"a\n\n# b\n<b>"_s);
        const QString html = markdownToHtml(renderNotesMarkdown({notesWith(item)}));
        QVERIFY2(html.contains(u"<li>a  # b &lt;b&gt;"_s) || html.contains(u"<li>a # b &lt;b&gt;"_s),
                 qPrintable(html));
    }

    void bidirectionalControlsAreVisible()
    {
        const QString hidden = u"a"_s + QChar(0x202E) + u"b"_s;
        for (const QString &text : {renderNotesMarkdown({notesWith(itemWith(hidden))}),
                                    renderNotesText({notesWith(itemWith(hidden))})}) {
            QVERIFY(!text.contains(QChar(0x202E)));
            QVERIFY(text.contains(u"U+202E"_s));
        }
    }

    void rawHtmlIsNeverPassedOn()
    {
        const QString html = markdownToHtml(u"<script>x</script>\n\n[a](javascript:alert(1))\n"_s);
        QVERIFY(!html.contains(u"<script"_s));
        QVERIFY(!html.contains(u"javascript:"_s));
    }

    void plainText()
    {
        NotesItem item = itemWith(u"keep *this* as it is"_s);
        item.scope = u"core"_s;
        QCOMPARE(
            renderNotesText({notesWith(item)}),
            u"1.2.3 (2026-11-20)\n==================\n\nFixes\n  * core: keep *this* as it is (aaaaaaaa)\n"
            "\nContributors\n  * Ada (first contribution)\n  * Bob *x*\n"_s);
    }
};

QTEST_GUILESS_MAIN(NotesRenderTest)
#include "tst_notesrender.moc"
