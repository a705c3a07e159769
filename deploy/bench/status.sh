#!/bin/sh
# The gateway beside nginx and PostgreSQL, in one run: the published status beside the same bytes as a file, a routed request beside
# proxy_pass, the live status beside the slowest service, a KPI query beside its own SQL in pgbench, what others notice of a service
# that hangs, and memory over ten minutes of load. Needs wrk, nginx and pgbench (apt-get install wrk nginx postgresql-client).
# Starts a suite of its own, with a state of its own (deploy/bench/target), its limits above the load, and stops it.
# The first word, if given, is how many minutes memory is watched for (10).
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
home=$root/deploy/bench/target/status
offset=${KU_BENCH_PORT_OFFSET:-9700}
pgbench=$(command -v pgbench || ls -d /usr/lib/postgresql/*/bin/pgbench 2>/dev/null | tail -n 1)
for program in wrk nginx "${pgbench:-pgbench}"; do
    command -v "$program" >/dev/null || { echo "status.sh: $program is missing" >&2; exit 1; }
done
rm -rf "$home"
export KU_LIMITS_ADDRESS_PER_SECOND=1000000 KU_LIMITS_ADDRESS_BURST=1000000
export KU_LIMITS_CLIENT_PER_SECOND=1000000 KU_LIMITS_CLIENT_BURST=1000000
# ./ku starts often, and does without the optimising compiler; what runs for months has it.
export _JAVA_OPTIONS=-XX:TieredStopAtLevel=4
trap '"$root/ku" down --home "$home"' EXIT INT TERM
"$root/ku" up -d --home "$home" --port-offset "$offset"
"$root/ku" demo --home "$home"
export KU="$root/ku"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" "$root/deploy/bench/StatusBench.java" "$home" "$offset" \
    "$root/deploy/bench/nginx.conf.template" "$pgbench" "${1:-10}"
