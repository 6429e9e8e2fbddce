#pragma once

#include "views/theme/parts.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace slipway {

/// What stands in place of a page's content: an icon, a title, a sentence, one button, and folded details.
class PageState : public QWidget
{
    Q_OBJECT
public:
    explicit PageState(Theme &theme, QWidget *parent = nullptr);

    void showLoading(const QString &what);
    void showMessage(const QString &icon, Colour colour, const QString &title, const QString &text,
                     const QString &action, const QString &detail = {});

Q_SIGNALS:
    void pressed();

private:
    Theme &m_theme;
    IconLabel *m_icon;
    Label *m_title;
    Label *m_text;
    QPushButton *m_action;
    QPushButton *m_unfold;
    QPlainTextEdit *m_detail;
};

/// The line over content that is old.
class StaleBar : public QWidget
{
    Q_OBJECT
public:
    explicit StaleBar(Theme &theme, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);

Q_SIGNALS:
    void retryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    Panel *m_panel;
    Label *m_sentence;
    QPushButton *m_retry;
};

} // namespace slipway
