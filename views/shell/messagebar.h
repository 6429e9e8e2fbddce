#pragma once

#include "models/base/result.h"

#include <QTimer>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace slipway {

class IconLabel;
class Label;
class Panel;
class Theme;

/// The one place where errors are shown: the sentence, its details folded away, and a way to close it. The
/// newest replaces the one before; a confirmation leaves by itself. Cancelled is silent.
class MessageBar final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageBar(Theme &theme, QWidget *parent = nullptr);

    void showError(const Error &error);
    void showNote(const QString &sentence);
    bool isShowingError() const { return m_isError && !isHidden(); }
    QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress(const QString &icon, int ink, int ground);
    void retranslate();

    Theme &m_theme;
    Panel *m_panel;
    IconLabel *m_icon;
    Label *m_sentence;
    QPushButton *m_unfold;
    QPushButton *m_close;
    QPlainTextEdit *m_detail;
    QTimer m_leave;
    bool m_isError = false;
};

} // namespace slipway
