#!/bin/sh
# Turns the secrets that a container gets as files into the configuration that a process reads, then runs the process.
set -eu
secret() { cat "/run/secrets/$1"; }

case "$1" in
  worker/partner/main.ts)
    PARTNER_SECRET=$(secret treasury)
    export PARTNER_SECRET
    ;;
  *)
    DATABASE_URL="postgres://dossier:$(secret database)@${DATABASE_HOST:?}:5432/dossier"
    DOSSIER_SECRET=$(secret dossier)
    DOSSIER_PARTNERS=$(printf '{"treasury":{"name":"Trésorerie de l’État","url":"%s","secret":"%s"}}' "${TREASURY_URL:?}" "$(secret treasury)")
    export DATABASE_URL DOSSIER_SECRET DOSSIER_PARTNERS
    ;;
esac
exec node --disable-warning=ExperimentalWarning "$@"
