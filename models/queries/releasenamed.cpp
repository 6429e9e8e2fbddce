#include "models/queries/releasenamed.h"

#include "models/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace slipway {

Result<Release> releaseNamed(const QVector<Release> &releases, const Project &project, const QString &name)
{
    const QString tag = name.startsWith("tag:"_L1) ? name.mid(4) : name;
    QVector<Release> found;
    for (const Release &release : releases) {
        if (release.tag == tag)
            return release;
        if (release.version == name)
            found.append(release);
    }
    if (found.size() == 1)
        return found.first();
    const QString project200 = oneLine(project.name, 200);
    const QString name200 = oneLine(name, 200);
    if (found.isEmpty()) {
        return fail(Error::Kind::NotFound,
                    QCoreApplication::translate(
                        "slipway::queries",
                        "“%1” has no release “%2”. Sync if it is new, or see slipway-cli releases.")
                        .arg(project200, name200));
    }
    QStringList tags;
    for (const Release &release : found.mid(0, 8))
        tags.append(u"tag:"_s + oneLine(release.tag, 100));
    return fail(
        Error::Kind::Usage,
        QCoreApplication::translate("slipway::queries", "“%1” has several releases “%2”. Write one of: %3.")
            .arg(project200, name200, tags.join(u", "_s)));
}

} // namespace slipway
