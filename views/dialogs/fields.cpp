#include "views/dialogs/fields.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QFontMetrics>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace slipway {

QComboBox *makePicker(QAbstractItemModel &model, const QString &objectName, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    box->setModel(&model);
    return box;
}

void pick(QComboBox &box, const QString &text)
{
    const int index = text.isEmpty() ? -1 : box.findText(text);
    if (index >= 0)
        box.setCurrentIndex(index);
}

QLineEdit *makeLine(const QString &objectName, const QString &placeholder, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(objectName);
    line->setPlaceholderText(placeholder);
    line->setMaxLength(2000);
    return line;
}

QPlainTextEdit *makeTextBox(const QString &objectName, QWidget *parent)
{
    auto *box = new QPlainTextEdit(parent);
    box->setObjectName(objectName);
    box->setTabChangesFocus(true);
    box->setFixedHeight(QFontMetrics(box->font()).lineSpacing() * 4);
    return box;
}

} // namespace slipway
