#include "app/cli/documentprogram.h"

#include <QCoreApplication>
#include <QDir>
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

QFuture<Result<CommandEnd>> runDocumentProgram(const QStringList &arguments, QObject *context)
{
    CommandLineRun run;
    run.command = QStringList(documentProgram()) + arguments;
    run.folder = QDir::currentPath();
    return runCommandLine(run, context);
}

} // namespace slipway
