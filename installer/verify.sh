#!/bin/sh
# Verifies signed approvals and the ledger of Slipway, without Slipway: by ssh-keygen, sha256sum, git and the usual tools of a
# POSIX shell (awk, sed, grep, tr, sort). In a deployment's job it refuses what nobody approved.
#
#   verify.sh approval --signers FILE --environment NAME --commit SHA [--project NAME] [--release VERSION] [--need N]
#                      [--artifact sha256:…]… [--policy SHA256] [--allow-self-approval] [--revoked FILE] [--at YYYYMMDDHHMMSS] PROOF
#   verify.sh standing --signers FILE [--environment NAME] [--project NAME] [--policy SHA256] [--revoked FILE] [--at YYYYMMDDHHMMSS] STANDING
#   verify.sh evidence --signers FILE [--revoked FILE] [--at YYYYMMDDHHMMSS] EVIDENCE [SIGNATURE]
#   verify.sh signature --signers FILE [--revoked FILE] [--at YYYYMMDDHHMMSS] STATEMENT [SIGNATURE]
#   verify.sh ledger [--anchor REPOSITORY [--log UUID] [--signers FILE]] [--head SEQ:HASH] EXPORT
#
# PROOF is what “slipway-cli approval export ID --proof --output FILE” writes, STANDING what “slipway-cli approval standing export
# --output FILE” writes: each is named with its limits, and that none was taken back since only the ledger says. FILE of --signers is
# what “slipway-cli signer export FILE” writes (OpenSSH's allowed signers), EXPORT what “slipway-cli audit export FILE” writes. Keep the
# list of signers where the job's author cannot change it: it is all that is trusted here. UUID is the ledger's, which “slipway-cli audit anchor” says: needed
# where several ledgers are anchored in REPOSITORY, and wherever somebody else may add branches. Times are UTC; without --at it is now.
#
# Nobody's approval of what they asked for themselves counts, unless the rules allow it and --allow-self-approval says so. A request
# names the account that asked; the lines “# account NAME LOGIN” of the list of signers say whose it is.
#
# Exit: 0 good, 1 refused, 2 wrong usage or a tool is missing.
#
# Whatever comes out of a proof, an export or an anchor is text of a stranger: it is compared, never put into a script of sed or awk.
set -u
LC_ALL=C
TZ=UTC0
export LC_ALL TZ
umask 077

approval_namespace=approval-v1@slipway.example
standing_namespace=standing-v1@slipway.example
checkpoint_namespace=checkpoint-v1@slipway.example
evidence_namespace=evidence-v1@slipway.example

say() { printf '%s\n' "$*"; }
wrong_usage() { say "verify.sh: $*" >&2; sed -n '5,11s/^# *//p' "$0" >&2; exit 2; }
refuse() { printf 'refused: %s\n' "$(printf '%s' "$*" | tr -c '[:print:]' '?')"; exit 1; }

for tool in ssh-keygen sha256sum awk sed grep tr; do
    command -v "$tool" >/dev/null 2>&1 || { say "verify.sh: $tool is not installed" >&2; exit 2; }
done

work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM

signers='' revoked='' at='' environment='' commit='' project='' release='' policy='' need=1 anchor='' log='' head_known='' self_approval=no
: >"$work/artifacts"
[ $# -ge 1 ] || wrong_usage "say what to verify"
what=$1
shift
while [ $# -gt 0 ]; do
    case $1 in
    --signers | --revoked | --at | --environment | --commit | --project | --release | --policy | --need | --artifact | --anchor | --log | --head)
        [ $# -ge 2 ] || wrong_usage "$1 needs a value"
        case $1 in
        --signers) signers=$2 ;;
        --revoked) revoked=$2 ;;
        --at) at=$2 ;;
        --environment) environment=$2 ;;
        --commit) commit=$2 ;;
        --project) project=$2 ;;
        --release) release=$2 ;;
        --policy) policy=$2 ;;
        --need) need=$2 ;;
        --artifact) printf '%s\n' "$2" >>"$work/artifacts" ;;
        --anchor) anchor=$2 ;;
        --log) log=$2 ;;
        --head) head_known=$2 ;;
        esac
        shift 2
        ;;
    --allow-self-approval) self_approval=yes; shift ;;
    --) shift; break ;;
    -*) wrong_usage "$1 is not known" ;;
    *) break ;;
    esac
