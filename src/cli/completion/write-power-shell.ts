import type { CompletedValue } from './find-value.ts';
import type { CompletedCommand } from './list-words.ts';

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A word and what it means; PowerShell refuses an empty meaning. */
const pair = (name: string, description: string) =>
  `@(${quote(name)}, ${quote(description === '' ? name : description)})`;

const listPairs = (pairs: readonly string[]) => `@(${pairs.map((each) => `,${each}`).join('; ')})`;

function offer(value: CompletedValue): string {
  const words = value.kind === 'words' ? value.words : [];
  return listPairs(words.map((word) => pair(word, word)));
}

function listEntries(command: CompletedCommand): string[] {
  const { path, commands, options, argument } = command;
  const flags = options.flatMap(({ names, description }) =>
    names.map((name) => pair(name, description)),
  );
  const words = commands.map(({ name, description }) => pair(name, description));
  const values = options.flatMap(({ names, value }) =>
    value === undefined ? [] : names.map((name) => [`${path}:${name}`, offer(value)]),
  );
  return [
    [`${path}:`, words.length > 0 ? listPairs(words) : offer(argument)],
    [`${path}:-`, listPairs(flags)],
    ...values,
  ].map(([key = '', list = '']) => `        ${quote(key)} = ${list}`);
}

/** Completion for PowerShell 5.1 and later; where nothing is offered, PowerShell offers files. */
export function writePowerShell(commands: readonly CompletedCommand[]): string {
  const lines = [
    '# PowerShell completion for e8: e8 completion powershell | Out-String | Invoke-Expression',
    'Register-ArgumentCompleter -Native -CommandName e8 -ScriptBlock {',
    '    param($wordToComplete, $commandAst, $cursorPosition)',
    '    $offers = @{',
    ...commands.flatMap(listEntries),
    '    }',
    '    $words = @($commandAst.CommandElements |',
    '        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |',
    '        ForEach-Object { $_.ToString() })',
    "    $at = ''",
    '    foreach ($word in @($words | Select-Object -Skip 1)) {',
    '        $next = "$at $word".Trim()',
    `        if ($offers.ContainsKey("\${next}:")) { $at = $next }`,
    '    }',
    '    $previous = @($words)[-1]',
    `    $key = "\${at}:$previous"`,
    `    if (-not $offers.ContainsKey($key)) { $key = "\${at}:" }`,
    `    if ($key -eq "\${at}:" -and $wordToComplete -like '-*') { $key = "\${at}:-" }`,
    '    foreach ($offer in $offers[$key]) {',
    '        if ($offer[0] -like "$wordToComplete*") {',
    '            [System.Management.Automation.CompletionResult]::new(',
    "                $offer[0], $offer[0], 'ParameterValue', $offer[1])",
    '        }',
    '    }',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}
