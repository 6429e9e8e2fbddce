#pragma once

#include <QString>

namespace slipway {

// Whether a value is a secret: asked of its key, then of itself. When in doubt it is one; what is masked by
// mistake can still be compared.

/// A step of the key's path says so: password, rabbitmqpassword, stripe_key, DB_PASS, passwords[0],
/// secrets.db…; not where the last one only speaks about it: secretName, passwordMinLength.
bool nameSaysSecret(const QString &key);
/// The value itself does: a key block, a token of a known shape, or letters that look drawn by lot.
bool valueLooksSecret(const QString &text);
/// Ansible Vault, SOPS, eyaml and alike: kept encrypted where it stands.
bool isEncryptedText(const QString &text);
/// An address with the password and the secret parameters in it masked; anything else as it is.
QString withoutPassword(const QString &text);

/// What stands for a secret.
QString secretMask();

} // namespace slipway
