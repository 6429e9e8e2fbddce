#include "views/dialogs/formdialog.h"

#include "models/base/text.h"
#include "views/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int formWidth = 480;
constexpr int pairWidth = 600; ///< of a form with two fields side by side
constexpr int frameRoom = 36; ///< for the frame that a window manager puts around
constexpr int lowestFields = 64;

Label *wrappedLabel(Theme &theme, TextRole role, QWidget *parent)
{
    auto *label = new Label(theme, role, parent);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

FormDialog::FormDialog(Theme &theme, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_title(new Label(theme, TextRole::Section, this)),
      m_explanation(wrappedLabel(theme, TextRole::Muted, this)),
      m_remark(wrappedLabel(theme, TextRole::Small, this)),
      m_failure(wrappedLabel(theme, TextRole::Body, this)), m_scroll(new QScrollArea(this)),
      m_fieldsArea(new QWidget), m_fieldsLayout(new QVBoxLayout(m_fieldsArea)), m_outer(new QVBoxLayout(this))
{
    setModal(true);
    setMinimumWidth(formWidth);
    m_title->setWordWrap(true);
    m_failure->setColour(Colour::Failed);
    m_failure->setObjectName(u"failure"_s);
    m_primary = makeButton(ButtonLook::Primary, this);
    m_primary->setObjectName(u"primary"_s);
    m_primary->setDefault(true);
    auto *cancel = makeButton(ButtonLook::Plain, this);
    cancel->setText(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_primary);

    m_fieldsLayout->setSpacing(Space::Medium);
    m_fieldsLayout->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidget(m_fieldsArea);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_fieldsArea->setAutoFillBackground(false);
    m_fieldsArea->installEventFilter(this);
    m_outer->setContentsMargins(Space::Huge, Space::Page, Space::Huge, Space::Page);
    m_outer->setSpacing(Space::Small);
    m_outer->addWidget(m_title);
    m_outer->addWidget(m_explanation);
    m_outer->addSpacing(Space::Small);
    m_outer->addWidget(m_scroll);
    m_outer->addSpacing(Space::Tiny);
    m_outer->addWidget(m_remark);
    m_outer->addWidget(m_failure);
    m_outer->addStretch();
    m_outer->addSpacing(Space::Small);
    m_outer->addLayout(buttons);

    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_primary, &QPushButton::clicked, this, &FormDialog::press);
    // Return is a new line in a box of several lines, so Ctrl+Return decides from anywhere.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeyCombination(Qt::ControlModifier, key), this), &QShortcut::activated, this,
                [this] { m_primary->click(); }); // setPrimary may put another in its place
}

FormDialog::~FormDialog() = default;

void FormDialog::setHeading(const QString &title, const QString &explanation)
{
    setWindowTitle(title);
    m_title->setText(title);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

void FormDialog::setPrimary(const QString &verb, ButtonLook look)
{
    m_primary->setText(verb);
    if (look != ButtonLook::Primary) {
        auto *other = makeButton(look, this);
        other->setText(verb);
        other->setObjectName(m_primary->objectName());
        other->setDefault(true);
        delete layout()->replaceWidget(m_primary, other);
        connect(other, &QPushButton::clicked, this, &FormDialog::press);
        delete std::exchange(m_primary, other);
    }
}

bool FormDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        fit();
    return isHandled;
}

