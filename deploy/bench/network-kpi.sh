#!/bin/sh
# KPIs of networks over 20 000 attendance rows and over 2 000 000, each in the period that is asked for, in one run. Starts a suite
# of its own, with a state of its own (deploy/bench/target), and stops it. Prints the times and their ratio.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
home=$root/deploy/bench/target/network
offset=${KU_BENCH_PORT_OFFSET:-9600}
rm -rf "$home"
"$root/ku" up -d --home "$home" --port-offset "$offset"
trap '"$root/ku" down --home "$home"' EXIT INT TERM
psql=$(command -v psql || ls -d /usr/lib/postgresql/*/bin/psql | tail -n 1)
PGPASSWORD=$(sed -n 's/^network=//p' "$home/pg/passwords")
export PGPASSWORD
export KU="$root/ku"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" "$root/deploy/bench/NetworkKpi.java" "http://localhost:$((8082 + offset))" "$home" \
    "$psql" -h localhost -p "$((5433 + offset))" -U network -d network
