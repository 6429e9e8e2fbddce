#include "app/gui/guisettings.h"

#include <QCryptographicHash>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

constexpr int mostRecentKept = 8;

template <class Enum> Enum readEnum(const QSettings &settings, const QString &key, Enum fallback)
{
    bool known = false;
    const int value =
        QMetaEnum::fromType<Enum>().keyToValue(settings.value(key).toByteArray().constData(), &known);
    return known ? static_cast<Enum>(value) : fallback;
}

/// An address may hold what a key may not.
QString toldKey(const QString &workspace)
{
    const QByteArray hash = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256);
    return u"notifications/told_"_s + QString::fromLatin1(hash.toHex().left(16));
}

template <class Enum> QString nameOfValue(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

} // namespace

QByteArray GuiSettings::geometry() const
{
    return m_settings.value(u"window/geometry"_s).toByteArray();
}

void GuiSettings::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(u"window/geometry"_s, geometry);
}

Theme::Mode GuiSettings::theme() const
{
    return readEnum(m_settings, u"look/theme"_s, Theme::Mode::System);
}

void GuiSettings::setTheme(Theme::Mode mode)
{
    m_settings.setValue(u"look/theme"_s, nameOfValue(mode));
}

Theme::Density GuiSettings::density() const
{
    return readEnum(m_settings, u"look/density"_s, Theme::Density::Comfortable);
}

void GuiSettings::setDensity(Theme::Density density)
{
    m_settings.setValue(u"look/density"_s, nameOfValue(density));
}

QString GuiSettings::language() const
{
    return m_settings.value(u"look/language"_s).toString();
}

void GuiSettings::setLanguage(const QString &code)
{
    m_settings.setValue(u"look/language"_s, code);
}

QStringList GuiSettings::recent() const
{
    return m_settings.value(u"workspaces/recent"_s).toStringList();
}

void GuiSettings::remember(const QString &address)
{
    QStringList list = recent();
    list.removeAll(address);
    list.prepend(address);
    m_settings.setValue(u"workspaces/recent"_s, list.mid(0, mostRecentKept));
}

bool GuiSettings::keepsUpToDate(const QString &address) const
{
    return !m_settings.value(u"workspaces/notKeptUpToDate"_s).toStringList().contains(address);
}

void GuiSettings::setKeepsUpToDate(const QString &address, bool keeps)
{
    QStringList list = m_settings.value(u"workspaces/notKeptUpToDate"_s).toStringList();
    list.removeAll(address);
    if (!keeps)
        list.append(address);
    m_settings.setValue(u"workspaces/notKeptUpToDate"_s, list);
}

QString GuiSettings::signingKey() const
{
    return m_settings.value(u"signing/key"_s).toString();
}

void GuiSettings::setSigningKey(const QString &file)
{
    m_settings.setValue(u"signing/key"_s, file);
}

bool GuiSettings::notifies() const
{
    return m_settings.value(u"notifications/on"_s, false).toBool();
}

void GuiSettings::setNotifies(bool on)
{
    m_settings.setValue(u"notifications/on"_s, on);
}

QStringList GuiSettings::told(const QString &workspace) const
{
    return m_settings.value(toldKey(workspace)).toStringList();
}

void GuiSettings::setTold(const QString &workspace, const QStringList &keys)
{
    m_settings.setValue(toldKey(workspace), keys);
}

bool GuiSettings::anchorsByItself() const
{
    return m_settings.value(u"audit/anchorsByItself"_s, true).toBool();
}

void GuiSettings::setAnchorsByItself(bool on)
{
    m_settings.setValue(u"audit/anchorsByItself"_s, on);
}

void GuiSettings::forget(const QString &address)
{
    QStringList list = recent();
    list.removeAll(address);
    m_settings.setValue(u"workspaces/recent"_s, list);
}

} // namespace slipway
