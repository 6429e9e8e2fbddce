#include "models/domain/deploymentsort.h"

#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

static const std::array<QString, 9> &columnWords()
{
    static const std::array<QString, 9> words{u"when"_s,    u"project"_s, u"environment"_s,
                                              u"version"_s, u"state"_s,   u"kind"_s,
                                              u"by"_s,      u"source"_s,  u"took"_s};
    return words;
}

QString toString(DeploymentColumn column)
{
    return columnWords()[size_t(column)];
}

std::optional<DeploymentColumn> deploymentColumnFromString(QStringView text)
{
    for (size_t i = 0; i < columnWords().size(); ++i) {
        if (columnWords()[i] == text)
            return DeploymentColumn(i);
    }
    return {};
}

std::strong_ordering compareNames(const QString &a, const QString &b)
{
    const int folded = a.compare(b, Qt::CaseInsensitive);
    return (folded != 0 ? folded : a.compare(b)) <=> 0;
}

} // namespace slipway
