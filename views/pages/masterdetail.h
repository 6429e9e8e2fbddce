#pragma once

#include "views/pages/quietsplitter.h"
#include "views/theme/parts.h"

class QListView;
class QVBoxLayout;

namespace slipway {

class Theme;

/// A list in a card at the left, and whatever belongs to its chosen entry at the right. The border between
/// them moves.
class MasterDetail final : public QuietSplitter
{
    Q_OBJECT
public:
    explicit MasterDetail(Theme &theme, QWidget *parent = nullptr);

    QListView *list() const { return m_list; }
    /// Above the list: a heading, tabs, a filter.
    QVBoxLayout *head() const { return m_head; }
    QVBoxLayout *detail() const { return m_detail; }
    /// In place of the detail while nothing is chosen.
    void setDetailVisible(bool visible);
    void setHint(const QString &hint) { m_hint->setText(hint); }

private:
    QListView *m_list;
    QVBoxLayout *m_head;
    QVBoxLayout *m_detail;
    QWidget *m_detailSide;
    Label *m_hint;
};

} // namespace slipway
