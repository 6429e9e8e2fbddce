#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct TsMessage
{
    QString context;
    QString source;
    QString comment;
    QStringList forms; ///< one, or one a plural form
    QString type; ///< empty when finished
    bool numerus = false;

    QString key() const { return context + u" | "_s + source + u" | "_s + comment; }
};

QString tsFolder()
{
    return QStringLiteral(SLIPWAY_SOURCE_DIR) + u"/translations"_s;
}

void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.type = xml.attributes().value("type"_L1).toString();
    if (!message.numerus) {
        message.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText();
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QList<TsMessage> readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<TsMessage> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<TsMessage>() : messages;
}

/// `%1`, `%L2`, `%n` and the like, sorted.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(u"%L?(\\d{1,2}|n)"_s);
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found << matches.next().captured(1);
    found.removeDuplicates();
    found.sort();
    return found;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression pattern(u"(?<!&)&(?![&\\s])"_s);
    return text.contains(pattern);
}

/// The letter that Alt is pressed with; null where there is none.
QChar mnemonicOf(const QString &text)
{
    static const QRegularExpression pattern(u"(?<!&)&([^&\\s])"_s);
    const auto found = pattern.match(text);
    return found.hasMatch() ? found.captured(1).at(0).toLower() : QChar();
}

} // namespace

/// The language files are whole: a string that a person sees is there in every language, with everything it
/// carries.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsTranslated_data() { languages(); }
    void everyEntryIsTranslated();
    void nothingThatAStringCarriesIsLost_data() { languages(); }
    void nothingThatAStringCarriesIsLost();
    void everyStringOfTheSourcesIsKnown_data() { languages(); }
    void everyStringOfTheSourcesIsKnown();
    void everySentenceIsWhereItCanBeFound();
    void noLetterOfAPageIsTakenTwice_data() { languages(); }
    void noLetterOfAPageIsTakenTwice();
    void everyLanguageIsCompiledIn_data() { languages(); }
    void everyLanguageIsCompiledIn();

private:
    static void languages();
};

void TranslationsTest::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English, which needs its plurals") << u"en"_s;
    QTest::newRow("Brazilian Portuguese") << u"pt_BR"_s;
    QTest::newRow("German") << u"de"_s;
}

void TranslationsTest::everyEntryIsTranslated()
{
    QFETCH(QString, language);
    const QList<TsMessage> messages = readTs(tsFolder() + u"/slipway_%1.ts"_s.arg(language));
    QVERIFY2(!messages.isEmpty(), "the language file holds nothing, or cannot be read");
    QStringList bad;
    for (const TsMessage &message : messages) {
        // A context that is not the class's full name is never asked for at run time.
        QVERIFY2(message.context.startsWith("slipway::"_L1), qPrintable(message.context));
        const bool empty = message.forms.isEmpty() || message.forms.contains(QString());
        const bool formMissing = message.numerus && message.forms.size() != 2;
        if (!message.type.isEmpty() || empty || formMissing)
            bad << message.key();
    }
    QVERIFY2(bad.isEmpty(), qPrintable(u"%1 not translated:\n%2"_s.arg(bad.size()).arg(bad.join(u'\n'))));
}

void TranslationsTest::nothingThatAStringCarriesIsLost()
{
    QFETCH(QString, language);
    QStringList bad;
    for (const TsMessage &message : readTs(tsFolder() + u"/slipway_%1.ts"_s.arg(language))) {
        for (const QString &form : message.forms) {
            if (placeholdersOf(form) != placeholdersOf(message.source))
                bad << u"placeholders: "_s + message.key();
            if (hasMnemonic(form) != hasMnemonic(message.source))
                bad << u"keyboard letter: "_s + message.key();
            if (form.endsWith(u'…') != message.source.endsWith(u'…'))
                bad << u"ellipsis at the end: "_s + message.key();
            if (form.count(u'\n') != message.source.count(u'\n'))
                bad << u"lines: "_s + message.key();
        }
    }
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
}

