#pragma once

#include <QTextDocument>

namespace slipway {

/// Loads nothing, whatever a text says.
class ClosedDocument final : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int /*type*/, const QUrl & /*name*/) override { return {}; }
};

} // namespace slipway
