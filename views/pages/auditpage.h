#pragma once

#include "models/domain/ledgerentry.h"
#include "views/pages/page.h"

#include <optional>

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
    void showVerdict(const LedgerVerdict &verdict);
    /// A verification is under way.
    void showVerifying();
    void showVerifyFailed(const Error &error);

Q_SIGNALS:
    void verifyRequested();

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
    Label *m_bodyHeading;
    QPlainTextEdit *m_body;
    std::optional<LedgerVerdict> m_verdict;
};

} // namespace slipway
