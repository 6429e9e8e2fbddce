#pragma once

#include <QStringView>

namespace slipway {

/// What a changed file means for who lets it out: what cannot be undone by deploying the version before, or
/// reaches further than the program itself.
enum class PathRisk {
    None,
    Migration, ///< of a database
    Infrastructure, ///< Terraform, Kubernetes, Helm, Ansible, containers
    Pipeline, ///< how it is built and deployed
    Secrets, ///< keys, certificates, environment files
    Dependencies ///< a lock file
};

/// By the file's path alone.
PathRisk riskOf(QStringView path);

/// Made by a program (lock files, minified, vendored, generated sources): nobody reads it line by line.
bool isGenerated(QStringView path);

} // namespace slipway
