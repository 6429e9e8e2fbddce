#include "app/gui/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace slipway {

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Language::available()
{
    QStringList codes;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"slipway_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes.append(file.mid(8, file.size() - 11));
    return codes;
}

QString Language::bestFor(const QString &wanted)
{
    const QStringList codes = available();
    QStringList wishes = wanted.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wanted};
    for (QString wish : wishes) {
        wish.replace(u'-', u'_');
        if (codes.contains(wish))
            return wish;
        const QString language = wish.section(u'_', 0, 0);
        for (const QString &code : codes) {
            if (code.section(u'_', 0, 0) == language)
                return code;
        }
    }
    return u"en"_s;
}

void Language::use(const QString &code)
{
    if (code == m_current)
        return;
    m_current = code;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    const QLocale locale(code);
    QLocale::setDefault(locale);
    // Qt's own words first, ours over them: each install sends one LanguageChange.
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(u":/i18n/slipway_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_own);
}

} // namespace slipway
