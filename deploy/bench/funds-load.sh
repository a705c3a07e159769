#!/bin/sh
# What the ledger takes in beside COPY, and statements over few and many entries, in one run. Starts a suite of its own, with a
# state of its own (deploy/bench/target), its finance service with the heap it has everywhere (128 MiB), and stops it.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
home=$root/deploy/bench/target/funds
offset=${KU_BENCH_PORT_OFFSET:-9500}
rm -rf "$home"
"$root/ku" up -d --home "$home" --port-offset "$offset"
trap '"$root/ku" down --home "$home"' EXIT INT TERM
psql=$(command -v psql || ls -d /usr/lib/postgresql/*/bin/psql | tail -n 1)
PGPASSWORD=$(sed -n 's/^finance=//p' "$home/pg/passwords")
export PGPASSWORD
export KU="$root/ku"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" "$root/deploy/bench/FundsLoad.java" "http://localhost:$((8081 + offset))" "$home" \
    "$psql" -h localhost -p "$((5433 + offset))" -U finance -d finance
