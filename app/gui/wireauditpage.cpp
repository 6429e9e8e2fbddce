#include "app/gui/keepfresh.h"
#include "app/gui/wiring.h"
#include "app/session/session.h"
#include "models/base/async.h"
#include "models/items/ledgerlistmodel.h"
#include "models/ledger/ledger.h"
#include "views/pages/auditpage.h"

namespace slipway {

namespace {

constexpr int ledgerPage = 500;

/// Joins an AuditPage to the ledger. A child of the page.
class AuditWire final : public QObject
{
public:
    explicit AuditWire(const Wiring &wiring)
        : m_session(wiring.session), m_entries(new LedgerListModel(this)),
          m_page(new AuditPage(wiring.theme, *m_entries, wiring.parent))
    {
        setParent(m_page);
        connect(m_page, &Page::retryRequested, this, [this] { ask(0); });
        connect(m_page, &AuditPage::verifyRequested, this, &AuditWire::verify);
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
        const auto verdict = m_session.store().read([](Database &db) { return Ledger(db).verify(); });
        whenDone(verdict, this, [this](const Result<LedgerVerdict> &found) {
            if (found)
                m_page->showVerdict(*found);
            else
                m_page->showVerifyFailed(found.error());
        });
    }

    Session &m_session;
    LedgerListModel *m_entries;
    AuditPage *m_page;
};

} // namespace

Page *makeAuditPage(const Wiring &wiring)
{
    return (new AuditWire(wiring))->page(); // owned by its page
}

} // namespace slipway
