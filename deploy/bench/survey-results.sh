#!/bin/sh
# Results and KPIs of surveys over 50 000 answers and over 5 000 000, each in the year that is asked for, in one run. Starts a suite
# of its own, with a state of its own (deploy/bench/target), and stops it. Prints the times, their ratio, and what closing took.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
home=$root/deploy/bench/target/survey
offset=${KU_BENCH_PORT_OFFSET:-9650}
rm -rf "$home"
"$root/ku" up -d --home "$home" --port-offset "$offset"
trap '"$root/ku" down --home "$home"' EXIT INT TERM
psql=$(command -v psql || ls -d /usr/lib/postgresql/*/bin/psql | tail -n 1)
PGPASSWORD=$(sed -n 's/^survey=//p' "$home/pg/passwords")
export PGPASSWORD
export KU="$root/ku"
"${JAVA_HOME:+$JAVA_HOME/bin/}java" "$root/deploy/bench/SurveyResults.java" "http://localhost:$((8083 + offset))" "$home" \
    "$psql" -h localhost -p "$((5433 + offset))" -U survey -d survey
