#include "views/dialogs/filetextdialog.h"

#include "models/base/text.h"
#include "views/theme/parts.h"
#include "views/theme/theme.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

FileTextDialog::FileTextDialog(Theme &theme, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_title(new Label(theme, TextRole::Title, this)),
      m_where(new Label(theme, TextRole::Muted, this)), m_text(new QPlainTextEdit(this))
{
    constexpr QSize proposed(860, 600);
    resize(proposed);
    m_title->setWordWrap(true);
    m_where->setWordWrap(true);
    m_text->setObjectName(u"fileText"_s);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setFont(theme.font(TextRole::Mono));
    m_text->setAccessibleName(tr("Text of the file"));
    auto *copy = makeButton(ButtonLook::Plain, this);
    copy->setObjectName(u"copyPlace"_s);
    copy->setText(tr("&Copy the place"));
    auto *close = makeButton(ButtonLook::Primary, this);
    close->setObjectName(u"close"_s);
    close->setText(tr("Close"));
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addStretch();
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Page, Space::Page, Space::Page, Space::Large);
    column->setSpacing(Space::Small);
    column->addWidget(m_title);
    column->addWidget(m_where);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, &FileTextDialog::copyPlaceRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void FileTextDialog::showFile(const QString &path, const QString &where, const QString &text, int line)
{
    setWindowTitle(oneLine(path.section(u'/', -1), 120));
    m_title->setText(oneLine(path, 300));
    m_where->setText(line > 0 ? tr("%1, line %2. Secrets are masked.").arg(oneLine(where, 200)).arg(line)
                              : tr("%1. Secrets are masked.").arg(oneLine(where, 200)));
    m_text->setPlainText(manyLines(text));
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    QTextEdit::ExtraSelection mark;
    mark.cursor = cursor;
    mark.format.setBackground(m_theme.colour(Colour::Selection));
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_text->setExtraSelections({mark});
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

} // namespace slipway
