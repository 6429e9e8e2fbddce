#include "models/items/comparisonmarkdown.h"

#include "models/base/text.h"

#include <QCoreApplication>

namespace slipway {

namespace {

constexpr qsizetype mostCommits = 500;

QString escapedForMarkdown(const QString &text)
{
    QString escaped;
    const QString line = oneLine(text, 400);
    for (const QChar letter : line) {
        if (QStringView(u"\\`*_{}[]<>()#|!~&").contains(letter))
            escaped += u'\\';
        escaped += letter;
    }
    return escaped;
}

QString commitLines(const QVector<Commit> &commits)
{
    QString lines;
    for (const Commit &commit : commits.mid(0, mostCommits)) {
        lines += QStringLiteral("- `%1` ").arg(commit.id.shortHex());
        if (commit.breaking)
            lines += QCoreApplication::translate("slipway::comparisonMarkdown", "**breaking** ");
        lines += escapedForMarkdown(commit.subject);
        if (!commit.pullRequest.isEmpty())
            lines += QStringLiteral(" #%1").arg(escapedForMarkdown(commit.pullRequest));
        lines += QStringLiteral(" (%1)\n").arg(escapedForMarkdown(commit.author));
    }
    if (commits.size() > mostCommits)
        lines += QCoreApplication::translate("slipway::comparisonMarkdown", "- and %n more\n", nullptr,
                                             int(commits.size() - mostCommits));
    return lines;
}

} // namespace

QString comparisonMarkdown(const QString &title, const QString &sentence, const Comparison &comparison)
{
    QString text =
        QStringLiteral("## %1\n\n%2\n").arg(escapedForMarkdown(title), escapedForMarkdown(sentence));
    if (!comparison.commits.isEmpty())
        text += u'\n' + commitLines(comparison.commits);
    if (!comparison.commitsOnlyInFrom.isEmpty())
        text += QCoreApplication::translate("slipway::comparisonMarkdown", "\n### Only on the other side\n\n")
            + commitLines(comparison.commitsOnlyInFrom);
    return text;
}

} // namespace slipway
