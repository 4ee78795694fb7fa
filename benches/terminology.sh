#!/bin/sh
# Terms right and chrF2++ on published terminology rows, English to Spanish, each row's own terms as
# its glossary. The rows are not ours to ship: give their folder (with score.py in it).
set -eu
rows=${1:?usage: benches/terminology.sh FOLDER}
out=$(mktemp)
trap 'rm -f "$out"' EXIT
cargo bench --quiet --profile dev --bench terminology -- "$rows/wmt25-track1.enes.dev.jsonl" es >"$out"
python3 "$rows/score.py" "$rows/wmt25-track1.enes.dev.jsonl" "$out" --lang es
