#include "models/notes/spelling.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>
#include <QMutex>
#include <QStringConverter>

#include <memory>

using namespace Qt::StringLiterals;

namespace slipway {

QString dictionaryOf(const QString &language, const QStringList &folders)
{
    const QString bare = language.section(u'_', 0, 0);
    for (const QString &pattern : {language + u".aff"_s, bare + u".aff"_s, bare + u"_*.aff"_s}) {
        for (const QString &folder : folders) {
            for (const QString &found : QDir(folder).entryList({pattern}, QDir::Files, QDir::Name)) {
                const QString base = folder + u'/' + found.chopped(4);
                if (QFileInfo::exists(base + u".dic"_s))
                    return base;
            }
        }
    }
    return {};
}

namespace {

/// hunspell's C interface, which has not changed since 1.3; taken at run time, so that it need not be there.
class HunspellBook
{
public:
    explicit HunspellBook(const QString &base)
    {
        for (const auto &[name, version] :
             {std::pair{"hunspell-1.7", 0}, {"hunspell-1.6", 0}, {"hunspell", 0}}) {
            m_library.setFileNameAndVersion(QLatin1StringView(name), version);
            if (m_library.load())
                break;
        }
        const auto create = reinterpret_cast<Create>(m_library.resolve("Hunspell_create"));
        m_destroy = reinterpret_cast<Destroy>(m_library.resolve("Hunspell_destroy"));
        m_spell = reinterpret_cast<Spell>(m_library.resolve("Hunspell_spell"));
        const auto encoding = reinterpret_cast<Encoding>(m_library.resolve("Hunspell_get_dic_encoding"));
        if (!create || !m_destroy || !m_spell || !encoding)
            return;
        m_handle = create(QFile::encodeName(base + u".aff"_s).constData(),
                          QFile::encodeName(base + u".dic"_s).constData());
        const char *name = m_handle ? encoding(m_handle) : nullptr;
        m_encode = QStringEncoder(name ? name : "UTF-8");
    }
    ~HunspellBook()
    {
        if (m_handle)
            m_destroy(m_handle);
    }
    HunspellBook(const HunspellBook &) = delete;
    HunspellBook &operator=(const HunspellBook &) = delete;

    bool isUsable() const { return m_handle && m_encode.isValid(); }
    bool knows(QString word)
    {
        const QMutexLocker lock(&m_mutex);
        word.replace(QChar(0x2019), u'\'');
        m_encode.resetState();
        const QByteArray bytes = m_encode.encode(word);
        return m_encode.hasError() || m_spell(m_handle, bytes.constData()) != 0;
    }

private:
    using Create = void *(*)(const char *, const char *);
    using Destroy = void (*)(void *);
    using Spell = int (*)(void *, const char *);
    using Encoding = const char *(*)(void *);

    QLibrary m_library;
    void *m_handle = nullptr;
    Destroy m_destroy = nullptr;
    Spell m_spell = nullptr;
    QStringEncoder m_encode;
    QMutex m_mutex;
};

} // namespace

SpellCheck spellingOf(const QString &language)
{
    QStringList folders = qEnvironmentVariable("DICPATH").split(u':', Qt::SkipEmptyParts);
    folders += {u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s, u"/usr/share/myspell"_s};
    const QString base = dictionaryOf(language, folders);
    if (base.isEmpty())
        return {};
    const auto book = std::make_shared<HunspellBook>(base);
    if (!book->isUsable())
        return {};
    return [book](const QString &word) { return book->knows(word); };
}

} // namespace slipway
