#include "app/gui/guisettings.h"
#include "app/gui/keepfresh.h"
#include "app/gui/navigator.h"
#include "app/gui/wiring.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/base/text.h"
#include "models/commands/approvalcommands.h"
#include "models/commands/auditcommands.h"
#include "models/items/ledgerlistmodel.h"
#include "models/ledger/ledger.h"
#include "models/ledger/sshsignature.h"
#include "views/pages/auditpage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int ledgerPage = 500;

/// Joins an AuditPage to the ledger. A child of the page.
class AuditWire final : public QObject
{
public:
    explicit AuditWire(const Wiring &wiring)
        : m_session(wiring.session), m_navigator(wiring.navigator), m_entries(new LedgerListModel(this)),
          m_page(new AuditPage(wiring.theme, *m_entries, wiring.parent))
    {
        setParent(m_page);
        connect(m_page, &Page::retryRequested, this, [this] { ask(0); });
        connect(m_page, &AuditPage::verifyRequested, this, &AuditWire::verify);
        connect(m_page, &AuditPage::signatureShown, this, &AuditWire::judgeSignature);
        connect(m_page, &AuditPage::anchorRequested, this, &AuditWire::anchor);
        connect(m_page, &AuditPage::anchoringByItselfChanged, this,
                [](bool on) { GuiSettings().setAnchorsByItself(on); });
        whenDone(askAnchorRemote(m_session.commandContext()), this, [this](const Result<QString> &remote) {
            m_page->showAnchoring(remote && !remote->isEmpty(), GuiSettings().anchorsByItself());
        });
        connect(m_entries, &LedgerListModel::olderWanted, this, &AuditWire::ask);
        new KeepFresh(wiring.session.store(), Store::LedgerTopic, m_page, [this] { ask(0); });
        ask(0);
    }

    AuditPage *page() const { return m_page; }

private:
    /// The newest page, or the one before an entry; what is there already stays.
    void ask(qint64 before)
    {
        const auto page =
            m_session.store().read([before](Database &db) { return Ledger(db).page(before, ledgerPage); });
        whenDone(page, this, [this, before](const Result<QVector<LedgerEntry>> &entries) {
            if (!entries) {
                m_page->showFailed(entries.error());
                return;
            }
            QVector<LedgerEntry> all = before > 0 ? m_entries->rows() + *entries : *entries;
            if (before == 0 && !entries->isEmpty()) {
                for (const LedgerEntry &known : m_entries->rows()) {
                    if (known.sequence < entries->constLast().sequence)
                        all.append(known);
                }
            }
            m_entries->setRows(std::move(all));
            m_page->showEntries();
        });
    }

    void verify()
    {
        m_page->showVerifying();
        whenDone(verifyLedger(m_session.commandContext()), this, [this](const Result<LedgerReport> &found) {
            if (found)
                m_page->showVerdict(found->verdict, anchorSentence(*found), found->anchorIsBroken);
            else
                m_page->showVerifyFailed(found.error());
        });
    }

    static QString anchorSentence(const LedgerReport &report)
    {
        if (!report.anchorTrouble.isEmpty())
            return report.anchorTrouble;
        if (report.anchorRemote.isEmpty())
            return AuditPage::tr(
                "It is not anchored outside of itself (slipway-cli audit anchor --remote …).");
        if (!report.verdict.anchoredTo)
            return AuditPage::tr("No entry is anchored yet.");
        const QString upTo = QLocale().toString(report.verdict.anchoredTo->sequence);
        const QString tail =
            AuditPage::tr("%n newer one(s) are not yet.", nullptr, int(report.verdict.unanchored()));
        return (report.anchorSigner.isEmpty() ? AuditPage::tr("Anchored up to entry %1. %2").arg(upTo, tail)
                                              : AuditPage::tr("Anchored up to entry %1, signed by %3. %2")
                                                    .arg(upTo, tail, report.anchorSigner));
    }

    void anchor()
    {
        // A key that wants a touch is for decisions; a checkpoint goes without.
        whenDone(anchorLedger(m_session.commandContext(), unattendedKey(GuiSettings().signingKey())), this,
                 [this](const Result<AnchorOutcome> &done) {
                     if (!done)
                         return m_navigator.showError(done.error());
                     m_navigator.showNote(
                         AuditPage::tr("Entry %1 is anchored.").arg(QLocale().toString(done->head.sequence)));
                 });
    }

    void judgeSignature(const LedgerEntry &entry)
    {
        const QJsonObject body = QJsonDocument::fromJson(entry.body).object();
        const auto said = [&body](QLatin1String key) { return body.value(key).toString().toUtf8(); };
        const auto judged = judgeStatement(m_session.commandContext(), said(QLatin1String("statement")),
                                           said(QLatin1String("signature")));
        whenDone(judged, this, [this, sequence = entry.sequence](const Result<StatementVerdict> &verdict) {
            if (!verdict)
                return m_page->showSignature(sequence, verdict.error().message, false);
            if (!verdict->signatureOk)
                return m_page->showSignature(sequence, verdict->why, false);
            QString sentence =
                AuditPage::tr("Signed by %1; the signature is good.").arg(oneLine(verdict->by, 120));
            if (!verdict->why.isEmpty())
                sentence += u' ' + verdict->why;
            m_page->showSignature(sequence, sentence, verdict->why.isEmpty());
        });
    }

    Session &m_session;
    Navigator &m_navigator;
    LedgerListModel *m_entries;
    AuditPage *m_page;
};

} // namespace

Page *makeAuditPage(const Wiring &wiring)
{
    return (new AuditWire(wiring))->page(); // owned by its page
}

} // namespace slipway
