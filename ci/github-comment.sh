#!/usr/bin/env bash
# Writes a Markdown file as the one comment of Okenko on the pull request of this run, or brings that comment up to date.
# github-comment.sh FILE; needs gh, GH_TOKEN, GITHUB_REPOSITORY and GITHUB_EVENT_PATH. Does nothing outside a pull request.
set -euo pipefail

marker='<!-- okenko -->'
# GitHub takes 65,536 characters; the rest is in the summary of the job.
limit=65000

number=$(node -e '
  const event = JSON.parse(require("node:fs").readFileSync(process.env.GITHUB_EVENT_PATH, "utf8"));
  console.log(event.pull_request?.number ?? "");
')
if [ -z "$number" ]; then exit 0; fi

body=$(mktemp "${RUNNER_TEMP:-${TMPDIR:-/tmp}}/okenko-comment.XXXXXX")
trap 'rm -f "$body"' EXIT
# shellcheck disable=SC2016 # The dollars are JavaScript's.
node -e '
  const { readFileSync, writeFileSync } = require("node:fs");
  const [source, target, marker, limit] = process.argv.slice(1);
  const text = readFileSync(source, "utf8");
  const cut = text.length > Number(limit) ? `${text.slice(0, text.lastIndexOf("\n", Number(limit)))}\n\n…` : text;
  writeFileSync(target, JSON.stringify({ body: `${marker}\n${cut}` }));
' "$1" "$body" "$marker" "$limit"

comments="repos/$GITHUB_REPOSITORY/issues/$number/comments"
own=$(gh api --paginate "$comments" --jq ".[] | select(.body | startswith(\"$marker\")) | .id" | head -n 1)
if [ -n "$own" ]; then
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$own" --input "$body" >/dev/null
else
  gh api --method POST "$comments" --input "$body" >/dev/null
fi
