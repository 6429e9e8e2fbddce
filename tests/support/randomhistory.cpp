#include "tests/support/randomhistory.h"

#include <QRandomGenerator>
#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway {

static QByteArray randomFileChange(QRandomGenerator *random)
{
    static const QByteArrayList paths{"README.md",     "src/main.cpp", "src/core/a.cpp", "src/core/b.cpp",
                                      "docs/guide.md", "docs/api.md",  "pkg-a/x",        "pkg-b/x"};
    const QByteArray &path = paths.at(random->bounded(int(paths.size())));
    if (random->bounded(12) == 0)
        return "D " + path + "\n";
    const QByteArray content = "version " + QByteArray::number(random->bounded(3));
    return "M 100644 inline " + path + "\ndata " + QByteArray::number(content.size()) + "\n" + content + "\n";
}

static QVector<int> randomParents(QRandomGenerator *random, int number)
{
    QVector<int> parents;
    const int kind = random->bounded(40);
    int wanted = number == 0 || kind == 0 ? 0 : kind < 28 ? 1 : kind < 39 ? 2 : 4;
    wanted = std::min(wanted, std::min(number, 12));
    while (parents.size() < wanted) {
        const int parent = number - 1 - random->bounded(std::min(number, 12));
        if (!parents.contains(parent))
            parents.append(parent);
    }
    return parents;
}

QStringList fillRandomly(ScratchRepository *repository, int commits, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray stream = "feature done\n";
    QSet<int> heads;
    for (int number = 0; number < commits; ++number) {
        const qint64 time = 1700000000 + number / 2 * 60 - (random.bounded(15) == 0 ? 100 : 0);
        const QByteArray person = "Ada <ada@example.org> " + QByteArray::number(time) + " +0000\n";
        const QByteArray message = "fix(core): change number " + QByteArray::number(number) + "\n";
        stream += "commit refs/scratch/c" + QByteArray::number(number)
            + "\nmark :" + QByteArray::number(number + 1) + "\nauthor " + person + "committer " + person
            + "data " + QByteArray::number(message.size()) + "\n" + message;
        QByteArray word = "from :";
        for (const int parent : randomParents(&random, number)) {
            stream += word + QByteArray::number(parent + 1) + "\n";
            word = "merge :";
            heads.remove(parent);
        }
        heads.insert(number);
        for (int changes = random.bounded(3); changes > 0; --changes)
            stream += randomFileChange(&random);
        stream += "\n";
    }
    stream += "done\n";
    const QString marks = repository->path() + u"/marks"_s;
    repository->run({u"fast-import"_s, u"--quiet"_s, u"--export-marks="_s + marks}, stream);
    const QStringList ids = repository->lines(
        {u"for-each-ref"_s, u"--format=%(objectname)"_s, u"--sort=version:refname"_s, u"refs/scratch/"_s});
    QByteArray refs;
    for (int number = 0; number < commits; ++number) {
        const QByteArray id = ids.at(number).toLatin1();
        refs += "delete refs/scratch/c" + QByteArray::number(number) + "\n";
        if (heads.contains(number))
            refs += "update refs/heads/b" + QByteArray::number(number) + " " + id + "\n";
        if (number % 22 == 5)
            refs += "update refs/tags/v" + QByteArray::number(number) + ".0.0 " + id + "\n";
    }
    repository->run({u"update-ref"_s, u"--stdin"_s}, refs);
    for (int number = 16; number < commits; number += 22)
        repository->tag(u"v%1.0.0"_s.arg(number), ids.at(number), u"annotated"_s);
    repository->branch(u"main"_s, ids.constLast());
    return ids;
}

} // namespace slipway
