// Notes put into a changelog: what people wrote there stays.
#include "models/notes/changelogfile.h"

#include <QTest>

using namespace slipway;

class tst_ChangelogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatPeopleWroteStays_data();
    void whatPeopleWroteStays();
};

void tst_ChangelogFile::whatPeopleWroteStays_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("notes");
    QTest::addColumn<QByteArray>("generated"); // empty: the notes themselves
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<int>("kept");
    const QByteArray two = "## 1.1.0 (2026-02-01)\n\n### Fixes\n\n- Mend (#7, abcdef1)\n";
    const QByteArray one = "## 1.0.0 (2026-01-01)\n\n### Features\n\n- Begin (abcdef0)\n";
    const auto row = [](const char *name, const QByteArray &file, const QByteArray &notes,
                        const QByteArray &expected, int kept = 0, const QByteArray &generated = {}) {
        QTest::newRow(name) << file << notes << generated << expected << kept;
    };
    row("an empty file becomes the notes", "", two, two);
    row("a release comes above those that are there", one, two, two + '\n' + one);
    row("a text before the releases stays before them", "# Changes\n\nDear all.\n\n" + one, two,
        "# Changes\n\nDear all.\n\n" + two + '\n' + one);
    row("a text right above the releases is parted from them", "# Changes\n" + one, two,
        "# Changes\n\n" + two + '\n' + one);
    row("a release that is there is brought up to date",
        "## 1.1.0 (2026-02-01)\n\n### Fixes\n\n- Mend (#7, 1234567)\n\n" + one, two, two + '\n' + one);
    row("a release in the middle stands at its place", "## 1.2.0\n\n- C (abcdef2)\n\n" + one,
        "## 1.2.0\n\n- C (abcdef2)\n\n" + two + '\n' + one,
        "## 1.2.0\n\n- C (abcdef2)\n\n" + two + '\n' + one);
    row("an old release behind all others stands last", two, two + '\n' + one, two + '\n' + one);
    row("a commit's line in a person's words stays",
        "## 1.1.0 (2026-02-01)\n\n### Fixes\n\n- The door closes (#7, abcdef1)\n", two,
        "## 1.1.0 (2026-02-01)\n\n### Fixes\n\n- The door closes (#7, abcdef1)\n", 1);
    row("a line of a person's own stays, and new ones come below the same heading",
        "## 1.1.0\n\n### Fixes\n\n- By hand\n- Mend (#7, abcdef1)\n\nThanks, Eve!\n",
        "## 1.1.0 (2026-02-01)\n\n### Features\n\n- New (abcdef3)\n\n### Fixes\n\n- Also (abcdef2)\n- Mend "
        "(#7, "
        "abcdef1)\n",
        "## 1.1.0\n\n### Fixes\n\n- By hand\n- Mend (#7, abcdef1)\n- Also (abcdef2)\n\n### Features\n\n- New "
        "(abcdef3)\n\nThanks, Eve!\n",
        1);
    row("a release written by hand alone is not touched",
        "## [v1.1.0](https://example.org) - 2026-02-01\n\n- All by hand\n", two,
        "## [v1.1.0](https://example.org) - 2026-02-01\n\n- All by hand\n");
    row("what the studio left out goes, where the commit had given it",
        "## 1.1.0 (2026-02-01)\n\n### Fixes\n\n- Mend (#7, abcdef1)\n- Dull (abcdef2)\n", two, two, 0,
        "## 1.1.0 (2026-02-01)\n\n### Fixes\n\n- Dull (abcdef2)\n- Mend (#7, abcdef1)\n");
    row("what the studio rewrote is taken, where the commit's words stood",
        "## 1.1.0 (2026-02-01)\n\n### Fixes\n\n- Mend (#7, abcdef1)\n",
        "## 1.1.0 (2026-02-01)\n\n### Fixes\n\n- The door closes (#7, abcdef1)\n",
        "## 1.1.0 (2026-02-01)\n\n### Fixes\n\n- The door closes (#7, abcdef1)\n", 0, two);
    row("what was unreleased becomes the release, in a person's words",
        "## Unreleased\n\n### Fixes\n\n- The door closes (#7, abcdef1)\n\n" + one, two,
        "## 1.1.0 (2026-02-01)\n\n### Fixes\n\n- The door closes (#7, abcdef1)\n\n" + one, 1);
    row("what is unreleased beyond a release stays on top",
        "## [Unreleased]\n\n- Mend (#7, abcdef1)\n- Later (abcdef9)\n\n" + one, two,
        "## [Unreleased]\n\n- Mend (#7, abcdef1)\n- Later (abcdef9)\n\n" + two + '\n' + one);
    row("two releases of the same words are two", "## 1.0.1\n\n- Mend\n", "## 1.1.1\n\n- Mend\n",
        "## 1.1.1\n\n- Mend\n\n## 1.0.1\n\n- Mend\n");
    row("a heading in a sample of code is none", "# Changes\n\n```\n## 9.9.9\n```\n\n" + one, two,
        "# Changes\n\n```\n## 9.9.9\n```\n\n" + two + '\n' + one);
    row("addresses of links at the end stay there", one + "\n[1.0.0]: https://example.org\n", two,
        two + '\n' + one + "\n[1.0.0]: https://example.org\n");
    row("what a person wrote before the sections is brought in",
        "## 1.1.0 (2026-02-01)\n\n### Fixes\n\n- By hand\n- Mend (#7, abcdef1)\n",
        "## 1.1.0 (2026-02-01)\n\nDear all.\n\n### Fixes\n\n- Mend (#7, abcdef1)\n",
        "## 1.1.0 (2026-02-01)\n\nDear all.\n\n### Fixes\n\n- By hand\n- Mend (#7, abcdef1)\n", 1);
    row("ends of lines are the file's", "# Changes\r\n\r\n## 1.0.0\r\n\r\n- a\r\n", "## 1.1.0\n\n- b\n",
        "# Changes\r\n\r\n## 1.1.0\r\n\r\n- b\r\n\r\n## 1.0.0\r\n\r\n- a\r\n");
}

void tst_ChangelogFile::whatPeopleWroteStays()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, notes);
    QFETCH(QByteArray, generated);
    QFETCH(QByteArray, expected);
    QFETCH(int, kept);
    const QByteArray &raw = generated.isEmpty() ? notes : generated;
    const ChangelogUpdate update = withNotes(file, notes, raw);
    QCOMPARE(update.text, expected);
    QCOMPARE(update.kept, kept);
    QCOMPARE(withNotes(update.text, notes, raw).text, expected); // the second time changes nothing
}

QTEST_GUILESS_MAIN(tst_ChangelogFile)
#include "tst_changelogfile.moc"
