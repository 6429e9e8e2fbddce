#include "models/domain/filediff.h"

namespace slipway {

QVector<DiffPair> sideBySide(const FileDiff &diff)
{
    QVector<DiffPair> pairs;
    pairs.reserve(diff.lines.size());
    qsizetype waiting = 0; // the first of the pairs whose new side is still free
    for (int i = 0; i < diff.lines.size(); ++i) {
        switch (diff.lines.at(i).kind) {
        case DiffLine::Kind::Removed:
            pairs.append({i, -1});
            break;
        case DiffLine::Kind::Added:
            if (waiting == pairs.size())
                pairs.append({-1, -1});
            pairs[waiting++].newLine = i;
            break;
        case DiffLine::Kind::Same:
        case DiffLine::Kind::Gap:
            pairs.append({i, i});
            waiting = pairs.size();
            break;
        }
    }
    return pairs;
}

} // namespace slipway
