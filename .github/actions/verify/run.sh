#!/usr/bin/env bash
# Run verify once: for the log, the annotations, the job summary and the reports. The inputs of the
# action are environment variables, and nothing in them is run.
set -euo pipefail
IFS=                                  # a pattern is expanded, and not split at its spaces
shopt -s globstar 2>/dev/null || true # the bash of macOS has no **

SUMMARY_LIMIT=1000000 # bytes; GitHub drops a summary of more than 1 MiB

# Add each line of the second argument, if it is not empty, with the first before it.
add() {
  local line
  while read -r line; do
    line=${line%$'\r'}
    [[ -z $line ]] || arguments+=("$1$line")
  done <<<"$2"
}

# The same for each file that a line names or matches. What matches nothing stays as it is, so that
# verify says that there is no such file.
add_files() {
  local line name
  while read -r line; do
    line=${line%$'\r'}
    if [[ -e $line ]]; then
      arguments+=("$1$line")
    else
      for name in $line; do arguments+=("$1$name"); done
    fi
  done <<<"$2"
}

# Print the Markdown of the run; the rows that GitHub would not show are left out, and said to be.
summarise() {
  echo "## verify $COMMAND"
  echo
  if (($(wc -c <"$1") <= SUMMARY_LIMIT)); then
    cat "$1"
    return
  fi
  head -c "$SUMMARY_LIMIT" "$1" | sed '$d'
  echo
  echo "The table goes on, beyond what GitHub shows here. The log has every finding:"
  echo
  sed '1,/^$/d' "$1" | head -c 10000 || true # the counts, which stand below the table
}

made=$(mktemp -d "$RUNNER_TEMP/verify.XXXXXX")
[[ $AS_OF != today ]] || AS_OF=$(date -u +%F)

arguments=("$COMMAND")
add --fail-on= "$FAIL_ON"
add --as-of= "$AS_OF"
add --baseline= "$BASELINE"
add --report= "$REPORTS"
[[ $ANNOTATIONS != true ]] || add --report= "github=$made/annotations"
[[ $SUMMARY != true ]] || add --report= "markdown=$made/summary.md"
[[ $SARIF != true ]] || add --report= "sarif=$made/verify.sarif"
add "" "$ARGS"
add_files --against= "$AGAINST"
arguments+=(--)
add_files "" "$FILES"

# What a source said, or a file is called, is no command: GitHub obeys none until the token comes again.
token=verify-$RANDOM$RANDOM$RANDOM$RANDOM
code=0
echo "::stop-commands::$token"
"$VERIFY" "${arguments[@]}" 2>&1 || code=$?
echo "::$token::"

# In a log GitHub shows neither the file nor the line of an annotation: the findings above have both.
if [[ -s $made/annotations ]] && grep -q '^::' "$made/annotations"; then
  echo "::group::annotations: GitHub shows ten errors and ten warnings; all findings are above"
  grep '^::' "$made/annotations"
  echo "::endgroup::"
fi
[[ ! -s $made/summary.md ]] || summarise "$made/summary.md" >>"$GITHUB_STEP_SUMMARY"
[[ ! -s $made/verify.sarif ]] || echo "sarif=$made/verify.sarif" >>"$GITHUB_OUTPUT"
exit "$code"
