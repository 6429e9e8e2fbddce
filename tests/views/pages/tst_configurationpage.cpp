// Configuration: rows in, a key or a click, the wish out.
#include "models/items/choicelistmodel.h"
#include "models/items/configurationtablemodel.h"
#include "views/dialogs/configurationrulesdialog.h"
#include "views/pages/configurationpage.h"
#include "views/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace slipway;

static ConfigurationComparison someComparison(int environments)
{
    QVector<ConfigurationSide> sides;
    for (int number = 0; number < environments; ++number) {
        ConfigurationSide side;
        side.environment = QStringList{u"dev"_s, u"staging"_s, u"prod"_s}[number];
        const auto add = [&side](const QString &part, const QString &key, const QString &text,
                                 Secrecy secrecy = Secrecy::Open) {
            side.entries.append(
                {part,
                 key,
                 {ConfigurationType::Text, secrecy, secrecy == Secrecy::Open ? text : u"••••••"_s,
                  text.toUtf8(), u"f.yaml"_s, 7}});
        };
        add(u"app.yaml"_s, u"name"_s, u"web"_s);
        add(u"app.yaml"_s, u"host"_s, side.environment);
        add(u"app.yaml"_s, u"password"_s, number ? u"a"_s : u"b"_s, Secrecy::Masked);
        if (number)
            add(u"other.env"_s, u"LEVEL"_s, u"1"_s);
        sides.append(side);
    }
    return compareConfigurations(sides);
}

class ConfigurationPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_projects.setRows({{1, u"web"_s, {}}, {2, u"api"_s, {}}});
        m_environments.setRows({{1, u"dev"_s, {}}, {2, u"staging"_s, {}}, {3, u"prod"_s, {}}});
    }

    void theModelShowsWhatTheFilterTakes()
    {
        ConfigurationTableModel keys;
        QAbstractItemModelTester tester(&keys, QAbstractItemModelTester::FailureReportingMode::Fatal);
        keys.setComparison(someComparison(2));
        const auto shown = [&keys] {
            QStringList lines;
            for (const ConfigurationLine &line : keys.rows())
                lines.append(line.isHeading ? u"# %1 %2"_s.arg(line.row.part).arg(line.keys) : line.row.key);
            return lines;
        };
        QCOMPARE(shown(),
                 (QStringList{u"# app.yaml 2"_s, u"host"_s, u"password"_s, u"# other.env 1"_s, u"LEVEL"_s}));
        QCOMPARE(keys.columnCount(), 4);
        keys.setFilter({true, u"app"_s});
        QCOMPARE(shown(), (QStringList{u"# app.yaml 3"_s, u"host"_s, u"name"_s, u"password"_s}));
        keys.setComparison(someComparison(3));
        QCOMPARE(keys.columnCount(), 5);
        QCOMPARE(keys.shownKeys(), 3);
        keys.setComparison({});
        QCOMPARE(keys.columnCount(), 2);
        QCOMPARE(keys.rowCount(), 0);
    }

    void aCellIsSpokenAsASentence()
    {
        ConfigurationTableModel keys;
        keys.setComparison(someComparison(2));
        const int level = keys.rowOf(u"other.env\n\nLEVEL"_s);
        const auto cell = [&](int row, int column, int role) { return keys.index(row, column).data(role); };
        QCOMPARE(cell(level, 2, Qt::AccessibleTextRole).toString(), u"LEVEL in dev: not set"_s);
        QCOMPARE(cell(level, 2, ToneRole).toInt(), int(Tone::Waiting));
        QCOMPARE(cell(level, 1, Qt::DisplayRole).toString(), u"not everywhere"_s);
        QCOMPARE(cell(level, 3, Qt::ToolTipRole).toString(), u"f.yaml, line 7"_s);
        const int password = keys.rowOf(u"app.yaml\n\npassword"_s);
        QCOMPARE(cell(password, 2, Qt::DisplayRole).toString(), u"•••••• A"_s);
        QCOMPARE(cell(password, 3, Qt::DisplayRole).toString(), u"•••••• B"_s);
    }

    void wishesAreSaid()
    {
        ConfigurationTableModel keys;
        ConfigurationPage page(theme, {m_projects, m_environments, m_points, keys});
        QSignalSpy compare(&page, &ConfigurationPage::compareRequested);
        PageRequest request;
        request.project = u"api"_s;
        request.from = u"staging"_s;
        request.to = u"prod"_s;
        page.openWith(request);
        QCOMPARE(compare.last(), (QVariantList{u"api"_s, QStringList{u"staging"_s, u"prod"_s}, QString()}));

        auto *menu = page.findChild<QPushButton *>(u"environments"_s)->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 3);
        menu->actions()[0]->trigger();
        Q_EMIT menu->aboutToHide();
        QCOMPARE(compare.last()[1].toStringList(), (QStringList{u"dev"_s, u"staging"_s, u"prod"_s}));

        QSignalSpy filter(&page, &ConfigurationPage::filterChanged);
        page.findChild<QLineEdit *>(u"search"_s)->setText(u"host"_s);
        QTRY_COMPARE(filter.count(), 1);
        QCOMPARE(filter.last()[0].value<ConfigurationFilter>().search, u"host"_s);
        page.findChild<QCheckBox *>(u"onlyDifferences"_s)->click();
        QCOMPARE(filter.last()[0].value<ConfigurationFilter>().allKeys, true);
        QVERIFY(!page.findChild<QPushButton *>(u"copy"_s)->isEnabled());
    }

    void anAnswerIsShownWithWhereItIsFrom()
    {
        ConfigurationTableModel keys;
        ConfigurationPage page(theme, {m_projects, m_environments, m_points, keys});
        page.resize(1200, 700);
        keys.setComparison(someComparison(2));
        ConfigurationSummary summary;
        summary.sentence = u"3 differ"_s;
        summary.counts = keys.comparison().counts;
        summary.guessed = true;
        summary.origins = {{u"dev"_s, u"1.0"_s, 2, {}, {u"a.yaml, line 3, cannot be read: it is no YAML."_s}},
                           {u"staging"_s, {}, 0, u"Nothing is known to be live in staging."_s, {}}};
        page.showSummary(summary);
        QCOMPARE(page.state(), Page::State::Content);
        const auto says = [&page](const QString &text) {
            for (const QLabel *label : page.findChildren<QLabel *>()) {
                if (label->isVisibleTo(&page) && label->text().contains(text))
                    return true;
            }
            return false;
        };
        QVERIFY(says(u"3 differ"_s) && says(u"a.yaml, line 3"_s) && says(u"Nothing is known to be live"_s));
        QSignalSpy keep(&page, &ConfigurationPage::keepRulesRequested);
        page.findChild<QPushButton *>(u"keepRules"_s)->click();
        QCOMPARE(keep.count(), 1);

        auto *table = page.findChild<QTableView *>(u"keys"_s);
        table->setCurrentIndex(keys.index(1, 0));
        QCOMPARE(page.findChild<QLabel *>(u"detailTitle"_s)->text(), u"host"_s);
        QSignalSpy file(&page, &ConfigurationPage::fileRequested);
        page.findChild<QPushButton *>(u"openFile1"_s)->click();
        QCOMPARE(file.last()[0].toInt(), 1);
        const auto value = file.last()[1].value<ConfigurationValue>();
        QCOMPARE(value.file, u"f.yaml"_s);
        QCOMPARE(value.line, 7);
        QVERIFY(page.findChild<QPushButton *>(u"copy"_s)->isEnabled());
        page.showNothing(u"Nothing to compare."_s);
        QVERIFY(says(u"Nothing to compare."_s) && !page.findChild<QPushButton *>(u"copy"_s)->isEnabled());
    }

    void rulesAreWrittenAndTried()
    {
        ConfigurationRulesDialog dialog(theme, u"web"_s, nullptr);
        const ConfigurationRule rule{u"values-{environment}.yaml"_s, {}, {}, {}, {}, {}};
        dialog.setRules({rule});
        auto *text = dialog.findChild<QPlainTextEdit *>(u"rulesText"_s);
        QCOMPARE(text->toPlainText(), u"values-{environment}.yaml"_s);
        QSignalSpy preview(&dialog, &ConfigurationRulesDialog::previewRequested);
        QSignalSpy keep(&dialog, &ConfigurationRulesDialog::keepRequested);
        text->setPlainText(u"/wrong"_s);
        QTest::qWait(400);
        QCOMPARE(preview.count(), 0);
        text->setPlainText(u"values.yaml=*\n\nvalues-{environment}.yaml"_s);
        QTRY_COMPARE(preview.count(), 1);
        QCOMPARE(preview[0][0].value<QVector<ConfigurationRule>>().size(), 2);
        dialog.showCaught(
            {rule},
            {{0, u"values-prod.yaml"_s, u"prod"_s, u"prod"_s, u"values.yaml"_s, ConfigurationFormat::Helm},
             {0, u"values-eu.yaml"_s, {}, u"eu"_s, u"values.yaml"_s, ConfigurationFormat::Helm}},
            9);
        auto *caught = dialog.findChild<QTreeWidget *>(u"caught"_s);
        QCOMPARE(caught->topLevelItem(0)->childCount(), 2);
        QVERIFY(caught->topLevelItem(0)->child(1)->text(1).contains(u"eu: not in the workspace"_s));
        dialog.findChild<QPushButton *>(u"primary"_s)->click();
        QCOMPARE(keep.count(), 1);
    }

private:
    Theme theme{*qApp};
    ChoiceListModel m_projects;
    ChoiceListModel m_environments;
    ChoiceListModel m_points;
};

QTEST_MAIN(ConfigurationPageTest)
#include "tst_configurationpage.moc"
