#!/usr/bin/env bash
# Install this repository into its own environment. The output `verify` is the path of the command.
set -euo pipefail

repository=$(cd "$GITHUB_ACTION_PATH/../../.." && pwd)
environment=$RUNNER_TEMP/verify

"$PYTHON" -m venv "$environment"
programs=$environment/bin
[[ -d $programs ]] || programs=$environment/Scripts # Windows
"$programs/python" -m pip install --quiet --disable-pip-version-check \
  "$repository${EXTRAS:+[$EXTRAS]}"
echo "verify=$programs/verify" >>"$GITHUB_OUTPUT"
