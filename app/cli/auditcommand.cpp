#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/ledger/ledger.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <climits>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

QFuture<Result<int>> runVerify(Invocation &invocation)
{
    const auto verdict = invocation.session.store().read([](Database &db) { return Ledger(db).verify(); });
    return printing(invocation, verdict, [&invocation](const LedgerVerdict &found) {
        if (invocation.isJson())
            invocation.output.json(jsonOf(found));
        else if (found.ok)
            invocation.output.line(
                Cli::tr("The record is whole: %n entries, each following from the one before.", nullptr,
                        int(qMin<qint64>(found.entries, INT_MAX))));
        else
            invocation.output.line(Cli::tr("The record is broken at entry %1: %2")
                                       .arg(found.firstBad.value_or(0))
                                       .arg(found.why));
        return found.ok ? 0 : 1;
    });
}

QFuture<Result<int>> runAuditList(Invocation &invocation, int limit)
{
    const auto entries =
        invocation.session.store().read([limit](Database &db) { return Ledger(db).page(0, limit); });
    return printing(invocation, entries, [&invocation](const QVector<LedgerEntry> &newest) {
        if (invocation.isJson()) {
            invocation.output.json({{u"entries"_s, jsonArrayOf(newest)}});
            return 0;
        }
        TextTable table{
            {Cli::tr("Entry"), Cli::tr("When"), Cli::tr("Who"), Cli::tr("What"), Cli::tr("Details")}, {}};
        for (const LedgerEntry &entry : newest) {
            table.rows.append({QString::number(entry.sequence), shownTime(entry.at), entry.actor, entry.kind,
                               QString::fromUtf8(entry.body).left(200)});
        }
        invocation.output.table(table);
        return 0;
    });
}

/// Every entry, oldest first, one JSON object a line; the file appears only when it is whole.
Result<qint64> exportEntries(Database &db, const QString &file)
{
    QVector<LedgerEntry> entries;
    for (qint64 before = 0;;) {
        constexpr int pageRows = 2000;
        const auto page = Ledger(db).page(before, pageRows);
        if (!page)
            return fail(page.error());
        entries.append(*page);
        if (page->size() < pageRows)
            break;
        before = page->last().sequence;
    }
    QSaveFile out(file);
    bool written = out.open(QIODevice::WriteOnly);
    for (auto entry = entries.crbegin(); written && entry != entries.crend(); ++entry) {
        QJsonObject object = jsonOf(*entry);
        object.insert(u"body_text"_s, QString::fromUtf8(entry->body));
        written = out.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n') > 0;
    }
    if (!written || !out.commit()) {
        return fail(Error::Kind::Storage,
                    Cli::tr("“%1” could not be written. Check the folder and the space left.").arg(file),
                    out.errorString());
    }
    return entries.size();
}

QFuture<Result<int>> runExport(Invocation &invocation, const QString &file)
{
    const auto exported =
        invocation.session.store().read([file](Database &db) { return exportEntries(db, file); });
    return printing(invocation, exported, [&invocation, file](qint64 entries) {
        if (invocation.isJson())
            invocation.output.json({{u"file"_s, file}, {u"entries"_s, entries}});
        else
            invocation.output.line(
                Cli::tr("Wrote %n entries to %1.", nullptr, int(qMin<qint64>(entries, INT_MAX))).arg(file));
        return 0;
    });
}

} // namespace

void addAuditCommand(CommandLine &line)
{
    CLI::App *audit = addCommand(line.app, "audit", Cli::tr("The append-only record: verify, list, export"),
                                 u"slipway-cli audit verify"_s);
    audit->require_subcommand(1);
    CLI::App *verify =
        addCommand(*audit, "verify", Cli::tr("Check that no entry was changed, left out or added"),
                   u"slipway-cli audit verify"_s);
    verify->callback([&chosen = line.chosen] { chosen.action = runVerify; });
    auto limit = std::make_shared<int>(50);
    CLI::App *list = addCommand(*audit, "list", Cli::tr("List the newest entries"),
                                u"slipway-cli audit list --limit 20"_s);
    list->add_option("--limit", *limit, Cli::tr("At most so many; 50 when not given").toStdString())
        ->type_name("N")
        ->check(CLI::Range(1, 1000000000));
    list->callback([limit, &chosen = line.chosen] {
        chosen.action = [limit](Invocation &invocation) { return runAuditList(invocation, *limit); };
    });
    auto file = std::make_shared<QString>();
    CLI::App *exporting =
        addCommand(*audit, "export", Cli::tr("Write every entry to a file, one JSON object a line"),
                   u"slipway-cli audit export record.jsonl"_s);
    addText(exporting, "file", *file, Cli::tr("The file"))->required();
    exporting->callback([file, &chosen = line.chosen] {
        chosen.action = [file](Invocation &invocation) { return runExport(invocation, *file); };
    });
}

} // namespace slipway
