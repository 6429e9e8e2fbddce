// What somebody else's commit says is text in every format of notes, whatever it looks like.
#include "tests/support/cliuser.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using slipway::tests::CliUser;
using slipway::tests::Ran;

class HostileNotesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void isTextInEveryFormat_data();
    void isTextInEveryFormat();

private:
    CliUser m_user;
    ScratchRepository m_repository;
};

void HostileNotesTest::initTestCase()
{
    const QString subjects[] = {
        u"feat: <img src='/dev/zero'><script>alert(1)</script>"_s,
        u"fix: [a good link](javascript:alert(1)) and ![picture](file:///etc/passwd)"_s,
        u"fix: https://good.example](https://evil.example)"_s,
        u"feat: {{subject}} {{#releases}}x{{/releases}} ${HOME} %1 %99"_s,
        u"fix: turned \u202e round \u2066 inside \u200b out"_s,
        u"feat: # no heading\t* no list `no code` | no | table ~~no strike~~ &lt;no entity&gt;"_s,
    };
    for (const QString &subject : subjects) {
        ScratchRepository::What what;
        what.author = u"[Mallory](javascript:x) **\u202e**"_s; // git takes no < in a name
        m_repository.change(subject, u"a"_s, what);
    }
    m_repository.tag(u"v1.0.0"_s);
}

void HostileNotesTest::isTextInEveryFormat_data()
{
    QTest::addColumn<QStringList>("manner");
    QTest::addColumn<bool>("isPage");
    QTest::newRow("template chat") << QStringList{u"--template"_s, u"chat"_s} << false;
    QTest::newRow("markdown") << QStringList{} << false;
    QTest::newRow("html") << QStringList{u"--format"_s, u"html"_s} << true;
    QTest::newRow("text") << QStringList{u"--format"_s, u"text"_s} << false;
    QTest::newRow("json") << QStringList{u"--format"_s, u"json"_s} << false;
    QTest::newRow("the message of a tag") << QStringList{u"--format"_s, u"tag"_s} << false;
    QTest::newRow("customers' page") << QStringList{u"--format"_s, u"html"_s, u"--audience"_s, u"customer"_s}
                                     << true;
    QTest::newRow("pdf") << QStringList{u"--format"_s, u"pdf"_s} << false;
    for (const QString &name :
         {u"keep-a-changelog"_s, u"github"_s, u"conventional"_s, u"customer"_s, u"operations"_s}) {
        QTest::addRow("template %s", qPrintable(name)) << QStringList{u"--template"_s, name} << false;
        QTest::addRow("template %s as html", qPrintable(name))
            << QStringList{u"--template"_s, name, u"--format"_s, u"html"_s} << true;
    }
}

void HostileNotesTest::isTextInEveryFormat()
{
    QFETCH(QStringList, manner);
    QFETCH(bool, isPage);
    const QString file = m_user.path(u"notes.out"_s);
    // A picture of /dev/zero that was loaded would never end.
    const Ran ran =
        m_user.cli(QStringList{u"notes"_s, u"--repo"_s, m_repository.path(), u"--output"_s, file} + manner);
    QVERIFY2(ran.code == 0, ran.all().c_str());
    const QByteArray bytes = m_user.read(u"notes.out"_s);
    if (manner.contains(u"pdf"_s)) {
        QVERIFY(bytes.startsWith("%PDF-"));
        for (const char *loaded : {"/URI", "/JavaScript", "/Launch", "/Subtype /Image"})
            QVERIFY2(!bytes.contains(loaded), loaded);
        return;
    }
    const QString text = QString::fromUtf8(bytes);
    // As they were written, not as what they would stand for.
    QVERIFY(text.contains(u"99"_s));
    QVERIFY(text.contains(u"subject"_s) && text.contains(u"HOME"_s));
    const bool isMarkdown = !isPage && text.contains(u"\\<img"_s);
    QVERIFY(!isMarkdown || !text.contains(u"- # no heading"_s));
    if (manner.contains(u"tag"_s)) { // git takes such a line for a comment
        for (const QString &line : text.split(u'\n'))
            QVERIFY2(!line.startsWith(u'#'), qPrintable(line));
    }
    if (!manner.contains(u"json"_s)) {
        for (const QChar hidden : {QChar(0x202e), QChar(0x2066), QChar(0x200b)})
            QVERIFY2(!text.contains(hidden), "a sign that is not seen");
    }
    if (isPage) {
        for (const QString &tag : {u"<img"_s, u"<script"_s, u"<b>"_s, u"<del>"_s, u"href=\"javascript"_s,
                                   u"href=\"file:"_s, u"evil.example\""_s})
            QVERIFY2(!text.contains(tag, Qt::CaseInsensitive), qPrintable(tag));
        QVERIFY(text.contains(u"&lt;img"_s));
        // The page itself may load nothing and run nothing.
        QVERIFY(text.contains(u"default-src 'none'"_s) && !text.contains(u"<link"_s));
    }
}

QTEST_GUILESS_MAIN(HostileNotesTest)
#include "tst_hostilenotes.moc"
