#include "app/cli/documentprogram.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slipway {

QString documentProgram()
{
    const QString own = QCoreApplication::applicationDirPath();
    for (const QString &folder : {own, own + u"/../document"_s}) {
        const QString program = folder + u"/slipway-document"_s;
        if (QFileInfo(program).isExecutable())
            return program;
    }
    return u"slipway-document"_s;
}

} // namespace slipway
