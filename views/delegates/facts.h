#pragma once

#include "models/items/tone.h"
#include "views/theme/parts.h"

#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace slipway {

/// One line of what a person should know: a mark, what it is, and at the right how it stands.
struct Fact
{
    Tone tone = Tone::Plain;
    QString text;
    QString detail;
    QString tooltip; ///< plain text
    QString icon{}; ///< in place of the tone's own
};

/// A heading with facts under it; says `nothing` where there are none.
class FactList final : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(Theme &theme, QWidget *parent = nullptr);

    /// An empty one takes no room.
    void setHeading(const QString &heading);
    void setFacts(const QVector<Fact> &facts, const QString &nothing);

private:
    void addRow(const Fact &fact);

    Theme &m_theme;
    Label *m_heading;
    QVBoxLayout *m_rows;
    QVector<QWidget *> m_lines;
};

} // namespace slipway
