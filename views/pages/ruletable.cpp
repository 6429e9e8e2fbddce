#include "views/pages/ruletable.h"

#include "views/delegates/celldelegate.h"
#include "views/pages/listdress.h"
#include "views/theme/theme.h"

#include <QAbstractItemModel>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace slipway {

RuleTable::RuleTable(Theme &theme, QAbstractItemModel &model, const QString &objectName,
                     const Columns &columns, QWidget *parent)
    : QWidget(parent), m_model(model), m_explanation(new Label(theme, TextRole::Muted, this)),
      m_buttons(new QHBoxLayout), m_table(new QTableView(this)),
      m_nothing(new Label(theme, TextRole::Muted, this)), m_stack(new QStackedLayout)
{
    dressTable(*m_table, theme, objectName);
    m_table->setModel(&model);
    m_table->setItemDelegate(
        new CellDelegate(theme, columns.states, columns.hashes, columns.strong, m_table));
    QHeaderView &header = *m_table->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(columns.stretch, QHeaderView::Stretch);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(Space::Giant, Space::Giant, Space::Giant, Space::Giant);
    m_explanation->setWordWrap(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(Space::Large);
    head->addWidget(m_explanation, 1);
    m_buttons->setSpacing(Space::Small);
    head->addLayout(m_buttons);
    auto *card = new Card(theme, this);
    m_stack->setContentsMargins(0, 0, 0, 0);
    card->setLayout(m_stack);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Medium);
    column->addLayout(head);
    column->addWidget(card, 1);

    connect(m_table, &QTableView::activated, this, &RuleTable::opened);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RuleTable::follow);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, this, &RuleTable::follow);
    connect(&model, &QAbstractItemModel::dataChanged, this, &RuleTable::rowChanged);
    follow();
}

QPushButton *RuleTable::addButton(const QString &objectName, ButtonLook look)
{
    QPushButton *const button = makeButton(look, this);
    button->setObjectName(objectName);
    m_buttons->addWidget(button);
    return button;
}

QPushButton *RuleTable::addRowButton(const QString &objectName, ButtonLook look)
{
    QPushButton *const button = addButton(objectName, look);
    m_rowButtons.append(button);
    button->setEnabled(row() >= 0);
    return button;
}

void RuleTable::setExplanation(const QString &text)
{
    m_explanation->setText(text);
}

void RuleTable::setNothing(const QString &text)
{
    m_nothing->setText(text);
}

int RuleTable::row() const
{
    return m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
}

void RuleTable::follow()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    if (!isEmpty && row() < 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    for (QPushButton *button : std::as_const(m_rowButtons))
        button->setEnabled(row() >= 0);
    Q_EMIT rowChanged();
}

} // namespace slipway
