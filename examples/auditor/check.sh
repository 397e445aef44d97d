#!/bin/sh
# Judges every organisation in this folder with e8 alone, as a pipeline does for a pull request.
# Exit code: 0 when all is well, 1 when something is worse than it may be, 3 when something cannot
# be judged. The environment variable E8 is the command that runs e8, if it is not e8.
cd "$(dirname "$0")" || exit 3
worst=0

# Not in quotes: the command may be several words.
e8() {
  ${E8:-command e8} "$@"
}

note() {
  [ "$1" -le "$worst" ] || worst=$1
}

run() {
  printf '\n== e8 %s\n' "$*"
  e8 "$@"
  note $?
}

# The evidence is there, and it is what was registered.
run evidence verify organisations/*.yaml --max-age 366

# The policy holds for everybody.
run assess organisations/*.yaml --config policy.yaml

# Nothing is worse than in the last saved results; if it is, what exactly.
for result in history/2026-11/*.json; do
  name=$(basename "$result" .json)
  run compare "$result" "organisations/$name.yaml" --fail-on regression
done

# Nobody has touched the saved results, nor what they were made from.
printf '\n== e8 verify\n'
for result in history/*/*.json; do
  report=$(e8 verify "$result")
  code=$?
  note $code
  if [ $code -eq 0 ]; then echo "$result: verified"; else printf '%s: NOT VERIFIED\n%s\n' "$result" "$report"; fi
done

# For people: which exceptions to look at soon. Never a reason to fail.
printf '\n== e8 exceptions list\n'
e8 exceptions list organisations/*.yaml

exit "$worst"
