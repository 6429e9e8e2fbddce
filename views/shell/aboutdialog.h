#pragma once

#include <QDialog>

namespace slipway {

class Theme;

/// What this program is, whose, and of which parts.
class AboutDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `facts` are lines such as "Qt 6.4.2".
    AboutDialog(Theme &theme, const QStringList &facts, QWidget *parent);
};

} // namespace slipway
