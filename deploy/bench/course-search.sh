#!/bin/sh
# Search in a catalogue of 20 000 occasions beside the fetch of one by key, in the same run. Starts a suite of its own, with a
# state of its own (deploy/bench/target), and stops it; the arguments go to CourseSearch.java.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
home=$root/deploy/bench/target/suite
offset=${KU_BENCH_PORT_OFFSET:-9400}
rm -rf "$home"
"$root/ku" up -d --home "$home" --port-offset "$offset"
trap '"$root/ku" down --home "$home"' EXIT INT TERM
token=$("$root/ku" token admin --home "$home")
"${JAVA_HOME:+$JAVA_HOME/bin/}java" "$root/deploy/bench/CourseSearch.java" "http://localhost:$((8084 + offset))" "$token" "$@"
