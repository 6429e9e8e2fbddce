#include "models/domain/squashedchanges.h"

#include "models/domain/commitfooters.h"
#include "models/domain/commithints.h"

#include <algorithm>
#include <array>

namespace slipway {

static constexpr qsizetype changesMaximum = 64;

/// Where the description of "type(scope)!: description" begins; nothing where the line has another form, or a
/// type that nobody uses for changes.
static std::optional<qsizetype> descriptionOfChange(QStringView line, bool inList)
{
    // Without the mark of a list many a line has this form and is none: "test: passed", "docs: https://…".
    constexpr std::array<QStringView, 13> types{u"feat",  u"fix",   u"perf",    u"refactor", u"revert",
                                                u"docs",  u"style", u"test",    u"build",    u"ci",
                                                u"chore", u"deps",  u"security"};
    constexpr size_t alsoWithoutMark = 4;
    const auto known = std::ranges::find_if(types, [&](QStringView type) {
        return line.size() > type.size() && line.startsWith(type) && !line[type.size()].isLetterOrNumber();
    });
    if (known == types.end() || (!inList && size_t(known - types.begin()) >= alsoWithoutMark))
        return {};
    qsizetype at = known->size();
    if (line[at] == u'(') {
        const qsizetype close = line.indexOf(u')', at);
        if (close <= at + 1 || line.mid(at + 1, close - at - 1).contains(u'('))
            return {};
        at = close + 1;
    }
    at += at < line.size() && line[at] == u'!' ? 1 : 0;
    if (line.mid(at, 2) != u": ")
        return {};
    const QStringView description = line.mid(at + 2).trimmed();
    const bool isWords = !description.isEmpty() && (inList || description.contains(u' '));
    if (!isWords || description[0] == u'#' || description.startsWith(u"http"))
        return {};
    return description.data() - line.data();
}

static QString withoutNumber(QStringView description)
{
    QString text = description.toString();
    takeTrailingPullRequest(text);
    return text;
}

QStringList squashedChanges(const CommitMessage &message, QStringView rest)
{
    const bool isAboutOthers = message.type == u"revert" || message.type == u"release"
        || !message.reverts.isEmpty() || (message.type == u"chore" && message.scope == u"release");
    if (isAboutOthers || rest.isEmpty())
        return {};
    QStringList changes;
    QStringList told{withoutNumber(message.conventional ? message.description : message.subject)};
    bool begins = true;
    forEachLine(rest, [&](QStringView line) {
        QStringView words = line.trimmed();
        const bool inList = words.startsWith(u"* ") || words.startsWith(u"- ");
        if (inList)
            words = words.mid(2).trimmed();
        const bool mayBe = (inList || begins) && changes.size() < changesMaximum;
        begins = words.isEmpty();
        const auto description = mayBe ? descriptionOfChange(words, inList) : std::nullopt;
        if (!description)
            return;
        const QString said = withoutNumber(words.mid(*description));
        if (told.contains(said))
            return;
        told += said;
        changes += words.toString();
    });
    return changes;
}

} // namespace slipway
