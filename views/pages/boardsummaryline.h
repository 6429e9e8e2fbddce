#pragma once

#include "models/domain/board.h"

#include <QStringList>
#include <QVector>
#include <QWidget>

namespace slipway {

class IconLabel;
class Label;
class Theme;

/// "1 broken · 2 waiting · 1 running · 24 fine", each with its shape and colour. What is zero is not said; in
/// a narrow window the last, the least important, give way.
class BoardSummaryLine final : public QWidget
{
    Q_OBJECT
public:
    BoardSummaryLine(const Theme &theme, QWidget *parent = nullptr);

    /// `where`: the worst of what is broken, "checkout in production"; empty: it is not known.
    void setSummary(const BoardSummary &summary, const QStringList &where = {});
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part
    {
        IconLabel *icon;
        Label *label;
        int count = 0;
    };
    Part addPart(const QString &icon, int colour, bool strong);
    static void showPart(Part &part, int count, const QString &text);
    void fit();

    const Theme &m_theme;
    QVector<Part> m_parts;
};

} // namespace slipway
