#pragma once

#include <QString>

namespace slipway {

/// The program that makes PDFs: beside this one, or where the build puts it, or anywhere.
QString documentProgram();

} // namespace slipway