done
[ -n "$at" ] || at=$(date +%Y%m%d%H%M%S)
# A shorter one is a time to ssh-keygen, and before every expiry to a comparison of numbers.
case $at in *[!0-9]*) at='' ;; esac
[ ${#at} -eq 14 ] || wrong_usage "--at needs all 14 digits: YYYYMMDDHHMMSS"
[ -z "$log" ] || printf '%s\n' "$log" | grep -q -E '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' || wrong_usage "--log needs the ledger's UUID"
case $log in *"
"*) wrong_usage "--log needs the ledger's UUID" ;; esac
case $need in '' | *[!0-9]* | 0*) wrong_usage "--need needs a number from 1" ;; esac

# ---- signatures ----------------------------------------------------------------------------------------------------------

# The list that is trusted may not say that anybody is anybody.
check_signers() {
    [ -n "$signers" ] || wrong_usage "--signers is needed"
    [ -r "$signers" ] || wrong_usage "$signers cannot be read"
    grep -v -e '^#' -e '^$' "$signers" >"$work/lines"
    [ -s "$work/lines" ] || refuse "the list of signers is empty"
    if grep -q -v -E '^[A-Za-z0-9][A-Za-z0-9._@+-]* namespaces="[^"]*"(,valid-(after|before)="[0-9Z]+")* (ssh-|ecdsa-|sk-)[a-z0-9.@-]+ [A-Za-z0-9+/=]+( .*)?$' "$work/lines"; then
        refuse "the list of signers holds a line with a wildcard, several names, a certificate authority, or without namespaces"
    fi
    # One key is one person's.
    sed 's/^\([^ ]*\) namespaces="[^"]*"[^ ]* \([^ ]* [^ ]*\).*/\2 \1/' "$work/lines" | sort -u | awk '{ key = $1 " " $2; if (key == last) bad = 1; last = key } END { exit bad }' ||
        refuse "the list of signers has one key under two names"
    awk '$0 ~ / ssh-rsa / { print }' "$work/lines" >"$work/rsa"
    while read -r line; do
        printf '%s\n' "$line" | sed 's/^[^ ]* namespaces="[^"]*"[^ ]* //' >"$work/rsa.pub"
        bits=$(ssh-keygen -l -f "$work/rsa.pub" 2>/dev/null | cut -d' ' -f1)
        [ "${bits:-0}" -ge 3072 ] || refuse "the list of signers has an RSA key of less than 3072 bits"
    done <"$work/rsa"
}

# verify_bytes NAMESPACE FILE SIGNATURE: prints the name of who signed, or nothing.
verify_bytes() {
    found=$(ssh-keygen -Y find-principals -f "$signers" -s "$3" -Overify-time="$at" 2>/dev/null) || return 1
    [ -n "$found" ] || return 1
    case $found in *"
"*) return 1 ;; esac
    if [ -n "$revoked" ]; then
        ssh-keygen -Y verify -n "$1" -f "$signers" -I "$found" -s "$3" -r "$revoked" -Overify-time="$at" <"$2" >/dev/null 2>&1 || return 1
    else
        ssh-keygen -Y verify -n "$1" -f "$signers" -I "$found" -s "$3" -Overify-time="$at" <"$2" >/dev/null 2>&1 || return 1
    fi
    printf '%s' "$found"
}

# ---- statements ----------------------------------------------------------------------------------------------------------
# The whole of a statement in its one canonical form: keys in order, none twice, no blanks, texts escaped in one way.
text='"([^"\\[:cntrl:]]|\\["\\bfnrt]|\\u00[01][0-9a-f])*"'
sha='"[0-9a-f]{64}"'
uuid='"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"'
git='"([0-9a-f]{40}|[0-9a-f]{64})"'
number='(0|[1-9][0-9]{0,15})'
time='"[0-9]{4}-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9]Z"'
artifact="\\{\"digest\":\"sha256:[0-9a-f]{64}\",\"name\":$text\\}"
statement_form="^\\{\"approver\":$text,\"artifacts\":\\[($artifact(,$artifact)*)?\\],\"decision\":\"(approve|reject|revoke)\",\"environment\":\\{\"id\":$uuid,\"name\":$text\\},\"evidence_sha256\":$sha,\"log\":$uuid,\"nonce\":\"[0-9a-f]{32}\",\"not_after\":$time,\"plan_sha256\":$sha,\"policy\":\\{\"id\":$text,\"sha256\":$sha,\"version\":$number\\},\"release\":\\{\"name\":$text,\"version\":$text\\},\"request\":$uuid,\"requested_by\":$text,\"seen_head\":\\{\"hash\":$sha,\"seq\":$number\\},\"signed_at\":$time,\"source\":\\{\"commit\":$git,\"repo\":$text,\"tree\":$git\\},\"type\":\"https://slipway\\.example/approval/v1\"\\}\$"

standing_form="^\\{\"approver\":$text,\"environment\":\\{\"id\":$uuid,\"name\":$text\\},\"level\":\"(patch|minor|major)\",\"log\":$uuid,\"maximum_commits\":$number,\"maximum_risk\":$number,\"nonce\":\"[0-9a-f]{32}\",\"not_after\":$time,\"paths\":\\[($text(,$text)*)?\\],\"policy_sha256\":$sha,\"project\":$text,\"seen_head\":\\{\"hash\":$sha,\"seq\":$number\\},\"signed_at\":$time,\"type\":\"https://slipway\\.example/standing/v1\"\\}\$"

is_canonical() { # FILE FORM
    [ "$(wc -c <"$1")" -le 65536 ] || return 1
    [ "$(tr -d '\n' <"$1" | wc -c)" -eq "$(wc -c <"$1")" ] || return 1
    [ "$(tr -d '\000' <"$1" | wc -c)" -eq "$(wc -c <"$1")" ] || return 1
    grep -q -E "$2" "$1"
}

# field FILE BEFORE: the text that stands after BEFORE, still escaped. Inside a text every quote is escaped, so BEFORE is found
# where it is a key only.
field() {
    awk -v key="$2" '{ at = index($0, key); if (!at) exit; rest = substr($0, at + length(key)); out = ""
        while (rest != "") { c = substr(rest, 1, 1); if (c == "\"") break; if (c == "\\") { out = out substr(rest, 1, 2); rest = substr(rest, 3) }
            else { out = out c; rest = substr(rest, 2) } } print out }' "$1"
}

