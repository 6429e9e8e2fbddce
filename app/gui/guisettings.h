#pragma once

#include "views/theme/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace slipway {

/// What the window remembers between runs. No secret is ever in it.
class GuiSettings
{
public:
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    Theme::Mode theme() const;
    void setTheme(Theme::Mode mode);
    Theme::Density density() const;
    void setDensity(Theme::Density density);
    /// A language's code; empty: the system's.
    QString language() const;
    void setLanguage(const QString &code);
    /// Workspaces opened before, newest first.
    QStringList recent() const;
    void remember(const QString &address);
    void forget(const QString &address);
    /// Whether the window asks a workspace's servers and repositories by itself; on where nobody has said.
    bool keepsUpToDate(const QString &address) const;
    void setKeepsUpToDate(const QString &address, bool keeps);
    /// The file of the person's own SSH key, which decisions are signed with; only its name is kept.
    QString signingKey() const;
    void setSigningKey(const QString &file);
    /// Whether the desktop is told of what waits for the person; off where nobody has said.
    bool notifies() const;
    void setNotifies(bool on);
    /// What was told already in a workspace, so that nothing is told twice.
    QStringList told(const QString &workspace) const;
    void setTold(const QString &workspace, const QStringList &keys);
    /// Whether the record is anchored by itself while the window is open.
    bool anchorsByItself() const;
    void setAnchorsByItself(bool on);

private:
    QSettings m_settings;
};

} // namespace slipway
