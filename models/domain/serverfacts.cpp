#include "models/domain/serverfacts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace slipway {

template <class Enum, size_t Count> using EnumNames = std::array<std::pair<Enum, QLatin1String>, Count>;

static constexpr EnumNames<ServerResource, 7> resourceNames{
    {{ServerResource::Deployments, "deployments"_L1},
     {ServerResource::Environments, "environments"_L1},
     {ServerResource::Releases, "releases"_L1},
     {ServerResource::Checks, "checks"_L1},
     {ServerResource::Gates, "gates"_L1},
     {ServerResource::Freezes, "freezes"_L1},
     {ServerResource::Milestones, "milestones"_L1}}};

static constexpr EnumNames<CheckState, 9> checkNames{{{CheckState::Queued, "queued"_L1},
                                                      {CheckState::Running, "running"_L1},
                                                      {CheckState::Waiting, "waiting"_L1},
                                                      {CheckState::Passed, "passed"_L1},
                                                      {CheckState::Warned, "warned"_L1},
                                                      {CheckState::Failed, "failed"_L1},
                                                      {CheckState::Cancelled, "cancelled"_L1},
                                                      {CheckState::Skipped, "skipped"_L1},
                                                      {CheckState::Unknown, "unknown"_L1}}};

template <class Enum, size_t Count>
static QString nameOfEnum(const EnumNames<Enum, Count> &names, Enum wanted)
{
    for (const auto &[value, name] : names) {
        if (value == wanted)
            return name;
    }
    return {};
}

template <class Enum, size_t Count>
static std::optional<Enum> enumOfName(const EnumNames<Enum, Count> &names, QStringView wanted)
{
    for (const auto &[value, name] : names) {
        if (wanted == name)
            return value;
    }
    return std::nullopt;
}

QString toString(ServerResource resource)
{
    return nameOfEnum(resourceNames, resource);
}

std::optional<ServerResource> serverResourceFromString(QStringView text)
{
    return enumOfName(resourceNames, text);
}

QString toString(CheckState state)
{
    return nameOfEnum(checkNames, state);
}

std::optional<CheckState> checkStateFromString(QStringView text)
{
    return enumOfName(checkNames, text);
}

} // namespace slipway