# Text of the command line, as canonical JSON writes it.
escaped() { printf '%s' "$1" | sed -e 's/\\/\\\\/g' -e 's/"/\\"/g'; }

# owner_of ACCOUNT: whose account it is, which stands escaped in a statement; nothing where the list does not say.
owner_of() {
    grep '^# account [^ ]' "$signers" >"$work/accounts"
    while read -r _ _ name login; do
        if [ "$(escaped "$login")" = "$1" ]; then
            printf '%s' "$name"
            break
        fi
    done <"$work/accounts"
}

verify_statement() { # STATEMENT SIGNATURE: prints who signed
    is_canonical "$1" "$statement_form" || refuse "the statement is not in its one canonical form"
    who=$(verify_bytes "$approval_namespace" "$1" "$2") || refuse "the signature is not good: made by a key that may not sign, for something else, at another time, or changed"
    claimed=$(field "$1" '{"approver":"')
    [ -z "$claimed" ] || [ "$claimed" = "$who" ] || refuse "the statement names $claimed, and $who signed it"
    printf '%s' "$who"
}

# Signed statements in one file: a title, then of each its one line and its signature's lines.
split_bundle() { # TITLE FILE
    [ "$(sed -n 1p "$2")" = "$1" ] || refuse "$2 is no file of this kind"
    awk -v dir="$work" 'NR == 1 { next }
        state == "" { n++; printf "%s", $0 > (dir "/" n ".json"); close(dir "/" n ".json"); state = "signature"; next }
        { print > (dir "/" n ".sig"); if ($0 == "-----END SSH SIGNATURE-----") { close(dir "/" n ".sig"); state = "" } }
        END { print n + 0 > (dir "/count"); if (state != "") exit 1 }' "$2" || refuse "$2 ends in the middle of a signature"
    count=$(cat "$work/count")
}

