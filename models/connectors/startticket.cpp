#include "models/connectors/startticket.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway {

bool isStartTicket(const QString &externalId)
{
    // Jenkins' queue, GitLab's pipelines, Gitea's workflows, GitHub's runs, in this order.
    static const QRegularExpression ticket(
        u"\\A(queue-\\d+|\\d+/pipeline-\\d+|workflow-[^#]*|[^#]*/runs/\\d+)\\z"_s);
    return ticket.match(externalId).hasMatch();
}

} // namespace slipway