// Two things with one letter: neither answers to it at once, and a page's would also shadow the menu bar's.
void TranslationsTest::noLetterOfAPageIsTakenTwice()
{
    QFETCH(QString, language);
    const bool isSource = language == "en"_L1;
    const auto messages = readTs(tsFolder() + u"/slipway_%1.ts"_s.arg(isSource ? u"de"_s : language));
    const QStringList bar{u"&File"_s, u"&View"_s, u"&Help"_s};
    QHash<QChar, QString> inBar;
    QHash<QString, QString> onPage;
    QStringList bad;
    for (const bool readsBar : {true, false}) {
        for (const TsMessage &message : messages) {
            const QString text = isSource ? message.source : message.forms.value(0);
            const QChar letter = mnemonicOf(text);
            const bool isOfPage =
                !message.context.endsWith("Dialog"_L1) && !message.context.endsWith("MainWindow"_L1);
            if (letter.isNull())
                continue;
            if (readsBar && message.context.endsWith("MainWindow"_L1) && bar.contains(message.source))
                inBar.insert(letter, text);
            if (readsBar || !isOfPage)
                continue;
            // A menu that is open takes the letters for itself.
            const QString menu =
                message.comment.startsWith("in a menu"_L1) || message.comment.startsWith("in the menu"_L1)
                ? message.comment
                : QString();
            if (inBar.contains(letter) && menu.isEmpty())
                bad << u"%1: “%2” and the menu “%3”"_s.arg(message.context, text, inBar.value(letter));
            const QString place = message.context + menu + letter;
            // "Group", "Group: by day": one control that says what it is set to.
            const auto control = [](const QString &said) { return said.section(u':', 0, 0); };
            if (onPage.contains(place) && control(onPage.value(place)) != control(text))
                bad << u"%1: “%2” and “%3”"_s.arg(message.context, text, onPage.value(place));
            onPage.insert(place, text);
        }
    }
    QCOMPARE(inBar.size(), 3);
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
}

void TranslationsTest::everyStringOfTheSourcesIsKnown()
{
    QFETCH(QString, language);
    const QString lupdate = QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s;
    if (!QFileInfo(lupdate).isExecutable())
        QSKIP("lupdate is not installed");

    QTemporaryDir folder;
    for (const QString &name : QDir(tsFolder()).entryList({u"*.ts"_s}))
        QVERIFY(QFile::copy(tsFolder() + u'/' + name, folder.filePath(name)));
    QProcess update;
    update.start(tsFolder() + u"/update.sh"_s, {lupdate, folder.path()});
    QVERIFY(update.waitForFinished(120'000));
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());

    const QString name = u"slipway_%1.ts"_s.arg(language);
    QStringList before;
    for (const TsMessage &message : readTs(tsFolder() + u'/' + name))
        before << message.key();
    QStringList after;
    for (const TsMessage &message : readTs(folder.filePath(name)))
        after << message.key();
    QStringList missing;
    for (const QString &key : std::as_const(after)) {
        if (!before.removeOne(key))
            missing << key;
    }
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"in the sources but not in the file (run update_translations):\n"_s
                        + missing.join(u'\n')));
    QVERIFY2(before.isEmpty(),
             qPrintable(u"in the file but not in the sources (run update_translations):\n"_s
                        + before.join(u'\n')));
}

/// `word("…")`, where word() hands its argument to translate(), is invisible to lupdate: the text needs a
/// QT_TRANSLATE_NOOP around it.
void TranslationsTest::everySentenceIsWhereItCanBeFound()
{
    static const QRegularExpression wrapper(
        u"(\\w+)(?: = \\[&?\\])?\\((?:[^(){};]*, )?const char \\*(\\w+)[^(){};]*\\)\\s*\\{[^{}]{0,200}"
        "\\btranslate\\(\\s*\"[^\"]*\",\\s*\\2\\b"_s);
    QStringList bad;
    int wrappers = 0;
    for (const QString &floor : {u"app"_s, u"models"_s, u"views"_s}) {
        QDirIterator files(QStringLiteral(SLIPWAY_SOURCE_DIR) + u'/' + floor, {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto found = wrapper.globalMatch(text); found.hasNext(); ++wrappers) {
                const QString name = found.next().captured(1);
                const QRegularExpression direct(u"\\b%1\\((?:[^()\";]*, )?\\s*\""_s.arg(name));
                if (const auto call = direct.match(text); call.hasMatch())
                    bad << u"%1: %2…"_s.arg(file.fileName(), text.mid(call.capturedStart(), 70));
            }
        }
    }
    QVERIFY(wrappers > 0);
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(u'\n')));
}

void TranslationsTest::everyLanguageIsCompiledIn()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/slipway_%1.qm"_s.arg(language)));
    QCOMPARE(translator.language(), language);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
