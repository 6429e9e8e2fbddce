#pragma once

#include "models/domain/ledgerentry.h"
#include "views/pages/page.h"

#include <optional>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace slipway {

class IconLabel;
class Label;
class LedgerListModel;
class PageHeader;
class Panel;

/// The record of everything that was decided and done, and whether it is whole.
class AuditPage final : public Page
{
    Q_OBJECT
public:
    AuditPage(Theme &theme, LedgerListModel &entries, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

    void showEntries();
    /// `anchor` is one sentence on what stands outside of the ledger; `anchorIsBroken`: it cannot be relied
    /// on.
    void showVerdict(const LedgerVerdict &verdict, const QString &anchor = {}, bool anchorIsBroken = false);
    /// What the signature in the shown entry is worth; forgotten when another entry is shown meanwhile.
    void showSignature(qint64 sequence, const QString &sentence, bool isGood);
    /// Whether there is an anchor at all, and whether it is used by itself.
    void showAnchoring(bool isSetUp, bool byItself);
    /// A verification is under way.
    void showVerifying();
    void showVerifyFailed(const Error &error);

Q_SIGNALS:
    void verifyRequested();
    /// An entry with a signature in it is shown.
    void signatureShown(const slipway::LedgerEntry &entry);
    void anchorRequested();
    void anchoringByItselfChanged(bool on);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeVerdictBar();
    QWidget *makeTable(LedgerListModel &entries);
    void say();
    void showBody(const QModelIndex &index);

    LedgerListModel &m_entries;
    PageHeader *m_header;
    QPushButton *m_verify;
    Panel *m_bar;
    IconLabel *m_barIcon;
    Label *m_barText;
    QTableView *m_table;
    QPushButton *m_anchor;
    QCheckBox *m_byItself;
    Label *m_bodyHeading;
    Label *m_signature;
    QPlainTextEdit *m_body;
    std::optional<LedgerVerdict> m_verdict;
    QString m_anchorSentence;
    bool m_anchorIsBroken = false;
    qint64 m_shownEntry = 0;
};

} // namespace slipway