# ---- approval: PROOF -----------------------------------------------------------------------------------------------------
verify_approval() {
    [ -n "$environment" ] || wrong_usage "--environment is needed"
    [ -n "$commit" ] || wrong_usage "--commit is needed"
    printf '%s' "$commit" | grep -q -E '^([0-9a-f]{40}|[0-9a-f]{64})$' || wrong_usage "--commit needs the whole hash, in small letters"
    check_signers
    split_bundle slipway-approval-v1 "$1"
    : >"$work/standing"
    i=1
    while [ "$i" -le "$count" ]; do
        one=$work/$i.json
        who=$(verify_statement "$one" "$work/$i.sig") || refuse "${who#refused: } (statement $i)"
        check_subject "$one" "$i"
        decision=$(field "$one" ',"decision":"')
        if [ "$decision" = approve ] && [ "$self_approval" = no ]; then
            account=$(field "$one" ',"requested_by":"')
            asker=$(owner_of "$account")
            [ -n "$asker" ] || refuse "the account $account asked for it, and the list of signers does not say whose it is (statement $i)"
            [ "$asker" != "$who" ] || decision=own
        fi
        printf '%s %s\n' "$who" "$decision" >>"$work/standing"
        i=$((i + 1))
    done
    # The last word of each person counts, and each person once, however many keys they have.
    awk '{ word[$1] = $2 } END { for (who in word) { if (word[who] == "approve") yes++; if (word[who] == "own") own++; if (word[who] == "reject") no++ }
        print yes + 0, no + 0, own + 0 }' "$work/standing" >"$work/result"
    read -r yes no own <"$work/result"
    [ "$no" -eq 0 ] || refuse "$no of those who decided rejected it"
    [ "$own" -eq 0 ] || [ "$yes" -ge "$need" ] || refuse "$yes of $need approvals are there; whoever asked for it does not count"
    [ "$yes" -ge "$need" ] || refuse "$yes of $need approvals are there"
    say "good: $yes of $need approvals for $environment at $commit"
}

