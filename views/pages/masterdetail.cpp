#include "views/pages/masterdetail.h"

#include "views/theme/theme.h"

#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int masterWidth = 320;
constexpr int narrowestMaster = 220;

} // namespace

MasterDetail::MasterDetail(Theme &theme, QWidget *parent)
    : QuietSplitter(Qt::Horizontal, parent), m_list(new QListView(this)), m_head(new QVBoxLayout),
      m_detail(new QVBoxLayout), m_detailSide(new QWidget(this)),
      m_hint(new Label(theme, TextRole::Muted, this))
{
    auto *master = new Card(theme, this);
    master->setMinimumWidth(narrowestMaster);
    auto *column = new QVBoxLayout(master);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    column->addLayout(m_head);
    column->addWidget(new Hairline(theme, Qt::Horizontal, master));
    column->addWidget(m_list, 1);

    m_detail->setContentsMargins(0, 0, 0, 0);
    m_detail->setSpacing(Space::Large);
    m_detailSide->setLayout(m_detail);
    auto *right = new QWidget(this);
    auto *stack = new QVBoxLayout(right);
    stack->setContentsMargins(0, 0, 0, 0);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->hide();
    stack->addWidget(m_hint, 1);
    stack->addWidget(m_detailSide, 1);

    addWidget(master);
    addWidget(right);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setSizes({masterWidth, masterWidth * 3});
}

void MasterDetail::setDetailVisible(bool visible)
{
    m_detailSide->setVisible(visible);
    m_hint->setVisible(!visible);
}

} // namespace slipway
