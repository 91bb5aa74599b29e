#!/usr/bin/env bash
# What action.yml runs. All inputs come as DEDUPE_* variables and are handed on as whole arguments, never as script.
# Exit code: that of dedupe (0 fine, 1 a gate tripped, 2 an error).
set -euo pipefail

home=${DEDUPE_HOME:?}
if [[ ! -f $home/dist/cli.js ]]; then
  npm ci --prefix "$home" --no-audit --no-fund >&2
fi

stop() {
  printf '::error title=dedupe::%s\n' "$1"
  exit 2
}

# What is compared or looked up, after all options; -- keeps a file called --help a file.
declare -a options=(--no-config --no-progress) operands
if [[ -n ${DEDUPE_CHECK:-} ]]; then
  [[ -n ${DEDUPE_AGAINST:-} ]] || stop 'check needs against: the archive'
  [[ -z ${DEDUPE_A:-}${DEDUPE_B:-} ]] || stop 'give a and b, or check and against, not both'
  command=check
  options+=(--against "$DEDUPE_AGAINST")
  mapfile -t operands < <(grep -v '^[[:space:]]*$' <<<"$DEDUPE_CHECK")
  fail_on=${DEDUPE_FAIL_ON:-}
else
  [[ -n ${DEDUPE_A:-} && -n ${DEDUPE_B:-} ]] || stop 'give a and b, or check and against'
  command=compare
  operands=("$DEDUPE_A" "$DEDUPE_B")
  fail_on=${DEDUPE_FAIL_ON:-number,name,negation,sense}
fi
[[ -z ${DEDUPE_IGNORE:-} ]] || options+=(--ignore "$DEDUPE_IGNORE")
[[ -z ${DEDUPE_THRESHOLD:-} ]] || options+=(--threshold "$DEDUPE_THRESHOLD")
[[ -z ${DEDUPE_LANGUAGE:-} ]] || options+=(--lang "$DEDUPE_LANGUAGE")
[[ -z ${DEDUPE_ENCODING:-} ]] || options+=(--encoding "$DEDUPE_ENCODING")
[[ $command != check || ${DEDUPE_EXCLUDE_SELF:-} != true ]] || options+=(--exclude-self)
[[ $command != check || -z ${DEDUPE_BOILERPLATE:-} ]] || options+=(--boilerplate "$DEDUPE_BOILERPLATE")
[[ -z ${DEDUPE_BASELINE:-} ]] || options+=(--baseline "$DEDUPE_BASELINE")
if [[ $fail_on == none ]]; then options+=(--exit-zero); elif [[ -n $fail_on ]]; then options+=(--fail-on "$fail_on"); fi

dedupe() {
  node "$home/bin/dedupe.js" "$command" "${options[@]}" "$@" -- "${operands[@]}"
}

# One run writes everything; annotations go to the log, where the runner reads them.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
declare -a reports=(--report "markdown=$work/summary.md" --report "html=${DEDUPE_REPORT:=dedupe-report.html}" --report "json=$work/result.json")
[[ -z ${DEDUPE_SARIF:-} ]] || reports+=(--report "sarif=$DEDUPE_SARIF")
[[ -z ${DEDUPE_JUNIT:-} ]] || reports+=(--report "junit=$DEDUPE_JUNIT")
code=0
dedupe --format github "${reports[@]}" || code=$?
((code < 2)) || exit "$code"
[[ -z ${GITHUB_STEP_SUMMARY:-} ]] || cat "$work/summary.md" >>"$GITHUB_STEP_SUMMARY"

read -r verdict score < <(node -e '
  const result = JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"));
  const found = result.documents?.map(({ verdict, matches: [best] }) => ({ verdict, similarity: best?.similarity })) ?? result.pairs ?? [result];
  const score = ({ similarity }) => similarity?.score ?? 0;
  const best = found.reduce((one, other) => (score(other) > score(one) ? other : one), found[0] ?? { verdict: "distinct" });
  console.log(best.verdict, score(best));
' "$work/result.json")

# A line end in a value would begin another output.
if [[ -n ${GITHUB_OUTPUT:-} ]]; then
  tripped=false
  ((code == 0)) || tripped=true
  printf '%s\n' "verdict=$verdict" "score=$score" "report=${DEDUPE_REPORT//[$'\r\n']/}" "tripped=$tripped" >>"$GITHUB_OUTPUT"
fi
exit "$code"
