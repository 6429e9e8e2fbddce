#pragma once

#include "views/theme/parts.h"

#include <QWidget>

class QHBoxLayout;

namespace slipway {

/// The head of a page or of a detail: a title, a muted line under it, and at the right what can be done.
class PageHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// `exactly`, for example the time behind an age, is told to who points at it.
    void setSubtitle(const QString &subtitle, const QString &exactly = {});
    void setSubtitleColour(Colour colour) { m_subtitle->setColour(colour); }
    QString title() const { return m_title->text(); }
    QString subtitle() const { return m_subtitle->text(); }
    /// The buttons stand from left to right in the order they are added; the primary one last.
    void addAction(QWidget *button);

private:
    Label *m_title;
    Label *m_subtitle;
    QHBoxLayout *m_actions;
};

} // namespace slipway
