#include "models/git/filediffreading.h"
#include "tests/support/scratchrepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

/// What changed in a file, held to git's own words about it.
class tst_FileDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLinesAreGits_data();
    void theLinesAreGits();
    void whatIsLargeOrBinaryIsNotCompared();
    void aLongChangeIsCut();
    void aFileInNeitherIsAnError();

private:
    CommitId id(const QString &hex) const { return CommitId::parse(hex).value_or(CommitId()); }
    QString commit(const QMap<QString, QByteArray> &files)
    {
        ScratchRepository::What what;
        what.files = files;
        return m_repository.commit(u"change"_s, what);
    }
    ScratchRepository m_repository;
    QString m_before;
    QString m_after;
};

void tst_FileDiff::initTestCase()
{
    QByteArray many;
    for (int i = 0; i < 60; ++i)
        many += "line " + QByteArray::number(i) + '\n';
    QByteArray changed = many;
    changed.replace("line 7\n", "seven\n");
    changed.replace("line 40\n", "");
    changed.replace("line 55\n", "line 55\nnew\nnewer\n");
    m_before = commit({{u"many.txt"_s, many},
                       {u"gone"_s, "a\nb\n"},
                       {u"old/name"_s, many},
                       {u"raw"_s, QByteArray("\0\1", 2)}});
    m_after = commit({{u"many.txt"_s, changed},
                      {u"gone"_s, QByteArray()},
                      {u"came"_s, "x"},
                      {u"old/name"_s, QByteArray()},
                      {u"new/name"_s, changed},
                      {u"raw"_s, QByteArray("\0\2", 2)}});
}

void tst_FileDiff::theLinesAreGits_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("oldPath");
    QTest::newRow("lines came, went and changed") << u"many.txt"_s << QString();
    QTest::newRow("a file that went") << u"gone"_s << QString();
    QTest::newRow("a file that came, without a line end") << u"came"_s << QString();
    QTest::newRow("a file that was renamed too") << u"new/name"_s << u"old/name"_s;
}

void tst_FileDiff::theLinesAreGits()
{
    QFETCH(const QString, path);
    QFETCH(const QString, oldPath);
    const auto diff = readFileDiff(m_repository.path(), id(m_before), id(m_after), path, oldPath);
    QVERIFY2(diff, diff ? "" : qPrintable(diff.error().message));
    QStringList ours;
    for (const DiffLine &line : diff->lines) {
        if (line.kind == DiffLine::Kind::Gap)
            continue;
        const QChar sign = line.kind == DiffLine::Kind::Added ? u'+'
            : line.kind == DiffLine::Kind::Removed            ? u'-'
                                                              : u' ';
        ours += sign + line.text;
    }
    QStringList theirs;
    bool inHunk = false;
    for (const QString &line : m_repository.lines(
             {u"diff"_s, u"-M10%"_s, m_before, m_after, u"--"_s, path, oldPath.isEmpty() ? path : oldPath})) {
        if (line.startsWith(u"@@"_s))
            inHunk = true;
        else if (inHunk && !line.startsWith(u'\\'))
            theirs += line;
    }
    QCOMPARE(ours, theirs);
    QVERIFY(!ours.isEmpty());
}

void tst_FileDiff::whatIsLargeOrBinaryIsNotCompared()
{
    const auto large =
        readFileDiff(m_repository.path(), id(m_before), id(m_after), u"many.txt"_s, {}, {20, 1000});
    QVERIFY(large && large->isLarge && large->lines.isEmpty());
    const auto binary = readFileDiff(m_repository.path(), id(m_before), id(m_after), u"raw"_s, {});
    QVERIFY(binary && binary->isBinary && binary->lines.isEmpty());
}

void tst_FileDiff::aLongChangeIsCut()
{
    const auto cut =
        readFileDiff(m_repository.path(), id(m_before), id(m_after), u"many.txt"_s, {}, {1 << 20, 5});
    QVERIFY(cut && cut->isCut);
    QCOMPARE(cut->lines.size(), 5);
}

void tst_FileDiff::aFileInNeitherIsAnError()
{
    const auto none = readFileDiff(m_repository.path(), id(m_before), id(m_after), u"nowhere"_s, {});
    QVERIFY(!none && none.error().kind == Error::Kind::NotFound);
}

QTEST_GUILESS_MAIN(tst_FileDiff)
#include "tst_filediff.moc"
