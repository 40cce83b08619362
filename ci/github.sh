#!/usr/bin/env bash
# What the action of action.yml does: a SARIF file, one summary (and comment), notes beside the lines. The last decides how
# it ends. Needs Node 20 and git; gh only for the comment. Settings come as OKENKO_… variables, see action.yml.
set -euo pipefail

program=$(cd "$(dirname "$0")/.." && pwd)/dist/cli/okenko.cjs
scratch=$(mktemp -d "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/okenko.XXXXXX")
trap 'rm -rf "$scratch"' EXIT

okenko() { node "$program" "$@"; }

paths=()
while IFS= read -r line; do
  if [ -n "$line" ]; then paths+=("$line"); fi
done <<<"${OKENKO_PATHS:-.}"

common=()
if [ -n "${OKENKO_LOCALE:-}" ]; then common+=(--locale "$OKENKO_LOCALE"); fi

# The revision a pull request is compared with: the first parent of the merge that is checked out, else the target branch.
base() {
  case "${OKENKO_SINCE:-}" in
    all) return ;;
    ?*) printf '%s' "$OKENKO_SINCE"; return ;;
  esac
  if [ -z "${GITHUB_BASE_REF:-}" ]; then return; fi
  if git rev-parse --quiet --verify 'HEAD^2' >/dev/null; then
    printf 'HEAD^1'
  elif git rev-parse --quiet --verify "origin/$GITHUB_BASE_REF" >/dev/null; then
    printf '%s' "origin/$GITHUB_BASE_REF"
  else
    printf '::notice::%s\n' 'The checkout does not reach the branch this goes to, so everything is told. Add fetch-depth: 2 to actions/checkout.' >&2
  fi
}
base=$(base)

# Every run after the first is nearly free.
lint=(lint "--cache=$scratch/cache" ${common[@]+"${common[@]}"})
if [ -n "${OKENKO_CONFIG:-}" ]; then lint+=(--config "$OKENKO_CONFIG"); fi
if [ -n "${OKENKO_BASELINE:-}" ]; then lint+=(--baseline "$OKENKO_BASELINE"); fi
if [ -n "$base" ]; then lint+=(--changed-since "$base"); fi

sarif=${OKENKO_SARIF:-okenko.sarif}
outcome=0
okenko "${lint[@]}" --format github --fail-on "${OKENKO_FAIL_ON:-error}" "${paths[@]}" || outcome=$?

# After a wrong setting there is nothing to sum up; the line above says what is wrong.
if [ "$outcome" -ne 2 ]; then
  quietly() { okenko "$@" 2>/dev/null || true; }
  quietly "${lint[@]}" --format sarif --output "$sarif" --fail-on never "${paths[@]}"
  quietly "${lint[@]}" --format markdown --output "$scratch/findings.md" --fail-on never "${paths[@]}"
  summary=$scratch/summary.md
  if [ -n "$base" ] && okenko diff "$base" --format markdown --output "$scratch/changes.md" ${common[@]+"${common[@]}"}; then
    cat "$scratch/changes.md" >"$summary"
    printf '\n' >>"$summary"
  fi
  if [ -f "$scratch/findings.md" ]; then cat "$scratch/findings.md" >>"$summary"; fi
  if [ -f "$summary" ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat "$summary" >>"$GITHUB_STEP_SUMMARY"; fi
  if [ -f "$summary" ] && [ -n "${GH_TOKEN:-}" ]; then
    "$(dirname "$0")/github-comment.sh" "$summary" || printf '::warning::%s\n' 'The summary could not be written as a comment; it is in the summary of the job.'
  fi
fi

if [ -n "${GITHUB_OUTPUT:-}" ]; then
  printf 'outcome=%s\n' "$outcome" >>"$GITHUB_OUTPUT"
  if [ -f "$sarif" ]; then printf 'sarif=%s\n' "$sarif" >>"$GITHUB_OUTPUT"; fi
fi
exit "$outcome"
