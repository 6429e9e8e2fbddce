#include "app/cli/commands.h"
#include "app/cli/jsonoutput.h"
#include "app/cli/words.h"
#include "models/base/times.h"
#include "models/commands/auditcommands.h"
#include "models/ledger/ledger.h"

#include <QSaveFile>

#include <climits>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

void printAnchor(Output &output, const LedgerReport &report)
{
    const LedgerVerdict &verdict = report.verdict;
    if (!report.anchorTrouble.isEmpty())
        output.line(output.toned(report.anchorTrouble, Tone::Bad));
    if (report.anchorRemote.isEmpty()) {
        output.line(Cli::tr(
            "It is not anchored anywhere, so whoever may write the whole file could write it anew: audit "
            "anchor --remote REPOSITORY"));
        return;
    }
    if (!verdict.anchoredTo) {
        output.line(Cli::tr("No entry is anchored yet."));
        return;
    }
    const QString signer = report.anchorSigner.isEmpty() ? Cli::tr("not signed by a known key")
                                                         : Cli::tr("signed by %1").arg(report.anchorSigner);
    output.line(Cli::tr("Anchored up to entry %1 on %2, %3; %4 newer ones are not yet.")
                    .arg(verdict.anchoredTo->sequence)
                    .arg(shownTime(verdict.anchoredTo->at), signer)
                    .arg(verdict.unanchored()));
}

QFuture<Result<int>> runVerify(Invocation &invocation)
{
    const auto report = verifyLedger(invocation.session.commandContext());
    return printing(invocation, report, [&invocation](const LedgerReport &found) {
        const LedgerVerdict &verdict = found.verdict;
        const int code = verdict.ok && !found.anchorIsBroken ? 0 : 1;
        if (invocation.isJson()) {
            invocation.output.json(jsonOf(found));
            return code;
        }
        if (verdict.ok)
            invocation.output.line(
                Cli::tr("The record is whole: %n entries, each following from the one before.", nullptr,
                        int(qMin<qint64>(verdict.entries, INT_MAX))));
        else
            invocation.output.line(Cli::tr("The record is broken at entry %1: %2")
                                       .arg(verdict.firstBad.value_or(0))
                                       .arg(verdict.why));
        if (verdict.redacted > 0)
            invocation.output.line(
                Cli::tr("The text of %n of them was taken out.", nullptr, verdict.redacted));
        printAnchor(invocation.output, found);
        return code;
    });
}

struct AnchorOptions
{
    QString remote;
    QString keyFile;
    QString reason;
    qint64 entry = 0;
};

QFuture<Result<int>> runAnchor(Invocation &invocation, const AnchorOptions &options)
{
    const CommandContext context = invocation.session.commandContext();
    const auto outcome = options.remote.isEmpty() ? anchorLedger(context, options.keyFile)
                                                  : setAnchor(context, options.remote, options.keyFile);
    return printing(invocation, outcome, [&invocation](const AnchorOutcome &done) {
        if (invocation.isJson()) {
            invocation.output.json({{u"anchored_to"_s,
                                     QJsonObject{{u"seq"_s, done.head.sequence},
                                                 {u"hash"_s, QString::fromLatin1(done.head.hash.toHex())},
                                                 {u"at"_s, toRfc3339(done.head.at)}}},
                                    {u"new"_s, done.isNew},
                                    {u"signed"_s, done.isSigned},
                                    {u"remote"_s, done.remote},
                                    {u"log"_s, done.log}});
            return 0;
        }
        invocation.output.line((done.isNew ? Cli::tr("Entry %1 is anchored now, at %2.")
                                           : Cli::tr("Entry %1 was anchored already, at %2."))
                                   .arg(done.head.sequence)
                                   .arg(done.remote));
        invocation.output.line(
            Cli::tr("Whoever checks it by verify.sh says which ledger is meant: --log %1").arg(done.log));
        return 0;
    });
}

QFuture<Result<int>> runRedact(Invocation &invocation, const AnchorOptions &options)
{
    return printing(
        invocation, redactEntry(invocation.session.commandContext(), options.entry, options.reason),
        [&invocation, options](qint64 said) {
            if (invocation.isJson())
                invocation.output.json({{u"redacted"_s, options.entry}, {u"entry"_s, said}});
            else
                invocation.output.line(
                    Cli::tr("The text of entry %1 is gone; entry %2 says so.").arg(options.entry).arg(said));
            return 0;
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

/// One entry as a line whose bytes are the same whoever writes it; the text stands in it exactly as it is
/// hashed.
QByteArray lineOf(const LedgerEntry &entry)
{
    const auto hex = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); };
    const QByteArray before = canonicalJson({{u"actor"_s, entry.actor}, {u"at"_s, toRfc3339(entry.at)}});
    const QByteArray after = canonicalJson({{u"body_sha256"_s, hex(entry.bodyHash)},
                                            {u"hash"_s, hex(entry.hash)},
                                            {u"kind"_s, entry.kind},
                                            {u"previous"_s, hex(entry.previous)},
                                            {u"seq"_s, entry.sequence}});
    const QByteArray body = entry.body.isEmpty() ? QByteArray("\"\"") : entry.body;
    return before.chopped(1) + ",\"body\":" + body + ',' + after.mid(1) + '\n';
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
    for (auto entry = entries.crbegin(); written && entry != entries.crend(); ++entry)
        written = out.write(lineOf(*entry)) > 0;
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

void addAnchorAndRedact(CLI::App &audit, ChosenCommand &chosen)
{
    auto options = std::make_shared<AnchorOptions>();
    CLI::App *anchor = addCommand(
        audit, "anchor", Cli::tr("Put how the record ends onto a branch of a git repository"),
        u"slipway-cli audit anchor --remote git@git.example.org:audit.git --key ~/.ssh/id_ed25519"_s);
    addText(anchor, "--remote", options->remote,
            Cli::tr("The repository, when it is set up or changes; it is kept"));
    addText(anchor, "--key", options->keyFile, Cli::tr("Sign the checkpoint with this SSH key"));
    anchor->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) { return runAnchor(invocation, *options); };
    });
    CLI::App *redact = addCommand(
        audit, "redact", Cli::tr("Take an entry's text out for good; its hash stays, and an entry says so"),
        u"slipway-cli audit redact 17 --reason 'held a password'"_s);
    redact->add_option("entry", options->entry, Cli::tr("The entry's number").toStdString())
        ->type_name("")
        ->required();
    addText(redact, "--reason", options->reason, Cli::tr("Why; it stands in the record for good"))
        ->required();
    redact->callback([options, &chosen] {
        chosen.action = [options](Invocation &invocation) { return runRedact(invocation, *options); };
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
    addAnchorAndRedact(*audit, line.chosen);
}

} // namespace slipway
