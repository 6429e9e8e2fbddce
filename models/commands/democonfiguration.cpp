#include "models/commands/democonfiguration.h"

#include <QCryptographicHash>

#include <array>

namespace slipway {

namespace {

struct DemoPlace
{
    const char *name;
    const char *host;
    int replicas;
    const char *level;
};
constexpr std::array<DemoPlace, demoTierCount> demoPlaces{{{"dev", "dev.example.org", 1, "debug"},
                                                           {"qa", "qa.example.org", 1, "debug"},
                                                           {"staging", "staging.example.org", 2, "info"},
                                                           {"production", "example.org", 6, "info"}}};
constexpr int commitsAStep = 9;

QByteArray drawnFor(const DemoProfile &profile, const char *place, const char *what)
{
    const QByteArray seed = profile.name.toUtf8() + place + what;
    return QCryptographicHash::hash(seed, QCryptographicHash::Sha256).toBase64().left(32);
}

QByteArray chartValues(const DemoProfile &profile, int step)
{
    QByteArray text = "# What every environment has in common\nname: " + profile.name.toUtf8()
        + "\nreplicas: 1\nlog:\n  level: info\n  format: json\nserver:\n  port: 8080\n  timeoutSeconds: "
        + QByteArray::number(20 + 5 * (step / 4))
        + "\npool:\n  size: " + QByteArray::number(10 + 2 * (step / 3))
        + "\n  idleMinutes: 5\nresources:\n  memory: 512Mi\nfeatures:\n  exportAsCsv: true\n";
    if (step > 6)
        text += "  regionalPrices: true\n";
    if (step > 10)
        text += "  darkAppearance: false\n";
    return text;
}

QByteArray placeValues(const DemoProfile &profile, const DemoPlace &place, int step)
{
    const bool production = &place == &demoPlaces.back();
    QByteArray text = "replicas: " + QByteArray::number(place.replicas) + "\nlog:\n  level: " + place.level
        + "\nserver:\n  host: " + profile.name.toUtf8() + '.' + place.host + "\ndatabase:\n  host: db."
        + place.host + "\n  user: " + profile.name.toUtf8()
        + "\n  password: ENC[AES256_GCM,data:" + drawnFor(profile, place.name, "data")
        + ",iv:" + drawnFor(profile, place.name, "iv") + ",tag:x,type:str]\n";
    if (production)
        text += "resources:\n  memory: 2Gi\n";
    else
        text += "features:\n  betaBanner: true\n";
    if (production && step > 3)
        text += "alerts:\n  pager: on-call\n";
    return text;
}

QByteArray placeEnv(const DemoProfile &profile, const DemoPlace &place)
{
    const bool production = &place == &demoPlaces.back();
    return "# Read by the service when it starts\nTZ=UTC\nMAIL_FROM=no-reply@example.org\nMAIL_HOST=mail."
        + QByteArray(place.host)
        + "\nPAYMENT_API_TOKEN=" + drawnFor(profile, production ? "live" : "test", "token")
        + "\nPAYMENT_MODE=" + (production ? "live" : "sandbox") + "\nCACHE_URL=redis://cache." + place.host
        + ":6379/0\n" + (production ? "" : "TRACE_SAMPLES=1.0\n");
}

} // namespace

QVector<std::pair<QByteArray, QByteArray>> demoConfiguration(const DemoProfile &profile, int commit)
{
    QVector<std::pair<QByteArray, QByteArray>> files;
    if (commit > 1 && commit % commitsAStep != 0)
        return files;
    const int step = commit / commitsAStep;
    files.append({"chart/values.yaml", chartValues(profile, step)});
    for (const DemoPlace &place : demoPlaces) {
        files.append({QByteArray("chart/values-") + place.name + ".yaml", placeValues(profile, place, step)});
        if (commit == 1)
            files.append({QByteArray("config/") + place.name + "/service.env", placeEnv(profile, place)});
    }
    return files;
}

} // namespace slipway