check_subject() {
    [ "$(field "$1" ',"source":{"commit":"')" = "$commit" ] || refuse "statement $2 is for another commit"
    [ "$(awk -v key=',"environment":{"id":"' '{ at = index($0, key); print substr($0, at + length(key) + 36) }' "$1" | awk '{ print substr($0, 1, 10) }')" = '","name":"' ] || refuse "statement $2 has no environment"
    awk -v key=',"environment":{"id":"' '{ at = index($0, key); print "{" substr($0, at + length(key) + 38) }' "$1" >"$work/rest"
    [ "$(field "$work/rest" '{"name":"')" = "$(escaped "$environment")" ] || refuse "statement $2 is for another environment"
    [ -z "$project" ] || [ "$(field "$1" ',"release":{"name":"')" = "$(escaped "$project")" ] || refuse "statement $2 is for another project"
    if [ -n "$release" ]; then
        awk -v key=',"release":{"name":"' '{ at = index($0, key); print substr($0, at) }' "$1" >"$work/rest"
        [ "$(field "$work/rest" ',"version":"')" = "$(escaped "$release")" ] || refuse "statement $2 is for another release"
    fi
    [ -z "$policy" ] || grep -q -F "\"sha256\":\"$policy\",\"version\":" "$1" || refuse "statement $2 was given under another policy"
    while read -r digest; do
        grep -q -F "{\"digest\":\"$digest\"," "$1" || refuse "statement $2 does not name the artifact $digest"
    done <"$work/artifacts"
    until=$(field "$1" ',"not_after":"' | tr -d 'TZ:-')
    [ "$at" -le "$until" ] || refuse "statement $2 has expired"
    subject=$(sed -E -e 's/^\{"approver":'"$text"',/{/' -e 's/,"decision":"[a-z]+"//' -e 's/,"nonce":"[0-9a-f]+"//' -e 's/,"seen_head":\{"hash":"[0-9a-f]+","seq":[0-9]+\}//' -e 's/,"signed_at":"[^"]*"//' "$1" | sha256sum | cut -d' ' -f1)
    [ -z "${subject_known:-}" ] || [ "$subject" = "$subject_known" ] || refuse "statement $2 is of another request than the one before it"
    subject_known=$subject
}

# ---- standing: STANDING --------------------------------------------------------------------------------------------------
verify_standing() {
    check_signers
    split_bundle slipway-standing-v1 "$1"
    [ "$count" -ge 1 ] || refuse "nothing is approved beforehand"
    : >"$work/said"
    i=1
    while [ "$i" -le "$count" ]; do
        one=$work/$i.json
        is_canonical "$one" "$standing_form" || refuse "standing approval $i is not in its one canonical form"
        who=$(verify_bytes "$standing_namespace" "$one" "$work/$i.sig") || refuse "the signature of standing approval $i is not good: made by a key that may not sign, for something else, at another time, or changed"
        claimed=$(field "$one" '{"approver":"')
        [ "$claimed" = "$who" ] || refuse "standing approval $i names $claimed, and $who signed it"
        of_project=$(field "$one" ',"project":"')
        awk -v key=',"environment":{"id":"' '{ at = index($0, key); print "{" substr($0, at + length(key) + 38) }' "$one" >"$work/rest"
        into=$(field "$work/rest" '{"name":"')
        until=$(field "$one" ',"not_after":"')
        [ -z "$environment" ] || [ "$into" = "$(escaped "$environment")" ] || refuse "standing approval $i is for another environment"
        [ -z "$project" ] || [ "$of_project" = "$(escaped "$project")" ] || refuse "standing approval $i is for another project"
        [ -z "$policy" ] || [ "$(field "$one" ',"policy_sha256":"')" = "$policy" ] || refuse "standing approval $i was given under another policy"
        [ "$at" -le "$(printf '%s' "$until" | tr -d 'TZ:-')" ] || refuse "standing approval $i has expired"
        limits=$(sed -E 's/.*,"maximum_commits":([0-9]+),"maximum_risk":([0-9]+),"nonce".*,"paths":(\[.*\]),"policy_sha256":.*/commits \1, risk \2, files \3/' "$one")
        printf '%s\n' "good: $who, $(field "$one" ',"level":"') of $of_project into $into until $until ($limits)" >>"$work/said"
        i=$((i + 1))
    done
    tr -c '[:print:]\n' '?' <"$work/said"
}

# ---- ledger: EXPORT ------------------------------------------------------------------------------------------------------
# Each line is {"actor":…,"at":…,"body":…,"body_sha256":…,"hash":…,"kind":…,"previous":…,"seq":…}; what is hashed is taken out of
# it and given to sha256sum, many at a time.
verify_ledger() {
    [ -r "$1" ] || wrong_usage "$1 cannot be read"
    mkdir "$work/parts"
    : >"$work/heads"
    awk -v dir="$work/parts" -v heads="$work/heads" '
        function fail(why) { print why; bad = 1; exit 1 }
        function unescaped(s,  out, c, i) {
            out = ""
            while (s != "") {
                i = index(s, "\\")
                if (!i) { out = out s; break }
                out = out substr(s, 1, i - 1); c = substr(s, i + 1, 1); s = substr(s, i + 2)
                if (c == "n") out = out "\n"; else if (c == "t") out = out "\t"; else if (c == "r") out = out "\r"
                else if (c == "b") out = out "\b"; else if (c == "f") out = out "\f"
                else if (c == "u") { if (tolower(substr(s, 1, 4)) == "0001") fail("entry " NR " holds a character this script cannot check")
                    out = out sprintf("%c", hexval(substr(s, 3, 1)) * 16 + hexval(substr(s, 4, 1))); s = substr(s, 5) }
                else out = out c
            }
            return out
        }
        function hexval(c) { return index("0123456789abcdef", c) - 1 }
        BEGIN { previous = "0000000000000000000000000000000000000000000000000000000000000000" }
        {
            if (!match($0, /,"body_sha256":"[0-9a-f]+","hash":"[0-9a-f]+","kind":"[a-z_.]+","previous":"[0-9a-f]+","seq":[0-9]+[}]$/)) fail("line " NR " is no entry")
            tail = substr($0, RSTART); front = substr($0, 1, RSTART - 1)
            if (!match(front, /^[{]"actor":"([^"\\]|\\.)*","at":"[0-9TZ:.-]+","body":/)) fail("line " NR " is no entry")
            body = substr(front, RLENGTH + 1); front = substr(front, 1, RLENGTH)
            split(tail, part, "\""); body_hash = part[4]; hash = part[8]; kind = part[12]; prev = part[16]
            seq = part[19]; gsub(/[^0-9]/, "", seq)
            at = front; sub(/","body":$/, "", at); n = length(at); while (substr(at, n, 1) != "\"") n--; at = substr(at, n + 1)
            actor = substr(front, 11); actor = substr(actor, 1, length(actor) - length(at) - 17); actor = unescaped(actor)
            if (seq + 0 != NR) fail("entry " NR " is missing")
            if (length(hash) != 64 || length(body_hash) != 64) fail("entry " NR " has no whole hash")
            if (prev != previous) fail("entry " NR " does not follow the entry before it")
            if (body == "\"\"") gone[NR] = 1
            else { file = dir "/" NR ".body"; printf "%s", body > file; close(file); print body_hash "  " file > (dir "/sums") }
            file = dir "/" NR ".raw"
            printf "slipway-audit-v1\001%s\001%s\001%s\001%s\001%s\001%s", seq, at, actor, kind, body_hash, prev > file; close(file)
            print hash "  " dir "/" NR ".entry" > (dir "/sums")
            if (kind == "ledger.redacted" && match(body, /"entry":[0-9]+/)) { t = substr(body, RSTART + 8, RLENGTH - 8) + 0
                if (!(t in gone)) fail("entry " NR " says that the text of entry " t " was taken out, which is not so"); delete gone[t] }
            print NR, hash > heads
            previous = hash
        }
        END { if (!bad) { for (g in gone) { print "the text of entry " g " was taken out, and no entry says so"; exit 1 } } }
    ' "$1" >"$work/fault" || refuse "$(cat "$work/fault")"
    [ -s "$work/parts/sums" ] || refuse "the ledger is empty"
    find "$work/parts" -name '*.raw' | while read -r raw; do tr '\001' '\000' <"$raw" >"${raw%.raw}.entry"; done
    sha256sum -c "$work/parts/sums" >"$work/checked" 2>/dev/null
    all_fit=$?
    grep -v ': OK$' "$work/checked" | sed 's|.*/\([0-9]*\)\.\([a-z]*\):.*|\1 \2|' | sort -n | sed -n 1p >"$work/first"
    if [ -s "$work/first" ]; then
        read -r seq _ <"$work/first"
        refuse "entry $seq was changed"
    fi
    [ "$all_fit" -eq 0 ] && [ "$(wc -l <"$work/checked")" -eq "$(wc -l <"$work/parts/sums")" ] || refuse "the hashes could not be calculated"
    entries=$(wc -l <"$work/heads" | tr -d ' ')
    [ -z "$head_known" ] || check_head "${head_known%%:*}" "${head_known#*:}" "the head that was given"
    if [ -n "$anchor" ]; then
        verify_anchor
    else
        say "good: $entries entries, each following from the one before; nobody outside was asked"
    fi
}

check_head() { # SEQ HASH NAME
    case $1 in '' | 0* | *[!0-9]*) refuse "$3 has no number" ;; esac
    [ ${#1} -le 15 ] || refuse "$3 has no number"
    [ "$1" -le "$entries" ] || refuse "the ledger ends at entry $entries, but $3 saw entry $1"
    [ "$(awk -v line="$1" 'NR == line' "$work/heads")" = "$1 $2" ] || refuse "entry $1 is not the one that $3 saw"
}

verify_anchor() {
    command -v git >/dev/null 2>&1 || { say "verify.sh: git is not installed" >&2; exit 2; }
    case $anchor in -* | *::*) wrong_usage "--anchor needs the address or path of a repository" ;; esac
    GIT_TERMINAL_PROMPT=0 GIT_CONFIG_NOSYSTEM=1
    export GIT_TERMINAL_PROMPT GIT_CONFIG_NOSYSTEM
    git init --bare --quiet "$work/anchor.git" || exit 2
    safe="-c core.hooksPath=/dev/null -c protocol.ext.allow=never -c transfer.fsckObjects=true"
    branches="refs/heads/slipway-audit/${log:-*}"
    # shellcheck disable=SC2086
    git $safe --git-dir="$work/anchor.git" fetch --quiet --no-tags -- "$anchor" "+$branches:$branches" 2>"$work/said" ||
        refuse "the anchor could not be read, or has no such ledger: $(sed -n 1p "$work/said")"
    git --git-dir="$work/anchor.git" for-each-ref --format='%(refname)' >"$work/refs"
    [ -s "$work/refs" ] || refuse "the anchor knows nothing of any ledger"
    # Which of several is meant is not for the ledger that is judged to say: it would choose one that is as short as itself.
    [ "$(wc -l <"$work/refs")" -eq 1 ] || refuse "several ledgers are anchored there: say which one is meant, by --log UUID"
    read -r ref <"$work/refs"
    name=${ref#refs/heads/}
    git --git-dir="$work/anchor.git" rev-list --reverse "$ref" -- >"$work/commits"
    last=0
    while read -r id; do
        git --git-dir="$work/anchor.git" cat-file -p "$id:checkpoint" >"$work/checkpoint" 2>/dev/null || refuse "the anchor holds no checkpoint"
        [ "$(sed -n 1p "$work/checkpoint")" = "$name" ] || refuse "the anchor holds a checkpoint of another ledger"
        seq=$(sed -n 2p "$work/checkpoint")
        hash=$(sed -n 3p "$work/checkpoint" | base64 -d 2>/dev/null | od -An -v -tx1 | tr -d ' \n')
        check_head "$seq" "$hash" "the anchor"
        last=$seq
    done <"$work/commits"
    [ "$last" -gt 0 ] || refuse "the anchor knows nothing of this ledger"
    signed="not signed"
    if [ -n "$signers" ]; then
        check_signers
        git --git-dir="$work/anchor.git" cat-file -p "$ref:checkpoint.sig" >"$work/checkpoint.sig" 2>/dev/null || refuse "the newest checkpoint is not signed"
        # The last one read is the newest.
        who=$(verify_bytes "$checkpoint_namespace" "$work/checkpoint" "$work/checkpoint.sig") || refuse "the newest checkpoint's signature is not good"
        signed="signed by $who"
    fi
    say "good: $entries entries; anchored up to entry $last ($signed), $((entries - last)) newer ones are not yet"
}

case $what in
approval)
    [ $# -eq 1 ] || wrong_usage "one file with the proof is needed"
    [ -r "$1" ] || refuse "there is no proof of any approval: $1 cannot be read"
    verify_approval "$1"
    ;;
standing)
    [ $# -eq 1 ] || wrong_usage "one file with standing approvals is needed"
    [ -r "$1" ] || refuse "$1 cannot be read"
    verify_standing "$1"
    ;;
evidence)
    [ $# -eq 1 ] || [ $# -eq 2 ] || wrong_usage "a file of evidence is needed"
    [ -r "$1" ] && [ -r "${2:-$1.sig}" ] || refuse "the evidence or its signature cannot be read"
    check_signers
    who=$(verify_bytes "$evidence_namespace" "$1" "${2:-$1.sig}") || refuse "the signature is not good: made by a key that may not sign, for something else, at another time, or changed"
    say "good: evidence signed by $who"
    ;;
signature)
    [ $# -eq 1 ] || [ $# -eq 2 ] || wrong_usage "a statement is needed"
    [ -r "$1" ] && [ -r "${2:-$1.sig}" ] || refuse "the statement or its signature cannot be read"
    check_signers
    who=$(verify_statement "$1" "${2:-$1.sig}") || refuse "${who#refused: }"
    say "good: signed by $who"
    ;;
ledger)
    [ $# -eq 1 ] || wrong_usage "one exported ledger is needed"
    verify_ledger "$1"
    ;;
-h | --help) sed -n '2,24s/^# \{0,1\}//p' "$0" ;;
*) wrong_usage "“$what” is not known" ;;
esac
