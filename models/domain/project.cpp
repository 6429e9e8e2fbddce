#include "models/domain/project.h"

namespace slipway {

bool Project::isUrl() const
{
    // As git reads an address: "scheme://…", or "[user@]host:path" where no slash comes before the colon. A
    // file:// address is mirrored too: it names a repository to be cloned, not a folder to be read in place.
    const qsizetype colon = repository.indexOf(u':');
    if (colon <= 0)
        return false;
    if (QStringView(repository).mid(colon).startsWith(u"://"))
        return true;
    if (colon == 1 && repository[0].isLetter())
        return false; // a drive letter
    return !QStringView(repository).left(colon).contains(u'/');
}

} // namespace slipway
