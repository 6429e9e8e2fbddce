#include "views/dialogs/pointpicker.h"

#include <QAbstractItemModel>
#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway {

PointPicker::PointPicker(QAbstractItemModel &points, const QString &objectName, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(objectName);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    setPlaceholderText(u" "_s); // without one the first row would be taken as soon as rows come
    setModel(&points);
    setCurrentIndex(-1);
    lineEdit()->setMaxLength(400);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    connect(lineEdit(), &QLineEdit::textEdited, this, [this](const QString &text) { m_text = text; });
    connect(lineEdit(), &QLineEdit::editingFinished, this, &PointPicker::finish);
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_text = itemText(index);
        finish();
    });
    // After the box's own doing, which may have put another row's text into the field.
    connect(&points, &QAbstractItemModel::rowsInserted, this, &PointPicker::keep);
    connect(&points, &QAbstractItemModel::rowsRemoved, this, &PointPicker::keep);
}

void PointPicker::setPoint(const QString &text)
{
    m_text = text;
    m_said = text.trimmed();
    setEditText(text);
}

void PointPicker::keep()
{
    if (currentText() != m_text)
        setEditText(m_text);
}

void PointPicker::finish()
{
    if (std::exchange(m_said, point()) != point())
        Q_EMIT pointChosen();
}

} // namespace slipway
