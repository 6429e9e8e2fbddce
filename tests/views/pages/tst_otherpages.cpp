// Releases, notes and audit: rows in, a key or a click, the wish out.
#include "models/items/choicelistmodel.h"
#include "models/items/commitlistmodel.h"
#include "models/items/draftlistmodel.h"
#include "models/items/filelistmodel.h"
#include "models/items/ledgerlistmodel.h"
#include "models/items/releaselistmodel.h"
#include "views/pages/auditpage.h"
#include "views/pages/notespage.h"
#include "views/pages/releasespage.h"
#include "views/pages/safebrowser.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace slipway;

static Release releaseCalled(const QString &version)
{
    Release release;
    release.version = version;
    release.tag = u"v"_s + version;
    release.previousTag = u"v0"_s;
    release.commits = 7;
    return release;
}

class OtherPagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theReleaseAskedForIsChosenWhenTheListIsThere()
    {
        ChoiceListModel projects;
        ReleaseListModel releases;
        CommitListModel commits;
        FileListModel files;
        projects.setRows({{1, u"shop"_s, {}}, {2, u"search"_s, {}}});
        ReleasesPage page(theme, {projects, releases, commits, files});
        QSignalSpy project(&page, &ReleasesPage::projectChosen);
        QSignalSpy chosen(&page, &ReleasesPage::releaseChosen);
        PageRequest request;
        request.project = u"search"_s;
        request.release = u"1.1.0"_s;
        page.openWith(request);
        QCOMPARE(project.count(), 1);
        releases.setRows({releaseCalled(u"1.2.0"_s), releaseCalled(u"1.1.0"_s)});
        page.showReleases();
        QCOMPARE(chosen.last(), (QVariantList{u"search"_s, u"v1.1.0"_s}));
        page.showRelease({releases.at(1), u"<p>notes</p>"_s, {}, {}});
        QSignalSpy wanted(&page, &ReleasesPage::approvalRequested);
        page.findChild<QPushButton *>(u"requestApproval"_s)->click();
        QCOMPARE(wanted[0], (QVariantList{u"search"_s, u"1.1.0"_s}));
        QSignalSpy compare(&page, &ReleasesPage::compareRequested);
        page.findChild<QPushButton *>(u"compareWithPrevious"_s)->click();
        QCOMPARE(compare[0], (QVariantList{u"search"_s, u"tag:v0"_s, u"tag:v1.1.0"_s}));
    }

    void withoutAProjectReleasesOfferToAddOne()
    {
        ChoiceListModel projects;
        ReleaseListModel releases;
        CommitListModel commits;
        FileListModel files;
        ReleasesPage page(theme, {projects, releases, commits, files});
        page.showReleases();
        QCOMPARE(page.state(), Page::State::Empty);
        QSignalSpy wanted(&page, &ReleasesPage::addProjectRequested);
        page.findChild<QPushButton *>(u"pageStateAction"_s)->click();
        QCOMPARE(wanted.count(), 1);
    }

    void notesThatNameFilesLoadNothingAndHangNothing()
    {
        SafeBrowser browser(theme);
        QElapsedTimer clock;
        clock.start();
        browser.showHtml(
            u"<p>fix: <img src='/dev/zero'> <img src='file:///dev/zero'> <a href='file:///etc/passwd'>x</a></p>"_s);
        browser.resize(400, 300);
        browser.grab();
        QVERIFY(!browser.loadResource(QTextDocument::HtmlResource, QUrl(u"file:///etc/passwd"_s)).isValid());
        QVERIFY(clock.elapsed() < 5000);
    }

    void notesAreCopiedAsTheyAre()
    {
        ChoiceListModel projects;
        ChoiceListModel points;
        projects.setRows({{1, u"shop"_s, {}}});
        DraftListModel lines;
        NotesPage page(theme, {projects, points, lines});
        page.showNotes(u"## 1.0\n- one\n"_s, u"<h2>1.0</h2>"_s, 1);
        QCOMPARE(page.state(), Page::State::Content);
        QCOMPARE(page.findChild<QPlainTextEdit *>(u"source"_s)->toPlainText(), u"## 1.0\n- one\n"_s);
        QSignalSpy copied(&page, &NotesPage::copyRequested);
        page.findChild<QPushButton *>(u"copy"_s)->click();
        QCOMPARE(copied[0][0].toString(), u"## 1.0\n- one\n"_s);
        QSignalSpy asked(&page, &NotesPage::notesRequested);
        PageRequest request;
        request.project = u"shop"_s;
        request.to = u"main"_s;
        page.openWith(request);
        QCOMPARE(asked[0], (QVariantList{u"shop"_s, QString(), u"main"_s}));
    }

    void aBrokenRecordIsNamedByItsFirstBadEntry()
    {
        LedgerListModel entries;
        LedgerEntry first;
        first.sequence = 1;
        first.kind = u"workspace.created"_s;
        LedgerEntry second;
        second.sequence = 2;
        second.kind = u"approval.requested"_s;
        entries.setRows({second, first});
        AuditPage page(theme, entries);
        page.showEntries();
        QSignalSpy verify(&page, &AuditPage::verifyRequested);
        page.findChild<QPushButton *>(u"verify"_s)->click();
        QCOMPARE(verify.count(), 1);
        page.showVerdict({false, 2, {}, 2, u"its hash is another"_s});
        QVERIFY(page.findChild<QLabel *>(u"verdict"_s)->text().contains(u"entry 2"_s));
        QCOMPARE(entries.index(0, 0).data(ToneRole).toInt(), int(Tone::Failed));
        QCOMPARE(entries.index(1, LedgerListModel::KindColumn).data(ToneRole).toInt(), int(Tone::Plain));
    }

private:
    Theme theme{*qApp};
};

QTEST_MAIN(OtherPagesTest)
#include "tst_otherpages.moc"
