#pragma once

#include "models/domain/notesdraft.h"

#include <QByteArray>

namespace slipway {

// A draft as it stands in the column `body`: compact JSON. Reading takes what is there and leaves the rest as
// it was made; a body that is no JSON is an empty draft.

QByteArray jsonOf(const NotesDraft &draft);
NotesDraft notesDraftFrom(const QByteArray &json);

} // namespace slipway
