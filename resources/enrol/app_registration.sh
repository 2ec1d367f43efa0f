#!/bin/sh
# Creates the app registration with which Provisioning Designer gets bulk tokens, or repairs the one there is.
# A second run changes nothing. No secret is created, and no device is deleted.
#
# Needs: Azure CLI, for example in Azure Cloud Shell, and the role Cloud Application Administrator, Application
# Administrator or Global Administrator. Sign in before: az login --tenant YOUR-TENANT --allow-no-subscriptions
set -eu

name=@NAME@
filter=@FILTER@
cloud=@CLOUD@

# Device Registration Service; the permission that its bulk-token service asks for.
registration=@REGISTRATION@
device_permission=@DEVICE_PERMISSION@
device_scope=@DEVICE_SCOPE@
# Microsoft Graph; openid and profile, which every sign-in asks for.
graph=@GRAPH@
openid_permission=@OPENID_PERMISSION@
profile_permission=@PROFILE_PERMISSION@
# Microsoft.Azure.SyncFabric, which creates the accounts package_... of bulk tokens.
sync_fabric=@SYNC_FABRIC@
redirect=@REDIRECT@

say() { printf '%s\n' "$*"; }
stop() { printf '%s\n' "$*" >&2; exit 1; }

# Runs a question of az; the answer without the carriage returns of az on Windows.
ask() {
    answer=$(az "$@" --output tsv --only-show-errors) || return 1
    printf '%s' "$answer" | tr -d '\r'
}

# Runs a change of az; once more if the directory does not know yet what was created a moment ago.
change() {
    tries=1
    until az "$@" --output none --only-show-errors; do
        [ "$tries" -lt 6 ] || stop "This failed: az $*"
        tries=$((tries + 1))
        sleep "${WAIT:-10}"
    done
}

# Tells whether a line of $1 is $2.
has_line() { printf '%s\n' "$1" | grep -qxF -e "$2"; }

# Tells whether a word of $1 is $2.
has_word() { printf '%s\n' "$1" | tr '[:blank:]' '[\n*]' | grep -qxF -e "$2"; }

ensure_principal() {
    found=$(ask ad sp list --filter "appId eq '$1'" --query '[].id') || stop "The service principals cannot be read."
    if [ -z "$found" ]; then
        change ad sp create --id "$1"
        say "Created the service principal $2."
    fi
}

ensure_permission() {
    found=$(ask ad app permission list --id "$app" --query "[?resourceAppId=='$1'].resourceAccess[].id") ||
        stop "The permissions cannot be read."
    if ! has_line "$found" "$2"; then
        change ad app permission add --id "$app" --api "$1" --api-permissions "$2=Scope"
        say "Added the permission $3."
    fi
}

command -v az >/dev/null || stop "The program az is missing. Install Azure CLI, or use Azure Cloud Shell."
tenant=$(ask account show --query tenantId) ||
    stop "You are not signed in. Run: az login --tenant YOUR-TENANT --allow-no-subscriptions"
now=$(ask cloud show --query name) || stop "The cloud cannot be read."
[ "$now" = "$cloud" ] || stop "Azure CLI is set to the cloud $now. Run: az cloud set --name $cloud, and sign in again."

app=$(ask ad app list --filter "$filter" --query '[].appId') || stop "The app registrations cannot be read."
case $app in
*[!0-9A-Fa-f-]*) stop "There is more than one app registration with this name. Delete all but one, or take another name." ;;
'')
    app=$(ask ad app create --display-name="$name" --sign-in-audience @AUDIENCE@ \
        --is-fallback-public-client true --public-client-redirect-uris "$redirect" --query appId) ||
        stop "The app registration could not be created. Do you have the role for it?"
    say "Created the app registration."
    ;;
*) say "The app registration exists." ;;
esac

public=$(ask ad app show --id "$app" --query isFallbackPublicClient) || stop "The app registration cannot be read."
case $public in
[Tt]rue) ;;
*)
    change ad app update --id "$app" --is-fallback-public-client true
    say "Allowed public client flows."
    ;;
esac

addresses=$(ask ad app show --id "$app" --query 'publicClient.redirectUris[]') ||
    stop "The app registration cannot be read."
if ! has_line "$addresses" "$redirect"; then
    # shellcheck disable=SC2086 # addresses hold no spaces, and each is an argument
    change ad app update --id "$app" --public-client-redirect-uris "$redirect" $addresses
    say "Added the address $redirect."
fi

ensure_permission "$registration" "$device_permission" "$device_scope"
ensure_permission "$graph" "$openid_permission" @OPENID_SCOPE@
ensure_permission "$graph" "$profile_permission" @PROFILE_SCOPE@

ensure_principal "$app" "of the app registration"
ensure_principal "$registration" "Device Registration Service"
ensure_principal "$sync_fabric" "Microsoft.Azure.SyncFabric"

# Consent for all users. What is granted already stays.
granted=$(ask ad app permission list-grants --id "$app" --query "[?consentType=='@FOR_ALL@'].scope") ||
    stop "The consents cannot be read."
if ! has_word "$granted" "$device_scope"; then
    change ad app permission grant --id "$app" --api "$registration" --scope "$device_scope"
    say "Granted admin consent for $device_scope."
fi
if ! has_word "$granted" @OPENID_SCOPE@ || ! has_word "$granted" @PROFILE_SCOPE@; then
    graph_id=$(ask ad sp list --filter "appId eq '$graph'" --query '[].id') || stop "Microsoft Graph cannot be found."
    old=$(ask ad app permission list-grants --id "$app" \
        --query "[?consentType=='@FOR_ALL@' && resourceId=='$graph_id'].scope") || stop "The consents cannot be read."
    # shellcheck disable=SC2086 # scopes hold no spaces, and each is an argument
    change ad app permission grant --id "$app" --api "$graph" --scope @OPENID_SCOPE@ @PROFILE_SCOPE@ $old
    say "Granted admin consent for @OPENID_SCOPE@ and @PROFILE_SCOPE@."
fi

say ""
say "Enter these in Provisioning Designer:"
say "  Client id: $app"
say "  Tenant:    $tenant"
