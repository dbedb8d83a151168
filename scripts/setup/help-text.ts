import type { Command, Option } from "./command-line.ts"
import type { Said } from "./run.ts"

type Row = [typed: string, does: string]

/** What `--help` prints of a command, in both languages: how it is typed, what it does, each thing that may be typed. */
export function helpText(command: Command): Said {
  return { fr: page(command, "fr"), en: page(command, "en") }
}

const OWN: Record<keyof Said, { help: string; variables: string }> = {
  fr: { help: "dit tout cela, et rien d’autre n’est fait", variables: "Variables d’environnement\u202f:" },
  en: { help: "says all this, and nothing else is done", variables: "Environment variables:" }
}

function page({ typed, does, words, options = {}, variables = {} }: Command, language: keyof Said): string {
  const named = Object.entries(options).map(
    ([name, option]): Row => [optionAs(name, option, language), option.does[language]]
  )
  const word = words && wordAs(words.takes[language], words)
  const rows: Row[] = [
    ...(word ? [[`<${words.takes[language]}>`, words.does[language]] satisfies Row] : []),
    ...named,
    ["--help", OWN[language].help]
  ]
  const args = [word, ...named.map(([option]) => `[${option}]`)].filter(Boolean)
  const usage = [typed, ...(args.length === 0 ? [] : ["--", ...args])].join(" ")
  const set = Object.entries(variables).map(([name, meaning]): Row => [name, meaning[language]])
  return [
    usage,
    "",
    does[language],
    "",
    ...aligned(rows),
    ...(set.length === 0 ? [] : ["", OWN[language].variables, ...aligned(set)])
  ].join("\n")
}

const optionAs = (name: string, option: Option, language: keyof Said): string =>
  option.type === "string" ? `--${name} <${option.takes[language]}>` : `--${name}`

function wordAs(takes: string, { least = 0, most }: { least?: number; most?: number }): string {
  const several = most === 1 ? `<${takes}>` : `<${takes}> …`
  return least === 0 ? `[${several}]` : several
}

function aligned(rows: Row[]): string[] {
  const width = Math.max(...rows.map(([typed]) => typed.length))
  return rows.map(([typed, does]) => `  ${typed.padEnd(width)}   ${does}`)
}
