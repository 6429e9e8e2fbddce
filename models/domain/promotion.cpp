#include "models/domain/promotion.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {
struct PromotionWords
{
    Q_DECLARE_TR_FUNCTIONS(slipway::Promotion)
};
} // namespace

Result<void> checkTarget(const DeployTarget &target)
{
    if (target.connection.isEmpty() == target.command.isEmpty()) {
        return fail(
            Error::Kind::Usage,
            PromotionWords::tr("A release is carried either by a connection or by a command of your own; "
                               "name one of the two."));
    }
    const QString program = target.command.value(0).trimmed();
    if (!target.command.isEmpty() && (program.isEmpty() || program.startsWith(u'-')))
        return fail(Error::Kind::Usage, PromotionWords::tr("A command needs the name of a program."));
    return {};
}

QString filledIn(const QString &text, const TargetWords &words)
{
    QHash<QString, QString> known{{u"project"_s, words.project},
                                  {u"environment"_s, words.environment},
                                  {u"version"_s, words.version},
                                  {u"tag"_s, words.tag},
                                  {u"commit"_s, words.commit.isNull() ? QString() : words.commit.hex()}};
    if (!words.promotion.isEmpty())
        known.insert(u"promotion"_s, words.promotion);
    QString filled;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            break;
        const auto word = known.constFind(text.mid(open + 1, close - open - 1));
        filled += QStringView(text).mid(at, open - at);
        if (word == known.constEnd()) {
            filled += u'{';
            at = open + 1;
        } else {
            filled += *word;
            at = close + 1;
        }
    }
    return filled + text.mid(at);
}

QString toString(PromotionState state)
{
    switch (state) {
    case PromotionState::Asking:
        return u"asking"_s;
    case PromotionState::Unsure:
        return u"unsure"_s;
    case PromotionState::Running:
        return u"running"_s;
    case PromotionState::Succeeded:
        return u"succeeded"_s;
    case PromotionState::Failed:
        return u"failed"_s;
    }
    return u"failed"_s;
}

std::optional<PromotionState> promotionStateFromString(QStringView text)
{
    for (int i = 0; i <= int(PromotionState::Failed); ++i) {
        if (text == toString(PromotionState(i)))
            return PromotionState(i);
    }
    return {};
}

bool isOpen(PromotionState state)
{
    return state != PromotionState::Succeeded && state != PromotionState::Failed;
}

} // namespace slipway