bool FormDialog::eventFilter(QObject *watched, QEvent *event)
{
    // What grows inside of a scroll area does not reach the layout around it.
    if (watched == m_fieldsArea && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &FormDialog::fit, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

void FormDialog::stayOnScreen()
{
    const QRect room = screen()->availableGeometry();
    const QRect frame = frameGeometry();
    if (frame.bottom() > room.bottom())
        move(frame.x(), qMax(room.top(), room.bottom() - frame.height()));
}

void FormDialog::fit()
{
    const QMargins around = m_outer->contentsMargins();
    const int wide =
        qMax(width(),
             qMax(minimumWidth(), m_fieldsLayout->minimumSize().width() + around.left() + around.right()));
    const int wanted = m_fieldsLayout->hasHeightForWidth()
        ? m_fieldsLayout->totalHeightForWidth(wide - around.left() - around.right())
        : m_fieldsLayout->totalSizeHint().height();
    const int others = (m_outer->hasHeightForWidth() ? m_outer->totalHeightForWidth(wide)
                                                     : m_outer->totalSizeHint().height())
        - m_scroll->height();
    const int room = screen()->availableGeometry().height() - frameRoom;
    const int fields = qMin(wanted, qMax(lowestFields, room - others));
    // The bar is not to touch what it moves.
    const int gap = fields < wanted ? Space::Small : 0;
    if (m_fieldsLayout->contentsMargins().right() != gap)
        m_fieldsLayout->setContentsMargins(0, 0, gap, 0);
    if (m_scroll->minimumHeight() == fields && m_scroll->maximumHeight() == fields)
        return;
    m_scroll->setFixedHeight(fields);
    if (isVisible()) {
        resize(wide, qMin(room, others + fields));
        stayOnScreen();
    }
}

void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
    // Where the window manager puts it is known a moment later.
    QMetaObject::invokeMethod(this, &FormDialog::stayOnScreen, Qt::QueuedConnection);
    if (!focusWidget() && !m_fields.isEmpty())
        m_fields.constFirst().widget->setFocus(Qt::OtherFocusReason);
}

void FormDialog::addField(QWidget *field, const QString &label, const QString &hint)
{
    m_row = new QHBoxLayout;
    m_row->setSpacing(Space::Large);
    m_row->addLayout(columnOf(field, label, hint), 1);
    m_fieldsLayout->addLayout(m_row);
}

void FormDialog::addFieldBeside(QWidget *field, const QString &label, const QString &hint)
{
    m_row->addLayout(columnOf(field, label, hint), 1);
    setMinimumWidth(pairWidth);
}

void FormDialog::addBelow(QWidget *widget)
{
    m_fieldsLayout->addWidget(widget, 0, Qt::AlignLeft);
}

void FormDialog::addWide(QWidget *widget)
{
    m_fieldsLayout->addWidget(widget);
}

QVBoxLayout *FormDialog::columnOf(QWidget *field, const QString &label, const QString &hint)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Space::Tiny);
    auto *name = new Label(m_theme, TextRole::Strong, label, this);
    name->setBuddy(field);
    auto *note = wrappedLabel(m_theme, TextRole::Small, this);
    if (!qobject_cast<QCheckBox *>(field))
        column->addWidget(name);
    else
        name->hide();
    column->addWidget(field);
    column->addWidget(note);
    column->addStretch();
    QString spoken = label;
    field->setAccessibleName(spoken.remove(u'&'));
    m_fields.append({field, name, note, hint});
    setHint(field, hint);
    return column;
}

void FormDialog::setFieldVisible(QWidget *field, bool visible)
{
    for (const Field &known : std::as_const(m_fields)) {
        if (known.widget != field)
            continue;
        known.widget->setVisible(visible);
        known.label->setVisible(visible && !qobject_cast<QCheckBox *>(field));
        known.note->setVisible(visible && !known.note->text().isEmpty());
    }
}

void FormDialog::setHint(QWidget *field, const QString &hint)
{
    for (Field &known : m_fields) {
        if (known.widget != field)
            continue;
        known.hint = hint;
        known.note->setText(hint);
        known.note->setColour(Colour::Muted);
        known.note->setVisible(!hint.isEmpty() && !known.widget->isHidden());
        known.widget->setAccessibleDescription(hint);
    }
}

void FormDialog::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void FormDialog::showFailed(const Error &error)
{
    setBusy(false);
    m_failure->setText(oneLine(error.message, 1000));
    m_failure->setVisible(error.kind != Error::Kind::Cancelled);
}

void FormDialog::setBusy(bool busy)
{
    m_primary->setEnabled(!busy);
    for (const Field &field : std::as_const(m_fields))
        field.widget->setEnabled(!busy);
    if (busy)
        m_failure->hide();
}

void FormDialog::fieldChanged()
{
    m_failure->hide();
    if (m_pressedOnce)
        showComplaints();
}

bool FormDialog::showComplaints()
{
    for (const Field &field : std::as_const(m_fields))
        setHint(field.widget, QString(field.hint));
    const QVector<Complaint> found = complaints();
    for (const Complaint &complaint : found) {
        for (const Field &field : std::as_const(m_fields)) {
            if (field.widget != complaint.field)
                continue;
            field.note->setText(complaint.text);
            field.note->setColour(Colour::Failed);
            field.note->show();
            field.widget->setAccessibleDescription(complaint.text);
        }
    }
    return !found.isEmpty();
}

void FormDialog::press()
{
    m_pressedOnce = true;
    if (showComplaints()) {
        QWidget *const wrong = complaints().constFirst().field;
        wrong->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(wrong);
        return;
    }
    setBusy(true);
    submit();
}

} // namespace slipway
