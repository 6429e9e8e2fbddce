#pragma once

#include <QObject>
#include <QStringList>
#include <QTranslator>

namespace slipway {

/// The languages there are, and the one in force. Switching sends every widget a LanguageChange.
class Language : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~Language() override;

    /// The codes of the compiled-in language files ("en", "de", "pt_BR").
    static QStringList available();
    /// The best of them for `wanted`, else for the system, else English.
    static QString bestFor(const QString &wanted);

    QString current() const { return m_current; }
    void use(const QString &code);

private:
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace slipway
