#include "models/configuration/ansible.h"
#include "models/configuration/configurationnode.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace slipway;

/// Reads the bytes after the first by the reader that the first one chooses. What a reader may never do,
/// besides crash: place a value or a failure on a line that the text has not.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const int lines = int(text.count('\n')) + int(text.count('\r')) + 1;
    if (data[0] % 6 == 4) {
        class OneFile final : public ConfigurationFiles
        {
        public:
            explicit OneFile(const QByteArray &text) : m_text(text) { }
            Result<QByteArray> read(const QString &) override { return m_text; }
            const QStringList &paths() const override { return m_paths; }

        private:
            QByteArray m_text;
            QStringList m_paths{QStringLiteral("hosts")};
        };
        OneFile files(text);
        const AnsibleInventory inventory(files, QStringLiteral("hosts"));
        for (const QString &host : inventory.hosts().mid(0, 20))
            flatten(inventory.varsOf(host));
        return 0;
    }
    ConfigurationReading (*const readers[])(const QByteArray &) = {readEnv,    readProperties, readIni,
                                                                   readTfvars, nullptr,        readYaml};
    const ConfigurationReading reading = readers[data[0] % 6](text);
    if (reading.failedLine < 0 || reading.failedLine > lines)
        std::abort();
    for (const FlatValue &value : flattenDocuments(reading.documents)) {
        if (value.value.line < 0 || value.value.line > lines || value.key.size() > 4 * text.size() * 6 + 64)
            std::abort();
    }
    return 0;
}
