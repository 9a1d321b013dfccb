#!/usr/bin/env bash
# Run verify once, and write the log, the annotations, the job summary and the reports. The inputs of
# the action are environment variables; nothing in them is run as code.
set -euo pipefail
IFS= # do not split names at spaces; verify itself expands patterns

SUMMARY_LIMIT=1000000 # bytes; GitHub drops a summary of more than 1 MiB
TWO_ARGUMENTS=$'(^|\n)[[:blank:]]*(--?[a-z-]+)[[:blank:]]+([^[:space:]]+)' # an option and its value

# Print what is wrong with an input, and exit with code 2: code 1 is for findings.
refuse() {
  local words=${1//\%/%25}
  echo "::error title=verify::${words//$'\r'/%0D}"
  exit 2
}

is_true() { [[ $1 == [Tt][Rr][Uu][Ee] ]]; }

# Trim the blanks around `line`, unless a file has them in its name.
trim() {
  line=${line%$'\r'}
  [[ ! -e $line ]] || return 0
  line=${line#"${line%%[![:space:]]*}"}
  line=${line%"${line##*[![:space:]]}"}
}

# Add each non-empty line of the second argument, with the first argument before it.
add() {
  local line
  while read -r line; do
    trim
    [[ -z $line ]] || arguments+=("$1$line")
  done <<<"$2"
}

# Print the Markdown of the run. If it is too long for GitHub, cut the table, and say so.
summarise() {
  echo "## verify $COMMAND"
  echo
  if (($(wc -c <"$1") <= SUMMARY_LIMIT)); then
    cat "$1"
    return
  fi
  head -c "$SUMMARY_LIMIT" "$1" | sed '$d'
  echo
  echo "GitHub cannot show the whole table here. The log has every finding:"
  echo
  sed '1,/^$/d' "$1" | head -c 10000 || true # the counts below the table
}

[[ ! $ARGS =~ $TWO_ARGUMENTS ]] ||
  refuse "args has one argument a line: ${BASH_REMATCH[2]}, and on the next ${BASH_REMATCH[3]}"

made=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/verify.XXXXXX")
[[ $AS_OF != today ]] || AS_OF=$(date -u +%F)

arguments=("$COMMAND")
add --fail-on= "$FAIL_ON"
add --as-of= "$AS_OF"
add --baseline= "$BASELINE"
add --report= "$REPORTS"
! is_true "$ANNOTATIONS" || add --report= "github=$made/annotations"
! is_true "$SUMMARY" || add --report= "markdown=$made/summary.md"
! is_true "$SARIF" || add --report= "sarif=$made/verify.sarif"
add "" "$ARGS"
add --against= "$AGAINST"
arguments+=(--)
add "" "$FILES"

# The words of a source or a file name must not run as commands: GitHub runs none until the token.
token=verify-$RANDOM$RANDOM$RANDOM$RANDOM
code=0
echo "::stop-commands::$token"
"$VERIFY" "${arguments[@]}" 2>&1 || code=$?
echo "::$token::"

# The log shows an annotation without its file and line. The findings above have both.
if [[ -s $made/annotations ]] && grep -q '^::' "$made/annotations"; then
  echo "::group::annotations: GitHub shows ten errors and ten warnings; all findings are above"
  grep '^::' "$made/annotations"
  echo "::endgroup::"
fi
# Outside GitHub there may be no job summary and no later step.
[[ ! -s $made/summary.md ]] || summarise "$made/summary.md" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
[[ ! -s $made/verify.sarif ]] || echo "sarif=$made/verify.sarif" >>"${GITHUB_OUTPUT:-/dev/null}"
exit "$code"
